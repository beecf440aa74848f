internal import Foundation
internal import News

/// One of the periods before a window, each as long as it: what a day is compared with.
struct EarlierPeriod {
  /// Who appeared with which story; aggregators are left out.
  let appearances: [AnalysisInput.Appearance]
  /// Items of each feed; `nil` where they were not counted.
  let itemCounts: [Feed.ID: Int]?
  /// Owners of each story up to the end of the period.
  let ownersOfStory: [Story.ID: Int]

  /// The stories of the period in order of their IDs, with how many outlets appeared with each.
  var spread: [Int] { stories.map(\.outlets) }

  /// The owners of each story, in the same order.
  var owners: [Int] { stories.map { ownersOfStory[$0.id] ?? 0 } }

  /// All items; `nil` where they were not counted.
  var items: Int? { itemCounts.map { $0.values.reduce(0, +) } }

  /// The period as the feeds of one beat show it.
  func restricted(to feeds: Set<Feed.ID>) -> EarlierPeriod {
    EarlierPeriod(
      appearances: appearances.filter { $0.feed.map(feeds.contains) == true },
      itemCounts: itemCounts?.filter { feeds.contains($0.key) }, ownersOfStory: ownersOfStory)
  }

  private var stories: [(id: Story.ID, outlets: Int)] {
    Dictionary(grouping: appearances, by: \.story).map { ($0.key, Set($0.value.map(\.outlet)).count) }
      .sorted { $0.id < $1.id }
  }

  /// The periods before a window, latest first.
  ///
  /// - Parameters:
  ///   - input: With the history, and the items of each period.
  ///   - history: The appearances of the last `days` days.
  ///   - days: How far back the periods reach, counted from the window's end.
  ///   - outlets: Those that do not count are left out.
  /// - Returns: Only periods that lie wholly in those days, and after crawling began.
  static func all(
    of input: AnalysisInput, history: [AnalysisInput.Appearance], days: Int, outlets: OutletTable
  ) -> [EarlierPeriod] {
    let counted = history.filter { outlets.counts($0.outlet) }
    let periods = DayMetrics.earlierPeriods(
      of: counted, before: input.window, days: days, since: input.observedSince)
    // From the earliest period to the latest, because owners only ever join.
    var ownersOfStory: [Story.ID: Set<Owner.ID>] = [:]
    var found: [EarlierPeriod] = []
    let borders = periods.indices.map {
      input.window.since.addingTimeInterval(
        -Double($0) * input.window.until.timeIntervalSince(input.window.since))
    }
    var rest = counted.sorted { $0.time < $1.time }[...]
    for position in periods.indices.reversed() {
      while let next = rest.first, next.time < borders[position] {
        ownersOfStory[next.story, default: []].insert(outlets.owner(of: next.outlet))
        rest.removeFirst()
      }
      let stories = Set(periods[position].map(\.story))
      found.append(
        EarlierPeriod(
          appearances: periods[position],
          itemCounts: input.earlierItemCounts.indices.contains(position)
            ? input.earlierItemCounts[position] : nil,
          ownersOfStory: Dictionary(
            uniqueKeysWithValues: stories.map { ($0, ownersOfStory[$0]?.count ?? 0) })))
    }
    return found.reversed()
  }
}
