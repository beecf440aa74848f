public import Analysis
public import Foundation
public import News
public import Storage

/// Brings the store's items into stories and measures them.
public struct Analyst: Sendable {
  let store: any Store
  let version: String
  let settings: StoryClustering.Settings
  private let owners: OwnerTable
  private let mutes: GapMutes
  /// What was read for the question before, for one who asks many of one moment; `nil` reads anew each time.
  private var memory: AppearanceMemory?

  /// - Parameters:
  ///   - store: Where items and stories are kept.
  ///   - version: The program's version, for the methods box.
  ///   - settings: How items are grouped into stories.
  ///   - owners: Who owns what by the user's own knowledge.
  ///   - mutes: What is kept out of the gaps.
  public init(
    store: any Store, version: String, settings: StoryClustering.Settings = .standard,
    owners: OwnerTable = OwnerTable(), mutes: GapMutes = GapMutes()
  ) {
    self.store = store
    self.settings = settings
    self.owners = owners
    self.mutes = mutes
    self.version = version
  }

  /// One that keeps the appearances of 28 days between questions of one moment: reading them is most of the work of a
  /// small question on a large store.
  public func remembering() -> Analyst {
    var analyst = self
    analyst.memory = AppearanceMemory()
    return analyst
  }

  var analysisSettings: AnalysisSettings { AnalysisSettings(mutes: mutes, grouping: settings) }

  /// Gives every item that has none a story.
  ///
  /// Items join the stories they belong to, which keep their identity from run to run; merges are recorded, so
  /// that an old story ID leads on. What was learnt from the items of the window is kept beside the store, so that the
  /// next run need not read them again.
  ///
  /// - Returns: How many stories were founded.
  @discardableResult
  public func assignStories(seenBy now: Date) async throws -> Int {
    var assigner = StoryAssigner(store: store, version: version, settings: settings, now: now)
    return try await assigner.run()
  }

  /// What tells of the single stories of a window, and what a report's findings are made from; as it was known at `now`.
  ///
  /// - Parameters:
  ///   - window: The time it is about.
  ///   - now: Items first seen later do not count.
  func reader(in window: Window, now: Date) async throws -> StoryReader {
    var input = try await input(in: window, now: now)
    input.pickUps = try await pickUps(now: now)
    input.parts = try await parts(of: window, now: now)
    let ended = AnalysisInput.endedStories(in: input.history, end: window.until, outlets: input.outlets)
    input.endedItems = try await store.firstItems(of: ended, limit: Self.itemsOfEndedStory, seenBy: now)
      .map(AnalysisInput.StoredItem.init)
    return StoryReader(input, settings: analysisSettings)
  }

  /// The stories of a window alone, the most echoed first, as they were known at `now`.
  ///
  /// - Parameters:
  ///   - window: The time it is about.
  ///   - now: Items first seen later do not count.
  public func stories(in window: Window, now: Date) async throws -> [StoryFinding] {
    let input = try await input(in: window, now: now, readsPast: false)
    return Analysis.stories(for: input, settings: analysisSettings)
  }

  /// The outlets that count and have an item in the 28 days before the end of a window, and what they copied in it; as
  /// it was known at `now`.
  ///
  /// - Parameters:
  ///   - window: The time whose items are compared with each other.
  ///   - now: Items first seen later do not count.
  public func outletFindings(in window: Window, now: Date) async throws -> [OutletFinding] {
    Analysis.outlets(for: try await input(in: window, now: now), settings: analysisSettings)
  }

  /// The topics of the 28 days before `until`, as they were known at `now`.
  public func topics(until: Date, now: Date) async throws -> [TopicFinding] {
    let finder = TopicFinder(
      appearances: try await appearances(until: until, now: now), outlets: try await outlets(),
      until: until, observedSince: try await store.observedSince())
    let items = try await store.firstItems(
      of: finder.stories(), limit: TopicFinder.itemsPerStory, seenBy: now)
    return finder.topics(from: items.map(AnalysisInput.StoredItem.init))
  }

