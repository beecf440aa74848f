import CScanning

/// How far the search for the end of a tag has come, kept while its end has not arrived.
struct TagScan {
  /// Bytes of the tag already looked at.
  var length = 1
  /// The open quotation mark; 0 outside of attribute values.
  var quote: UInt8 = 0
  /// Where the open value begins.
  var valueStart = 0
  /// The last byte that is not white space.
  var previous: UInt8 = 0
}

extension XMLLexer {
  /// Reads a start tag that is as it should be, in one pass.
  ///
  /// - Returns: The position behind it; `nil` when it is incomplete or needs a second look, with nothing done.
  mutating func plainStartTag(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) throws(ParsingError) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let first = events.count
    let count = bytes.count
    var at = appendStart(bytes, start + 1, count)
    while at < count {
      var byte = base[at]
      let hasSpace = byte.isSpace
      while byte.isSpace {
        at += 1
        guard at < count else { return giveUp(first) }
        byte = base[at]
      }
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
        let isEmpty = byte == UInt8(ascii: "/")
        if isEmpty { at += 1 }
        guard at < count, base[at] == UInt8(ascii: ">"), at - start <= limits.tagByteCount else { break }
        try enterElement(bytes, start, first, isEmpty: isEmpty)
        return at + 1
      }
      guard hasSpace, byte.beginsName, events.count - first <= limits.attributeCount else { break }
      let name = at
      while at < count, base[at].continuesName { at += 1 }
      guard at + 1 < count, base[at] == UInt8(ascii: "=") else { break }
      let quote = base[at + 1]
      guard quote == 0x22 || quote == 0x27 else { break }
      let value = at + 2
      var end = value
      var flags: XMLEvent.Flags = []
      scan: while true {
        end += scan_value(base + end, count - end, quote)
        guard end < count else { return giveUp(first) }
        switch base[end] {
        case quote: break scan
        case UInt8(ascii: "&"):
          guard XMLText.predefined(UnsafeBufferPointer(rebasing: bytes[end...])) != nil else {
            return giveUp(first)
          }
          flags.insert(.references)
        case UInt8(ascii: "<"): return giveUp(first)
        default: flags.insert(.space)
        }
        end += 1
      }
      // "…=" at the end of a value may be the beginning of the next: a quotation mark was lost.
      guard end == value || base[end - 1] != UInt8(ascii: "=") else { break }
      guard appendAttribute(bytes, name..<at, value..<end, flags, first) else { break }
      at = end + 1
    }
    return giveUp(first)
  }

  private mutating func giveUp(_ first: Int) -> Int? {
    events.removeLast(events.count - first)
    return nil
  }

  /// The position behind the `>` of the tag that begins at `start`, or where the next `<` cuts it off.
  ///
  /// - Returns: `nil` when the end has not arrived.
  mutating func tagEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, isLast: Bool
  ) throws(ParsingError) -> Int? {
    var scan = tagScan
    var at = start + scan.length
    while at < bytes.count {
      let byte = bytes[at]
      if scan.quote != 0 {
        if byte == scan.quote {
          if let cut = unclosedValueEnd(bytes, start + scan.valueStart, at) {
            tagScan = TagScan()
            return cut
          }
          scan.quote = 0
          scan.previous = byte
        }
      } else if byte == UInt8(ascii: ">") {
        try checkTagSize(from: start, to: at)
        tagScan = TagScan()
        return at + 1
      } else if byte == UInt8(ascii: "<") {
        remark(.malformedTag, at: at)
        tagScan = TagScan()
        return at
      } else if byte == 0x22 || byte == 0x27, scan.previous == UInt8(ascii: "=") {
        scan.quote = byte
        scan.valueStart = at + 1 - start
      } else if !byte.isSpace {
        scan.previous = byte
      }
      at += 1
    }
    try checkTagSize(from: start, to: at)
    if isLast {
      tagScan = TagScan()
      remark(.malformedTag, at: start)
      // A cut end tag says what it is; a cut start tag may lack half its values.
      if bytes[start + 1] == UInt8(ascii: "/") { return bytes.count }
      isTruncated = true
      return nil
    }
    scan.length = at - start
    tagScan = scan
    return nil
  }

  private func checkTagSize(from start: Int, to end: Int) throws(ParsingError) {
    guard end - start <= limits.tagByteCount else {
      throw .limitExceeded(.tagByteCount, maximum: limits.tagByteCount, line: log.line(start))
    }
  }

  /// A value that holds a `>` and "ends" right behind a `=` lost its closing mark: the tag ends at the `>`.
  private func unclosedValueEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard end > start, bytes[end - 1] == UInt8(ascii: "="),
      let cut = bytes[start..<end].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    remark(.malformedTag, at: start)
    return cut + 1
  }

  // MARK: Start tags

  /// Reads a start tag of any quality.
  mutating func startTag(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) throws(ParsingError) {
    let first = events.count
    let nameEnd = appendStart(bytes, start + 1, end)
    var bodyEnd = end
    if bodyEnd > nameEnd, bytes[bodyEnd - 1] == UInt8(ascii: ">") { bodyEnd -= 1 }
    let isEmpty = bodyEnd > nameEnd && bytes[bodyEnd - 1] == UInt8(ascii: "/")
    if isEmpty { bodyEnd -= 1 }
    if bodyEnd > nameEnd { attributes(bytes, nameEnd, bodyEnd, first) }
    try enterElement(bytes, start, first, isEmpty: isEmpty)
  }

  /// Appends the event of a start tag, its namespace not yet resolved.
  ///
  /// - Returns: The position behind the name.
  private mutating func appendStart(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var event = XMLEvent(kind: .start)
    let nameEnd = readName(bytes, start, end, into: &event)
    events.append(event)
    return nameEnd
  }

  private func readName(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, into event: inout XMLEvent
  ) -> Int {
    var at = start
    var colon = start
    while at < end, bytes[at].continuesName {
      if bytes[at] == UInt8(ascii: ":"), colon == start { colon = at + 1 }
      at += 1
    }
    // A colon at either end parts nothing.
    if colon == start + 1 || colon == at { colon = start }
    event.nameOffset = UInt32(start)
    event.nameLength = UInt16(min(at - start, Int(UInt16.max)))
    event.prefixLength = UInt16(min(colon - start, Int(event.nameLength)))
    event.name.tag = TagTable.shared.tag(UnsafeBufferPointer(rebasing: bytes[colon..<at]))
    return at
  }

  /// Finishes the start tag whose events begin at `first`.
  private mutating func enterElement(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ first: Int, isEmpty: Bool
  ) throws(ParsingError) {
    let first = closeSiblings(before: first, bytes, start)
    guard open.count < limits.depth else {
      throw .limitExceeded(.depth, maximum: limits.depth, line: log.line(start))
    }
    let declarationCount = resolve(first, bytes)
    let event = events[first]
    let isVoid = !isEmpty && event.prefixLength == 0 && event.name.tag.isVoid
    if isVoid { openVoidCount += 1 }
    let position = discardedCount + first
    if isEmpty || isVoid {
      namespaces.close(declarationCount)
      appendEnd(ofStart: position)
      return
    }
    let nameStart = Int(event.nameOffset)
    open.push(
      UnsafeBufferPointer(rebasing: bytes[nameStart..<(nameStart + Int(event.nameLength))]), event: position,
      declarationCount: declarationCount,
      isTextOnly: event.prefixLength == 0 && event.name.tag.isTextOnly)
  }

  /// Makes the namespace declarations of a tag and gives its names their meaning.
  ///
  /// - Returns: How many declarations count.
  private mutating func resolve(_ first: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var declarationCount = 0
    var hasPrefixes = false
    for index in (first + 1)..<events.count {
      let event = events[index]
      if event.kind == .namespace {
        let name = Int(event.nameOffset) + Int(event.prefixLength)
        let isDefault = event.prefixLength == 0
        let prefix = UnsafeBufferPointer(
          rebasing: bytes[name..<(isDefault ? name : Int(event.nameOffset) + Int(event.nameLength))])
        if namespaces.declare(prefix, bytes.baseAddress.map { XMLText.text(of: event, $0) } ?? "") {
          declarationCount += 1
        }
      } else if event.prefixLength > 0 {
        hasPrefixes = true
      }
    }
    let isRoot = discardedCount + first == 0
    if isRoot { namespaces.enterRoot(Self.prefix(events[first], bytes), events[first].name.tag) }
    if hasPrefixes {
      for index in (first + 1)..<events.count where events[index].kind == .attribute {
        let event = events[index]
        if event.prefixLength > 0 { events[index].name.space = namespaces.space(Self.prefix(event, bytes)) }
      }
    }
    events[first].name.space = namespaces.space(Self.prefix(events[first], bytes))
    return declarationCount
  }

  /// Closes an open item before the next one, and an open line of text before the next element.
  ///
  /// - Returns: Where the events of the tag begin, behind the ends that may have come before them.
  private mutating func closeSiblings(
    before first: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> Int {
    guard let top = open.top else { return first }
    let tag = events[first].name.tag
    if events[first].prefixLength == 0, let sibling = siblings.first(where: { $0.tag == tag }),
      let depth = open.depth(of: sibling.name)
    {
      remark(.unclosedElement, at: at, detail: String(decoding: sibling.name, as: UTF8.self))
      return closeBefore(first, count: depth + 1)
    }
    if top.isTextOnly, Self.neverStandsInText(events[first], bytes) {
      remark(.unclosedElement, at: at, detail: open.topName)
      return closeBefore(first, count: 1)
    }
    return first
  }

  /// Closes elements before a tag whose events stand already, and returns where those stand then.
  private mutating func closeBefore(_ first: Int, count: Int) -> Int {
    let tag = Array(events[first...])
    events.removeLast(tag.count)
    for _ in 0..<count { close() }
    let moved = events.count
    events.append(contentsOf: tag)
    return moved
  }

  private static func neverStandsInText(
    _ event: XMLEvent, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if event.prefixLength == 0 { return event.name.tag.neverStandsInText }
    switch event.name.tag {
    case .encoded: return prefix(event, bytes).elementsEqual("content".utf8)
    case .creator, .date: return prefix(event, bytes).elementsEqual("dc".utf8)
    default: return false
    }
  }

  // MARK: Attributes

  /// Reads attributes of any quality.
  private mutating func attributes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ first: Int
  ) {
    var at = start
    while at < end {
      guard bytes[at].beginsName else {
        if !bytes[at].isSpace { remark(.malformedTag, at: at) }
        at += 1
        continue
      }
      let name = at
      while at < end, bytes[at].continuesName { at += 1 }
      let nameEnd = at
      while at < end, bytes[at].isSpace { at += 1 }
      var value = at..<at
      if at < end, bytes[at] == UInt8(ascii: "=") {
        at += 1
        while at < end, bytes[at].isSpace { at += 1 }
        (value, at) = attributeValue(bytes, at, end)
      } else {
        remark(.malformedTag, at: at)
      }
      if events.count - first > limits.attributeCount {
        remark(.tooManyAttributes, at: at)
        return
      }
      if !appendAttribute(bytes, name..<nameEnd, value, checkedFlags(bytes, value), first) {
        remark(.malformedTag, at: name)
      }
    }
  }

  private func attributeValue(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (Range<Int>, Int) {
    guard start < end else { return (start..<start, start) }
    let quote = bytes[start]
    if quote == 0x22 || quote == 0x27 {
      let close = bytes[(start + 1)..<end].firstIndex(of: quote)
      if close == nil { remark(.malformedTag, at: start) }
      return (start + 1..<(close ?? end), close.map { $0 + 1 } ?? end)
    }
    remark(.malformedTag, at: start)
    let close = bytes[start..<end].firstIndex { $0.isSpace } ?? end
    return (start..<close, close)
  }

  /// Remarks what is wrong in a value, and says how to decode it.
  private func checkedFlags(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> XMLEvent.Flags {
    var flags: XMLEvent.Flags = []
    var at = value.lowerBound
    while at < value.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "&"):
        flags.insert(.references)
        at += (checkedReference(bytes, at, value.upperBound, isLast: true) ?? 1) - 1
      case UInt8(ascii: "<"): remark(.malformedTag, at: at)
      case 0x09, 0x0a: flags.insert(.space)
      default: break
      }
      at += 1
    }
    return flags
  }

  /// Appends the event of an attribute, its namespace not yet resolved.
  ///
  /// - Returns: Whether it was appended: of two with the same name the first counts (XML 1.0, section 3.1).
  private mutating func appendAttribute(
    _ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, _ value: Range<Int>, _ flags: XMLEvent.Flags,
    _ first: Int
  ) -> Bool {
    var event = XMLEvent(kind: .attribute, flags: flags)
    _ = readName(bytes, name.lowerBound, name.upperBound, into: &event)
    let written = UnsafeBufferPointer(rebasing: bytes[name])
    for index in (first + 1)..<events.count
    where Int(events[index].nameLength) == name.count {
      let other = Int(events[index].nameOffset)
      if UnsafeBufferPointer(rebasing: bytes[other..<(other + name.count)]).holdsSame(as: written) {
        return false
      }
    }
    event.offset = UInt32(value.lowerBound)
    event.length = UInt32(value.count)
    if written.count >= 5, written[0] == UInt8(ascii: "x"), written.prefix(5).elementsEqual("xmlns".utf8),
      written.count == 5 || event.prefixLength == 6
    {
      event.kind = .namespace
    }
    events.append(event)
    return true
  }

  // MARK: End tags

  /// Reads an end tag that is as it should be and ends the innermost element.
  ///
  /// - Returns: The position behind it; `nil` when it needs a second look, with nothing done.
  mutating func plainEndTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard let length = open.topNameLength, bytes.count - start > length + 2,
      bytes[start + 2 + length] == UInt8(ascii: ">"),
      open.isTop(UnsafeBufferPointer(rebasing: bytes[(start + 2)..<(start + 2 + length)]))
    else { return nil }
    close()
    return start + length + 3
  }

  mutating func endTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    let nameStart = start + 2
    var nameEnd = nameStart
    while nameEnd < end, bytes[nameEnd].continuesName { nameEnd += 1 }
    let name = UnsafeBufferPointer(rebasing: bytes[nameStart..<nameEnd])
    if open.isTop(name) {
      close()
    } else if TagTable.shared.tag(name).isVoid {
      openVoidCount -= 1
    } else if let depth = open.depth(of: name) {
      remark(.unclosedElement, at: start, detail: open.topName)
      for _ in 0...depth { close() }
    } else {
      remark(.strayEndTag, at: start, detail: String(decoding: name, as: UTF8.self))
    }
  }
}

extension ElementName.Tag {
  /// HTML's elements without content, which unescaped markup leaves open.
  fileprivate var isVoid: Bool {
    switch self {
    case .br, .img, .hr, .input, .wbr, .area, .col, .embed: true
    default: false
    }
  }

  /// Elements that hold one line of text.
  fileprivate var isTextOnly: Bool {
    switch self {
    case .title, .link, .guid, .pubdate, .category: true
    default: false
    }
  }

  /// Elements that never stand inside one of those.
  fileprivate var neverStandsInText: Bool {
    switch self {
    case .title, .link, .guid, .pubdate, .category, .description, .author, .comments, .enclosure: true
    default: false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether both hold the same bytes.
  func holdsSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }
}
