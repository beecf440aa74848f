public import FeedFetching
public import Foundation
internal import News
public import Storage

/// Asks feeds for what is new and stores it.
///
/// A document, its items and the feed's new state are committed together, so that a crash loses at most the
/// feeds in flight, and those are due again.
public struct Crawler: Sendable {
  let fetcher: Fetcher
  let store: any Store
  let schedule = RefreshSchedule()
  let plan: CrawlPlan

  public init(fetcher: Fetcher, store: any Store, plan: CrawlPlan = CrawlPlan()) {
    self.fetcher = fetcher
    self.store = store
    self.plan = plan
  }

  /// Asks every feed of the plan once.
  ///
  /// When the task is cancelled, what has been read is stored and the summary says so.
  ///
  /// - Parameters:
  ///   - now: The moment of the crawl: the first-seen time of what is new.
  ///   - report: Called for each feed that was asked, one call at a time.
  ///   - progress: Called now and then, one call at a time.
  /// - Throws: Errors of the store. A feed's own failure is recorded with the feed and in the summary.
  public func crawl(
    now: Date, report: @Sendable @escaping (FeedOutcome) -> Void = { _ in },
    progress: @Sendable @escaping (CrawlProgress) -> Void = { _ in }
  ) async throws -> CrawlSummary {
    // Two crawls cannot run at once (``CrawlLock``): what is still held was left behind by a killed one.
    try await store.releaseLeases(of: Self.worker)
    let leases = try await store.claim(
      worker: Self.worker, want: Lease.bucketCount, ttl: Self.leaseTime, now: now)
    do {
      var run = CrawlRun(crawler: self, leases: leases, now: now, report: report, progress: progress)
      let summary = try await run.summary()
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
}
