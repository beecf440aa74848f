/// A feed that a page names.
public struct DiscoveredFeed: Hashable, Sendable {
  /// The address, absolute when that of the page is known.
  public var url: String
  /// What the page calls it.
  public var title: String?
  /// The media type, as claimed.
  public var mediaType: String?
  /// Whether the page says that it is a feed, rather than linking to something that looks like one.
  public var isDeclared: Bool

  /// A feed.
  public init(url: String, title: String? = nil, mediaType: String? = nil, isDeclared: Bool) {
    self.url = url
    self.title = title
    self.mediaType = mediaType
    self.isDeclared = isDeclared
  }
}
