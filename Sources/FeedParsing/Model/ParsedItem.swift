public import Foundation
import News

/// One item as the document gives it.
public struct ParsedItem: Hashable, Sendable {
  /// RSS `guid`, Atom and JSON Feed `id`, RDF `rdf:about`.
  public var id: String?
  /// Whether ``id`` is also the item's address; `nil` when the format does not say.
  public var isPermalink: Bool?
  /// The headline.
  public var title: ParsedText?
  /// The item's page, absolute when the base is known.
  public var link: String?
  /// The page the item is about, when it is another one (JSON Feed, FeedBurner).
  public var externalURL: String?
  /// All links, the item's own included.
  public var links: [ParsedLink] = []
  /// When the item was published; `nil` when not said or unreadable, never the present.
  public var published: Date?
  /// When it last changed.
  public var updated: Date?
  /// When it was written.
  public var created: Date?
  /// When it stops being valid.
  public var expired: Date?
  /// A short text, or whatever the format calls its description.
  public var summary: ParsedText?
  /// The full text, in every form the document gives it; the first one is the best.
  public var content: [ParsedText] = []
  /// A second headline.
  public var subtitle: String?
  /// The language in force, with hyphens.
  public var language: String?
  /// Who holds the rights.
  public var rights: ParsedText?
  /// Who wrote it.
  public var authors: [ParsedPerson] = []
  /// Who helped.
  public var contributors: [ParsedPerson] = []
  /// Who published it.
  public var publisher: ParsedPerson?
  /// Its categories.
  public var categories: [ParsedCategory] = []
  /// The files that belong to it.
  public var enclosures: [ParsedEnclosure] = []
  /// The page of comments.
  public var comments: String?
  /// The feed of comments (`wfw:commentRss`, Atom `replies`).
  public var commentFeed: String?
  /// Where comments are posted to (`wfw:comment`).
  public var commentAPI: String?
  /// How many comments there are.
  public var commentCount: Int?
  /// The real publisher of a reposted item.
  public var source: ParsedSource?
  /// The picture that stands for it.
  public var image: ParsedImage?
  /// What the podcast vocabulary says.
  public var podcast = ParsedPodcast()
  /// What Media RSS says.
  public var media = ParsedMedia()
  /// Where it happened.
  public var place: ParsedPlace?
  /// What it answers.
  public var reply: ParsedReply?
  /// The address of the licence.
  public var license: String?
  /// The item's page before FeedBurner replaced it.
  public var feedBurnerLink: String?
  /// The chapters of its recording.
  public var chapters: [ParsedChapter] = []
  /// The address of a document with the chapters (`podcast:chapters`).
  public var chaptersLink: String?
  /// What is said in its recording, word by word (`podcast:transcript`).
  public var transcripts: [ParsedEnclosure] = []
  /// Whether the document broke off inside this item, so that texts may be cut.
  public var isTruncated = false

  /// An empty item.
  public init() {}

  /// What makes it the same item on the next poll: the id, else the link, else a hash of title and date.
  public var identity: String {
    if let id { return id }
    if let link { return link }
    var hash = StableHash()
    hash.combine(plainTitle)
    hash.combine((published ?? updated).map { String(Int64($0.timeIntervalSince1970)) } ?? "")
    // Items with neither title nor date still differ in their text.
    if title == nil { hash.combine(plainSummary.isEmpty ? plainContent : plainSummary) }
    return "hash:" + hash.base32
  }

  /// The title as text on one line; empty when there is none. At most 2 kB.
  public var plainTitle: String { title?.plainText(limit: 2_000) ?? "" }

  /// The summary as text on one line; empty when there is none. At most 20 kB.
  public var plainSummary: String { summary?.plainText(limit: 20_000) ?? "" }

  /// The full text on one line; empty when there is none. At most 200 kB.
  public var plainContent: String {
    content.first { $0.source == nil && !$0.value.isEmpty }?.plainText(limit: 200_000) ?? ""
  }
}
