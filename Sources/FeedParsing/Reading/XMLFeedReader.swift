/// Reads a feed in XML, piece by piece: decoded text in, items out as they end.
final class XMLFeedReader {
  /// Items that are complete and not taken yet.
  private(set) var items: [ParsedItem] = []
  /// Whether the limit of items was reached; the rest of the document is not read.
  private(set) var isFull = false

  /// Decoded text from the first event that is kept on; the decoder appends here.
  var window: [UInt8] = []
  private var lexer: XMLLexer
  private let limits: ParsingLimits
  private let log: RemarkLog
  private var scopes: [Scope]
  private var builder: FeedBuilder?
  private var context: ReadingContext
  /// The next event to look at.
  private var position = 0
  /// The element being collected, an item or a neighbour of items; `nil` between two of them.
  private var unit: Int?
  private var itemCount = 0
  /// The pages of a sitemap, those without news too.
  private var pageCount = 0

  static let roots: Set<ElementName.Tag> = [
    .rss, .rdf, .feed, .channel, .entry, .urlset, .sitemapindex,
  ]

  init(base: String, limits: ParsingLimits, log: RemarkLog) {
    self.limits = limits
    self.log = log
    lexer = XMLLexer(limits: limits, log: log, roots: Self.roots, siblings: [.item, .entry])
    // Items are large, and an array that grows one by one moves each of them several times.
    items.reserveCapacity(64)
    scopes = [Scope(base: base)]
    context = ReadingContext(log: log, limits: limits)
  }

  /// Reads what the decoder appended to the window.
  func read(isLast: Bool) throws(ParsingError) {
    guard !isFull else { return window.removeAll() }
    let discarded = try window.withUnsafeBufferPointer { (bytes) throws(ParsingError) -> Int in
      defer { log.window = UnsafeBufferPointer(start: nil, count: 0) }
      try lexer.read(bytes, isLast: isLast)
      return try walk(bytes)
    }
    if discarded > 0 { window.removeFirst(discarded) }
  }

  /// What the document said, without the items.
  func finish() throws(ParsingError) -> ParsedFeed {
    guard var builder else { throw .notAFeed(found: found) }
    guard itemCount > 0 || pageCount == 0 else { throw .notAFeed(found: "a sitemap without news") }
    var feed = builder.finish()
    feed.isTruncated = lexer.isTruncated || isFull
    return feed
  }

  /// Hands over the complete items.
  func takeItems() -> [ParsedItem] {
    var taken: [ParsedItem] = []
    swap(&taken, &items)
    return taken
  }

  private var found: String { lexer.firstElement.map { "<\($0)>" } ?? "text" }

  // MARK: Walking

  /// - Returns: How many bytes the window may lose at its beginning.
  private func walk(_ bytes: UnsafeBufferPointer<UInt8>) throws(ParsingError) -> Int {
    try lexer.events.withUnsafeBufferPointer { (events) throws(ParsingError) in
      guard let first = events.baseAddress, let base = bytes.baseAddress else { return }
      while position < events.count {
        if let unit {
          let span = Int(events[unit].span)
          try checkSize(
            byteCount: (span > 0 ? end(of: unit + span, events) : bytes.count) - Int(events[unit].nameOffset),
            eventCount: span > 0 ? span : events.count - unit, Int(events[unit].nameOffset))
          guard span > 0 else { break }
          let isCut = lexer.discardedCount + unit + span >= lexer.firstMissingEnd
          read(Element(events: first + unit, bytes: base), isCut: isCut)
          self.unit = nil
          position = unit + span + 1
          if isFull { break }
          continue
        }
        switch events[position].kind {
        case .start: start(Element(events: first + position, bytes: base))
        case .end: if scopes.count > 1 { scopes.removeLast() }
        default: break
        }
        if unit == nil { position += 1 }
      }
    }
    return discard(bytes)
  }

  /// Where the text of an element ends at the latest, by the last event inside that stands somewhere.
  private func end(of end: Int, _ events: UnsafeBufferPointer<XMLEvent>) -> Int {
    var at = end
    while at > 0, events[at].kind == .end { at -= 1 }
    return Int(events[at].kind == .start ? events[at].nameOffset : events[at].offset) + Int(events[at].length)
  }

