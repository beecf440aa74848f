internal import Foundation
internal import News

extension Methods {
  /// What a reader needs to judge and repeat the numbers of an analysis.
  init(_ input: AnalysisInput, settings: AnalysisSettings, items: WindowItems, outlets: OutletTable) {
    let inWindow = items.inWindow
    let firstSeen = inWindow.count { $0.item.timeBasis == .firstSeen }
    let languages = inWindow.reduce(into: [String: Int]()) { $0[$1.language, default: 0] += 1 }
    self.init(
      version: input.version, now: input.now, crawlResolution: items.crawlResolution,
      firstSeenShare: inWindow.isEmpty ? 0 : Double(firstSeen) / Double(inWindow.count),
      truncatedFeeds: input.feeds.count { $0.state.isLosingItems(at: input.now) },
      languages: languages.map { LanguageCount(language: $0.key, items: $0.value) }
        .sorted { $0.items != $1.items ? $0.items > $1.items : $0.language < $1.language },
      unknownOwners: items.activeOutlets.count { outlets.owner(of: $0).isUnknown },
      ownersAsOf: input.ownersAsOf, suspectClocks: SuspectClock.all(in: items, outlets: outlets),
      settings: settings.byName, fingerprint: Fingerprint(input, settings: settings).text)
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
