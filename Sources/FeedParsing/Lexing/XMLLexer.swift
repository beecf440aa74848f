import CScanning

/// Turns XML of any quality, piece by piece, into balanced events, and goes over whatever is wrong with it.
///
/// Reads clean UTF-8 (see ``TextDecoder``) in a window that its owner fills at the end and shortens at the
/// beginning. Comments, instructions and document types are skipped: so no entity is ever declared, and
/// nothing outside the document is ever named.
struct XMLLexer {
  /// What was read and not yet discarded.
  var events: [XMLEvent] = []
  /// The first element met, wanted for "not a feed: found …".
  private(set) var firstElement: String?
  /// Whether the root element was found.
  private(set) var hasRoot = false
  /// The first event that stands for no end tag, because the document broke off before it; counted from the
  /// beginning of the document.
  private(set) var firstMissingEnd = Int.max
  /// Whether the document ended before its root element did.
  var isTruncated = false
  var namespaces = NamespaceTable()

  let limits: ParsingLimits
  let log: RemarkLog
  /// What a document may begin with.
  let roots: Set<ElementName.Tag>
  /// Names whose start ends an open element of the same name, because they never nest.
  let siblings: [(tag: ElementName.Tag, name: [UInt8])]

  var open = OpenElements()
  var tagScan = TagScan()
  /// Elements without content, such as `<br>`, that were opened and not closed yet.
  var openVoidCount = 0
  /// The next byte of the window to look at.
  var position = 0
  private(set) var discardedCount = 0
  private var state = State.prolog
  private var stateBeforeSection = State.prolog
  /// How much of ``entityDeclaration`` the last bytes of a document type match.
  private var declarationLength = 0
  private var isInDeclaration = false
  /// References from one declared entity to another, so far.
  private var nestedEntityCount = 0
  private var hasTrailingJunk = false
  private var hasLeadingJunk = false

  private enum State { case prolog, content, epilog, comment, instruction, documentType, subset, cdata }

  init(
    limits: ParsingLimits, log: RemarkLog, roots: Set<ElementName.Tag>, siblings: [ElementName.Tag] = []
  ) {
    self.limits = limits
    self.log = log
    self.roots = roots
    self.siblings = siblings.map { ($0, Array($0.rawValue.utf8)) }
    events.reserveCapacity(1_024)
  }

