public import Foundation
public import News

/// One under-covered story, and why it is listed (METRICS, "Gaps").
public struct GapFinding: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// At most two owners so far.
    case early
    /// A topic below its own 28-day share.
    case beat
    /// Few people's turn of a story that many have.
    case angle
    /// At least 30 % of one community and at most 5 % of another.
    case community
    /// In a primary-source feed and in no outlet.
    case primary
    /// Coverage fell off a cliff with the story unresolved.
    case dropped
  }

  /// Seconds after which a story is no gap any more.
  public static let longestAge = GapLearner.maximumAgeHours * 3_600

  public var kind: Kind
  /// The story it is, or is a turn of.
  public var story: Story.ID
  public var title: String
  public var link: String?
  /// The outlet that has it.
  public var outlet: Outlet.ID
  public var outletName: String
  public var time: Date
  /// Items of it so far; of a turn of a greater story only its own.
  public var items: [Item.ID]
  /// P(picked up by at least 3 further owners within 7 days), 0 to 1; `nil` for what more than two owners have or had,
  /// which the model knows nothing of.
  public var probability: Double?
  public var coverage: Double
  /// 1 when new, falling to 0; halves with every 24 h.
  public var freshness: Double
  /// probability × (1 − coverage) × freshness; 0 without a probability.
  public var score: Double
  /// Why it is listed, in words.
  public var reason: String

  public init(
    kind: Kind, story: Story.ID, title: String, link: String?, outlet: Outlet.ID, outletName: String,
    time: Date, items: [Item.ID], probability: Double?, coverage: Double, freshness: Double, score: Double,
    reason: String
  ) {
    self.kind = kind
    self.story = story
    self.title = title
    self.link = link
    self.outlet = outlet
    self.outletName = outletName
    self.time = time
    self.items = items
    self.probability = probability
    self.coverage = coverage
    self.freshness = freshness
    self.score = score
    self.reason = reason
  }
}
