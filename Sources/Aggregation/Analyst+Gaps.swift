public import Analysis
public import Foundation
internal import News
internal import Storage

/// The list of gaps: what it is ranked by, and its record.
extension Analyst {
  /// What the gaps of a moment are ranked by: fitted once a day on what had been seen by its beginning.
  ///
  /// The same for every list of a day, whether it is made then or later.
  public func pickUps(now: Date) async throws -> PickUpModel {
    if let kept = try await keptPickUps(now: now) { return kept }
    return try await learntPickUps(asOf: GapReplay.modelMoment(for: now))
  }

  /// Whether ``pickUps(now:)`` has been worked out and kept.
  public func hasPickUps(now: Date) async throws -> Bool { try await keptPickUps(now: now) != nil }

  /// Works out ``pickUps(now:)`` and keeps it in the store.
  public func learnPickUps(now: Date) async throws {
    let day = GapReplay.modelMoment(for: now)
    let kept = KeptModel(basis: modelBasis, model: try await learntPickUps(asOf: day))
    try await store.keepLearnt(try JSONEncoder().encode(kept), named: Self.modelName, asOf: day)
  }

  /// A model with all that it depends on beside the items.
  private struct KeptModel: Codable {
    var basis: String
    var model: PickUpModel
  }

  private var modelBasis: String { "\(version), \(settings.granularity), \(settings.joinsLanguages)" }

  private func keptPickUps(now: Date) async throws -> PickUpModel? {
    let data = try await store.learnt(named: Self.modelName, asOf: GapReplay.modelMoment(for: now))
    // What another version of the program has kept is worked out anew.
    guard let kept = data.flatMap({ try? JSONDecoder().decode(KeptModel.self, from: $0) }),
      kept.basis == modelBasis
    else { return nil }
    return kept.model
  }

  private func learntPickUps(asOf day: Date) async throws -> PickUpModel {
    let outlets = try await outlets()
    let items = try await latestItems(
      until: day, seenBy: day, days: Self.daysLearntFrom, limit: Self.mostItemsLearntFrom)
    var learner = GapLearner(outlets: outlets)
    let parts = parts(of: items.items)
    learner.add(items.items.lazy.compactMap { item in parts[item.id].map { .init(item: item, story: $0) } })
    return learner.model(asOf: day)
  }

  /// The items of the last whole days before a moment, as many days as have no more than so many items, and how many
  /// these are.
  private func latestItems(until: Date, seenBy: Date, days: Int, limit: Int) async throws -> (
    items: [Item], days: Double
  ) {
    let counts = try await store.itemCounts(
      since: until - Double(days) * 86_400, until: until, periodsOf: 86_400, seenBy: seenBy
    ).map { $0.values.reduce(0, +) }
    var (count, age) = (0, 0)
    while age < counts.count, count + counts[age] <= limit { (count, age) = (count + counts[age], age + 1) }
    let items = try await headlines(since: until - Double(age) * 86_400, until: until, seenBy: seenBy)
    return (items, Double(age))
  }

  private func headlines(since: Date, until: Date, seenBy: Date) async throws -> [Item] {
    var items: [Item] = []
    var cursor: ItemCursor?
    while true {
      let page = try await store.headlines(
        since: since, until: until, seenBy: seenBy, after: cursor, limit: Self.pageSize)
      items += page.map(\.item)
      guard page.count == Self.pageSize, let last = page.last else { return items }
      cursor = ItemCursor(last.item)
    }
  }

  /// Items at the finer grain in which gaps are looked for.
  private func parts(of items: [Item]) -> [Item.ID: Story.ID] {
    StoryClustering.stories(of: items, settings: GapReplay.grain(of: settings))
  }

  /// The items of a window at the finer grain in which gaps are looked for; nothing where there are too many of them
  /// to be grouped while somebody waits.
  func parts(of window: Window, now: Date) async throws -> [Item.ID: Story.ID] {
    let items = try await latestItems(
      until: window.until, seenBy: now, days: Self.daysInParts, limit: Self.mostItemsInParts)
    // Two days of gaps before the window at least; some more teach which words are rare.
    let days = window.until.timeIntervalSince(window.since) + GapFinding.longestAge - 86_400
    return items.days >= days / 86_400 ? parts(of: items.items) : [:]
  }

