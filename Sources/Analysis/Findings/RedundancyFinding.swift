public import News

/// What a feed adds to those that are more useful than it.
public struct RedundancyFinding: Hashable, Sendable, Codable {
  public var feed: Feed.ID
  /// Stories it carried.
  public var stories: Int
  /// Stories that no other feed carried.
  public var only: Int
  /// Stories that no feed more useful than it carried.
  public var added: Int
  /// The share of all stories that is lost when this feed and all that are less useful are dropped; 0 to 1.
  public var lostShare: Double

  public init(feed: Feed.ID, stories: Int, only: Int, added: Int, lostShare: Double) {
    self.feed = feed
    self.stories = stories
    self.only = only
    self.added = added
    self.lostShare = lostShare
  }
}
