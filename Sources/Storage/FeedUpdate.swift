public import News

/// What one poll of a feed brought.
public struct FeedUpdate: Hashable, Sendable {
  public var feed: Feed.ID
  /// The feed's bucket, as ``StoredFeed/bucket`` says.
  public var bucket: Int
  public var state: FeedState
  /// All items of the document, known ones too; empty when it has not changed.
  public var items: [NewItem]

  /// The outcome of a poll.
  public init(feed: Feed.ID, bucket: Int, state: FeedState, items: [NewItem] = []) {
    self.feed = feed
    self.bucket = bucket
    self.state = state
    self.items = items
  }
}
