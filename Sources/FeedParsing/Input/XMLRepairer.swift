import CLibXML2

/// Turns a document of any quality, piece by piece, into XML that libxml2 reads without a loss.
///
/// Takes clean UTF-8 (see ``TextDecoder``) and hands on balanced elements, well-formed tags and references
/// by number. Declarations, comments, instructions and document types are dropped, their lines kept: so no
/// entity is ever declared, and nothing outside the document is ever named to libxml2.
struct XMLRepairer {
  /// Clean UTF-8 that waits to be repaired; the decoder appends here.
  var input: [UInt8] = []
  /// Repaired XML that waits to be taken.
  var output: [UInt8] = []
  /// The first element met, wanted for "not a feed: found …".
  private(set) var firstElement: String?
  /// Whether the root element was found.
  private(set) var hasRoot = false
  /// Whether the document ended inside an item.
  private(set) var isCutInsideItem = false
  /// Whether the document ended before its root element did.
  var isTruncated = false

  let limits: ParsingLimits
  let log: RemarkLog
  /// The local names of the elements a document may begin with, lower case.
  let roots: Set<String>
  /// Names whose start ends an open element of the same name, because they never nest.
  let siblings: [[UInt8]]

  var stack = NameStack()
  var tagScan = TagScan()
  /// Elements without content, such as `<br>`, that were opened and not closed yet.
  var openVoidCount = 0
  private(set) var state = State.prolog
  private var line = 1
  private var lineCountedTo = 0
  /// How much of ``entityDeclaration`` the last bytes of a document type match.
  private var declarationLength = 0
  private var hasTrailingJunk = false
  private var hasLeadingJunk = false

  enum State { case prolog, content, epilog, comment, instruction, documentType, subset, cdata }

  init(limits: ParsingLimits, log: RemarkLog, roots: Set<String>, siblings: [String]) {
    self.limits = limits
    self.log = log
    self.roots = roots
    self.siblings = siblings.map { Array($0.utf8) }
  }

  /// Repairs as much of ``input`` as can be decided and appends it to ``output``.
  mutating func repair(isLast: Bool) throws(ParsingError) {
    var bytes: [UInt8] = []
    swap(&bytes, &input)
    let consumed = try bytes.withUnsafeBufferPointer { (buffer) throws(ParsingError) -> Int in
      try run(buffer, isLast: isLast)
    }
    bytes.removeFirst(consumed)
    swap(&bytes, &input)
    if isLast { finish() }
  }

  /// The line of a position in the bytes at hand.
  mutating func line(at position: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if position > lineCountedTo, let base = bytes.baseAddress {
      line += cxml_line_feeds(base + lineCountedTo, position - lineCountedTo)
      lineCountedTo = position
    }
    return line
  }

  mutating func remark(
    _ kind: Remark.Kind, at position: Int, of bytes: UnsafeBufferPointer<UInt8>, detail: String = ""
  ) {
    log.add(kind, line: line(at: position, of: bytes), detail: detail)
  }

  private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(ParsingError) -> Int {
    lineCountedTo = 0
    var at = 0
    while at < bytes.count {
      let before = (at, state)
      switch state {
      case .prolog, .epilog: at = try skipOutside(bytes, at, isLast: isLast)
      case .content: at = try content(bytes, at, isLast: isLast)
      case .comment: at = section(bytes, at, isLast: isLast, end: Array("-->".utf8))
      case .instruction: at = section(bytes, at, isLast: isLast, end: Array(">".utf8))
      case .cdata: at = section(bytes, at, isLast: isLast, end: Array("]]>".utf8))
      case .documentType, .subset: at = documentType(bytes, at)
      }
      if before == (at, state) { break }
    }
    _ = line(at: at, of: bytes)
    return at
  }

  // MARK: Outside the root element

