internal import Foundation
internal import News

/// Remembers what an outlet prints under or behind headline after headline, such as a note on its news desk or its
/// own name: that says nothing about the event.
struct OutletHabits: Sendable {
  private struct Use {
    var title: UInt64
    var titles: Int
    var last: Double
  }

  private var uses: [UInt64: Use] = [:]

  /// Under so many different headlines of one outlet a summary or an ending is boilerplate.
  private static let threshold = 3
  /// Seconds for which an unused text is remembered.
  static let span = 30 * 86_400.0

  /// The parts of an item that could be its outlet's habit, as hashes; `nil` for what it does not have.
  struct Parts {
    fileprivate var summary: UInt64?
    fileprivate var ending: UInt64?
    /// Where the title's ending begins, in bytes.
    fileprivate var headLength = 0

    fileprivate init(_ item: Item) {
      guard !item.outlet.rawValue.isEmpty else { return }
      if !item.summary.isEmpty { summary = Self.key(item.outlet, "summary", item.summary.utf8.prefix(1_000)) }
      guard item.title.utf8.count <= 400 else { return }
      var title = item.title
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
    if let key = parts.ending {
      remember(key, under: item.title.utf8.prefix(parts.headLength), at: item.time)
    }
    return parts
  }

  private mutating func remember(_ key: UInt64, under title: Substring.UTF8View, at time: Date) {
    var hash = StableHash()
    hash.combine(title)
    let time = time.timeIntervalSince1970
    var use = uses[key] ?? Use(title: hash.value, titles: 1, last: time)
    if use.title != hash.value {
      use.title = hash.value
      use.titles += 1
    }
    use.last = max(use.last, time)
    uses[key] = use
  }

  /// The summary as far as it says something about the event.
  func summary(of item: Item, _ parts: Parts) -> String {
    parts.summary.map(isHabit) == true ? "" : item.summary
  }

  /// The title without the outlet's usual ending, such as "| The Example Times".
  func title(of item: Item, _ parts: Parts) -> String {
    guard let ending = parts.ending, isHabit(ending) else { return item.title }
    return String(Substring(item.title.utf8.prefix(parts.headLength)))
  }

  private func isHabit(_ key: UInt64) -> Bool { uses[key].map { $0.titles >= Self.threshold } == true }

  mutating func forget(before time: Double) {
    uses = uses.filter { $0.value.last >= time }
  }
}
