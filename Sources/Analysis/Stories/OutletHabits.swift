internal import Foundation
internal import News

/// Remembers what an outlet prints before, behind or under headline after headline, such as a section's name, its own
/// name or a note on its news desk: that says nothing about the event.
struct OutletHabits: Sendable {
  /// As small as will do: there are several for each item.
  private struct Use {
    /// Of the last title a part of its hash; 0 for what titles begin with.
    var title: UInt32
    /// How often that has changed, plus one; on how many days, for what titles begin with.
    var titles: Int32
    /// Seconds since 1970, give or take two minutes: of the last item, or of the last day counted.
    var last: Float
  }

  private var uses: [UInt64: Use] = [:]

  /// Under so many different headlines of one outlet a summary or an ending is boilerplate.
  private static let threshold = 3
  /// What titles begin with on so many days is a section, or a theme that goes on for longer than a story.
  private static let dayThreshold = 4
  /// Seconds after which another day counts: somewhat less, so that what is printed at one hour counts every day.
  private static let day: Float = 84_600
  /// Seconds for which a habit is remembered, and a text that is none yet.
  private static let span = 30 * 86_400.0, shortSpan = 7 * 86_400.0

  /// The parts of an item that could be its outlet's habit, as hashes; `nil` for what it does not have.
  struct Parts {
    fileprivate var summary: UInt64?
    /// The last sentences of the summary, the last one first, each with where it begins, in bytes; never the first.
    fileprivate var tails: [(key: UInt64, start: Int)] = []
    /// What stands before the first colons or bars of the title, each with where the title goes on, in bytes.
    fileprivate var beginnings: [(key: UInt64, end: Int)] = []
    fileprivate var ending: UInt64?
    /// Where the title's ending begins, in bytes.
    fileprivate var headLength = 0

    fileprivate init(_ item: Item) {
      guard !item.outlet.rawValue.isEmpty else { return }
      if !item.summary.isEmpty {
        summary = Self.key(item.outlet, "summary", item.summary.utf8.prefix(1_000))
        tails = Self.tails(of: item)
      }
      guard item.title.utf8.count <= 400 else { return }
      var title = item.title
      beginnings = title.withUTF8(Self.firstBorders).map { border in
        (Self.key(item.outlet, "beginning", item.title.utf8.prefix(border.lowerBound)), border.upperBound)
      }
      let cut = title.withUTF8(Self.lastBorder)
      guard let cut else { return }
      headLength = cut.lowerBound
      ending = Self.key(item.outlet, "ending", title.utf8.dropFirst(cut.upperBound))
    }

    private static func key(_ outlet: Outlet.ID, _ kind: String, _ text: Substring.UTF8View) -> UInt64 {
      var hash = StableHash()
      hash.combine(outlet.rawValue)
      hash.combine(kind)
      hash.combine(text)
      return hash.value
    }

    /// How many sentences of a summary are looked at, and how far into it.
    private static let tailCount = 3, tailReach = 2_000

    private static func tails(of item: Item) -> [(key: UInt64, start: Int)] {
      var text = item.summary
      let starts = text.withUTF8 { bytes -> [Int] in
        var starts: [Int] = []
        var position = bytes.count - 1
        while position > 1, starts.count < tailCount, bytes.count - position < tailReach {
          position -= 1
          let isBreak = bytes[position] == UInt8(ascii: "\n")
          let isEnd = bytes[position] == UInt8(ascii: " ") && sentenceEnds.contains(bytes[position - 1])
          if isBreak || isEnd { starts.append(position + 1) }
        }
        return starts
      }
      let utf8 = text.utf8
      return starts.enumerated().map { number, start in
        let end = number == 0 ? utf8.count : starts[number - 1]
        let from = utf8.index(utf8.startIndex, offsetBy: start)
        let sentence = utf8[from..<utf8.index(from, offsetBy: end - start)]
        return (key(item.outlet, "tail", sentence), start)
      }
    }

    private static let sentenceEnds = Array(".!?".utf8)

    /// How many colons and bars are looked for, and in how many bytes of the title.
    private static let beginningCount = 2, beginningReach = 64

