public import FeedFetching
public import Foundation
public import Storage

/// One round of the daily work: the feed list is brought into the store, and what is due is crawled.
///
/// Stories are made when somebody asks for them, so that a crawl takes the time and the memory of fetching,
/// reading and storing only.
public struct Round: Sendable {
  private let store: any Store
  /// How many feeds are listed.
  private let listed: Int
  /// Why listed addresses cannot be followed, in words; empty when all can.
  public let refusals: [String]

  /// Brings the file of a feed list into the store, unless it is the one that was brought there last.
  ///
  /// - Parameters:
  ///   - file: The user's feed list.
  ///   - version: That of the program.
  ///   - store: Takes what the feeds answer.
  ///   - now: The moment at which new feeds are added.
  /// - Throws: As ``FeedListFile/list()``, and errors of the store.
  public init(file: FeedListFile, version: String, store: any Store, now: Date) async throws {
    let source = file.source(version: version)
    if let count = try await store.subscribedCount(source: source) {
      self.init(store: store, listed: count, refusals: [])
    } else {
      try await self.init(list: file.list(), source: source, store: store, now: now)
    }
  }

  /// Brings a feed list into the store. The round itself does not keep it: a list of a hundred thousand feeds
  /// takes more memory than the crawl.
  ///
  /// - Parameters:
  ///   - list: The user's feed list.
  ///   - store: Takes what the feeds answer.
  ///   - now: The moment at which new feeds are added.
  public init(list: FeedList, store: any Store, now: Date) async throws {
    try await self.init(list: list, source: nil, store: store, now: now)
  }

  private init(list: FeedList, source: UInt64?, store: any Store, now: Date) async throws {
    let (subscriptions, refusals) = (list.subscriptions(), list.refusals)
    self.init(store: store, listed: subscriptions.count, refusals: refusals)
    // A list with faults is read anew each time, so that each crawl tells of them.
    try await store.subscribe(subscriptions, source: refusals.isEmpty ? source : nil, now: now)
  }

  private init(store: any Store, listed: Int, refusals: [String]) {
    self.store = store
    self.listed = listed
    self.refusals = refusals
  }

  /// - Parameters:
  ///   - plan: Which feeds are asked, and how.
  ///   - settings: How to fetch; hosts that have asked to be left alone are added from the store.
  ///   - now: The moment of the round: the first-seen time of what is new.
  ///   - report: Called for each feed that was asked, one call at a time.
  ///   - progress: Called now and then, one call at a time.
  public func run(
    _ plan: CrawlPlan, settings: FetcherSettings, now: Date,
    report: @escaping @Sendable (FeedOutcome) -> Void = { _ in },
    progress: @escaping @Sendable (CrawlProgress) -> Void = { _ in }
  ) async throws -> CrawlSummary {
    var settings = settings
    settings.heldHosts = try await store.holds(at: now).map {
      FetchResult.Hold(host: $0.host, duration: .seconds($0.until.timeIntervalSince(now)))
    }
    return try await Fetcher.live(settings) { fetcher in
      try await crawl(plan, with: fetcher, now: now, report: report, progress: progress)
    }
  }

  /// The same with a fetcher of the caller's, which knows of no hold.
  public func run(_ plan: CrawlPlan, with fetcher: Fetcher, now: Date) async throws -> CrawlSummary {
    return try await crawl(
      plan, with: fetcher, now: now, report: { _ in }, progress: { _ in })
  }

  private func crawl(
    _ plan: CrawlPlan, with fetcher: Fetcher, now: Date,
    report: @escaping @Sendable (FeedOutcome) -> Void,
    progress: @escaping @Sendable (CrawlProgress) -> Void
  ) async throws -> CrawlSummary {
    let crawler = Crawler(fetcher: fetcher, store: store, plan: plan)
    var summary = try await crawler.crawl(now: now, report: report, progress: progress)
    summary.listed = listed
    return summary
  }
}
