public import Foundation
public import News

/// Stories about one matter, over weeks: a strike, a trial, a product line.
public struct TopicFinding: Hashable, Sendable, Codable {
  /// One story of a topic.
  public struct Part: Hashable, Sendable, Codable, Identifiable {
    public var id: Story.ID
    public var title: String
    /// Outlets that carried it; aggregators do not count.
    public var outlets: Int
    /// When the first of them did.
    public var firstTime: Date

    public init(id: Story.ID, title: String, outlets: Int, firstTime: Date) {
      self.id = id
      self.title = title
      self.outlets = outlets
      self.firstTime = firstTime
    }
  }

  /// At most five words and names that set it apart from all other stories of these days, the most telling first.
  public var terms: [String]
  /// At least two, in order of time.
  public var stories: [Part]
  /// Distinct outlets over all its stories.
  public var outlets: Int
  /// Outlet–story pairs over all days.
  public var pairs: Int
  /// Its share of all outlet–story pairs of each day, 0 to 1, the last day last; `nil` for a day without any,
  /// or before crawling began.
  public var dailyShares: [Double?]
  /// The quartiles of the shares of the days before the last; `nil` with fewer than seven of them.
  public var usual: Band?

  public init(
    terms: [String], stories: [Part], outlets: Int, pairs: Int, dailyShares: [Double?], usual: Band?
  ) {
    self.terms = terms
    self.stories = stories
    self.outlets = outlets
    self.pairs = pairs
    self.dailyShares = dailyShares
    self.usual = usual
  }

  /// The story that most outlets carried; of equals the first.
  public var greatest: Part? {
    stories.reduce(nil) { best, story in
      if let best, best.outlets >= story.outlets { best } else { story }
    }
  }

  /// The share of the last day.
  public var share: Double? { dailyShares.last ?? nil }
}
