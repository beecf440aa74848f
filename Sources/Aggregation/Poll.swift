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
  private(set) var items: [NewItem] = []
  /// What the document says of itself; `nil` when there was none, or it was not a feed.
  private(set) var reading: FeedReading?
  /// Why the document is not a feed; `nil` when it is, or when there was none.
  private var parsingError: ParsingError?

  /// Reads the document, if there is one.
  ///
  /// - Parameter now: The first-seen time of what is new.
  init(_ feed: StoredFeed, _ result: FetchResult, schedule: RefreshSchedule, now: Date) {
    self.feed = feed
    guard case .document(var document) = result.outcome, schedule.accepts(document, for: feed.state) else {
      self.result = result
      return
    }
    do throws(ParsingError) {
      let parsed = try FeedParser.parse(
        document.bytes,
        context: DocumentContext(
          baseURL: result.finalAddress, contentType: document.contentType,
          contentLocation: document.contentLocation))
      // An item that the document broke off in comes whole with the next poll.
      items = parsed.items.lazy.filter { !$0.isTruncated }.map {
        NewItem($0, feedLanguage: parsed.language, firstSeen: now)
      }
      reading = FeedReading(
        isWhole: !parsed.isTruncated, itemCount: items.count, knownItemCount: 0,
        timeToLive: parsed.ttl.map { .seconds(60 * $0) }, updatePeriod: parsed.updateInterval,
        skipHours: Set(parsed.skipHours),
        hub: parsed.hubs.first.map {
          WebSubHub(address: $0, topic: parsed.selfLink ?? result.finalAddress)
        })
    } catch {
      parsingError = error
    }
    // Read once; what follows needs only what is said about it.
    document.bytes = []
    var kept = result
    kept.outcome = .document(document)
    self.result = kept
  }

  /// The poll as the store takes it.
  func update(_ schedule: RefreshSchedule, now: Date) -> FeedUpdate {
    FeedUpdate(feed: feed.id, bucket: feed.bucket, items: items) { known in
      var reading = reading
      reading?.knownItemCount = known
      var state = schedule.state(
        after: result, reading: reading, from: feed.state, ofFeedAt: feed.feed.address, at: now)
      if let parsingError, state.failure == .notAFeed {
        state.lastFailure = "\(result.finalAddress) does not send a feed: \(parsingError)"
      }
      return state
    }
  }

  /// What became of it.
  ///
  /// - Parameter committed: As the store took it.
  func outcome(_ committed: CommittedUpdate) -> FeedOutcome {
    let kind: FeedOutcome.Kind =
      switch result.outcome {
      case .document where reading != nil: .document
      case .notModified: .notModified
      case .tryLater: .postponed
      case .gone where committed.state.isGone: .gone
      case .failed(.disallowed): .disallowed
      default: .failed
      }
    return FeedOutcome(
      feed: feed.id, address: feed.feed.address, kind: kind, reason: reason(kind, committed.state),
      status: result.status, items: items.count, newItems: committed.newItemCount,
      nextDue: committed.state.nextDue)
  }

  private func reason(_ kind: FeedOutcome.Kind, _ state: FeedState) -> String? {
    switch kind {
    case .document, .notModified: nil
    case .postponed where result.wasDeclined:
      "The host of \(result.finalAddress) has asked to be left alone."
    default: state.lastFailure ?? "\(feed.feed.address) was not fetched."
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
