public import Foundation
public import News
public import Storage

/// One feed of the list with what is known of it and how it is doing.
public struct FeedCheckup: Sendable, Hashable {
  public var address: String
  public var title: String
  public var state: FeedState
  public var health: FeedHealth

  init(address: String, title: String, state: FeedState, now: Date) {
    self.address = address
    self.title = title
    self.state = state
    health = FeedHealth(address: address, state: state, now: now)
  }

  /// Every listed feed once, the worst first, those of one kind together.
  ///
  /// A feed that was listed since the last crawl is not in the store yet, and one that left the list still is.
  ///
  /// - Parameters:
  ///   - list: The user's list; `nil` when there is none and the store has to say what was listed.
  ///   - stored: The feeds of the store; empty before the first crawl.
  ///   - now: The present.
  public static func all(of list: FeedList?, stored: [StoredFeed], now: Date) -> [FeedCheckup] {
    let states = Dictionary(
      stored.map { ($0.feed.address, $0.state) }, uniquingKeysWith: { first, _ in first })
    let checkups =
      if let list {
        list.subscriptions().map {
          FeedCheckup(
            address: $0.address, title: $0.title, state: states[$0.address] ?? FeedState(), now: now)
        }
      } else {
        stored.filter(\.isListed).map {
          FeedCheckup(address: $0.feed.address, title: $0.feed.title, state: $0.state, now: now)
        }
      }
    return checkups.sorted { ($0.kind, $0.address) < ($1.kind, $1.address) }
  }

  /// The condition, and for a failing feed the kind of failure: feeds of one kind want the same done.
  public var kind: Kind { Kind(condition: health.condition, failure: health.isFailing ? state.failure : nil) }

  /// What feeds are grouped by.
  public struct Kind: Sendable, Hashable, Comparable, CustomStringConvertible {
    public var condition: FeedHealth.Condition
    public var failure: FeedFailure?

    /// In words: "failing: not found".
    public var description: String {
      condition.rawValue + (failure.map { ": " + $0.rawValue.replacing("-", with: " ") } ?? "")
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.condition, left.failure?.rawValue ?? "") < (right.condition, right.failure?.rawValue ?? "")
    }
  }
}

extension FeedCheckup: Encodable {
  private enum Key: String, CodingKey {
    case url, title, condition, finding, advice, failure, failures, hub
    case failingSince = "failing_since"
    case lastAsked = "last_asked"
    case lastAnswered = "last_answered"
    case lastNewItem = "last_new_item"
    case nextDue = "next_due"
    case intervalMinutes = "interval_minutes"
    case lostItems = "lost_items"
    case lastLostItems = "last_lost_items"
    case movedTo = "moved_to"
  }

  public func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(address, forKey: .url)
    try line.encode(title, forKey: .title)
    try line.encode(health.condition, forKey: .condition)
    try line.encode(health.finding, forKey: .finding)
    try line.encodeIfPresent(health.advice, forKey: .advice)
    try line.encodeIfPresent(state.failure, forKey: .failure)
    try line.encode(state.failureCount, forKey: .failures)
    try line.encodeIfPresent(state.failingSince, forKey: .failingSince)
    try line.encodeIfPresent(state.lastPolled, forKey: .lastAsked)
    try line.encodeIfPresent(state.lastAnswered, forKey: .lastAnswered)
    try line.encodeIfPresent(state.lastNewItem, forKey: .lastNewItem)
    if !state.isGone, state.lastPolled != nil { try line.encode(state.nextDue, forKey: .nextDue) }
    try line.encode(Int(state.interval / .seconds(60)), forKey: .intervalMinutes)
    try line.encode(state.lostItemsCount, forKey: .lostItems)
    try line.encodeIfPresent(state.lastLostItems, forKey: .lastLostItems)
    try line.encodeIfPresent(state.movedTo, forKey: .movedTo)
    try line.encodeIfPresent(state.hub?.address, forKey: .hub)
  }
}
