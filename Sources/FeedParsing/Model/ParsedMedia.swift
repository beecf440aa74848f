/// What Media RSS says of an item.
public struct ParsedMedia: Hashable, Sendable {
  /// One `media:content` or `media:thumbnail`.
  public struct Resource: Hashable, Sendable {
    /// The address.
    public var url: String?
    /// The media type, as claimed.
    public var mediaType: String?
    /// "image", "audio", "video", "document" or "executable".
    public var medium: String?
    /// Pixels, as claimed.
    public var width: Int?
    /// Pixels, as claimed.
    public var height: Int?
    /// Bytes, as claimed.
    public var length: Int?
    /// As written, in seconds.
    public var duration: String?
    /// Whether it is the one to show of its group.
    public var isDefault = false
  }

  /// The files, those of groups included.
  public var content: [Resource] = []
  /// The small pictures.
  public var thumbnails: [Resource] = []
  /// What the media object is called.
  public var title: ParsedText?
  /// What the media object shows.
  public var description: ParsedText?
  /// Words to find it by.
  public var keywords: [String] = []
  /// Its categories.
  public var categories: [ParsedCategory] = []

  var isEmpty: Bool { self == ParsedMedia() }
}

/// What the podcast vocabulary of iTunes says of a feed or an item.
public struct ParsedPodcast: Hashable, Sendable {
  /// Who made it.
  public var author: String?
  /// Whom to write to.
  public var owner: ParsedPerson?
  /// A line about it.
  public var subtitle: String?
  /// A paragraph about it.
  public var summary: String?
  /// The address of the cover.
  public var image: String?
  /// As written: seconds, or hours, minutes and seconds parted by colons.
  public var duration: String?
  /// `nil` when not said or neither yes nor no.
  public var isExplicit: Bool?
  /// Whether directories must not list it.
  public var isBlocked: Bool?
  /// Whether no episode will follow.
  public var isComplete: Bool?
  /// Words to find it by.
  public var keywords: [String] = []
  /// Apple's categories, each before its subcategories.
  public var categories: [String] = []
  /// "episodic" or "serial"; of an episode "full", "trailer" or "bonus".
  public var kind: String?
  /// The number of the episode.
  public var episode: Int?
  /// The number of the season.
  public var season: Int?
  /// Where the feed has moved to.
  public var newFeedURL: String?

  var isEmpty: Bool { self == ParsedPodcast() }
}
