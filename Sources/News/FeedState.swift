public import Foundation

/// What the last polls of a feed taught us: what to send next time, and when.
public struct FeedState: Hashable, Sendable, Codable {
  /// The validators of the last document that was received whole and recognised; empty when there is none.
  public var validators: Validators
  /// Where the feed has permanently moved to; `nil` while the listed address answers.
  public var movedTo: String?
  public var lastPolled: Date?
  /// The last answer that was a feed or "not modified".
  public var lastAnswered: Date?
  /// The last time a new item was stored.
  public var lastNewItem: Date?
  public var nextDue: Date
  /// The present time between two polls.
  public var interval: Duration
  /// Failures since the last answer.
  public var failureCount: Int
  /// In words, for people; `nil` after an answer.
  public var lastFailure: String?
  /// What kind of failure the last one was; `nil` after an answer.
  public var failure: FeedFailure?
  /// The first failure since the last answer; `nil` after an answer.
  public var failingSince: Date?
  /// The server said 410 Gone: it is not polled again until the user asks for it.
  public var isGone: Bool
  /// How often items were lost between two polls: no item of the previous document was in the next one.
  public var lostItemsCount: Int
  /// The last time that items were lost; `nil` when it never happened.
  public var lastLostItems: Date?
  /// A permanent redirect that was seen but is not yet believed; `nil` when there is none.
  public var seenMove: SeenMove?
  /// Where the feed can be subscribed to with WebSub; `nil` when it names no hub.
  public var hub: WebSubHub?

  public init(
    validators: Validators = Validators(), movedTo: String? = nil, lastPolled: Date? = nil,
    lastAnswered: Date? = nil, lastNewItem: Date? = nil, nextDue: Date = .distantPast,
    interval: Duration = .seconds(1800), failureCount: Int = 0, lastFailure: String? = nil,
    failure: FeedFailure? = nil, failingSince: Date? = nil, isGone: Bool = false, lostItemsCount: Int = 0,
    lastLostItems: Date? = nil, seenMove: SeenMove? = nil, hub: WebSubHub? = nil
  ) {
    self.validators = validators
    self.movedTo = movedTo
    self.lastPolled = lastPolled
    self.lastAnswered = lastAnswered
    self.lastNewItem = lastNewItem
    self.nextDue = nextDue
    self.interval = interval
    self.failureCount = failureCount
    self.lastFailure = lastFailure
    self.failure = failure
    self.failingSince = failingSince
    self.isGone = isGone
    self.lostItemsCount = lostItemsCount
    self.lastLostItems = lastLostItems
    self.seenMove = seenMove
    self.hub = hub
  }

  /// Whether items were lost so lately that its interval may still be too long.
  public func isLosingItems(at now: Date) -> Bool {
    lastLostItems.map { now.timeIntervalSince($0) < Self.memoryOfLosses } ?? false
  }

  /// By then the shortened interval has shown whether it is short enough.
  private static let memoryOfLosses = 14.0 * 86_400
}

/// What a server gave us to ask "has it changed?" with, byte for byte (RFC 9110, section 8.8).
public struct Validators: Hashable, Sendable, Codable {
  public var etag: String?
  public var lastModified: String?

  public init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }
}

/// A permanent redirect as a feed's polls have shown it.
public struct SeenMove: Hashable, Sendable, Codable {
  /// Where it leads.
  public var address: String
  /// When it was seen first; since then every poll has shown it.
  public var since: Date

  public init(address: String, since: Date) {
    self.address = address
    self.since = since
  }
}

/// A server that tells subscribers of a feed's news (WebSub).
///
/// - SeeAlso: https://www.w3.org/TR/websub/#discovery
public struct WebSubHub: Hashable, Sendable, Codable {
  public var address: String
  /// The address by which the hub knows the feed.
  public var topic: String

  public init(address: String, topic: String) {
    self.address = address
    self.topic = topic
  }
}
