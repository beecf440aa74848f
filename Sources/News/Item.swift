public import Foundation

/// One item as an outlet published it, its markup already turned into text.
public struct Item: Hashable, Sendable, Codable, Identifiable {
  /// The item's row in the store, or its line in a file of items.
  public struct ID: RawRepresentable, Hashable, Sendable, Codable, Comparable, BitwiseCopyable {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Which clock an item's time was read from.
  public enum TimeBasis: String, Hashable, Sendable, Codable {
    /// The publisher's, because it is plausible.
    case published
    /// Ours, when we first saw the item.
    case firstSeen
  }

  /// The real publisher of a reposted item (RSS `source`, Atom `source`).
  public struct Origin: Hashable, Sendable, Codable {
    public var name: String
    /// The address of the origin's feed or site; `nil` when the feed gives none.
    public var address: String?

    public init(name: String, address: String? = nil) {
      self.name = name
      self.address = address
    }
  }

  public let id: ID
  public var feed: Feed.ID
  public var outlet: Outlet.ID
  /// What makes it the same item on the next poll: guid or id, else link, else a hash of title and date.
  public var identity: String
  /// An absolute http or https URL; `nil` when the feed gives none.
  public var link: String?
  public var title: String
  /// Plain text; empty when the feed gives none.
  public var summary: String
  /// The full text as plain text; empty when the feed gives none.
  public var content: String
  /// BCP 47 primary language as declared, lower case; `nil` when the feed does not say.
  public var language: String?
  public var authors: [String]
  public var categories: [String]
  public var origin: Origin?
  /// As the feed says; `nil` when it does not, or says it unreadably.
  public var published: Date?
  public var firstSeen: Date

  public init(
    id: ID, feed: Feed.ID, outlet: Outlet.ID, identity: String, link: String? = nil, title: String,
    summary: String = "", content: String = "", language: String? = nil, authors: [String] = [],
    categories: [String] = [], origin: Origin? = nil, published: Date? = nil, firstSeen: Date
  ) {
    self.id = id
    self.feed = feed
    self.outlet = outlet
    self.identity = identity
    self.link = link
    self.title = title
    self.summary = summary
    self.content = content
    self.language = language
    self.authors = authors
    self.categories = categories
    self.origin = origin
    self.published = published
    self.firstSeen = firstSeen
  }

  /// The published time when plausible (at most 10 minutes after first seen, at most 7 days before it),
  /// otherwise the first-seen time (METRICS, "The chain of counting").
  public var time: Date { Self.time(published: published, firstSeen: firstSeen) }

  /// The ``time`` of an item with these times.
  public static func time(published: Date?, firstSeen: Date) -> Date {
    plausible(published, firstSeen: firstSeen) ?? firstSeen
  }

  /// Which clock ``time`` was read from.
  public var timeBasis: TimeBasis {
    Self.plausible(published, firstSeen: firstSeen) == nil ? .firstSeen : .published
  }

  private static func plausible(_ published: Date?, firstSeen: Date) -> Date? {
    guard let published else { return nil }
    let age = firstSeen.timeIntervalSince(published)
    return age >= -600 && age <= 7 * 86_400 ? published : nil
  }
}