    /// The first colons and bars, with the spaces that belong to them; something stands before each and behind it.
    private static func firstBorders(in title: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
      var found: [Range<Int>] = []
      var position = 1
      let (end, beginsMark) = (min(title.count, beginningReach), beginsMark)
      while position < end, found.count < beginningCount {
        // Most bytes begin no mark.
        guard beginsMark[Int(title[position])] else {
          position += 1
          continue
        }
        let rest = title[position...]
        let mark = beginningMarks.first { $0.count < rest.count && rest.starts(with: $0) }
        if let mark { found.append(position..<(position + mark.count)) }
        position += mark?.count ?? 1
      }
      return found
    }

    private static let beginningMarks = [": ", " | ", " – ", " — ", "：", "｜", "︱", "丨"].map { Array($0.utf8) }
    /// Whether a mark begins with a byte.
    private static let beginsMark = (0...UInt8.max).map { byte in
      beginningMarks.contains { $0[0] == byte }
    }

    /// The last bar or dash between spaces, with those: from the end, because a dash can also stand inside of the
    /// headline.
    private static func lastBorder(in title: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
      let space = UInt8(ascii: " ")
      var end = title.count
      while end > 0 {
        end -= 1
        guard title[end] == space else { continue }
        for border in borders where end > border.count + 1 {
          let start = end - border.count - 1
          if title[start] == space, title[(start + 1)..<end].elementsEqual(border) {
            return start..<(end + 1)
          }
        }
      }
      return nil
    }

    private static let borders = ["|", "-", "–", "—", "·", "•"].map { Array($0.utf8) }
  }

  /// Takes note of what an outlet printed.
  mutating func remember(_ item: Item) -> Parts {
    let parts = Parts(item)
    if let key = parts.summary { remember(key, under: item.title.utf8[...], at: item.time) }
    for tail in parts.tails { remember(tail.key, under: item.title.utf8[...], at: item.time) }
    for beginning in parts.beginnings { rememberDay(of: beginning.key, at: item.time) }
    if let key = parts.ending {
      remember(key, under: item.title.utf8.prefix(parts.headLength), at: item.time)
    }
    return parts
  }

  private mutating func remember(_ key: UInt64, under title: Substring.UTF8View, at time: Date) {
    var hash = StableHash()
    hash.combine(title)
    let title = UInt32(truncatingIfNeeded: hash.value)
    let time = Float(time.timeIntervalSince1970)
    var use = uses[key] ?? Use(title: title, titles: 1, last: time)
    if use.title != title {
      use.title = title
      if use.titles < .max { use.titles += 1 }
    }
    use.last = max(use.last, time)
    uses[key] = use
  }

  private mutating func rememberDay(of key: UInt64, at time: Date) {
    let time = Float(time.timeIntervalSince1970)
    guard var use = uses[key] else {
      uses[key] = Use(title: 0, titles: 1, last: time)
      return
    }
    guard time - use.last >= Self.day else { return }
    if use.titles < .max { use.titles += 1 }
    use.last = time
    uses[key] = use
  }

  /// The summary as far as it says something about the event: without the sentences that its outlet ends many with.
  func summary(of item: Item, _ parts: Parts) -> String {
    if parts.summary.map({ isHabit($0) }) == true { return "" }
    guard let cut = parts.tails.prefix(while: { isHabit($0.key) }).last?.start else { return item.summary }
    return String(Substring(item.summary.utf8.prefix(cut)))
  }

  /// The title without the outlet's usual ending, such as "| The Example Times", and beginning, such as "Opinion:".
  func title(of item: Item, _ parts: Parts) -> String {
    let length = item.title.utf8.count
    let start = parts.beginnings.last { isHabit($0.key, from: Self.dayThreshold) }?.end ?? 0
    let end = parts.ending.map { isHabit($0) } == true ? parts.headLength : length
    guard start > 0 || end < length, start < end else { return item.title }
    return String(Substring(item.title.utf8.prefix(end).dropFirst(start)))
  }

  private func isHabit(_ key: UInt64, from threshold: Int = Self.threshold) -> Bool {
    uses[key].map { $0.titles >= threshold } == true
  }

  /// Forgets habits that have not been seen for long, and sooner what is no habit yet.
  mutating func forget(at now: Double) {
    uses = uses.filter {
      Double($0.value.last) >= now - ($0.value.titles >= Self.threshold ? Self.span : Self.shortSpan)
    }
  }
}

extension OutletHabits {
  init(from snapshot: inout SnapshotReader) throws {
    uses = try snapshot.readDictionary()
  }

  func write(to snapshot: SnapshotWriter) throws { try snapshot.write(uses) }
}
