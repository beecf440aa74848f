internal import FeedParsing
internal import Foundation

/// The user's feed list: an OPML 2.0 document whose folders are beats.
///
/// The document is kept as it is read, so that attributes and outlines of other programs survive.
public struct FeedList: Sendable {
  var document: OPMLDocument

  /// An empty list.
  public init() { document = OPMLDocument(title: "Echometer", outlines: []) }

  /// Reads an OPML document.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - path: Where it is from, for messages only.
  /// - Throws: ``AggregationError/brokenFeedList(path:reason:)``.
  public init(bytes: [UInt8], path: String) throws(AggregationError) {
    do {
      document = try OPMLDocument.parse(bytes)
    } catch {
      throw .brokenFeedList(path: path, reason: "\(error)")
    }
  }

  /// Reads a file.
  ///
  /// - Throws: ``AggregationError/noFeedList(path:)`` when there is none,
  ///   ``AggregationError/unreadableFile(path:reason:)`` or ``AggregationError/brokenFeedList(path:reason:)``.
  public init(path: String) throws(AggregationError) {
    self = try FeedListFile(path: path).list()
  }

  /// Reads a file; an empty list where there is none yet.
  private static func readOrEmpty(_ path: String) throws(AggregationError) -> FeedList {
    FileManager.default.fileExists(atPath: path) ? try FeedList(path: path) : FeedList()
  }

  /// The list as OPML 2.0.
  public var opml: String { document.xml }

  /// Writes the list so that a crash leaves either the old one or the new one.
  public func save(to path: String) throws(AggregationError) {
    try File.write(Array(opml.utf8), to: path)
  }

  /// Changes the list at a path, made when there is none; two processes do not lose each other's changes.
  ///
  /// Nothing is written when `body` throws.
  ///
  /// - Returns: What `body` returns.
  public static func change<Result>(
    at path: String, _ body: (inout FeedList) throws(AggregationError) -> Result
  ) throws(AggregationError) -> Result {
    try File.exclusively(for: path) { () throws(AggregationError) -> Result in
      var list = try readOrEmpty(path)
      let result = try body(&list)
      try list.save(to: path)
      return result
    }
  }

  /// An address as the list holds it.
  ///
  /// - Throws: ``AggregationError/badAddress(_:reason:)`` when it is not an absolute http or https address.
  public static func checked(_ address: String) throws(AggregationError) -> String {
    try FeedAddress.checked(address)
  }

  /// A feed of the list.
  public struct Entry: Sendable, Hashable, Codable {
    public let address: String
    public let title: String
    /// The folder it stands in; `nil` at the top.
    public let beat: String?
    public let outlet: String
    /// `nil` when the list names none.
    public let owner: String?
    public let role: String
    public let country: String?
    public let language: String?
  }

  /// What became of the feeds of another list.
  public struct Import: Sendable, Hashable {
    public var added = 0
    public var alreadyListed = 0
    /// Addresses that cannot be followed, with the reason.
    public var refused: [String] = []

    public init() {}
  }

  /// What became of a feed that was to be added.
  public enum Addition: Sendable, Hashable {
    case added
    /// It was listed in that folder, and what is said of it has changed.
    case updated
    case alreadyListed
  }

  /// Adds a feed, or brings what is said of it up to date where it is listed in that folder already.
  ///
  /// - Parameters:
  ///   - address: An http or https address; "feed:" before it is taken off.
  ///   - title: What to call it; `nil` for its address.
  ///   - beat: The folder to put it into; `nil` for the top.
  ///   - attributes: OPML attributes for it, such as `echometer:owner`.
  /// - Throws: ``AggregationError/badAddress(_:reason:)``.
  @discardableResult
  public mutating func add(
    _ address: String, title: String?, beat: String?, attributes: [(name: String, value: String)] = []
  ) throws(AggregationError) -> Addition {
    let address = try FeedAddress.checked(address)
    var outline = Outline(attributes: [])
    outline["type"] = "rss"
    outline["text"] = title ?? address
    if let title { outline["title"] = title }
    outline["xmlUrl"] = address
    for (name, value) in attributes { outline[name] = value }
    if feedOutlines().contains(where: { $0.outline.xmlUrl == address && $0.beat == beat }) {
      return update(address, beat: beat, attributes + (title.map { [("text", $0), ("title", $0)] } ?? []))
    }
    _ = insert(outline, beat: beat)
    return .added
  }

  /// Adds an address that was checked and is not listed yet, at the top.
  mutating func append(_ address: String) {
    var outline = Outline(attributes: [])
    outline["type"] = "rss"
    outline["text"] = address
    outline["xmlUrl"] = address
    document.outlines.append(outline)
  }

