public import Analysis
public import FeedFetching
public import Foundation
public import News
public import Storage

/// What a user does with feeds, stories and drafts, for a program that stays open: the site.
///
/// Each function is one thing done, wholly or not at all, and may be called while others run.
public struct Newsroom: Sendable {
  /// Where the user's data is kept.
  public let places: Places
  /// The user's settings.
  public let settings: Settings
  /// The program's version.
  public let version: String
  /// Tells the present.
  public let now: @Sendable () -> Date
  private let store: any Store
  private let owners: OwnerTable
  private let fetcher: FetcherSettings

  /// - Parameters:
  ///   - places: Where the user's data is kept.
  ///   - store: The store that is kept there.
  ///   - settings: The user's settings.
  ///   - owners: Who owns what by the user's own knowledge.
  ///   - fetcher: How feeds are asked.
  ///   - version: The program's version.
  ///   - now: Tells the present.
  public init(
    places: Places, store: any Store, settings: Settings, owners: OwnerTable, fetcher: FetcherSettings,
    version: String, now: @escaping @Sendable () -> Date
  ) {
    self.places = places
    self.store = store
    self.settings = settings
    self.owners = owners
    self.fetcher = fetcher
    self.version = version
    self.now = now
  }

  // MARK: Asking

  /// What questions go to.
  public var analyst: Analyst {
    Analyst(
      store: store, version: version, settings: settings.stories.clustering, owners: owners,
      mutes: settings.gaps.mutes)
  }

  /// The item that was stored last: as long as it is the same, the answers are.
  public func newestItem() async throws -> Item.ID? { try await store.newestItem() }

  /// Brings every item seen by now into a story and into the index of words.
  public func settle(at moment: Date) async throws {
    if try await !store.unassignedItems(seenBy: moment, limit: 1).isEmpty {
      try await analyst.assignStories(seenBy: moment)
    }
    if try await !analyst.hasIndexedWords() { try await analyst.indexWords() }
  }

  /// What is found in a window, to be shown, and the reader that it was found with.
  ///
  /// - Parameters:
  ///   - window: The time it is about.
  ///   - now: Items first seen later do not count.
  public func findings(
    in window: Window, now: Date
  ) async throws -> (findings: Findings, reader: StoryReader) {
    let analyst = analyst
    if try await !analyst.hasPickUps(now: now) { try await analyst.learnPickUps(now: now) }
    try await analyst.judgeGapLists(now: now)
    let reader = try await analyst.reader(in: window, now: now)
    let findings = try await analyst.reportFindings(from: reader, questions: settings.beats, now: now)
    return (findings, reader)
  }

  /// Keeps the list of gaps that was shown, to be judged in a week, and the copied shares of the day, to hold drafts against.
  ///
  /// - Parameters:
  ///   - findings: Of the present.
  ///   - now: The moment they are of.
  public func keepShown(_ findings: Findings, now: Date) async throws {
    try await analyst.record(findings.gaps, shown: now)
    try await analyst.keepCopiedShares(of: findings)
  }

  // MARK: Stories

  /// What the user's corrections of stories go through.
  public func storyEditor() -> StoryEditor { StoryEditor(store: store, now: now()) }

  // MARK: Feeds

  /// How each listed feed is doing, the worst first; none without a feed list.
  public func checkups() async throws -> [FeedCheckup] {
    guard FileManager.default.fileExists(atPath: places.feedList) else { return [] }
    return FeedCheckup.all(
      of: try FeedList(path: places.feedList), stored: try await store.feeds(), now: now())
  }

  /// The feed list as OPML 2.0; an empty one where there is none.
  public func feedList() throws -> String {
    FileManager.default.fileExists(atPath: places.feedList)
      ? try FeedList(path: places.feedList).opml : FeedList().opml
  }

