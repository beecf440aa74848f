internal import Foundation
public import News

/// An outlet whose publishing times do not fit to when we saw its items.
public struct SuspectClock: Hashable, Sendable, Codable {
  public var outlet: Outlet.ID
  public var name: String
  /// Minutes by which its clock seems to be ahead of ours; negative when it is behind.
  public var minutes: Double

  public init(outlet: Outlet.ID, name: String, minutes: Double) {
    self.outlet = outlet
    self.name = name
    self.minutes = minutes
  }
}

extension SuspectClock {
  /// A publisher's clock is ahead when so many of its items, of at least five, were published after we saw them.
  private static let aheadShare = 0.2
  private static let leastAhead = 60.0
  /// It is behind when each of at least twenty items was published so long before we saw it, although we looked more
  /// often than that: a time zone is mistaken, or the feed is held back.
  private static let leastBehind = 55 * 60.0
  private static let longestResolution = 30 * 60.0

  static func all(in items: WindowItems, outlets: OutletTable) -> [SuspectClock] {
    let byOutlet = Dictionary(grouping: items.inWindow.filter(\.counts), by: \.item.outlet)
    return byOutlet.compactMap { outlet, entries -> SuspectClock? in
      // Seconds from publishing to our first sight.
      let lags = entries.compactMap { entry in
        entry.item.published.map { entry.item.firstSeen.timeIntervalSince($0) }
      }.sorted()
      let ahead = lags.filter { $0 < -leastAhead }
      let name = outlets[outlet].name
      if lags.count >= 5, Double(ahead.count) >= aheadShare * Double(lags.count),
        let median = Statistics.median(ahead)
      {
        return SuspectClock(outlet: outlet, name: name, minutes: -median / 60)
      }
      if lags.count >= 20, let resolution = items.crawlResolution, resolution <= longestResolution,
        lags[0] >= leastBehind
      {
        return SuspectClock(outlet: outlet, name: name, minutes: -lags[0] / 60)
      }
      return nil
    }.sorted { ($0.name, $0.outlet) < ($1.name, $1.outlet) }
  }
}
