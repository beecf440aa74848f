public import Foundation

/// What one document said.
public struct ParsedFeed: Hashable, Sendable {
  /// The family of formats.
  public var format: FeedFormat
  /// "0.90" to "2.0", "0.3", "1.0", "1.1"; `nil` when the document does not say.
  public var version: String?
  /// The feed's identifier.
  public var id: String?
  /// The feed's name.
  public var title: ParsedText?
  /// The site's address, absolute when the base is known.
  public var link: String?
  /// What the feed is about.
  public var description: ParsedText?
  /// The language, with hyphens.
  public var language: String?
  /// When this content was published.
  public var published: Date?
  /// When the feed last changed.
  public var updated: Date?
  /// When the feed was made.
  public var created: Date?
  /// Who holds the rights.
  public var rights: ParsedText?
  /// A note for people who open the feed in a browser.
  public var info: ParsedText?
  /// The program that wrote it.
  public var generator: ParsedGenerator?
  /// The address of the format's description.
  public var docs: String?
  /// Minutes the document may be kept before the next poll.
  public var ttl: Int?
  /// Hours of the day (UTC, 0 to 23) not to poll in.
  public var skipHours: [Int] = []
  /// English names of weekdays not to poll on.
  public var skipDays: [String] = []
  /// "hourly", "daily", "weekly", "monthly" or "yearly" (RSS syndication module).
  public var updatePeriod: String?
  /// Updates in each ``updatePeriod``.
  public var updateFrequency: Int?
  /// The document's own address as it gives it.
  public var selfLink: String?
  /// WebSub hubs.
  public var hubs: [String] = []
  /// The next page of the feed (RFC 5005).
  public var next: String?
  /// Whether nothing older was ever published (RFC 5005, section 2).
  public var isComplete = false
  /// Whether this is an old page that will not change any more (RFC 5005, section 4).
  public var isArchive = false
  /// The sitemaps a sitemap index names; such a feed has no items of its own.
  public var sitemaps: [ParsedSitemap] = []
  /// The address of its small picture.
  public var icon: String?
  /// The address of its large picture.
  public var logo: String?
  /// The picture that stands for it.
  public var image: ParsedImage?
  /// Who writes it.
  public var authors: [ParsedPerson] = []
  /// Who helps.
  public var contributors: [ParsedPerson] = []
  /// Who publishes it, or the webmaster.
  public var publisher: ParsedPerson?
  /// Its categories.
  public var categories: [ParsedCategory] = []
  /// All its links.
  public var links: [ParsedLink] = []
  /// Where to register for notifications.
  public var cloud: ParsedCloud?
  /// A search or feedback field.
  public var textInput: ParsedTextInput?
  /// What the podcast vocabulary says.
  public var podcast = ParsedPodcast()
  /// The address of the licence.
  public var license: String?
  /// Where the feed says it has moved to.
  public var newLocation: String?
  /// From when on the content is valid.
  public var validityStart: Date?
  /// Until when the content is valid.
  public var validityEnd: Date?
  /// The items in document order.
  public var items: [ParsedItem] = []
  /// What was repaired or left out; at most ``ParsingLimits/remarkCount``.
  public var remarks: [Remark] = []
  /// How many repairs there were in all.
  public var remarkCount = 0
  /// Whether the document broke off, or had more items than allowed.
  public var isTruncated = false
  /// Whether the document kept the grammar of its format.
  public var isWellFormed = true
  /// The encoding it was read in, lower case.
  public var encoding: String?

  /// An empty feed.
  public init(format: FeedFormat) { self.format = format }

  /// The title as text on one line; empty when there is none. At most 2 kB.
  public var plainTitle: String { title?.plainText(limit: 2_000) ?? "" }

  /// The description as text on one line; empty when there is none. At most 20 kB.
  public var plainDescription: String { description?.plainText(limit: 20_000) ?? "" }
}