  private mutating func skipOutside(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, isLast: Bool
  ) throws(ParsingError) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") {
      if !bytes[at].isSpace { remarkJunk(at, bytes) }
      if bytes[at] == UInt8(ascii: "\n"), state == .prolog { output.append(bytes[at]) }
      at += 1
    }
    guard at < bytes.count else { return at }
    if let next = enterMarkup(bytes, at, isLast: isLast) { return next }
    guard at + 1 < bytes.count else { return isLast ? bytes.count : at }
    guard state == .prolog, bytes[at + 1].beginsName else {
      remarkJunk(at, bytes)
      return at + 1
    }
    guard let end = try tagEnd(bytes, at, isLast: isLast) else { return isLast ? bytes.count : at }
    let name = Self.localName(bytes, at + 1, end)
    if firstElement == nil { firstElement = name }
    guard roots.contains(name) else {
      remarkJunk(at, bytes)
      appendLineFeeds(bytes, at, end)
      return end
    }
    state = .content
    hasRoot = true
    let next = try startTag(bytes, at, end)
    if stack.isEmpty { state = .epilog }
    return next
  }

  private mutating func remarkJunk(_ at: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    if state == .epilog {
      if !hasTrailingJunk { remark(.trailingJunk, at: at, of: bytes) }
      hasTrailingJunk = true
    } else {
      if !hasLeadingJunk { remark(.leadingJunk, at: at, of: bytes) }
      hasLeadingJunk = true
    }
  }

  private static func localName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
    let name = bytes[start..<end].prefix { $0.continuesName }.prefix(64)
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return String(decoding: local, as: UTF8.self).lowercased()
  }

  // MARK: Sections

  /// Enters a comment, an instruction, a CDATA section or a document type.
  ///
  /// - Returns: Where it goes on; the same position when more bytes are needed; `nil` when it is none of them.
  private mutating func enterMarkup(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, isLast: Bool
  ) -> Int? {
    let rest = bytes[at...]
    guard rest.count >= 2 else { return isLast ? nil : at }
    if rest[at + 1] == UInt8(ascii: "?") { return enter(.instruction, after: at + 2) }
    guard rest[at + 1] == UInt8(ascii: "!") else { return nil }
    for (opening, section) in Self.openings {
      if rest.count < opening.count, !isLast, opening.starts(with: rest) { return at }
      guard rest.starts(with: opening) else { continue }
      if section == .cdata, state == .content { output.append(contentsOf: opening) }
      return enter(section, after: at + opening.count)
    }
    return enter(.documentType, after: at + 2)
  }

  private static let entityDeclaration = Array("<!ENTITY".utf8)

  private static let openings: [([UInt8], State)] = [
    (Array("<!--".utf8), .comment), (Array("<![CDATA[".utf8), .cdata),
  ]

  private mutating func enter(_ section: State, after position: Int) -> Int {
    stateBeforeSection = state
    state = section
    return position
  }

  private var stateBeforeSection = State.prolog

  private mutating func section(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, isLast: Bool, end: [UInt8]
  ) -> Int {
    let isCopied = state == .cdata && stateBeforeSection == .content
    let last = end[end.count - 1]
    var at = start
    while at < bytes.count {
      guard let found = bytes[at...].firstIndex(of: last) else { break }
      let begins = found - end.count + 1
      if begins >= start, zip(bytes[begins...found], end).allSatisfy(==) {
        copySection(bytes, start, found + 1, isCopied)
        state = stateBeforeSection
        return found + 1
      }
      at = found + 1
    }
    // The terminator may begin in these bytes and end in the next.
    let stop = isLast ? bytes.count : max(start, bytes.count - end.count + 1)
    copySection(bytes, start, stop, isCopied)
    if isLast {
      remark(.unclosedSection, at: start, of: bytes)
      if isCopied { output.append(contentsOf: end) }
      state = stateBeforeSection
    }
    return stop
  }

  private mutating func copySection(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ isCopied: Bool
  ) {
    if isCopied {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    } else {
      appendLineFeeds(bytes, start, end)
    }
  }

  /// Dropped text leaves its line feeds, so that later remarks name the right line.
  mutating func appendLineFeeds(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    guard end > start, let base = bytes.baseAddress, state != .epilog else { return }
    let count = cxml_line_feeds(base + start, end - start)
    output.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: count))
  }

  /// Skips a document type. The internal subset ends at `]`, white space aside followed by `>`.
  private mutating func documentType(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    defer { appendLineFeeds(bytes, start, at) }
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if state == .documentType, byte == UInt8(ascii: ">") {
        state = stateBeforeSection
        return at
      } else if byte == UInt8(ascii: "[") {
        state = .subset
      } else if state == .subset, byte == UInt8(ascii: "]") {
        state = .documentType
      }
      guard state == .subset else { continue }
      let isNext = byte == Self.entityDeclaration[declarationLength]
      declarationLength = isNext ? declarationLength + 1 : byte == UInt8(ascii: "<") ? 1 : 0
      if declarationLength == Self.entityDeclaration.count {
        remark(.entityDeclaration, at: at, of: bytes)
        declarationLength = 0
      }
    }
    return at
  }

  // MARK: Inside the root element

  private mutating func content(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, isLast: Bool
  ) throws(ParsingError) -> Int {
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    let length = cxml_text_prefix(rest.baseAddress, rest.count)
    output.append(contentsOf: UnsafeBufferPointer(rebasing: rest.prefix(length)))
    let at = start + length
    guard at < bytes.count else { return at }
    switch bytes[at] {
    case UInt8(ascii: "&"): return reference(bytes, at, isLast: isLast)
    case UInt8(ascii: "]"): return bracket(bytes, at, isLast: isLast)
    default: return try markup(bytes, at, isLast: isLast)
    }
  }

  /// `]]>` must not stand in text (XML 1.0, section 2.4).
  private mutating func bracket(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, isLast: Bool) -> Int {
    let rest = bytes[at...]
    if rest.starts(with: "]]>".utf8) {
      output.append(contentsOf: "]]&gt;".utf8)
      remark(.unclosedSection, at: at, of: bytes, detail: "]]>")
      return at + 3
    }
    if rest.count < 3, !isLast, rest.allSatisfy({ $0 == UInt8(ascii: "]") }) { return at }
    output.append(bytes[at])
    return at + 1
  }

  private mutating func markup(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, isLast: Bool
  ) throws(ParsingError) -> Int {
    if let next = enterMarkup(bytes, at, isLast: isLast) { return next }
    let isEnd = at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "/")
    let nameStart = isEnd ? at + 2 : at + 1
    guard nameStart < bytes.count else {
      if isLast { output.append(contentsOf: "&lt;".utf8) }
      return isLast ? bytes.count : at
    }
    guard bytes[nameStart].beginsName else {
      output.append(contentsOf: "&lt;".utf8)
      remark(.bareLessThan, at: at, of: bytes)
      return at + 1
    }
    guard let end = try tagEnd(bytes, at, isLast: isLast) else { return at }
    let next = isEnd ? endTag(bytes, at, end) : try startTag(bytes, at, end)
    if stack.isEmpty { state = .epilog }
    return next
  }

  /// Closes what is open at the end of the document.
  private mutating func finish() {
    if state == .content, !stack.isEmpty {
      isTruncated = true
      isCutInsideItem = siblings.contains { stack.depth(of: $0) != nil }
      log.add(.truncated, line: line)
    }
    if openVoidCount > 0 { log.add(.unclosedElement, line: line) }
    while let name = stack.pop() { appendEndTag(name) }
    state = .epilog
  }

  mutating func appendEndTag(_ name: [UInt8]) {
    output.append(contentsOf: "</".utf8)
    output.append(contentsOf: name)
    output.append(UInt8(ascii: ">"))
  }
}
