internal import Foundation
internal import News

/// A hash of all that went into an analysis.
///
/// Rows of the store have no part in it and neither has the order of lists: the same news, outlets, feeds and
/// settings give the same fingerprint in every store. What polls have taught about feeds has no part in it either: a store
/// knows that of the present only, and a report made again later would have another fingerprint.
struct Fingerprint {
  /// 16 hexadecimal digits.
  let text: String
  /// The like for each kind of input; see ``Methods/inputs``.
  let parts: [String: String]

  init(_ input: AnalysisInput, settings: AnalysisSettings) {
    let feeds = Dictionary(input.feeds.map { ($0.feed.id, $0.feed.address) }) { first, _ in first }
    parts = [
      "settings": Self.digits(Self.sum(settings.byName.map { Self.hash([$0.key, $0.value]) })),
      "outlets": Self.digits(Self.sum(input.outlets.map(Self.hash))),
      "feeds": Self.digits(Self.sum(input.feeds.map { Self.hash($0.feed) })),
      "items": Self.digits(
        Self.sum(
          input.items.map { Self.hash($0.item, feeds: feeds) }
            + input.itemCounts.map { Self.hash([$0.key.rawValue, String($0.value)]) }
            + input.earlierItemCounts.enumerated().flatMap { period, counts in
              counts.map { Self.hash([String(period), feeds[$0.key] ?? "", String($0.value)]) }
            })),
      "stories": Self.digits(
        Self.sum(
          input.items.map { stored in
            Self.hash([stored.story.rawValue, feeds[stored.item.feed] ?? "", stored.item.identity])
          } + input.history.map { Self.hash($0, feeds: feeds) })),
    ]
    var hash = StableHash()
    hash.combine(input.version)
    for date in [input.window.since, input.window.until, input.now] { hash.combine(Self.text(date)) }
    for part in parts.sorted(by: { $0.key < $1.key }) { hash.combine(part.value) }
    text = Self.digits(hash.value)
  }

  private static func digits(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Of the number of hashes and of their sum, which does not depend on their order.
  private static func sum(_ hashes: [UInt64]) -> UInt64 {
    hash([String(hashes.count), String(hashes.reduce(0, &+))])
  }

  private static func hash(_ outlet: Outlet) -> UInt64 {
    hash([
      outlet.id.rawValue, outlet.name, outlet.owner?.rawValue ?? "", outlet.role.rawValue,
      outlet.country ?? "", outlet.language ?? "", outlet.site ?? "",
    ])
  }

  private static func hash(_ feed: Feed) -> UInt64 {
    hash([feed.address, feed.title, feed.outlet.rawValue] + feed.beats)
  }

  private static func hash(_ item: Item, feeds: [Feed.ID: String]) -> UInt64 {
    hash(
      [
        feeds[item.feed] ?? "", item.outlet.rawValue, item.identity, item.link ?? "",
        item.title, item.summary, item.content, item.language ?? "", item.origin?.name ?? "",
        item.origin?.address ?? "", text(item.published), text(item.firstSeen), String(item.authors.count),
      ] + item.authors + item.categories)
  }

  private static func hash(_ appearance: AnalysisInput.Appearance, feeds: [Feed.ID: String]) -> UInt64 {
    hash([
      appearance.story.rawValue, appearance.outlet.rawValue, text(appearance.time),
      appearance.timeBasis.rawValue, appearance.feed.flatMap { feeds[$0] } ?? "",
    ])
  }

  private static func hash(_ texts: [String]) -> UInt64 {
    var hash = StableHash()
    for text in texts { hash.combine(text) }
    return hash.value
  }

  /// Milliseconds since 1970, as stores and saved reports keep times.
  private static func text(_ date: Date?) -> String {
    date.map { String(($0.timeIntervalSince1970 * 1000).rounded()) } ?? ""
  }
}
