internal import FeedFetching
internal import Foundation
internal import News
internal import Storage

/// One crawl under way: one task that sends requests, reads what comes and stores it in batches.
///
/// One task and not one a feed, because reading a document takes less than handing it to another task. The
/// network has a thread of its own, and the store writes one batch while the next is read.
struct CrawlRun {
  /// What a request in flight is for.
  private enum Errand {
    case feed(StoredFeed, line: Int)
    /// The `robots.txt` of an origin, and the feeds that wait for its word.
    case robots(origin: String)
  }

  private let crawler: Crawler
  private let leases: [Lease]
  private let now: Date
  private let report: @Sendable (FeedOutcome) -> Void
  private let progress: @Sendable (CrawlProgress) -> Void

  private let queue: FetchQueue
  private var due: DuePlan
  private var errands: [Int: Errand] = [:]
  private var errandCount = 0
  private var robots: [String: RobotsRules] = [:]
  private var waiting: [String: [(feed: StoredFeed, line: Int)]] = [:]
  private var batch: [Poll] = []
  private var batchItemCount = 0
  private var committing: Task<[CommittedUpdate], any Error>?
  private var committingPolls: [Poll] = []
  private var result = CrawlSummary()

  /// Polls and items committed in one transaction, if so many come at once. With 1,024 items a first crawl takes a
  /// tenth less processor time and 2 MB more.
  private static let batchSize = 256
  private static let batchItemLimit = 384
  /// How long what was read may wait for company before it is stored.
  private static let pause = Duration.milliseconds(20)

  init(
    crawler: Crawler, leases: [Lease], now: Date, report: @escaping @Sendable (FeedOutcome) -> Void,
    progress: @escaping @Sendable (CrawlProgress) -> Void
  ) {
    self.crawler = crawler
    self.leases = leases
    self.now = now
    self.report = report
    self.progress = progress
    queue = crawler.fetcher.queue()
    due = DuePlan(width: crawler.plan.hosts, widthPerHost: crawler.plan.widthPerHost)
  }

  /// Runs to the end, or until the task is cancelled.
  mutating func summary() async throws -> CrawlSummary {
    let plan = crawler.plan
    for feed in try await crawler.store.due(leases, by: plan.isForced ? nil : now)
    where plan.includes(feed.listedAddress) {
      due.add(feed.id, at: feed.address)
    }
    while !Task.isCancelled {
      do {
        try await sendMore()
      } catch is CancellationError {
        break
      }
      guard !errands.isEmpty else { break }
      var finished = queue.ready()
      if finished.isEmpty, !batch.isEmpty {
        // What comes meanwhile comes in one go, which is cheaper than one by one.
        try? await Task.sleep(for: Self.pause)
        finished = queue.ready()
        if finished.isEmpty { try await commit() }
      }
      if finished.isEmpty { finished = await queue.finished() }
      for one in finished { try await finish(one) }
      progress(
        CrawlProgress(
          done: due.count - due.remaining - errands.count, due: due.count, newItems: result.newItems))
    }
    try await commit()
    try await settle()
    result.isInterrupted = Task.isCancelled
    result.failures.sort { $0.address < $1.address }
    return result
  }

  /// Fills up the requests in flight.
  private mutating func sendMore() async throws {
    // Not for every place that comes free: a handful at a time is cheaper.
    let free = crawler.plan.width - errands.count
    guard free >= crawler.plan.width / 8 || errands.isEmpty, due.remaining > 0 else { return }
    let places = due.take(free)
    guard !places.isEmpty else { return }
    let feeds = try await crawler.store.feeds(places.map(\.feed))
    let lines = Dictionary(places.map { ($0.feed, $0.line) }, uniquingKeysWith: { first, _ in first })
    var requests: [(number: Int, request: FetchRequest)] = []
    for feed in feeds {
      guard let line = lines[feed.id] else { continue }
      if let request = try await request(for: feed, line: line) { requests.append(request) }
    }
    result.asked += feeds.count
    queue.add(requests)
  }