  private func start(_ element: Element) {
    // An entry by itself is a document too (RFC 4287, section 2).
    if builder == nil, element.name.tag == .entry { begin(element) }
    guard isContainer(element) else {
      unit = position
      return
    }
    let inner = scopes[scopes.count - 1].entering(element)
    scopes.append(inner)
    if builder == nil {
      begin(element)
      // CDF's own name for `xml:base`.
      if context.format == .cdf, let base = element.attribute(.base) {
        scopes[scopes.count - 1] = Scope(base: URLReference.base(base, against: inner.base))
      }
    }
    builder?.enter(element, scopes[scopes.count - 1])
  }

  /// Elements that hold items; everything else beside or inside them is read as a whole.
  private func isContainer(_ element: Element) -> Bool {
    if builder == nil { return true }
    switch element.name.tag {
    case .channel, .rss, .feed: return element.name.space == lexer.namespaces.core
    case .rdf: return true
    default: return false
    }
  }

  private func begin(_ root: Element) {
    let version = root.attribute(.version)
    let space = lexer.namespaces.rootAddress.lowercased()
    switch root.name.tag {
    case .feed, .entry:
      context.format = .atom
      context.isAtom03 = space.holds("purl.org/atom") || version == "0.3"
      builder = FeedBuilder(context: context, version: context.isAtom03 ? version ?? "0.3" : "1.0")
    case .rdf:
      context.format = .rdf
      let isOld = root.rawAttributes.contains {
        $0.isNamespace && $0.value.lowercased().holds("netscape.com/rdf")
      }
      builder = FeedBuilder(context: context, version: isOld ? "0.90" : "1.0")
    case .urlset, .sitemapindex:
      context.format = .sitemap
      builder = FeedBuilder(context: context, version: "0.9")
    case .channel where root.hasAttributes || root.localName == "CHANNEL":
      context.format = .cdf
      builder = FeedBuilder(context: context, version: nil)
    default:
      context.format = .rss
      builder = FeedBuilder(context: context, version: version.map(Self.rssVersion))
    }
  }

  /// "2.01" and "2.1" were slips for 2.0, which is frozen.
  private static func rssVersion(_ version: String) -> String { version.hasPrefix("2") ? "2.0" : version }

  private func read(_ element: Element, isCut: Bool) {
    let scope = scopes[scopes.count - 1]
    switch (element.name.space, element.name.tag) {
    case (.rss, .item), (.atom, .entry), (.rss, .entry), (.atom, .item):
      guard countsItem(element) else { return }
      items.append(ItemBuilder.read(element, scope: scope, context: context))
      let last = items.count - 1
      items[last].isTruncated = isCut
      // An entry without authors has those of its source, else of its feed (RFC 4287, section 4.2.1).
      if items[last].authors.isEmpty, context.format == .atom {
        let ofSource = items[last].source?.authors ?? []
        items[last].authors = ofSource.isEmpty ? builder?.feed.authors ?? [] : ofSource
      }
    case (.sitemap, .url):
      pageCount += 1
      guard let item = SitemapReader.item(element, scope, context), countsItem(element) else { return }
      if itemCount == 1 { builder?.describe(by: item) }
      items.append(item)
      items[items.count - 1].isTruncated = isCut
    case (.sitemap, .sitemap):
      guard countsItem(element) else { return }
      if let sitemap = SitemapReader.sitemap(element, scope, context) {
        builder?.feed.sitemaps.append(sitemap)
      }
    default: builder?.read(element, scope)
    }
  }

  /// Counts one more item, unless there are too many.
  private func countsItem(_ element: Element) -> Bool {
    itemCount += 1
    guard itemCount > limits.itemCount else { return true }
    log.add(.tooManyItems, at: element.position)
    isFull = true
    return false
  }

  private func checkSize(byteCount: Int, eventCount: Int, _ start: Int) throws(ParsingError) {
    let maximum = min(limits.itemByteCount, 1 << 30)
    guard byteCount <= maximum, eventCount <= maximum / 8 else {
      throw .limitExceeded(.itemByteCount, maximum: maximum, line: log.line(start))
    }
  }

  /// Forgets what was read, once that is more than what is kept: so the move costs no more than the reading.
  private func discard(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let done = unit ?? position
    let count = lexer.events.count
    guard done == count || (done > count - done && Int(lexer.events[done].nameOffset) > bytes.count / 2)
    else { return 0 }
    position -= done
    if unit != nil { unit = 0 }
    return lexer.discard(done, of: bytes)
  }
}