  /// Learning is done once a day: grouping so many items takes some ten seconds.
  private static let mostItemsLearntFrom = 50_000
  private static let daysLearntFrom = 28
  private static let mostItemsInParts = 20_000
  private static let daysInParts = 7

  // MARK: The record

  /// Keeps a list that was shown, to be judged when its seven days have passed.
  public func record(_ gaps: [GapFinding], shown: Date) async throws {
    try await store.recordGapList(
      GapList(
        shown: shown,
        entries: gaps.compactMap { gap in
          // What has no probability is not ranked, and not judged.
          gap.probability.map {
            .init(
              story: gap.story, item: gap.items.first, kind: gap.kind.rawValue, probability: $0,
              score: gap.score)
          }
        }))
  }

  /// Judges the lists whose seven days have passed since they were last judged.
  public func judgeGapLists(now: Date) async throws {
    for list in try await store.gapLists(since: .distantPast) where list.base == nil {
      let end = list.shown + Self.horizon
      guard end <= now else { break }
      try await store.recordGapList(try await judged(list, at: end))
    }
  }

  /// The record of the lists shown in the 28 days whose outcome is known.
  ///
  /// - Parameter now: Only lists shown before count, so that the record beside a list is the same whether that list is kept
  ///   or not.
  public func gapRecord(now: Date) async throws -> GapRecord {
    let lists = try await store.gapLists(since: now - Self.horizon - Self.historyLength)
      .filter { $0.shown < now }
    var judged: [GapRecord.JudgedList] = []
    for var list in lists where list.shown + Self.horizon <= now {
      // What nobody has judged yet is judged without being kept.
      if list.base == nil { list = try await self.judged(list, at: list.shown + Self.horizon) }
      judged.append(
        GapRecord.JudgedList(
          shown: list.shown,
          entries: list.entries.map {
            .init(probability: $0.probability, isPickedUp: $0.wasPickedUp ?? false)
          },
          candidates: list.base?.candidates ?? 0, candidatesPickedUp: list.base?.pickedUp ?? 0))
    }
    return GapRecord(judged, pending: lists.count(where: { $0.shown + Self.horizon > now }))
  }

  private func judged(_ list: GapList, at end: Date) async throws -> GapList {
    let since = list.shown - 10 * 86_400
    let outcomes = GapOutcomes(
      shown: list.shown,
      known: try await appearances(since: since, until: list.shown, seenBy: list.shown),
      later: try await appearances(since: since, until: end, seenBy: end), outlets: try await outlets())
    var list = list
    for position in list.entries.indices {
      let entry = list.entries[position]
      let story = try await store.resolve(entry.story) ?? entry.story
      list.entries[position].wasPickedUp =
        if entry.kind == GapFinding.Kind.angle.rawValue, let item = entry.item {
          outcomes.isPickedUp(
            item, among: try await store.items(of: story, seenBy: end),
            grouping: GapReplay.grain(of: settings))
        } else {
          outcomes.isPickedUp(story)
        }
    }
    list.base = GapList.Base(candidates: outcomes.candidateCount, pickedUp: outcomes.pickedUpCount)
    return list
  }

  /// Plays the lists of past days again, as they would have been with what was known then.
  ///
  /// - Parameters:
  ///   - first: When the first list would have been shown; one a day follows.
  ///   - last: No list is shown later.
  ///   - now: The end of what has been observed.
  ///   - progress: Told the moment of each list.
  public func gapBacktest(
    from first: Date, to last: Date, now: Date, progress: (Date) -> Void = { _ in }
  ) async throws -> GapRecord {
    let items = try await headlines(
      since: first - Self.historyLength, until: last + Self.horizon, seenBy: now)
    let outlets = try await outlets()
    let replay = GapReplay(
      items: items, outlets: outlets,
      feeds: try await store.feeds().map { .init(feed: $0.feed, state: $0.state) }, grouping: settings,
      version: version)
    var backtest = GapBacktest(replay, items: items, outlets: outlets)
    return backtest.record(from: first, to: last, observedUntil: now, progress: progress)
  }

  private static let modelName = "pick-ups"
  /// Seconds a story has to be picked up.
  private static let horizon: Double = 7 * 86_400
}