  /// Adds every feed of another list.
  public mutating func merge(_ other: FeedList) -> Import {
    var result = Import()
    for (outline, beat) in other.feedOutlines() {
      let listed = outline.xmlUrl ?? ""
      do throws(AggregationError) {
        var outline = outline
        outline["xmlUrl"] = try FeedAddress.checked(listed)
        outline.children = []
        if insert(outline, beat: beat) { result.added += 1 } else { result.alreadyListed += 1 }
      } catch {
        result.refused.append(error.description)
      }
    }
    return result
  }

  /// Removes a feed from every folder it stands in.
  ///
  /// - Returns: Whether it was listed.
  public mutating func remove(_ address: String) -> Bool {
    let before = feedOutlines().count
    func without(_ outlines: [Outline]) -> [Outline] {
      outlines.flatMap { outline in
        var outline = outline
        outline.children = without(outline.children)
        // Some readers nest feeds in feeds: those below stay.
        return Self.isFeed(outline, at: address) ? outline.children : [outline]
      }
    }
    document.outlines = without(document.outlines)
    return feedOutlines().count < before
  }

  /// Puts another address in the place of a listed one: folders and everything else that is said of the feed
  /// stay.
  ///
  /// - Parameters:
  ///   - old: The listed address.
  ///   - new: An http or https address.
  ///   - attributes: OPML attributes to set, such as `echometer:owner`.
  /// - Returns: Whether `old` was listed.
  /// - Throws: ``AggregationError/badAddress(_:reason:)``.
  public mutating func replace(
    _ old: String, by new: String, attributes: [(name: String, value: String)] = []
  ) throws(AggregationError) -> Bool {
    let new = try FeedAddress.checked(new)
    var wasListed = false
    func replaced(_ outlines: [Outline]) -> [Outline] {
      outlines.map { outline in
        var outline = outline
        if Self.isFeed(outline, at: old) {
          wasListed = true
          // Called by its address, it is called by the new one.
          for name in ["text", "title"] where outline[name] == outline.xmlUrl { outline[name] = new }
          outline["xmlUrl"] = new
          for (name, value) in attributes { outline[name] = value }
        }
        outline.children = replaced(outline.children)
        return outline
      }
    }
    document.outlines = replaced(document.outlines)
    return wasListed
  }

  /// Whether the outline lists this address, as it stands there or as it is followed.
  private static func isFeed(_ outline: Outline, at address: String) -> Bool {
    outline.xmlUrl.map { $0 == address || (try? FeedAddress.checked($0)) == address } ?? false
  }

  /// Every outline that has an address, with the innermost folder it stands in.
  func feedOutlines() -> [(outline: Outline, beat: String?)] {
    var found: [(Outline, String?)] = []
    func visit(_ outlines: [Outline], beat: String?) {
      for outline in outlines {
        if outline.xmlUrl != nil {
          found.append((outline, beat))
          visit(outline.children, beat: beat)
        } else {
          visit(outline.children, beat: outline.text ?? outline.title ?? beat)
        }
      }
    }
    visit(document.outlines, beat: nil)
    return found
  }

  /// Sets attributes of a listed feed.
  private mutating func update(
    _ address: String, beat: String?, _ attributes: [(name: String, value: String)]
  ) -> Addition {
    var result = Addition.alreadyListed
    func updated(_ outlines: [Outline], in folder: String?) -> [Outline] {
      outlines.map { outline in
        var outline = outline
        if outline.xmlUrl == address, folder == beat {
          for (name, value) in attributes where outline[name] != value {
            outline[name] = value
            result = .updated
          }
        }
        outline.children = updated(outline.children, in: outline.xmlUrl == nil ? outline.text : folder)
        return outline
      }
    }
    document.outlines = updated(document.outlines, in: nil)
    return result
  }

  /// - Returns: Whether it was added, and not merely completed.
  private mutating func insert(_ outline: Outline, beat: String?) -> Bool {
    guard let beat else { return Self.insert(outline, into: &document.outlines) }
    if let folder = document.outlines.firstIndex(where: { $0.xmlUrl == nil && $0.text == beat }) {
      return Self.insert(outline, into: &document.outlines[folder].children)
    }
    var folder = Outline(attributes: [])
    folder["text"] = beat
    folder.children = [outline]
    document.outlines.append(folder)
    return true
  }

  private static func insert(_ outline: Outline, into siblings: inout [Outline]) -> Bool {
    guard let listed = siblings.firstIndex(where: { $0.xmlUrl == outline.xmlUrl }) else {
      siblings.append(outline)
      return true
    }
    for attribute in outline.attributes where siblings[listed][attribute.name] == nil {
      siblings[listed][attribute.name] = attribute.value
    }
    return false
  }
}
