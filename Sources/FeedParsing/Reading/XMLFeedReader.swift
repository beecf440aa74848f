import CLibXML2

/// Reads a feed in XML, piece by piece: decoded text in, items out as they end.
final class XMLFeedReader {
  /// Items that are complete and not taken yet.
  private(set) var items: [ParsedItem] = []
  /// Whether the limit of items was reached; the rest of the document is not read.
  private(set) var isFull = false

  var repairer: XMLRepairer
  private let events: XMLEventReader
  private let vocabulary: Vocabulary
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

  static let roots: Set<String> = ["rss", "rdf", "feed", "channel", "entry"]

  init(base: String, limits: ParsingLimits, log: RemarkLog) throws(ParsingError) {
    let vocabulary = Vocabulary()
    self.vocabulary = vocabulary
    self.limits = limits
    self.log = log
    repairer = XMLRepairer(limits: limits, log: log, roots: Self.roots, siblings: ["item", "entry"])
    events = try XMLEventReader { vocabulary.name($0) }
    scopes = [Scope(base: base)]
    context = ReadingContext(log: log, limits: limits)
  }

  /// Reads what the decoder appended to the repairer's input.
  func read(isLast: Bool) throws(ParsingError) {
    guard !isFull else { return repairer.input.removeAll() }
    try repairer.repair(isLast: isLast)
    try events.feed(repairer.output, isLast: isLast)
    repairer.output.removeAll(keepingCapacity: true)
    try walk()
  }

  /// What the document said, without the items.
  func finish() throws(ParsingError) -> ParsedFeed {
    let errors = events.errors
    if errors.count > 0, !isFull {
      log.add(.xml, line: errors.firstLine, detail: "libxml2 error \(errors.firstCode)")
    }
    guard var builder else { throw .notAFeed(found: found) }
    if repairer.isCutInsideItem, let last = items.indices.last { items[last].isTruncated = true }
    var feed = builder.finish()
    feed.isTruncated = repairer.isTruncated || isFull
    return feed
  }

  /// Hands over the complete items.
  func takeItems() -> [ParsedItem] {
    var taken: [ParsedItem] = []
    swap(&taken, &items)
    return taken
  }

  private var found: String { repairer.firstElement.map { "<\($0)>" } ?? "text" }

  // MARK: Walking

  private func walk() throws(ParsingError) {
    while position < events.events.count {
      if let unit {
        let span = Int(events.events[unit].span)
        guard span > 0 else {
          try checkSize(from: unit, to: events.events.count)
          break
        }
        try checkSize(from: unit, to: unit + span)
        read(Element(reader: events, index: unit))
        self.unit = nil
        position = unit + span + 1
        if isFull { break }
        continue
      }
      let event = events.events[position]
      if event.kind == CXML_EVENT_START { start(Element(reader: events, index: position)) }
      if event.kind == CXML_EVENT_END, scopes.count > 1 { scopes.removeLast() }
      if unit == nil { position += 1 }
    }
    discard()
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
    if builder == nil { begin(element) }
    builder?.enter(element, inner)
  }

  /// Elements that hold items; everything else beside or inside them is read as a whole.
  private func isContainer(_ element: Element) -> Bool {
    if builder == nil { return true }
    switch element.name.tag {
    case .channel, .rss, .feed: return element.name.space == vocabulary.core
    case .rdf: return true
    default: return false
    }
  }

  private func begin(_ root: Element) {
    let version = root.attribute(.version)
    let space = root.rawName.space.lowercased()
    switch root.name.tag {
    case .feed, .entry:
      context.format = .atom
      context.isAtom03 = space.contains("purl.org/atom") || version == "0.3"
      builder = FeedBuilder(context: context, version: context.isAtom03 ? version ?? "0.3" : "1.0")
    case .rdf:
      context.format = .rdf
      let isOld = root.rawAttributes.contains {
        $0.isNamespace && $0.value.lowercased().contains("netscape.com/rdf")
      }
      builder = FeedBuilder(context: context, version: isOld ? "0.90" : "1.0")
    case .channel where root.rawAttributes.isEmpty == false || root.rawName.local == "CHANNEL":
      context.format = .cdf
      builder = FeedBuilder(context: context, version: nil)
    default:
      context.format = .rss
      builder = FeedBuilder(context: context, version: version.map(Self.rssVersion))
    }
  }

  /// "2.01" and "2.1" were slips for 2.0, which is frozen.
  private static func rssVersion(_ version: String) -> String { version.hasPrefix("2") ? "2.0" : version }

  private func read(_ element: Element) {
    let scope = scopes[scopes.count - 1]
    switch (element.name.space, element.name.tag) {
    case (.rss, .item), (.atom, .entry), (.rss, .entry), (.atom, .item):
      itemCount += 1
      guard itemCount <= limits.itemCount else {
        log.add(.tooManyItems, line: element.line)
        isFull = true
        return
      }
      var item = ItemBuilder.read(element, scope: scope, context: context)
      // An entry without authors has those of its source, else of its feed (RFC 4287, section 4.2.1).
      if item.authors.isEmpty, context.format == .atom {
        item.authors = item.source?.authors ?? []
        if item.authors.isEmpty { item.authors = builder?.feed.authors ?? [] }
      }
      items.append(item)
    default: builder?.read(element, scope)
    }
  }

  private func checkSize(from unit: Int, to end: Int) throws(ParsingError) {
    let event = events.events[unit]
    let textEnd = end < events.events.count ? events.events[end].text_offset : events.text.count
    let byteCount = textEnd - event.text_offset
    let eventCount = end - unit
    guard byteCount <= limits.itemByteCount, eventCount <= limits.itemByteCount / 8 else {
      throw .limitExceeded(.itemByteCount, maximum: limits.itemByteCount, line: Int(event.line))
    }
  }

  /// Forgets what was read, once that is more than what is kept: so the move costs no more than the reading.
  private func discard() {
    let done = unit ?? position
    guard done > events.events.count - done || done == events.events.count else { return }
    events.discard(done)
    position -= done
    if unit != nil { unit = 0 }
  }
}
