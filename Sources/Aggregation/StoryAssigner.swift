internal import Analysis
internal import Foundation
internal import News
internal import Storage

/// Gives a story to every item that has none.
struct StoryAssigner {
  private let store: any Store
  private let settings: StoryClustering.Settings
  private let now: Date
  /// The memory that is wanted of the store, or to be kept there.
  private var window: KeptWindow
  /// Whether somebody else has changed stories since the memory was made: then it is of no more use.
  private var isOutdated = false
  private var foundedCount = 0

  init(store: any Store, version: String, settings: StoryClustering.Settings, now: Date) {
    self.store = store
    self.settings = settings
    self.now = now
    window = KeptWindow(maker: "echometer \(version) \(settings)", revision: 0, seenBy: now)
  }

  /// - Returns: How many stories were founded.
  mutating func run() async throws -> Int {
    window.revision = try await store.storyRevision()
    var page = try await nextPage()
    guard let earliest = page.first?.time else { return 0 }
    var clustering: StoryClustering
    if let kept = kept() { clustering = kept } else { clustering = try await restored(from: earliest) }
    while !page.isEmpty {
      let late = page.prefix { $0.time < clustering.start }
      if !late.isEmpty { clustering.adopt(try await assignLate(late)) }
      if late.count < page.count { try await store(clustering.add(Array(page.dropFirst(late.count)))) }
      page = try await nextPage()
    }
    keep(clustering)
    return foundedCount
  }

  private func nextPage() async throws -> [Item] {
    try await store.unassignedItems(seenBy: now, limit: Analyst.pageSize)
  }

  private mutating func store(_ changes: StoryClustering.Changes) async throws {
    foundedCount += changes.newStories.count
    let revisions = try await store.assign(
      changes.assignments, newStories: changes.newStories.map { NewStory(id: $0.key, founded: $0.value) },
      merges: changes.merges.map { StoryMerge(from: $0.from, into: $0.into) })
    if revisions.before != window.revision { isOutdated = true }
    window.revision = revisions.after
  }

  // MARK: What was before

  /// What is to be known of items in stories to go on from there.
  ///
  /// - Parameter earliest: The time of the first new item.
  private func restored(from earliest: Date) async throws -> StoryClustering {
    var clustering = StoryClustering(settings: settings)
    guard let latest = try await store.latestTime(seenBy: now) else { return clustering }
    let since = try await restorationStart(for: max(earliest, latest - StoryClustering.windowLength))
    try await restore(&clustering, since: since, until: .distantFuture)
    return clustering
  }

  /// From when on items are read to go on from: a window, or ten days where that is little to learn rare words from.
  private func restorationStart(for earliest: Date) async throws -> Date {
    let window = earliest - StoryClustering.windowLength
    let longer = window - 7 * 86_400
    let counts = try await store.itemCounts(since: longer, until: .distantFuture, seenBy: now)
    return counts.values.reduce(0, +) <= Analyst.pageSize ? longer : window
  }

  /// Takes up items of the store with the stories they have.
  private func restore(_ clustering: inout StoryClustering, since: Date, until: Date) async throws {
    let settled = try await store.assignedItems(since: since, until: until, seenBy: now)
    let pasts = try await store.pasts(ofStoriesActiveSince: since, until: until, seenBy: now)
    clustering.restore(
      settled.map(AnalysisInput.StoredItem.init),
      pasts: pasts.map {
        .init(story: $0.story, first: $0.first, itemCount: $0.itemCount, isPinned: $0.isPinned)
      },
      ended: try await store.endedStories(inStoriesActiveSince: since, seenBy: now))
  }

  // MARK: Late items

  /// Groups items that are too old for the window with what was published around them.
  private mutating func assignLate(_ items: ArraySlice<Item>) async throws -> StoryClustering.Changes {
    var all = StoryClustering.Changes()
    var rest = items
    while let first = rest.first?.time {
      let run = rest.prefix { $0.time < first + Self.reach }
      rest = rest.dropFirst(run.count)
      var clustering = StoryClustering(settings: settings)
      try await restore(
        &clustering, since: first - Self.reach, until: first - Self.reach + StoryClustering.windowLength)
      let changes = clustering.add(Array(run))
      try await store(changes)
      all.follow(changes)
    }
    return all
  }

  /// How far around a late item others are looked for at least, in seconds: those of so long a time are looked at together,
  /// with as much before and behind them, which makes up a window.
  private static let reach = StoryClustering.windowLength / 3

  // MARK: What is kept

  private func kept() -> StoryClustering? {
    store.keptWindow(window).flatMap { try? StoryClustering(snapshot: $0, settings: settings) }
  }

  private func keep(_ clustering: StoryClustering) {
    guard clustering.isWorthKeeping, !isOutdated else { return }
    // What cannot be kept, on a full disk say, costs time at the next run and nothing else.
    try? store.keepWindow(window) { put in try clustering.write(to: put) }
  }
}
