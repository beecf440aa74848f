public import Foundation
public import News

/// The beats that are folders of the feed list, with their share of each day.
public enum FolderBeats {
  /// In order of name.
  ///
  /// - Parameters:
  ///   - appearances: Those of 28 days.
  ///   - feeds: The listed feeds.
  ///   - outlets: The outlets that the appearances name.
  ///   - until: The end of the last day.
  ///   - observedSince: When crawling began; `nil` when all days were observed.
  public static func standings(
    _ appearances: [AnalysisInput.Appearance], feeds: [Feed], outlets: [Outlet], until: Date,
    observedSince: Date?
  ) -> [BeatStanding] {
    let table = OutletTable(outlets)
    let beats = Dictionary(feeds.map { ($0.id, $0.beats) }) { first, _ in first }
    let all = DailyShares.pairs(of: appearances, outlets: table, until: until)
    var own: [String: [Int]] = [:]
    for beat in beats.values.joined() { own[beat] = [Int](repeating: 0, count: DailyShares.days) }
    for appearance in appearances where table.counts(appearance.outlet) {
      guard let day = DailyShares.day(of: appearance.time, until: until) else { continue }
      for beat in appearance.feed.flatMap({ beats[$0] }) ?? [] { own[beat]?[day] += 1 }
    }
    return own.sorted { $0.key < $1.key }.map { beat, pairs in
      let shares = DailyShares(pairs: pairs, of: all, until: until, observedSince: observedSince)
      return BeatStanding(name: beat, source: .folder, dailyShares: shares.values, usual: shares.usual)
    }
  }
}
