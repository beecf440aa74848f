internal import News

/// Where a page of feeds ended.
public struct FeedCursor: Hashable, Sendable {
  let bucket: Int
  let feed: Feed.ID

  /// The place after this feed.
  public init(_ feed: StoredFeed) {
    bucket = feed.bucket
    self.feed = feed.id
  }
}