  /// Reads as much of the window as can be decided. Until the window is discarded or changed, the log's
  /// positions are in it.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(ParsingError) {
    log.window = bytes
    while position < bytes.count {
      let before = (position, state)
      switch state {
      case .prolog, .epilog: try outside(bytes, isLast: isLast)
      case .content: try content(bytes, isLast: isLast)
      case .comment: section(bytes, isLast: isLast, end: Self.commentEnd)
      case .instruction: section(bytes, isLast: isLast, end: Self.instructionEnd)
      case .cdata: section(bytes, isLast: isLast, end: Self.cdataEnd)
      case .documentType, .subset: try documentType(bytes)
      }
      if before == (position, state) { break }
    }
    if isLast { finish(bytes) }
  }

  /// Forgets the first events.
  ///
  /// - Returns: How many bytes the window may lose at its beginning; positions count from there afterwards.
  mutating func discard(_ count: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    events.removeFirst(count)
    discardedCount += count
    let start = events.first.map { Int($0.kind == .start ? $0.nameOffset : $0.offset) } ?? position
    log.firstLine = log.line(start)
    for index in events.indices {
      // The events that are left hold positions behind the start; those of unused fields wrap around.
      events[index].nameOffset &-= UInt32(truncatingIfNeeded: start)
      events[index].offset &-= UInt32(truncatingIfNeeded: start)
    }
    position -= start
    return start
  }

  func remark(
    _ kind: Remark.Kind, at position: Int, detail: @autoclosure () -> String = ""
  ) {
    log.add(kind, at: position, detail: detail())
  }

  // MARK: Outside the root element

  private mutating func outside(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(ParsingError) {
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
      if !bytes[position].isSpace { remarkJunk() }
      position += 1
    }
    guard position < bytes.count else { return }
    switch enterMarkup(bytes, isLast: isLast) {
    case .entered, .incomplete: return
    case .other: break
    }
    guard position + 1 < bytes.count else {
      if isLast { position = bytes.count }
      return
    }
    guard state == .prolog, bytes[position + 1].beginsName else {
      remarkJunk()
      position += 1
      return
    }
    guard let end = try tagEnd(bytes, position, isLast: isLast) else {
      if isLast { position = bytes.count }
      return
    }
    let (local, tag) = Self.localName(bytes, position + 1, end)
    if firstElement == nil { firstElement = local }
    guard roots.contains(tag) else {
      remarkJunk()
      position = end
      return
    }
    state = .content
    hasRoot = true
    try startTag(bytes, position, end)
    position = end
    if open.isEmpty { state = .epilog }
  }

  private mutating func remarkJunk() {
    if state == .epilog {
      if !hasTrailingJunk { remark(.trailingJunk, at: position) }
      hasTrailingJunk = true
    } else {
      if !hasLeadingJunk { remark(.leadingJunk, at: position) }
      hasLeadingJunk = true
    }
  }

  private static func localName(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (String, ElementName.Tag) {
    let name = bytes[start..<end].prefix { $0.continuesName }.prefix(64)
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return (
      String(decoding: local, as: UTF8.self).lowercased(),
      TagTable.shared.tag(UnsafeBufferPointer(rebasing: local))
    )
  }

  // MARK: Sections

  private enum Entering { case entered, incomplete, other }

  /// Enters a comment, an instruction, a CDATA section or a document type.
  private mutating func enterMarkup(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Entering {
    guard position + 1 < bytes.count else { return isLast ? .other : .incomplete }
    let second = bytes[position + 1]
    if second == UInt8(ascii: "?") { return enter(.instruction, after: position + 2) }
    guard second == UInt8(ascii: "!") else { return .other }
    let rest = bytes[position...]
    for (opening, section) in Self.openings {
      if rest.count < opening.count, !isLast, opening.starts(with: rest) { return .incomplete }
      if rest.starts(with: opening) { return enter(section, after: position + opening.count) }
    }
    return enter(.documentType, after: position + 2)
  }

  private static let maximumNestedEntityCount = 16
  private static let entityDeclaration = Array("<!ENTITY".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let instructionEnd = Array(">".utf8)
  private static let cdataEnd = Array("]]>".utf8)

  private static let openings: [([UInt8], State)] = [
    (Array("<!--".utf8), .comment), (Array("<![CDATA[".utf8), .cdata),
  ]

  private mutating func enter(_ section: State, after position: Int) -> Entering {
    stateBeforeSection = state
    state = section
    self.position = position
    return .entered
  }

  private mutating func section(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, end: [UInt8]) {
    let isKept = state == .cdata && stateBeforeSection == .content
    let start = position
    var at = start
    while at < bytes.count {
      at += scan_byte(bytes.baseAddress.map { $0 + at }, bytes.count - at, end[0])
      guard bytes.count - at >= end.count else { break }
      if end.count == 1 || (bytes[at + 1] == end[1] && bytes[at + 2] == end[2]) {
        if isKept { appendText(start, at - start, .literal) }
        state = stateBeforeSection
        position = at + end.count
        return
      }
      at += 1
    }
    // The terminator may begin in these bytes and end in the next.
    let stop = isLast ? bytes.count : min(at, bytes.count)
    if isKept { appendText(start, stop - start, .literal) }
    position = stop
    if isLast {
      remark(.unclosedSection, at: start)
      state = stateBeforeSection
    }
  }

  /// Skips a document type. The internal subset ends at `]`, white space aside followed by `>`.
  ///
  /// No entity is ever expanded. Many that refer to each other can only be meant as a bomb ("billion laughs"),
  /// and a document that carries one is not read for news.
  private mutating func documentType(_ bytes: UnsafeBufferPointer<UInt8>) throws(ParsingError) {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if state == .documentType, byte == UInt8(ascii: ">") {
        state = stateBeforeSection
        return
      } else if byte == UInt8(ascii: "[") {
        state = .subset
      } else if state == .subset, byte == UInt8(ascii: "]") {
        state = .documentType
      }
      guard state == .subset else { continue }
      if isInDeclaration {
        if byte == UInt8(ascii: ">") { isInDeclaration = false }
        if byte == UInt8(ascii: "&") { nestedEntityCount += 1 }
        if byte == UInt8(ascii: "#"), position > 1, bytes[position - 2] == UInt8(ascii: "&") {
          nestedEntityCount -= 1
        }
        guard nestedEntityCount <= Self.maximumNestedEntityCount else {
          throw .limitExceeded(
            .nestedEntityCount, maximum: Self.maximumNestedEntityCount, line: log.line(position))
        }
      }
      let isNext = byte == Self.entityDeclaration[declarationLength]
      declarationLength = isNext ? declarationLength + 1 : byte == UInt8(ascii: "<") ? 1 : 0
      if declarationLength == Self.entityDeclaration.count {
        remark(.entityDeclaration, at: position)
        declarationLength = 0
        isInDeclaration = true
      }
    }
  }

  // MARK: Inside the root element

  private mutating func content(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(ParsingError) {
    guard let base = bytes.baseAddress else { return }
    while position < bytes.count {
      let length = scan_text(base + position, bytes.count - position)
      appendText(position, length, [])
      position += length
      guard position < bytes.count else { return }
      let before = position
      switch bytes[position] {
      case UInt8(ascii: "<"): try markup(bytes, isLast: isLast)
      case UInt8(ascii: "&"): reference(bytes, isLast: isLast)
      default: bracket(bytes, isLast: isLast)
      }
      if position == before || state != .content { return }
    }
  }

  private mutating func appendText(_ start: Int, _ length: Int, _ flags: XMLEvent.Flags) {
    guard length > 0 else { return }
    if let last = events.indices.last, events[last].kind == .text,
      Int(events[last].offset) + Int(events[last].length) == start,
      events[last].flags.contains(.literal) == flags.contains(.literal)
    {
      events[last].length += UInt32(length)
      events[last].flags.formUnion(flags)
      return
    }
    var event = XMLEvent(kind: .text, flags: flags)
    event.offset = UInt32(start)
    event.length = UInt32(length)
    events.append(event)
  }

  /// `]]>` must not stand in text (XML 1.0, section 2.4).
  private mutating func bracket(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    let rest = bytes[position...]
    var length = 1
    if rest.starts(with: Self.cdataEnd) {
      remark(.unclosedSection, at: position, detail: "]]>")
      length = 3
    } else if rest.count < 3, !isLast, rest.allSatisfy({ $0 == UInt8(ascii: "]") }) {
      return
    }
    appendText(position, length, [])
    position += length
  }

  /// Takes the reference, to be decoded when its text is wanted.
  private mutating func reference(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    guard let length = checkedReference(bytes, position, bytes.count, isLast: isLast) else { return }
    appendText(position, length, .references)
    position += length
  }

  /// The length of what begins with the `&` at a position; remarks what XML does not know.
  ///
  /// - Returns: `nil` when its end has not arrived.
  func checkedReference(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, isLast: Bool
  ) -> Int? {
    let rest = UnsafeBufferPointer(rebasing: bytes[at..<end])
    if let (_, length) = XMLText.predefined(rest) { return length }
    switch CharacterReference.read(rest, isLast: isLast) {
    case .incomplete: return nil
    case .value(_, let byteCount, let isNamed):
      if isNamed { remark(.htmlEntity, at: at) }
      return byteCount
    case .invalid(let byteCount):
      remark(.badCharacterReference, at: at)
      return byteCount
    case .none:
      remark(.bareAmpersand, at: at)
      return 1
    }
  }

  private mutating func markup(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(ParsingError) {
    switch enterMarkup(bytes, isLast: isLast) {
    case .entered, .incomplete: return
    case .other: break
    }
    let isEnd = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "/")
    let nameStart = isEnd ? position + 2 : position + 1
    guard nameStart < bytes.count else {
      if isLast {
        appendText(position, bytes.count - position, [])
        position = bytes.count
      }
      return
    }
    guard bytes[nameStart].beginsName else {
      remark(.bareLessThan, at: position)
      appendText(position, 1, [])
      position += 1
      return
    }
    if isEnd, tagScan.length == 1, let end = plainEndTag(bytes, position) {
      position = end
    } else if isEnd {
      guard let end = try tagEnd(bytes, position, isLast: isLast) else { return }
      endTag(bytes, position, end)
      position = end
    } else if tagScan.length > 1 {
      // A tag that arrives in pieces; its end is looked for once.
      guard let end = try tagEnd(bytes, position, isLast: isLast) else { return }
      try startTag(bytes, position, end)
      position = end
    } else if let end = try plainStartTag(bytes, position) {
      position = end
    } else {
      guard let end = try tagEnd(bytes, position, isLast: isLast) else { return }
      try startTag(bytes, position, end)
      position = end
    }
    if open.isEmpty { state = .epilog }
  }

  /// Closes what is open at the end of the document.
  private mutating func finish(_ bytes: UnsafeBufferPointer<UInt8>) {
    if state == .comment || state == .instruction || state == .cdata {
      // The end of the bytes came with the end of a piece.
      remark(.unclosedSection, at: bytes.count)
      state = stateBeforeSection
    }
    if state == .content, !open.isEmpty {
      isTruncated = true
      firstMissingEnd = discardedCount + events.count
      remark(.truncated, at: bytes.count)
    }
    if openVoidCount > 0 { remark(.unclosedElement, at: bytes.count) }
    while !open.isEmpty { close() }
    state = .epilog
  }

  // MARK: Events

  static func prefix(
    _ event: XMLEvent, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let start = Int(event.nameOffset)
    return UnsafeBufferPointer(rebasing: bytes[start..<(start + max(Int(event.prefixLength) - 1, 0))])
  }

  /// Ends the innermost open element.
  mutating func close() {
    guard let entry = open.pop() else { return }
    namespaces.close(entry.declarationCount)
    appendEnd(ofStart: entry.event)
  }

  /// - Parameter start: The event of the start, counted from the beginning of the document.
  mutating func appendEnd(ofStart start: Int) {
    let position = discardedCount + events.count
    var event = XMLEvent(kind: .end)
    event.span = UInt32(truncatingIfNeeded: position - start)
    if start >= discardedCount { events[start - discardedCount].span = event.span }
    events.append(event)
  }
}
