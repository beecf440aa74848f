public import Foundation
public import News

/// What moved since the days before: gaps that became stories, and stories that fell silent.
///
/// Stories that are gaining now are told by ``StoryFinding/isGaining``.
public struct MovingFinding: Hashable, Sendable, Codable {
  /// A gap of an earlier list that others have picked up since.
  public struct PickedUp: Hashable, Sendable, Codable {
    public var story: Story.ID
    public var title: String
    /// Where its first item stands; `nil` without an address.
    public var link: String?
    /// When it was listed first.
    public var listed: Date
    /// Its place in that list, counted from 1.
    public var rank: Int
    /// P(picked up), 0 to 1, as it was believed then.
    public var probability: Double
    /// Owners that had it when it was listed.
    public var ownersWhenListed: Int
    /// Owners that have it now.
    public var owners: Int

    public init(
      story: Story.ID, title: String, link: String?, listed: Date, rank: Int, probability: Double,
      ownersWhenListed: Int, owners: Int
    ) {
      self.story = story
      self.title = title
      self.link = link
      self.listed = listed
      self.rank = rank
      self.probability = probability
      self.ownersWhenListed = ownersWhenListed
      self.owners = owners
    }
  }

  /// A story that many had and that nobody has followed for a day.
  public struct Silent: Hashable, Sendable, Codable {
    public var story: Story.ID
    public var title: String
    /// Where its first item stands; `nil` without an address.
    public var link: String?
    public var owners: Int
    /// The time of its last item.
    public var lastTime: Date

    public init(story: Story.ID, title: String, link: String?, owners: Int, lastTime: Date) {
      self.story = story
      self.title = title
      self.link = link
      self.owners = owners
      self.lastTime = lastTime
    }
  }

  /// Those with the most further owners first.
  public var pickedUp: [PickedUp]
  /// Those with the most owners first.
  public var silent: [Silent]

  public init(pickedUp: [PickedUp], silent: [Silent]) {
    self.pickedUp = pickedUp
    self.silent = silent
  }
}