  /// Adds a feed, or the first feed of a page; one that does not answer is added all the same.
  ///
  /// - Parameters:
  ///   - typed: An address as people type it.
  ///   - beat: The folder to put it into; `nil` for the top.
  /// - Returns: What was done, in words.
  /// - Throws: ``AggregationError``.
  public func addFeed(_ typed: String, beat: String?) async throws -> String {
    var patient = fetcher
    patient.connectTime = min(patient.connectTime, Self.patience / 2)
    let plan = settings.crawlPlan
    let (asked, result) = try await Fetcher.live(patient) {
      try await FeedFinder(fetcher: $0, patience: Self.patience, plan: plan).feeds(atTyped: typed)
    }
    var remark = ""
    let found: (address: String, title: String?)
    switch result {
    case .feed(let feed): found = (feed.address, feed.title.isEmpty ? nil : feed.title)
    case .page(let feeds, let unread):
      guard let first = feeds.first else { throw AggregationError.noFeed(asked, unread: unread) }
      found = (first.address, first.title.isEmpty ? nil : first.title)
      if feeds.count > 1 {
        remark = " The page has more feeds: \(feeds.dropFirst().map(\.address).joined(separator: ", "))."
      }
    case .unreachable(let reason, _):
      found = (asked, nil)
      remark = " It could not be checked: \(reason)"
    }
    let addition = try FeedList.change(at: places.feedList) { list throws(AggregationError) in
      let isListed = list.addresses.contains(found.address)
      return try list.add(found.address, title: isListed ? nil : found.title, beat: beat)
    }
    return switch addition {
    case .added: "Added \(found.address).\(remark)"
    case .updated: "Updated \(found.address).\(remark)"
    case .alreadyListed: "\(found.address) is in the feed list already.\(remark)"
    }
  }

  /// Adds every feed of another list.
  ///
  /// - Parameter document: OPML.
  /// - Returns: What was done, in words.
  /// - Throws: ``AggregationError/brokenFeedList(path:reason:)``; then the list is as it was.
  public func importFeeds(_ document: [UInt8]) throws -> String {
    let other = try FeedList(bytes: document, path: "that was sent")
    let result = try FeedList.change(at: places.feedList) { list throws(AggregationError) in
      list.merge(other)
    }
    var words = ["Added \(result.added) \(result.added == 1 ? "feed" : "feeds")"]
    if result.alreadyListed > 0 { words.append("\(result.alreadyListed) listed already") }
    if !result.refused.isEmpty {
      words.append("\(result.refused.count) skipped: \(result.refused.prefix(5).joined(separator: " "))")
    }
    return words.joined(separator: ", ") + (result.refused.isEmpty ? "." : "")
  }

  /// Takes a feed off the list; its items stay.
  ///
  /// - Throws: ``AggregationError/unknownFeed(_:)``.
  public func removeFeed(_ address: String) throws {
    try FeedList.change(at: places.feedList) { list throws(AggregationError) in
      guard list.remove(address) else { throw .unknownFeed(address) }
    }
  }

  /// Asks the feeds that are due for what is new, once.
  ///
  /// - Parameters:
  ///   - isForced: Whether feeds that are not due are asked, too.
  ///   - progress: Called now and then, one call at a time.
  /// - Throws: `StorageError.crawlRunning` while another crawl runs, ``AggregationError`` for the list,
  ///   and errors of the store.
  public func crawl(
    isForced: Bool, progress: @escaping @Sendable (CrawlProgress) -> Void
  ) async throws -> CrawlSummary {
    let lock = try CrawlLock(folder: places.state)
    defer { withExtendedLifetime(lock) {} }
    var plan = settings.crawlPlan
    plan.isForced = isForced
    let moment = now()
    let round = try await Round(
      file: FeedListFile(path: places.feedList), version: version, store: store, now: moment)
    return try await round.run(plan, settings: fetcher, now: moment, progress: progress)
  }

  /// How long somebody waits for an address to be asked, and for the feeds of a page to be found.
  private static let patience = Duration.seconds(10)
}
