public import Foundation
public import News

/// A list of gaps as it was shown, kept to be judged when its time has passed.
public struct GapList: Hashable, Sendable {
  /// One line of the list.
  public struct Entry: Hashable, Sendable {
    public var story: Story.ID
    /// The kind of gap, by its name in METRICS.
    public var kind: String
    /// P(picked up), 0 to 1, as it was believed then.
    public var probability: Double
    public var score: Double
    /// Whether it was picked up in time; `nil` until it can be judged.
    public var wasPickedUp: Bool?

    /// A line of a list.
    public init(
      story: Story.ID, kind: String, probability: Double, score: Double, wasPickedUp: Bool? = nil
    ) {
      self.story = story
      self.kind = kind
      self.probability = probability
      self.score = score
      self.wasPickedUp = wasPickedUp
    }
  }

  public var shown: Date
  /// The most promising first.
  public var entries: [Entry]

  /// A list to keep. To record its judgement, record it again with ``Entry/wasPickedUp`` filled in.
  public init(shown: Date, entries: [Entry]) {
    self.shown = shown
    self.entries = entries
  }
}