  /// Every item of a story with its text and what is copied in it, wherever an old ID has led to, as it was known at
  /// `now`.
  ///
  /// - Throws: ``AggregationError/unknownStory(_:)``.
  public func story(_ id: Story.ID, now: Date) async throws -> StoryFinding {
    let (current, first, last) = try await span(of: id, now: now)
    // A day up to the story's last item, or its whole life when that is longer.
    let window = Window(since: min(first, last - 86_400), until: last + 1)
    let input = try await input(in: window, now: now, readsPast: false)
    guard let story = Analysis.story(current, for: input, settings: analysisSettings)
    else {
      throw AggregationError.unknownStory(id.rawValue)
    }
    return story
  }

  /// The stories most like one, among those with an item up to a week before or after it.
  ///
  /// - Throws: ``AggregationError/unknownStory(_:)``.
  public func similar(to id: Story.ID, limit: Int, now: Date) async throws -> [SimilarFinding] {
    let (current, first, last) = try await span(of: id, now: now)
    return try await similarStories(from: first - Self.week, to: last + Self.week, now: now)
      .similar(to: current, limit: limit)
  }

  /// The stories with an item in a time, to look for such as are like one of them.
  public func similarStories(from since: Date, to until: Date, now: Date) async throws -> SimilarStories {
    let items = try await store.storedItems(ofStoriesActiveSince: since, until: until, seenBy: now)
    return SimilarStories(items: items.map(AnalysisInput.StoredItem.init), outlets: try await outlets())
  }

  /// What each two outlets have in common over the 28 days before `until`.
  public func overlaps(until: Date, now: Date) async throws -> [OverlapFinding] {
    let window = Window(since: until - 86_400, until: until)
    let input = try await input(in: window, items: [], now: now, readsPast: true)
    return Analysis.overlaps(for: input, settings: analysisSettings)
  }

  /// The items a day of an outlet, the last day last; `nil` for days before crawling began.
  ///
  /// - Parameters:
  ///   - outlet: The outlet.
  ///   - days: How many.
  ///   - until: The end of the last one.
  ///   - now: Items first seen later do not count.
  public func dailyItems(
    of outlet: Outlet.ID, days: Int, until: Date, now: Date
  ) async throws -> [Double?] {
    let feeds = Set(try await store.feeds().filter { $0.feed.outlet == outlet }.map(\.id))
    let counts = try await store.itemCounts(
      since: until - Double(days) * 86_400, until: until, periodsOf: 86_400, seenBy: now)
    let observed = try await store.observedSince() ?? now
    return (0..<days).reversed().map { age in
      guard until - Double(age) * 86_400 > observed else { return nil }
      let ofDay = age < counts.count ? counts[age] : [:]
      return Double(ofDay.reduce(0) { $0 + (feeds.contains($1.key) ? $1.value : 0) })
    }
  }

  /// The feeds of an outlet, listed or not.
  public func feeds(of outlet: Outlet.ID) async throws -> [Feed] {
    try await store.feeds().map(\.feed).filter { $0.outlet == outlet }
  }

  /// What the user's table of owners says of an outlet; `nil` when it says nothing.
  public func ownerEntry(of outlet: Outlet) -> OwnerTable.Entry? { owners.lookup()(outlet) }

  /// Two items side by side.
  ///
  /// - Throws: ``AggregationError/unknownItem(_:)``.
  public func difference(_ left: Item.ID, _ right: Item.ID) async throws -> ItemDifference {
    func item(_ id: Item.ID) async throws -> Item {
      guard let item = try await store.item(id) else { throw AggregationError.unknownItem(id.rawValue) }
      return item
    }
    return ItemDifference(try await item(left), try await item(right))
  }

