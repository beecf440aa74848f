internal import Foundation
internal import News

/// A hash of all that went into an analysis.
///
/// Rows of the store have no part in it and neither has the order of lists: the same news, outlets, feeds and
/// settings give the same fingerprint in every store.
struct Fingerprint {
  /// 16 hexadecimal digits.
  let text: String

  init(_ input: AnalysisInput, settings: AnalysisSettings) {
    let feeds = Dictionary(input.feeds.map { ($0.feed.id, $0.feed.address) }) { first, _ in first }
    var hash = StableHash()
    hash.combine(input.version)
    for date in [input.window.since, input.window.until, input.now] { hash.combine(Self.text(date)) }
    for setting in settings.byName.sorted(by: { $0.key < $1.key }) {
      hash.combine(setting.key)
      hash.combine(setting.value)
    }
    for parts in [
      input.outlets.map(Self.hash), input.feeds.map(Self.hash),
      input.items.map { Self.hash($0, feeds: feeds) }, input.history.map { Self.hash($0, feeds: feeds) },
      input.itemCounts.map { Self.hash([$0.key.rawValue, String($0.value)]) },
      input.earlierItemCounts.enumerated().flatMap { period, counts in
        counts.map { Self.hash([String(period), feeds[$0.key] ?? "", String($0.value)]) }
      },
    ] {
      hash.combine(String(parts.count))
      // A sum does not depend on the order.
      hash.combine(String(parts.reduce(0, &+)))
    }
    let digits = String(hash.value, radix: 16)
    text = String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func hash(_ outlet: Outlet) -> UInt64 {
    hash([
      outlet.id.rawValue, outlet.name, outlet.owner?.rawValue ?? "", outlet.role.rawValue,
      outlet.country ?? "", outlet.language ?? "", outlet.site ?? "",
    ])
  }

  private static func hash(_ polled: AnalysisInput.PolledFeed) -> UInt64 {
    let (feed, state) = (polled.feed, polled.state)
    return hash(
      [
        feed.address, feed.title, feed.outlet.rawValue, text(state.lastPolled), text(state.lastAnswered),
        text(state.lastNewItem), String(state.failureCount), state.lastFailure ?? "",
        String(state.isGone), String(state.lostItemsCount),
      ] + feed.beats)
  }

  private static func hash(_ stored: AnalysisInput.StoredItem, feeds: [Feed.ID: String]) -> UInt64 {
    let item = stored.item
    return hash(
      [
        stored.story.rawValue, feeds[item.feed] ?? "", item.outlet.rawValue, item.identity, item.link ?? "",
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

  private static func text(_ date: Date?) -> String {
    date.map { String($0.timeIntervalSinceReferenceDate.bitPattern) } ?? ""
  }
}
