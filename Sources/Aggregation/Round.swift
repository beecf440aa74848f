public import FeedFetching
public import Foundation
public import Storage

/// One round of the daily work: the feed list is brought into the store, and what is due is crawled.
public struct Round: Sendable {
  private let list: FeedList
  private let store: any Store
  private let crawler: Crawler

  /// - Parameters:
  ///   - list: The user's feed list.
  ///   - fetcher: Asks the feeds.
  ///   - store: Takes what they answer.
  ///   - width: Feeds in work at once.
  public init(list: FeedList, fetcher: Fetcher, store: any Store, width: Int) {
    self.list = list
    self.store = store
    crawler = Crawler(fetcher: fetcher, store: store, width: width)
  }

  /// - Parameters:
  ///   - scope: Which feeds are asked.
  ///   - now: The moment of the round: the first-seen time of what is new.
  ///   - progress: Called after each poll, one call at a time.
  public func run(
    _ scope: Crawler.Scope, now: Date, progress: @escaping @Sendable (CrawlProgress) -> Void = { _ in }
  ) async throws -> CrawlSummary {
    let subscriptions = list.subscriptions()
    try await store.subscribe(subscriptions, now: now)
    var summary = try await crawler.crawl(scope, now: now, progress: progress)
    summary.listed = subscriptions.count
    return summary
  }
}
