public import Foundation
public import News

/// A story that is like another one.
public struct SimilarFinding: Hashable, Sendable, Codable {
  public var story: Story.ID
  /// The headline that stands for the story.
  public var title: String
  public var outlets: Int
  public var firstTime: Date
  /// How much of their rare words the two have in common, 0 for none, 1 for all (cosine of tf–idf).
  public var likeness: Double
  /// The share of the shorter one's text that stands word for word in the other, 0 to 1.
  public var commonShare: Double
  /// At most five words that make the two alike, the most telling first.
  public var terms: [String]

  public init(
    story: Story.ID, title: String, outlets: Int, firstTime: Date, likeness: Double, commonShare: Double,
    terms: [String]
  ) {
    self.story = story
    self.title = title
    self.outlets = outlets
    self.firstTime = firstTime
    self.likeness = likeness
    self.commonShare = commonShare
    self.terms = terms
  }
}
