public import Analysis
public import Foundation
public import News
public import Storage

/// Brings the store's items into stories and measures them.
public struct Analyst: Sendable {
  private let store: any Store
  private let version: String
  private let settings: StoryClustering.Settings

  /// - Parameters:
  ///   - store: Where items and stories are kept.
  ///   - version: The program's version, for the methods box.
  ///   - settings: How items are grouped into stories.
  public init(store: any Store, version: String, settings: StoryClustering.Settings = .standard) {
    self.store = store
    self.settings = settings
    self.version = version
  }

  /// Gives every item that has none a story.
  ///
  /// Items join the stories they belong to, which keep their identity from run to run; merges are recorded, so
  /// that an old story ID leads on.
  ///
  /// - Returns: How many stories were founded.
  @discardableResult
  public func assignStories(seenBy now: Date) async throws -> Int {
    var page = try await store.unassignedItems(seenBy: now, limit: Self.pageSize)
    guard let earliest = page.first?.time else { return 0 }
    var clustering = StoryClustering(settings: settings)
    let since = try await restorationStart(for: earliest, now: now)
    let settled = try await store.assignedItems(since: since, seenBy: now)
    let pasts = try await store.pasts(ofStoriesActiveSince: since, seenBy: now)
    clustering.restore(
      settled.map(AnalysisInput.StoredItem.init),
      pasts: pasts.map {
        .init(story: $0.story, first: $0.first, itemCount: $0.itemCount, isPinned: $0.isPinned)
      },
      ended: try await store.endedStories(inStoriesActiveSince: since, seenBy: now))
    var times = Dictionary(uniqueKeysWithValues: settled.map { ($0.item.id, $0.item.time) })
    var known = Set(settled.map(\.story))
    let knownCount = known.count
    while !page.isEmpty {
      for item in page { times[item.id] = item.time }
      let changes = clustering.add(page)
      // An earlier item may have moved, too, and have founded a story by that.
      var founded: [Story.ID: Date] = [:]
      for (item, story) in changes.assignments where !known.contains(story) {
        let time = times[item] ?? now
        founded[story] = min(founded[story] ?? time, time)
      }
      known.formUnion(founded.keys)
      try await store.assign(
        changes.assignments, newStories: founded.map { NewStory(id: $0.key, founded: $0.value) },
        merges: changes.merges.map { StoryMerge(from: $0.from, into: $0.into) })
      page = try await store.unassignedItems(seenBy: now, limit: Self.pageSize)
    }
    return known.count - knownCount
  }

  /// From when on items are read to go on from: a window, or ten days where that is little to learn rare words from.
  private func restorationStart(for earliest: Date, now: Date) async throws -> Date {
    let window = earliest - StoryClustering.windowLength
    let longer = window - 7 * 86_400
    let counts = try await store.itemCounts(since: longer, until: .distantFuture, seenBy: now)
    return counts.values.reduce(0, +) <= Self.pageSize ? longer : window
  }

  /// What is found in a window, as it was known at `now`.
  public func findings(in window: Window, now: Date) async throws -> Findings {
    Analysis.findings(
      for: try await input(in: window, now: now), settings: AnalysisSettings(grouping: settings))
  }

  /// The topics of the 28 days before `until`, as they were known at `now`.
  public func topics(until: Date, now: Date) async throws -> [TopicFinding] {
    let finder = TopicFinder(
      appearances: try await appearances(until: until, now: now), outlets: try await store.outlets(),
      until: until, observedSince: try await store.observedSince())
    let items = try await store.firstItems(
      of: finder.stories(), limit: TopicFinder.itemsPerStory, seenBy: now)
    return finder.topics(from: items.map(AnalysisInput.StoredItem.init))
  }

  /// Every item of a story, wherever an old ID has led to, as it was known at `now`.
  ///
  /// - Throws: ``AggregationError/unknownStory(_:)``.
  public func story(_ id: Story.ID, now: Date) async throws -> StoryFinding {
    if let current = try await store.resolve(id) {
      let times = try await store.items(of: current, seenBy: now).map(\.time)
      if let first = times.min(), let last = times.max() {
        // A day up to the story's last item, or its whole life when that is longer.
        let window = Window(since: min(first, last - 86_400), until: last + 1)
        let stories = try await findings(in: window, now: now).stories
        if let story = stories.first(where: { $0.id == current }) { return story }
      }
    }
    throw AggregationError.unknownStory(id.rawValue)
  }

  /// All that the analysis of a window reads.
  private func input(in window: Window, now: Date) async throws -> AnalysisInput {
    let historySince = window.until - Self.historyLength
    let items = try await store.storedItems(
      ofStoriesActiveSince: window.since, until: window.until, seenBy: now)
    return AnalysisInput(
      window: window, now: now, outlets: try await store.outlets(),
      feeds: try await store.feeds().filter(\.isListed).map { .init(feed: $0.feed, state: $0.state) },
      items: items.map(AnalysisInput.StoredItem.init),
      history: try await appearances(until: window.until, now: now),
      itemCounts: try await store.itemCounts(since: historySince, until: window.until, seenBy: now),
      version: version, observedSince: try await store.observedSince())
  }

  /// The appearances of the 28 days before `until`.
  private func appearances(until: Date, now: Date) async throws -> [AnalysisInput.Appearance] {
    try await store.appearances(since: until - Self.historyLength, until: until, seenBy: now).map {
      .init(story: $0.story, outlet: $0.outlet, time: $0.time, timeBasis: $0.timeBasis, feed: $0.feed)
    }
  }

  private static let pageSize = 20_000
  /// The outlet window of METRICS: 28 days.
  private static let historyLength: Double = 28 * 86_400
}

extension AnalysisInput.StoredItem {
  fileprivate init(_ assigned: AssignedItem) {
    self.init(item: assigned.item, story: assigned.story, isPinned: assigned.isPinned)
  }
}
