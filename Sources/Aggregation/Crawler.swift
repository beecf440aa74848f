internal import FeedParsing
public import FeedFetching
public import Foundation
internal import News
public import Storage

/// Asks feeds for what is new and stores it.
///
/// A document, its items and the feed's new state are committed together, so that a crash loses at most the
/// feeds in flight, and those are due again.
public struct Crawler: Sendable {
  /// Which feeds of the list are asked.
  public enum Scope: Sendable, Hashable {
    /// Those whose time has come.
    case due
    /// All of them, due or not.
    case all
  }

  let fetcher: Fetcher
  let store: any Store
  let schedule = RefreshSchedule()
  /// Feeds in work at once: more than the transfers at once, so that feeds of busy hosts can wait for
  /// their turn while others are fetched.
  private let width: Int

  public init(fetcher: Fetcher, store: any Store, width: Int) {
    self.fetcher = fetcher
    self.store = store
    self.width = max(1, width)
  }

  /// Asks every feed in `scope` once.
  ///
  /// - Parameters:
  ///   - scope: Which feeds are asked.
  ///   - now: The moment of the round: the first-seen time of what is new.
  ///   - progress: Called after each poll, one call at a time.
  /// - Throws: Errors of the store. A feed's own failure is recorded with the feed and in the summary.
  public func crawl(
    _ scope: Scope = .due, now: Date, progress: @Sendable (CrawlProgress) -> Void = { _ in }
  ) async throws -> CrawlSummary {
    // Two crawls cannot run at once (``CrawlLock``): what is still held was left behind by a killed one.
    try await store.releaseLeases(of: Self.worker)
    let leases = try await store.claim(
      worker: Self.worker, want: Lease.bucketCount, ttl: Self.leaseTime, now: now)
    do {
      let summary = try await crawl(scope, leases: leases, now: now, progress: progress)
      try await store.release(leases)
      return summary
    } catch {
      try? await store.release(leases)
      throw error
    }
  }

  /// The name under which this machine's crawls hold their buckets.
  private static let worker = "local"
  private static let leaseTime = Duration.seconds(6 * 3600)
  /// Feeds read from the store at a time.
  private static let pageSize = 4_000
  /// Feeds committed in one transaction.
  private static let batchSize = 64

  private func crawl(
    _ scope: Scope, leases: [Lease], now: Date, progress: @Sendable (CrawlProgress) -> Void
  ) async throws -> CrawlSummary {
    var summary = CrawlSummary()
    var due: [StoredFeed] = []
    var cursor: FeedCursor?
    var isLastPage = false
    var batch: [Poll] = []
    var inWork = 0

    try await withThrowingTaskGroup(of: Poll.self) { group in
      while true {
        while inWork < width {
          if due.isEmpty, !isLastPage {
            let page = try await store.due(
              leases, by: scope == .all ? nil : now, after: cursor, limit: Self.pageSize)
            cursor = page.last.map(FeedCursor.init)
            isLastPage = page.count < Self.pageSize
            // Fed from the end: the reversed page keeps the store's order.
            due = page.reversed()
            summary.asked += page.count
          }
          guard let next = due.popLast() else { break }
          inWork += 1
          group.addTask { await poll(next, now: now) }
        }
        guard inWork > 0, let finished = try await group.next() else { break }
        inWork -= 1
        batch.append(finished)
        if batch.count >= Self.batchSize || inWork == 0 {
          try await commit(batch, leases: leases, now: now, into: &summary)
          batch = []
        }
        progress(
          CrawlProgress(
            done: summary.asked - due.count - inWork, due: summary.asked, newItems: summary.newItems))
      }
    }
    summary.failures.sort { $0.address < $1.address }
    return summary
  }
}
