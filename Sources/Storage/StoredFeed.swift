public import Foundation
public import News

/// A feed with all that the store knows of it.
public struct StoredFeed: Hashable, Sendable, Identifiable {
  public var feed: Feed
  public var state: FeedState
  /// The unit of ownership it belongs to; see ``Lease``.
  public var bucket: Int
  /// Whether it stands in the user's list at present.
  public var isListed: Bool
  /// When it was listed for the first time.
  public var added: Date

  public var id: Feed.ID { feed.id }

  /// A feed and what is known of it.
  public init(feed: Feed, state: FeedState, bucket: Int, isListed: Bool, added: Date) {
    self.feed = feed
    self.state = state
    self.bucket = bucket
    self.isListed = isListed
    self.added = added
  }
}