  /// - Returns: `nil` when the feed has to wait for its site's `robots.txt`, or is kept out by it.
  private mutating func request(
    for feed: StoredFeed, line: Int
  ) async throws -> (number: Int, request: FetchRequest)? {
    let request = crawler.plan.request(for: feed.feed, feed.state)
    guard crawler.plan.obeysRobots, let address = RobotsAddress(request.address) else {
      return (number(.feed(feed, line: line)), request)
    }
    if waiting[address.origin] != nil {
      waiting[address.origin]?.append((feed, line))
      return nil
    }
    if robots[address.origin] == nil,
      let kept = try await crawler.store.robots(
        of: address.origin, fetchedSince: now - RobotsRules.lifetime)
    {
      robots[address.origin] = RobotsRules(kept, for: crawler.plan.robotsName)
    }
    guard let rules = robots[address.origin] else {
      waiting[address.origin] = [(feed, line)]
      let origin = Errand.robots(origin: address.origin)
      return (number(origin), FetchRequest(address: address.origin + "/robots.txt"))
    }
    guard rules.allows(address.path) else {
      refuse(feed, line: line)
      return nil
    }
    return (number(.feed(feed, line: line)), request)
  }

  private mutating func number(_ errand: Errand) -> Int {
    errandCount += 1
    errands[errandCount] = errand
    return errandCount
  }

  private mutating func finish(_ finished: FetchQueue.Finished) async throws {
    switch errands.removeValue(forKey: finished.number) {
    case .feed(let feed, let line):
      due.finish(line)
      let result = finished.result()
      if case .failed(.cancelled) = result.outcome { return }
      let poll = Poll(feed, result, schedule: crawler.schedule, now: now)
      batch.append(poll)
      batchItemCount += poll.items.count
      if batch.count >= Self.batchSize || batchItemCount >= Self.batchItemLimit { try await commit() }
    case .robots(let origin): try await learn(finished.result(), of: origin)
    case nil: break
    }
  }

  /// Takes an origin's `robots.txt` and asks the feeds that waited for it.
  private mutating func learn(_ answer: FetchResult, of origin: String) async throws {
    let text = RobotsRules.text(of: answer)
    robots[origin] = RobotsRules(text, for: crawler.plan.robotsName)
    try await crawler.store.keepRobots(text, of: origin, fetched: now)
    var requests: [(number: Int, request: FetchRequest)] = []
    for (feed, line) in waiting.removeValue(forKey: origin) ?? [] {
      if let request = try await request(for: feed, line: line) { requests.append(request) }
    }
    queue.add(requests)
  }

  private mutating func refuse(_ feed: StoredFeed, line: Int) {
    due.finish(line)
    let result = FetchResult(
      outcome: .failed(.disallowed(feed.feed.address)), finalAddress: feed.feed.address)
    batch.append(Poll(feed, result, schedule: crawler.schedule, now: now))
  }

  /// Hands the batch to the store and goes on reading.
  private mutating func commit() async throws {
    try await settle()
    guard !batch.isEmpty else { return }
    let holds = batch.compactMap { poll in
      poll.result.hold.map { HostHold(host: $0.host, until: now + $0.duration / .seconds(1)) }
    }
    let updates = batch.map { $0.update(crawler.schedule, now: now) }
    committingPolls = batch
    committing = Task { [store = crawler.store, leases] in
      try await store.commit(updates, holds: holds, leases: leases)
    }
    batch = []
    batchItemCount = 0
  }

  /// Waits for the batch that is being stored, and counts it.
  private mutating func settle() async throws {
    guard let task = committing else { return }
    committing = nil
    for (poll, committed) in zip(committingPolls, try await task.value) {
      let outcome = poll.outcome(committed)
      result.count(outcome, isUnreachable: poll.result.isUnreachable)
      if committed.state.lostItemsCount > poll.feed.state.lostItemsCount { result.truncated += 1 }
      report(outcome)
    }
    committingPolls = []
  }
}

extension FetchResult {
  /// Whether no server answered at all.
  fileprivate var isUnreachable: Bool {
    guard case .failed(let error) = outcome else { return false }
    return switch error.kind {
    case .unknownHost, .noConnection, .timeout, .certificate, .address: true
    case .broken: status == nil
    default: false
    }
  }
}
