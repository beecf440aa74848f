internal import Foundation
internal import News

/// Counts the day and each of its beats.
struct DayCounter {
  let items: WindowItems
  let outlets: OutletTable
  let feeds: [Feed.ID: Feed]
  /// Owners of each story, up to the end of the window.
  let owners: [Story.ID: Int]
  /// The periods before the window, each as long as it.
  let earlier: [EarlierPeriod]

  func day() -> DayFinding { finding(items.inWindow.filter(\.counts), earlier: earlier) }

  /// One for each beat with an item in the window, in order of name.
  func beats() -> [BeatFinding] {
    var entriesOfBeat: [String: [WindowItems.Entry]] = [:]
    for entry in items.inWindow where entry.counts {
      for beat in Set(feeds[entry.item.feed]?.beats ?? []) { entriesOfBeat[beat, default: []].append(entry) }
    }
    return entriesOfBeat.keys.sorted().map { beat in
      let feedsOfBeat = Set(feeds.values.filter { $0.beats.contains(beat) }.map(\.id))
      return BeatFinding(
        beat: beat,
        day: finding(entriesOfBeat[beat] ?? [], earlier: earlier.map { $0.restricted(to: feedsOfBeat) }))
    }
  }

  private func finding(
    _ entries: [WindowItems.Entry], earlier: [EarlierPeriod]
  ) -> DayFinding {
    let stories = Dictionary(grouping: entries, by: \.story)
    let ids = stories.keys.sorted()
    let spread = ids.map { Set((stories[$0] ?? []).map(\.item.outlet)).count }
    let ownerCounts = ids.map { owners[$0] ?? 0 }
    let usual = earlier.filter { !$0.spread.isEmpty }
    let effective = DayMetrics.effectiveStories(of: spread)
    return DayFinding(
      items: entries.count, feeds: Set(entries.map(\.item.feed)).count,
      outlets: Set(entries.map(\.item.outlet)).count,
      owners: Set(entries.map { outlets.owner(of: $0.item.outlet) }).count, stories: stories.count,
      pairs: DayMetrics.pairs(of: spread), entropy: DayMetrics.entropy(of: spread),
      evenness: DayMetrics.evenness(of: spread), effectiveStories: effective,
      inverseHHI: DayMetrics.inverseHHI(of: spread),
      sharedShare: DayMetrics.sharedShare(of: spread, owners: ownerCounts),
      exclusiveShare: DayMetrics.exclusiveShare(of: spread, owners: ownerCounts),
      readingRatio: DayMetrics.readingRatio(items: entries.count, stories: stories.count),
      effectiveStoriesBand: DayMetrics.band(
        of: usual.map { DayMetrics.effectiveStories(of: $0.spread) }, around: effective),
      sharedShareBand: DayMetrics.band(
        of: usual.map { DayMetrics.sharedShare(of: $0.spread, owners: $0.owners) }),
      readingRatioBand: DayMetrics.band(
        of: usual.compactMap { period in
          period.items.map { DayMetrics.readingRatio(items: $0, stories: period.spread.count) }
        }))
  }
}
