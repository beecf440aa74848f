public import Foundation
public import News

/// One outlet among the others over the outlet window of 28 days.
public struct OutletProfile: Hashable, Sendable, Codable {
  /// A story in a list.
  public struct Mention: Hashable, Sendable, Codable {
    public var story: Story.ID
    /// The headline of its first item.
    public var title: String
    /// Where that stands.
    public var link: String?
    public var owners: Int
    public var firstTime: Date

    public init(story: Story.ID, title: String, link: String? = nil, owners: Int, firstTime: Date) {
      self.story = story
      self.title = title
      self.link = link
      self.owners = owners
      self.firstTime = firstTime
    }
  }

  /// Seven days of an outlet's words.
  public struct Week: Hashable, Sendable, Codable {
    public var since: Date
    /// Items whose copied share is given.
    public var items: Int
    /// 1 − the mean copied share of these items, 0 to 1; `nil` without any.
    public var originality: Double?

    public init(since: Date, items: Int, originality: Double?) {
      self.since = since
      self.items = items
      self.originality = originality
    }
  }

  public var outlet: OutletFinding
  /// How often it was first, second, third or later among the owners of its shared stories.
  public var ranks: OutletNetwork.Ranks
  /// Median minutes behind the first owner, its quiet hours left out; `nil` with fewer than ten stories.
  public var delay: Double?
  /// Hours of the day, UTC, in which it hardly publishes; `nil` under 100 stories.
  public var quietHours: [Int]?
  /// Pairs that its owner is one of, beyond chance.
  public var follows: [FollowFinding]
  /// The outlets it has most in common with beyond chance, the highest lift first.
  public var overlaps: [OverlapFinding]
  /// The outlets of its community, itself among them; `nil` when it is in none that is shown.
  public var community: [Outlet.ID]?
  /// Exclusives that others picked up more than 72 h later, the latest first.
  public var pickedUpLater: [Mention]
  /// Exclusives that nobody else has covered, the latest first.
  public var solo: [Mention]
  /// Stories it has not covered, those of most owners first.
  public var missed: [Mention]
  /// The last four weeks, the earliest first.
  public var weeks: [Week]

  public init(
    outlet: OutletFinding, ranks: OutletNetwork.Ranks, delay: Double?, quietHours: [Int]?,
    follows: [FollowFinding], overlaps: [OverlapFinding], community: [Outlet.ID]?, pickedUpLater: [Mention],
    solo: [Mention], missed: [Mention], weeks: [Week]
  ) {
    self.outlet = outlet
    self.ranks = ranks
    self.delay = delay
    self.quietHours = quietHours
    self.follows = follows
    self.overlaps = overlaps
    self.community = community
    self.pickedUpLater = pickedUpLater
    self.solo = solo
    self.missed = missed
    self.weeks = weeks
  }
}