  /// Who publishes before whom, and who carries the same stories, over the 28 days before `until`.
  ///
  /// - Parameters:
  ///   - until: The end of the 28 days.
  ///   - beat: Only feeds of this beat count; `nil` for all.
  ///   - now: Items first seen later do not count.
  /// - Throws: ``AggregationError/unknownBeat(_:known:)``.
  public func leads(until: Date, beat: String?, now: Date) async throws -> LeadsFinding {
    let input = try await input(in: Window(since: until - 86_400, until: until), now: now)
    if let beat, !input.feeds.contains(where: { $0.feed.beats.contains(beat) }) {
      throw AggregationError.unknownBeat(beat, known: Set(input.feeds.flatMap(\.feed.beats)).sorted())
    }
    return Analysis.leads(for: input, beat: beat, settings: analysisSettings)
  }

  /// One outlet among the others over the 28 days before `until`.
  ///
  /// - Parameters:
  ///   - name: Its ID, its name, or an address on its site or of one of its feeds.
  ///   - until: The end of the 28 days.
  ///   - now: Items first seen later do not count.
  /// - Throws: ``AggregationError/unknownOutlet(_:)`` or ``AggregationError/uncountedOutlet(_:)``.
  public func profile(ofOutlet name: String, until: Date, now: Date) async throws -> OutletProfile {
    let outlet = try await self.outlet(named: name)
    let window = Window(since: until - Self.historyLength, until: until)
    let items = try await store.storedItems(
      ofStoriesOf: outlet.id, since: window.since, until: until, seenBy: now)
    let input = try await input(in: window, items: items, now: now, readsPast: true)
    guard outlet.role != .aggregator,
      var profile = Analysis.profile(
        of: outlet.id, for: input, settings: analysisSettings)
    else { throw AggregationError.uncountedOutlet(outlet.name) }
    let mentioned = (profile.pickedUpLater + profile.solo + profile.missed).map(\.story)
    let first = try await store.firstItems(of: mentioned, limit: 1, seenBy: now)
    let openings = Dictionary(first.map { ($0.story, $0.item) }) { first, _ in first }
    func titled(_ mentions: [OutletProfile.Mention]) -> [OutletProfile.Mention] {
      mentions.map { mention in
        var mention = mention
        mention.title = openings[mention.story]?.title ?? ""
        mention.link = openings[mention.story]?.link
        return mention
      }
    }
    profile.pickedUpLater = titled(profile.pickedUpLater)
    profile.solo = titled(profile.solo)
    profile.missed = titled(profile.missed)
    return profile
  }

  /// Which listed feeds can be dropped with what loss of stories, by the 28 days before `until`.
  public func redundancy(until: Date, now: Date) async throws -> [(feed: Feed, finding: RedundancyFinding)] {
    let feeds = Dictionary(
      uniqueKeysWithValues: try await store.feeds().filter { $0.isListed && $0.added <= now }
        .map { ($0.feed.id, $0.feed) })
    var stories = try await store.storiesOfFeeds(since: until - Self.historyLength, until: until, seenBy: now)
      .filter { feeds[$0.key] != nil }
    // One that had nothing can go as well.
    for feed in feeds.keys where stories[feed] == nil { stories[feed] = [] }
    return Redundancy.order(stories).compactMap { finding in feeds[finding.feed].map { ($0, finding) } }
  }

  /// All outlets that ever had a feed, with the owners that the user's table names.
  public func outlets() async throws -> [Outlet] { owners.applied(to: try await store.outlets()) }

  private func outlet(named name: String) async throws -> Outlet {
    let outlets = try await outlets()
    let folded = name.lowercased()
    if let outlet = outlets.first(where: { $0.id.rawValue == name || $0.name.lowercased() == folded }) {
      return outlet
    }
    let address = name.contains("://") ? name : "https://" + name
    if let domain = Host(address: address)?.registrableDomain {
      let feed = try await store.feeds().first {
        $0.feed.address == name || Host(address: $0.feed.address)?.registrableDomain == domain
      }
      let bySite = outlets.first { $0.site.flatMap { Host(address: $0)?.registrableDomain } == domain }
      if let outlet = bySite ?? feed.flatMap({ feed in outlets.first { $0.id == feed.feed.outlet } }) {
        return outlet
      }
    }
    throw AggregationError.unknownOutlet(name)
  }

