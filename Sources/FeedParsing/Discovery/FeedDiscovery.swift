import CLibXML2

/// Finds the feeds that a web page names.
public enum FeedDiscovery {
  /// The feeds of a page, those it declares first, each address once.
  ///
  /// Declared are `link` elements with the relation *alternate* or *feed* and the type of a feed (RSS
  /// Autodiscovery, 2006; HTML, section 4.6.7.1). Links to read, such as `<a href="/rss.xml">`, are guesses by
  /// their address.
  ///
  /// - Parameters:
  ///   - page: The page as it came, decompressed; of a longer one only the first 2 MB are read.
  ///   - context: What the transport knows; without an address relative links stay relative.
  public static func feeds(
    in page: [UInt8], context: DocumentContext = DocumentContext()
  ) -> [DiscoveredFeed] {
    let log = RemarkLog(limit: 0)
    let decoder = TextDecoder(contentType: contentType(of: page, context), log: log)
    var text: [UInt8] = []
    page.prefix(maximumByteCount).withUnsafeBufferPointer { decoder.decode($0, isLast: true, into: &text) }
    let collector = Collector(base: context.documentBase)
    text.withUnsafeBufferPointer { bytes in
      _ = html_start_tags(bytes.baseAddress, bytes.count, Unmanaged.passUnretained(collector).toOpaque()) {
        user, name, attributes in
        guard let user, let name else { return }
        let collector = Unmanaged<Collector>.fromOpaque(user).takeUnretainedValue()
        collector.read(String(cString: name), FeedDiscovery.values(attributes))
      }
    }
    return collector.declared + collector.guessed
  }

  private static let maximumByteCount = 2 << 20
  fileprivate static let maximumCount = 200

  /// What the transport says; else with the charset of a `meta` element among the first bytes (HTML, section
  /// 13.2.3.2).
  private static func contentType(of page: [UInt8], _ context: DocumentContext) -> String? {
    if let type = context.contentType, EncodingChoice.charset(ofContentType: type) != nil { return type }
    let start = String(decoding: page.prefix(1_024), as: UTF8.self)
    guard let found = start.range(of: "charset=") else { return context.contentType }
    let label = start[found.upperBound...].drop { $0 == "\"" || $0 == "'" }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    return "text/html; charset=\(label)"
  }

  /// The pairs of names and values, of equal names the first.
  private static func values(_ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> [String: String] {
    guard let attributes else { return [:] }
    var values: [String: String] = [:]
    var at = 0
    while let name = attributes[at] {
      let value = attributes[at + 1].map { String(cString: $0) } ?? ""
      values[String(cString: name).lowercased(), default: value] = value
      at += 2
    }
    return values
  }

  private final class Collector {
    var declared: [DiscoveredFeed] = []
    var guessed: [DiscoveredFeed] = []
    private var base: String
    private var hasBase = false

    init(base: String) { self.base = base }

    func read(_ name: String, _ attributes: [String: String]) {
      guard let address = attributes["href"].nonEmpty else { return }
      switch name {
      case "base":
        if !hasBase { base = URLReference.base(address, against: base) }
        hasBase = true
      case "link":
        let relations = (attributes["rel"] ?? "").lowercased().split { $0.isWhitespace }
        let type = (attributes["type"] ?? "").lowercased().prefix { $0 != ";" }
        let isFeed = FeedDiscovery.mediaTypes.contains(String(type)[...].trimmed)
        guard relations.contains("feed") || (relations.contains("alternate") && isFeed) else { return }
        add(address, attributes, isDeclared: true)
      case "a":
        if FeedDiscovery.looksLikeFeed(address) { add(address, attributes, isDeclared: false) }
      default: break
      }
    }

    private func add(_ address: String, _ attributes: [String: String], isDeclared: Bool) {
      let url = URLReference.resolve(address, against: base)
      let isWeb = !URLReference.isAbsolute(url) || url.lowercased().hasPrefix("http")
      guard isWeb, declared.count + guessed.count < FeedDiscovery.maximumCount,
        !(declared + guessed).contains(where: { $0.url == url })
      else { return }
      let feed = DiscoveredFeed(
        url: url, title: attributes["title"].nonEmpty, mediaType: attributes["type"].nonEmpty,
        isDeclared: isDeclared)
      if isDeclared { declared.append(feed) } else { guessed.append(feed) }
    }
  }

  fileprivate static let mediaTypes: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
    "application/json", "application/xml", "text/xml", "text/rss+xml", "application/x-rss+xml",
  ]

  /// Whether the path ends as those of feeds do.
  private static func looksLikeFeed(_ address: String) -> Bool {
    let path = address.lowercased().prefix { $0 != "?" && $0 != "#" }
    let last = path.split(separator: "/").last ?? ""
    return ["feed", "rss", "atom", "feed.xml", "rss.xml", "atom.xml", "index.rdf", "feed.json", "feeds"]
      .contains(last) || last.hasSuffix(".rss") || last.hasSuffix(".atom")
  }
}
