public import Foundation
public import News

/// A list of gaps as it was shown, kept to be judged when its time has passed.
public struct GapList: Hashable, Sendable {
  /// One line of the list.
  public struct Entry: Hashable, Sendable {
    public var story: Story.ID
    /// The first of the items that were listed; `nil` in lists of an older version.
    public var item: Item.ID?
    /// The kind of gap, by its name in METRICS.
    public var kind: String
    /// P(picked up), 0 to 1, as it was believed then.
    public var probability: Double
    public var score: Double
    /// Whether it was picked up in time; `nil` until it can be judged.
    public var wasPickedUp: Bool?

    /// A line of a list.
    public init(
      story: Story.ID, item: Item.ID? = nil, kind: String, probability: Double, score: Double,
      wasPickedUp: Bool? = nil
    ) {
      self.story = story
      self.item = item
      self.kind = kind
      self.probability = probability
      self.score = score
      self.wasPickedUp = wasPickedUp
    }
  }

  public var shown: Date
  /// The most promising first.
  public var entries: [Entry]
  /// How many stories could have been listed then, and how many of them were picked up in time; `nil` until it can be
  /// judged.
  public var base: Base?

  /// What a list drawn by lot would have been drawn from.
  public struct Base: Hashable, Sendable {
    public var candidates: Int
    public var pickedUp: Int

    /// - Parameters:
    ///   - candidates: Stories that could have been listed.
    ///   - pickedUp: Those of them that were picked up in time.
    public init(candidates: Int, pickedUp: Int) {
      self.candidates = candidates
      self.pickedUp = pickedUp
    }
  }

  /// A list to keep. To record its judgement, record it again with ``Entry/wasPickedUp`` filled in.
  public init(shown: Date, entries: [Entry], base: Base? = nil) {
    self.shown = shown
    self.entries = entries
    self.base = base
  }
}
