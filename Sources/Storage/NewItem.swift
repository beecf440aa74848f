public import Foundation
public import News

/// An item as a feed just gave it, before the store has named it. The fields are those of `Item`.
public struct NewItem: Hashable, Sendable {
  /// What makes it the same item on the next poll. One that is longer than 512 bytes, or has a zero byte, is
  /// kept as its hash.
  public var identity: String
  public var link: String?
  public var title: String
  public var summary: String
  public var content: String
  public var language: String?
  public var authors: [String]
  public var categories: [String]
  public var origin: Item.Origin?
  public var published: Date?
  public var firstSeen: Date

  /// An item of a document.
  public init(
    identity: String, link: String? = nil, title: String, summary: String = "", content: String = "",
    language: String? = nil, authors: [String] = [], categories: [String] = [],
    origin: Item.Origin? = nil, published: Date? = nil, firstSeen: Date
  ) {
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
}
