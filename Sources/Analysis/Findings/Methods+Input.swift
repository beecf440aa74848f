internal import Foundation
internal import News

extension Methods {
  /// What a reader needs to judge and repeat the numbers of an analysis.
  init(_ input: AnalysisInput, settings: AnalysisSettings, items: WindowItems, outlets: OutletTable) {
    let inWindow = items.inWindow
    let fingerprint = Fingerprint(input, settings: settings)
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
      settings: settings.byName, fingerprint: fingerprint.text, inputs: fingerprint.parts)
  }
}