  /// Where a story is now, and the times of its first and last item.
  private func span(of id: Story.ID, now: Date) async throws -> (id: Story.ID, first: Date, last: Date) {
    guard let current = try await store.resolve(id) else { throw AggregationError.unknownStory(id.rawValue) }
    let times = try await store.items(of: current, seenBy: now).map(\.time)
    guard let first = times.min(), let last = times.max() else {
      throw AggregationError.unknownStory(id.rawValue)
    }
    return (current, first, last)
  }

  /// All that the analysis of a window reads.
  ///
  /// - Parameter readsPast: Whether appearances and item counts of the 28 days before its end are read as well; nothing of
  ///   a story needs them.
  private func input(in window: Window, now: Date, readsPast: Bool = true) async throws -> AnalysisInput {
    let items = try await store.storedItems(
      ofStoriesActiveSince: window.since, until: window.until, seenBy: now)
    return try await input(in: window, items: items, now: now, readsPast: readsPast)
  }

  private func input(
    in window: Window, items: [AssignedItem], now: Date, readsPast: Bool
  ) async throws -> AnalysisInput {
    // As the list was then, as far as the store knows: what was added later is left out.
    let feeds = try await store.feeds().filter { $0.added <= now }
    let known = Set(feeds.map(\.feed.outlet))
    var input = AnalysisInput(
      window: window, now: now, outlets: try await outlets().filter { known.contains($0.id) },
      feeds: feeds.filter(\.isListed).map { .init(feed: $0.feed, state: $0.state) },
      items: items.map(AnalysisInput.StoredItem.init), history: [], itemCounts: [:], version: version,
      observedSince: try await store.observedSince(), ownersAsOf: owners.asOf)
    guard readsPast else { return input }
    // The window itself, then what it is compared with.
    let counts = try await store.itemCounts(
      since: window.until - Self.historyLength, until: window.until,
      periodsOf: max(Self.shortestPeriod, window.until.timeIntervalSince(window.since)), seenBy: now)
    let outletOfFeed = Dictionary(uniqueKeysWithValues: feeds.map { ($0.feed.id, $0.feed.outlet) })
    for (feed, count) in counts.joined() {
      if let outlet = outletOfFeed[feed] { input.itemCounts[outlet, default: 0] += count }
    }
    input.earlierItemCounts = Array(counts.dropFirst())
    input.history = try await appearances(until: window.until, now: now)
    return input
  }

  /// The appearances of the 28 days before `until`.
  func appearances(until: Date, now: Date) async throws -> [AnalysisInput.Appearance] {
    try await appearances(since: until - Self.historyLength, until: until, seenBy: now)
  }

  func appearances(since: Date, until: Date, seenBy: Date) async throws -> [AnalysisInput.Appearance] {
    if let memory {
      return try await memory.appearances(since: since, until: until, seenBy: seenBy) {
        try await read(since: since, until: until, seenBy: seenBy)
      }
    }
    return try await read(since: since, until: until, seenBy: seenBy)
  }

  private func read(since: Date, until: Date, seenBy: Date) async throws -> [AnalysisInput.Appearance] {
    try await store.appearances(since: since, until: until, seenBy: seenBy).map {
      .init(story: $0.story, outlet: $0.outlet, time: $0.time, timeBasis: $0.timeBasis, feed: $0.feed)
    }
  }

  /// Of a story that has ended so many items are read.
  private static let itemsOfEndedStory = 200
  static let pageSize = 20_000
  /// The outlet window of METRICS: 28 days.
  static let historyLength: Double = 28 * 86_400
  private static let week: Double = 7 * 86_400
  /// Shorter windows, in seconds, are not compared with what was before them.
  private static let shortestPeriod = 600.0
}

extension AnalysisInput.StoredItem {
  init(_ assigned: AssignedItem) {
    self.init(item: assigned.item, story: assigned.story, isPinned: assigned.isPinned)
  }
}
