internal import Foundation
internal import News

/// Counts the day and each of its beats.
struct DayCounter {
  let items: WindowItems
  let outlets: OutletTable
  let feeds: [Feed.ID: Feed]
  /// Owners of each story, up to the end of the window.
  let owners: [Story.ID: Int]
  /// The appearances before the window, in stretches as long as the window.
  let earlier: [[AnalysisInput.Appearance]]

  func day() -> DayFinding { finding(items.inWindow.filter(\.counts), earlier: earlier) }

  /// One for each beat with an item in the window, in order of name.
  func beats() -> [BeatFinding] {
    var entriesOfBeat: [String: [WindowItems.Entry]] = [:]
    for entry in items.inWindow where entry.counts {
      for beat in Set(feeds[entry.item.feed]?.beats ?? []) { entriesOfBeat[beat, default: []].append(entry) }
    }
    return entriesOfBeat.keys.sorted().map { beat in
      let earlier = earlier.map { $0.filter { isIn(beat, $0) } }
      return BeatFinding(beat: beat, day: finding(entriesOfBeat[beat] ?? [], earlier: earlier))
    }
  }

  private func isIn(_ beat: String, _ appearance: AnalysisInput.Appearance) -> Bool {
    appearance.feed.flatMap { feeds[$0] }?.beats.contains(beat) == true
  }

  private func finding(
    _ entries: [WindowItems.Entry], earlier: [[AnalysisInput.Appearance]]
  ) -> DayFinding {
    let stories = Dictionary(grouping: entries, by: \.story)
    let ids = stories.keys.sorted()
    let spread = ids.map { Set((stories[$0] ?? []).map(\.item.outlet)).count }
    let ownerCounts = ids.map { owners[$0] ?? 0 }
    let usual = earlier.map { Self.spread(of: $0, outlets: outlets) }.filter { !$0.isEmpty }
    return DayFinding(
      items: entries.count, feeds: Set(entries.map(\.item.feed)).count,
      outlets: Set(entries.map(\.item.outlet)).count,
      owners: Set(entries.map { outlets.owner(of: $0.item.outlet) }).count, stories: stories.count,
      pairs: DayMetrics.pairs(of: spread), entropy: DayMetrics.entropy(of: spread),
      evenness: DayMetrics.evenness(of: spread), effectiveStories: DayMetrics.effectiveStories(of: spread),
      inverseHHI: DayMetrics.inverseHHI(of: spread),
      sharedShare: DayMetrics.sharedShare(of: spread, owners: ownerCounts),
      exclusiveShare: DayMetrics.exclusiveShare(of: spread, owners: ownerCounts),
      readingRatio: DayMetrics.readingRatio(items: entries.count, stories: stories.count),
      effectiveStoriesBand: DayMetrics.band(of: usual.map(DayMetrics.effectiveStories)))
  }

  /// How many outlets appeared with each story.
  private static func spread(of appearances: [AnalysisInput.Appearance], outlets: OutletTable) -> [Int] {
    Dictionary(grouping: appearances.filter { outlets.counts($0.outlet) }, by: \.story)
      .values.map { Set($0.map(\.outlet)).count }
  }
}
