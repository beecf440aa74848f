internal import Foundation
internal import News

/// A beat's share of the outlet–story pairs, beside what is usual.
struct BeatShare {
  let beat: String
  /// 0 to 1.
  let share: Double
  let usual: Band

  /// The beats whose share of the window is below the lower quartile of their earlier shares, in order of
  /// name.
  ///
  /// - Parameter earlier: Appearances of earlier stretches as long as the window; those whose feed is not
  ///   known count for no beat, and then nothing is known of any.
  static func thin(
    beats: [BeatFinding], day: DayFinding, earlier: [[AnalysisInput.Appearance]], feeds: [Feed.ID: Feed],
    outlets: OutletTable
  ) -> [BeatShare] {
    let pairs = earlier.map { period in
      period.filter { outlets.counts($0.outlet) && $0.feed != nil }
    }.filter { !$0.isEmpty }
    guard day.pairs > 0 else { return [] }
    return beats.compactMap { finding in
      let shares = pairs.map { period in
        Double(period.count { $0.feed.flatMap { feeds[$0] }?.beats.contains(finding.beat) == true })
          / Double(period.count)
      }
      let share = Double(finding.day.pairs) / Double(day.pairs)
      guard let usual = DayMetrics.band(of: shares), share < usual.lowerQuartile else { return nil }
      return BeatShare(beat: finding.beat, share: share, usual: usual)
    }
  }
}
