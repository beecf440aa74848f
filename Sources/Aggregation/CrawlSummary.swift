public import News

/// What one round of crawling came to.
public struct CrawlSummary: Sendable, Hashable, Codable {
  /// A feed that could not be read this time.
  public struct Failure: Sendable, Hashable, Codable {
    public let feed: Feed.ID
    public let address: String
    /// In words.
    public let reason: String
  }

  /// Feeds in the list.
  public internal(set) var listed = 0
  /// Feeds that were due and were asked.
  public internal(set) var asked = 0
  /// Feeds that sent a document we could read.
  public internal(set) var documents = 0
  /// Feeds that have not changed since the last poll.
  public internal(set) var notModified = 0
  /// Feeds whose server asked us to come back later.
  public internal(set) var postponed = 0
  /// Feeds that have ended (410 Gone).
  public internal(set) var gone = 0
  /// In order of address.
  public internal(set) var failures: [Failure] = []
  /// Items stored for the first time.
  public internal(set) var newItems = 0
  /// Feeds that lost items since their last poll: none of the items we knew is in the new document.
  public internal(set) var truncated = 0
  /// Feeds whose servers gave no answer at all: no such host, no connection, no time.
  public internal(set) var unreachable = 0
  /// Whether it was ended before all feeds were asked.
  public internal(set) var isInterrupted = false

  /// Whether this machine seems to be cut off: nobody answered, and not only because just the feeds that
  /// always fail were due.
  public var reachedNothing: Bool { asked > 0 && unreachable == asked && (asked == listed || asked >= 5) }
}

extension CrawlSummary {
  /// - Parameter isUnreachable: Whether no server answered at all.
  mutating func count(_ outcome: FeedOutcome, isUnreachable: Bool) {
    newItems += outcome.newItems
    switch outcome.kind {
    case .document: documents += 1
    case .notModified: notModified += 1
    case .postponed: postponed += 1
    case .gone: gone += 1
    case .failed, .disallowed:
      if isUnreachable { unreachable += 1 }
      failures.append(Failure(feed: outcome.feed, address: outcome.address, reason: outcome.reason ?? ""))
    }
  }
}

/// How far a round of crawling has come.
public struct CrawlProgress: Sendable, Hashable {
  public let done: Int
  /// Feeds that are due, as far as known.
  public let due: Int
  public let newItems: Int
}
