internal import Foundation
internal import News

extension Analysis {
  /// The outlets of a week.
  ///
  /// - Parameters:
  ///   - window: The week.
  ///   - history: Appearances of the 28 days before its end.
  ///   - items: Those of the week.
  ///   - stories: The stories of the week, counted.
  ///   - earlier: The weeks before.
  ///   - outlets: The outlets that the items name.
  static func week(
    _ window: Window, history: [AnalysisInput.Appearance], items: WindowItems, stories: [StoryFinding],
    earlier: [EarlierPeriod], outlets: [Outlet]
  ) -> WeekFinding {
    // Of a story that began before the week, the first in the week was not the first.
    var began: [Story.ID: Date] = [:]
    for appearance in history {
      began[appearance.story] = min(began[appearance.story] ?? appearance.time, appearance.time)
    }
    let own = history.filter { (began[$0.story] ?? .distantPast) >= window.since }
    let counted = items.inWindow.filter(\.counts)
    let shares = stories.flatMap(\.items).filter { window.contains($0.time) && $0.role != .aggregator }
    let counter = OutletCounter(
      network: OutletNetwork(history: own, outlets: outlets, resolution: items.resolution),
      itemCounts: counted.reduce(into: [:]) { $0[$1.item.outlet, default: 0] += 1 },
      copiedShares: shares.map { ($0.outlet, $0.copiedShare) }, now: items.end)
    // In order of size, so that the sum does not depend on the order of the stories.
    let measured = shares.compactMap(\.copiedShare).sorted()
    return WeekFinding(
      outlets: counter.findings(),
      originality: measured.isEmpty ? nil : 1 - measured.reduce(0, +) / Double(measured.count),
      measuredItems: measured.count,
      effectiveStoriesBefore: earlier.filter { !$0.spread.isEmpty }.map {
        DayMetrics.effectiveStories(of: $0.spread)
      })
  }
}
