/// A person or organisation that wrote, helped or published.
public struct ParsedPerson: Hashable, Sendable {
  /// The name as given, not yet turned into text; see ``displayName``.
  public var name: String?
  /// The e-mail address.
  public var email: String?
  /// The home page.
  public var url: String?

  /// A person of whom at least one thing should be known.
  public init(name: String? = nil, email: String? = nil, url: String? = nil) {
    self.name = name
    self.email = email
    self.url = url
  }

  var isEmpty: Bool { name == nil && email == nil && url == nil }

  /// What to call the person: the name as text, else the address; empty when neither is known.
  public var displayName: String {
    let plain = name.map { MarkupText.plainText(ofMarkup: $0, limit: 500) } ?? ""
    return plain.isEmpty ? email ?? url ?? "" : plain
  }
}

/// A category, tag or subject.
public struct ParsedCategory: Hashable, Sendable {
  /// The category itself.
  public var term: String
  /// The vocabulary the term is from.
  public var scheme: String?
  /// The term for people to read.
  public var label: String?

  /// A category.
  public init(term: String, scheme: String? = nil, label: String? = nil) {
    self.term = term
    self.scheme = scheme
    self.label = label
  }
}

/// A link, in the terms of Atom.
public struct ParsedLink: Hashable, Sendable {
  /// What the target is to the item or feed: "alternate", "self", "enclosure", "via", …
  public var relation: String
  /// The address; empty when the document gives none.
  public var href: String
  /// The media type of the target, as claimed.
  public var mediaType: String?
  /// The language of the target.
  public var language: String?
  /// What the link is called.
  public var title: String?
  /// Bytes, as claimed.
  public var length: Int?

  /// A link.
  public init(
    relation: String, href: String, mediaType: String? = nil, language: String? = nil, title: String? = nil,
    length: Int? = nil
  ) {
    self.relation = relation
    self.href = href
    self.mediaType = mediaType
    self.language = language
    self.title = title
    self.length = length
  }
}

/// A file that belongs to an item.
public struct ParsedEnclosure: Hashable, Sendable {
  /// The address of the file.
  public var url: String
  /// The media type, as claimed.
  public var mediaType: String?
  /// Bytes, as claimed.
  public var length: Int?

  /// An enclosure.
  public init(url: String, mediaType: String? = nil, length: Int? = nil) {
    self.url = url
    self.mediaType = mediaType
    self.length = length
  }
}

/// A picture that stands for a feed or an item.
public struct ParsedImage: Hashable, Sendable {
  /// The address of the picture.
  public var url: String?
  /// What the picture shows.
  public var title: String?
  /// Where a click on it leads.
  public var link: String?
  /// Pixels, as claimed.
  public var width: Int?
  /// Pixels, as claimed.
  public var height: Int?
  /// The text for the link.
  public var description: String?

  /// A picture.
  public init(url: String? = nil) { self.url = url }
}

/// The program that wrote the document.
public struct ParsedGenerator: Hashable, Sendable {
  /// What the program is called.
  public var name: String?
  /// The program's page.
  public var url: String?
  /// The program's version.
  public var version: String?

  /// A program.
  public init(name: String? = nil, url: String? = nil, version: String? = nil) {
    self.name = name
    self.url = url
    self.version = version
  }
}

/// RSS `cloud`: where to register for notifications.
public struct ParsedCloud: Hashable, Sendable {
  /// The host to register with.
  public var domain: String?
  /// The port, as written.
  public var port: String?
  /// The path of the service.
  public var path: String?
  /// The procedure to call.
  public var registerProcedure: String?
  /// "xml-rpc", "soap" or "http-post".
  public var transferProtocol: String?
}

/// RSS `textInput`: a search or feedback field.
public struct ParsedTextInput: Hashable, Sendable {
  /// The label of the button.
  public var title: String?
  /// What the field is for.
  public var description: String?
  /// The name of the field.
  public var name: String?
  /// Where the text is sent to.
  public var link: String?
}

/// The post an item answers (RFC 4685).
public struct ParsedReply: Hashable, Sendable {
  /// The identifier of the post that is answered.
  public var reference: String?
  /// That post's page.
  public var href: String?
  /// The media type of that page.
  public var mediaType: String?
  /// The feed that post is from.
  public var source: String?
}

/// A place, as GeoJSON would say it: longitude before latitude.
public struct ParsedPlace: Hashable, Sendable {
  /// The shape.
  public enum Shape: String, Hashable, Sendable {
    /// One pair.
    case point = "Point"
    /// Two pairs or more.
    case line = "LineString"
    /// A closed line.
    case polygon = "Polygon"
    /// Two opposite corners.
    case box = "Box"
  }

  /// What the coordinates draw.
  public var shape: Shape
  /// Pairs of longitude and latitude.
  public var coordinates: [[Double]]
}

/// A chapter of a recording.
public struct ParsedChapter: Hashable, Sendable {
  /// Milliseconds from the beginning; `nil` when unreadable.
  public var startMilliseconds: Int?
  /// What the chapter is called.
  public var title: String?
  /// A page about the chapter.
  public var url: String?
  /// A picture of the chapter.
  public var image: String?
}
