public import Foundation
public import News

/// One outlet over the outlet window of 28 days (METRICS, "Outlet, 28 days").
public struct OutletFinding: Hashable, Sendable, Codable, Identifiable {
  public var id: Outlet.ID
  public var name: String
  public var owner: Owner.ID
  public var role: Outlet.Role
  public var country: String?
  public var items: Int
  public var stories: Int
  /// Stories of at least two owners that it covered.
  public var sharedStories: Int
  /// How often its owner was first among those; a tie of n counts 1/n.
  public var firsts: Double
  public var expectedFirsts: Double
  /// firsts ÷ expected, 1 is chance; `nil` when fewer than 5 are expected.
  public var leadIndex: Double?
  /// The share of its stories with one owner 72 h on; `nil` under 30 items.
  public var exclusiveRate: Interval?
  /// The shares of its stories that were exclusive and that others covered later, or nobody did; `nil` under 30 items.
  public var pickedUpLaterRate: Interval?
  public var soloRate: Interval?
  /// Of its exclusives: those that others covered later, and those that nobody did.
  public var pickedUpLater: Int
  public var solo: Int
  /// Copied shares of its items of the window, averaged; `nil` where none is given.
  public var copiedShare: Double?

  public init(
    id: Outlet.ID, name: String, owner: Owner.ID, role: Outlet.Role, country: String?, items: Int,
    stories: Int, sharedStories: Int, firsts: Double, expectedFirsts: Double, leadIndex: Double?,
    exclusiveRate: Interval?, pickedUpLaterRate: Interval? = nil, soloRate: Interval? = nil,
    pickedUpLater: Int, solo: Int, copiedShare: Double?
  ) {
    self.id = id
    self.name = name
    self.owner = owner
    self.role = role
    self.country = country
    self.items = items
    self.stories = stories
    self.sharedStories = sharedStories
    self.firsts = firsts
    self.expectedFirsts = expectedFirsts
    self.leadIndex = leadIndex
    self.exclusiveRate = exclusiveRate
    self.pickedUpLaterRate = pickedUpLaterRate
    self.soloRate = soloRate
    self.pickedUpLater = pickedUpLater
    self.solo = solo
    self.copiedShare = copiedShare
  }
}

/// A share with its Wilson 95 % interval.
public struct Interval: Hashable, Sendable, Codable {
  public var share: Double
  public var lower: Double
  public var upper: Double
  public var n: Int

  public init(share: Double, lower: Double, upper: Double, n: Int) {
    self.share = share
    self.lower = lower
    self.upper = upper
    self.n = n
  }
}

/// How often one owner published before another on the stories both covered.
public struct FollowFinding: Hashable, Sendable, Codable {
  /// Who published before.
  public var leader: Owner.ID
  public var follower: Owner.ID
  /// The follower's shared stories that the leader was first with, and before it.
  public var count: Int
  /// The follower's shared stories.
  public var n: Int
  /// `count ÷ n`, 0 to 1.
  public var share: Double
  /// One-sided binomial tail against chance.
  public var p: Double
  /// Benjamini–Hochberg adjusted over all pairs.
  public var q: Double

  public init(
    leader: Owner.ID, follower: Owner.ID, count: Int, n: Int, share: Double, p: Double, q: Double
  ) {
    self.leader = leader
    self.follower = follower
    self.count = count
    self.n = n
    self.share = share
    self.p = p
    self.q = q
  }
}

/// How one feed is doing.
public struct FeedFinding: Hashable, Sendable, Codable {
  public enum Health: String, Hashable, Sendable, Codable {
    /// Answers, and has published lately.
    case well
    /// Answers, and has published nothing for 7 days.
    case silent
    case failing
    /// Answered 410 Gone.
    case gone
    case neverPolled
  }

  public var feed: Feed.ID
  public var title: String
  public var address: String
  public var outlet: Outlet.ID
  public var health: Health
  /// In words: what is wrong; `nil` when all is well.
  public var reason: String?
  public var lastAnswered: Date?
  public var itemsInWindow: Int
  public var lostItemsCount: Int

  public init(
    feed: Feed.ID, title: String, address: String, outlet: Outlet.ID, health: Health, reason: String?,
    lastAnswered: Date?, itemsInWindow: Int, lostItemsCount: Int
  ) {
    self.feed = feed
    self.title = title
    self.address = address
    self.outlet = outlet
    self.health = health
    self.reason = reason
    self.lastAnswered = lastAnswered
    self.itemsInWindow = itemsInWindow
    self.lostItemsCount = lostItemsCount
  }
}
