internal import FeedFetching
internal import FeedParsing
internal import Foundation
internal import News
internal import Storage

/// One feed's answer, read but not yet stored.
struct Poll: Sendable {
  let feed: StoredFeed
  let result: FetchResult
  /// Everything the document holds, known items too.
  var items: [NewItem] = []
  /// What the document says of itself; `nil` when there was none, or it was not a feed.
  var document: FeedReading?
  /// Why the document is not a feed; `nil` when it is, or when there was none.
  var parsingError: ParsingError?
}

extension Crawler {
  /// Asks one feed and reads what it answers.
  func poll(_ feed: StoredFeed, now: Date) async -> Poll {
    let request = FetchRequest(
      address: feed.state.movedTo ?? feed.feed.address, validators: feed.state.validators)
    let result = await fetcher.fetch(request)
    var poll = Poll(feed: feed, result: result)
    guard case .document(let document) = result.outcome else { return poll }
    let context = DocumentContext(
      baseURL: result.finalAddress, contentType: document.contentType,
      contentLocation: document.contentLocation)
    do throws(ParsingError) {
      let parsed = try FeedParser.parse(document.bytes, context: context)
      // An item that the document broke off in comes whole with the next poll.
      poll.items = parsed.items.filter { !$0.isTruncated }.map {
        NewItem($0, feedLanguage: parsed.language, firstSeen: now)
      }
      poll.document = FeedReading(
        isWhole: !parsed.isTruncated, itemCount: poll.items.count, knownItemCount: 0,
        timeToLive: parsed.ttl.map { .seconds(60 * $0) }, updatePeriod: parsed.updateInterval,
        skipHours: Set(parsed.skipHours))
    } catch {
      poll.parsingError = error
    }
    return poll
  }

  /// Stores what polls brought, and counts it.
  func commit(_ polls: [Poll], leases: [Lease], now: Date, into summary: inout CrawlSummary) async throws {
    let updates = polls.map { poll in
      FeedUpdate(feed: poll.feed.id, bucket: poll.feed.bucket, items: poll.items) { [schedule] known in
        var reading = poll.document
        reading?.knownItemCount = known
        var state = schedule.state(
          after: poll.result, reading: reading, from: poll.feed.state, ofFeedAt: poll.feed.feed.address,
          at: now)
        if let error = poll.parsingError, state.lastFailure != nil {
          state.lastFailure = "\(poll.result.finalAddress) does not send a feed: \(error)"
        }
        return state
      }
    }
    let committed = try await store.commit(updates, leases: leases)
    for (poll, outcome) in zip(polls, committed) {
      summary.newItems += outcome.newItemCount
      count(poll, before: poll.feed.state, after: outcome.state, into: &summary)
    }
  }

  private func count(
    _ poll: Poll, before: FeedState, after: FeedState, into summary: inout CrawlSummary
  ) {
    switch poll.result.outcome {
    case .document where poll.document != nil: summary.documents += 1
    case .notModified: summary.notModified += 1
    case .tryLater: summary.postponed += 1
    case .gone where after.isGone: summary.gone += 1
    default:
      if case .failed(let error) = poll.result.outcome, !error.isAnswer { summary.unreachable += 1 }
      summary.failures.append(
        .init(
          feed: poll.feed.id, address: poll.feed.feed.address,
          reason: after.lastFailure ?? "\(poll.feed.feed.address) was not fetched."))
    }
    if after.lostItemsCount > before.lostItemsCount { summary.truncated += 1 }
  }
}

extension FetchError {
  /// Whether a server answered, if not with a document.
  fileprivate var isAnswer: Bool {
    switch self {
    case .status, .challenged, .emptyDocument, .tooLarge, .headerTooLarge, .tooManyRedirects, .redirectLoop,
      .redirectWithoutTarget:
      true
    case .badAddress, .notHTTP, .badNetwork, .unknownHost, .refusedAddress, .cannotConnect, .notSecure,
      .timedOut,
      .brokenAnswer, .cancelled:
      false
    }
  }
}

extension ParsedFeed {
  /// How long the feed says it takes to change (RSS syndication module).
  fileprivate var updateInterval: Duration? {
    let seconds: Int? =
      switch updatePeriod {
      case "hourly": 3600
      case "daily": 86_400
      case "weekly": 7 * 86_400
      case "monthly": 30 * 86_400
      case "yearly": 365 * 86_400
      default: nil
      }
    return seconds.map { .seconds($0 / max(1, updateFrequency ?? 1)) }
  }
}
