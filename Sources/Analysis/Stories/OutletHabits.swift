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

  mutating func remember(_ item: Item) {
    if let key = Self.summaryKey(item) { remember(key, under: item.title[...], at: item.time) }
    if let (head, ending) = Self.parts(of: item) {
      remember(Self.key(item.outlet, "ending", ending), under: head, at: item.time)
    }
  }

  private mutating func remember(_ key: UInt64, under title: Substring, at time: Date) {
    var hash = StableHash()
    hash.combine(String(title))
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
  func summary(of item: Item) -> String {
    Self.summaryKey(item).map(isHabit) == true ? "" : item.summary
  }

  /// The title without the outlet's usual ending, such as "| The Example Times".
  func title(of item: Item) -> String {
    guard let (head, ending) = Self.parts(of: item), isHabit(Self.key(item.outlet, "ending", ending)) else {
      return item.title
    }
    return String(head)
  }

  private func isHabit(_ key: UInt64) -> Bool { uses[key].map { $0.titles >= Self.threshold } == true }

  mutating func forget(before time: Double) {
    uses = uses.filter { $0.value.last >= time }
  }

  /// `nil` where there is no summary, or no outlet to whose habit it could be.
  private static func summaryKey(_ item: Item) -> UInt64? {
    guard !item.summary.isEmpty, !item.outlet.rawValue.isEmpty else { return nil }
    return key(item.outlet, "summary", item.summary.prefix(400))
  }

  private static func key(_ outlet: Outlet.ID, _ kind: String, _ text: Substring) -> UInt64 {
    var hash = StableHash()
    hash.combine(outlet.rawValue)
    hash.combine(kind)
    hash.combine(String(text))
    return hash.value
  }

  /// A title cut at its last bar or dash between spaces; `nil` where there is none, or no outlet.
  private static func parts(of item: Item) -> (head: Substring, ending: Substring)? {
    guard !item.outlet.rawValue.isEmpty, item.title.utf8.count <= 400 else { return nil }
    let title = item.title
    var position = title.endIndex
    // From the end, because a dash can also stand inside of the headline.
    while position > title.startIndex {
      position = title.index(before: position)
      guard borders.contains(title[position]), position > title.startIndex else { continue }
      let before = title.index(before: position)
      let after = title.index(after: position)
      guard after < title.endIndex, title[before] == " ", title[after] == " ", before > title.startIndex
      else {
        continue
      }
      return (title[..<before], title[after...].dropFirst())
    }
    return nil
  }

  private static let borders: Set<Character> = ["|", "-", "–", "—", "·", "•"]
}
