/// A list of feeds as OPML 1.0 or 2.0 (opml.org).
public struct OPMLDocument: Hashable, Sendable {
  /// The namespace of the attributes only Echometer knows, such as `echometer:owner`.
  public static let namespace = "https://echometer.example/ns/1.0"

  /// One element of the head, such as `dateCreated`.
  public struct HeadField: Hashable, Sendable {
    /// The name of the element.
    public var name: String
    /// Its text.
    public var value: String

    /// A field.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A prefix the document declares for attributes of others.
  public struct NamespaceDeclaration: Hashable, Sendable {
    /// The prefix.
    public var prefix: String
    /// The namespace.
    public var address: String

    /// A declaration.
    public init(prefix: String, address: String) {
      self.prefix = prefix
      self.address = address
    }
  }

  /// "1.0", "1.1" or "2.0", as declared.
  public var version: String
  /// The fields of the head in document order, the title among them.
  public var head: [HeadField]
  /// The prefixes in use, apart from ours.
  public var namespaces: [NamespaceDeclaration]
  /// The outlines at the top.
  public var outlines: [Outline]
  /// What was repaired; at most ``ParsingLimits/remarkCount``.
  public var remarks: [Remark] = []
  /// Whether the document broke off.
  public var isTruncated = false

  /// A list to be written.
  public init(title: String, outlines: [Outline]) {
    version = "2.0"
    head = title.isEmpty ? [] : [HeadField(name: "title", value: title)]
    namespaces = []
    self.outlines = outlines
  }

  /// The title; `nil` when there is none.
  public var title: String? { head.first { $0.name == "title" }?.value.nonEmpty }

  /// All outlines, each folder before what is in it.
  public var allOutlines: [Outline] {
    var all: [Outline] = []
    var waiting = Array(outlines.reversed())
    while let outline = waiting.popLast() {
      all.append(outline)
      waiting.append(contentsOf: outline.children.reversed())
    }
    return all
  }

  /// Reads a list. Most lists in the wild are ill-formed: a bare `&` is escaped first, then the rest is
  /// recovered, which loses no address (recovery alone damages 12 of 1,631).
  ///
  /// - Throws: ``ParsingError/notAFeed(found:)`` when there is no `opml` element.
  public static func parse(
    _ bytes: [UInt8], limits: ParsingLimits = .standard
  ) throws(ParsingError) -> OPMLDocument {
    guard bytes.count <= limits.documentByteCount else {
      throw .limitExceeded(.documentByteCount, maximum: limits.documentByteCount, line: 0)
    }
    let log = RemarkLog(limit: limits.remarkCount)
    let decoder = TextDecoder(contentType: nil, log: log)
    var lexer = XMLLexer(limits: limits, log: log, roots: [.opml])
    var text: [UInt8] = []
    bytes.withUnsafeBufferPointer { decoder.decode($0, isLast: true, into: &text) }
    guard text.contains(where: { !$0.isSpace }) else { throw .empty }
    var document = try text.withUnsafeBufferPointer { (text) throws(ParsingError) -> OPMLDocument in
      try lexer.read(text, isLast: true)
      var reader = OPMLReader()
      return reader.read(lexer.events, text)
    }
    guard lexer.hasRoot else {
      throw .notAFeed(found: lexer.firstElement.map { "<\($0)>" } ?? "text")
    }
    document.remarks = log.remarks
    document.isTruncated = lexer.isTruncated
    return document
  }
}
