public import Foundation
public import News

/// What one poll of a feed brought.
public struct FeedUpdate: Sendable {
  public var feed: Feed.ID
  /// The feed's bucket, as ``StoredFeed/bucket`` says.
  public var bucket: Int
  /// The feed's state after the poll, given how many of ``items`` were known before. Asked once, within the
  /// transaction, so that what it depends on cannot change before it is stored.
  public var state: @Sendable (_ knownItemCount: Int) -> FeedState
  /// All items of the document, known ones too; empty when it has not changed.
  public var items: [NewItem]

  /// The outcome of a poll.
  public init(
    feed: Feed.ID, bucket: Int, items: [NewItem] = [], state: @escaping @Sendable (Int) -> FeedState
  ) {
    self.feed = feed
    self.bucket = bucket
    self.items = items
    self.state = state
  }

  /// The outcome of a poll whose consequences do not depend on its items.
  public init(feed: Feed.ID, bucket: Int, state: FeedState, items: [NewItem] = []) {
    self.init(feed: feed, bucket: bucket, items: items) { _ in state }
  }
}

/// What became of a ``FeedUpdate``.
public struct CommittedUpdate: Hashable, Sendable {
  public var feed: Feed.ID
  public var newItemCount: Int
  /// As it was stored.
  public var state: FeedState

  public init(feed: Feed.ID, newItemCount: Int, state: FeedState) {
    self.feed = feed
    self.newItemCount = newItemCount
    self.state = state
  }
}

/// That a host wants to be left alone.
public struct HostHold: Hashable, Sendable {
  public var host: News.Host
  public var until: Date

  public init(host: News.Host, until: Date) {
    self.host = host
    self.until = until
  }
}
