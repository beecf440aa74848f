internal import Foundation
internal import News

/// Remembers which summaries an outlet puts under headline after headline, such as a note on its news desk:
/// they say nothing about the event.
struct SummaryMemory: Sendable {
  private struct Use {
    var title: UInt64
    var titles: Int
    var last: Double
  }

  private var uses: [UInt64: Use] = [:]

  /// A summary under so many different headlines of one outlet is boilerplate.
  private static let threshold = 3
  /// Seconds for which an unused summary is remembered.
  static let span = 30 * 86_400.0

  mutating func remember(_ item: Item) {
    guard let key = Self.key(item) else { return }
    var hash = StableHash()
    hash.combine(item.title)
    let time = item.time.timeIntervalSince1970
    var use = uses[key] ?? Use(title: hash.value, titles: 1, last: time)
    if use.title != hash.value {
      use.title = hash.value
      use.titles += 1
    }
    use.last = max(use.last, time)
    uses[key] = use
  }

  func isBoilerplate(_ item: Item) -> Bool {
    guard let key = Self.key(item), let use = uses[key] else { return false }
    return use.titles >= Self.threshold
  }

  mutating func forget(before time: Double) {
    uses = uses.filter { $0.value.last >= time }
  }

  /// `nil` where there is no summary, or no outlet to whose habit it could be.
  private static func key(_ item: Item) -> UInt64? {
    guard !item.summary.isEmpty, !item.outlet.rawValue.isEmpty else { return nil }
    var hash = StableHash()
    hash.combine(item.outlet.rawValue)
    hash.combine(String(item.summary.prefix(400)))
    return hash.value
  }
}
