internal import Foundation
internal import News

/// One of the periods before a window, each as long as it: what a day is compared with.
struct EarlierPeriod {
  /// Who appeared with which story; aggregators are left out.
  let appearances: [AnalysisInput.Appearance]
  /// Items of each feed; `nil` where they were not counted.
  let itemCounts: [Feed.ID: Int]?
  /// Owners of each story up to the end of the period.
  private let ownersOfStory: [Story.ID: Int]
  /// How many outlets appeared with each story, in order of the stories' IDs.
  let spread: [Int]
  /// The owners of each story, in the same order.
  let owners: [Int]

  private init(
    appearances: [AnalysisInput.Appearance], itemCounts: [Feed.ID: Int]?, ownersOfStory: [Story.ID: Int]
  ) {
    self.appearances = appearances
    self.itemCounts = itemCounts
    self.ownersOfStory = ownersOfStory
    let stories = Dictionary(grouping: appearances, by: \.story).sorted { $0.key < $1.key }
    spread = stories.map { Set($0.value.map(\.outlet)).count }
    owners = stories.map { ownersOfStory[$0.key] ?? 0 }
  }

  /// All items; `nil` where they were not counted.
  var items: Int? { itemCounts.map { $0.values.reduce(0, +) } }

  /// The period as the feeds of one beat show it.
  func restricted(to feeds: Set<Feed.ID>) -> EarlierPeriod {
    EarlierPeriod(
      appearances: appearances.filter { $0.feed.map(feeds.contains) == true },
      itemCounts: itemCounts?.filter { feeds.contains($0.key) }, ownersOfStory: ownersOfStory)
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
