import CLibXML2

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

extension XMLRepairer {
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
        try checkTagSize(from: start, to: at, bytes)
        tagScan = TagScan()
        return at + 1
      } else if byte == UInt8(ascii: "<") {
        remark(.malformedTag, at: at, of: bytes)
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
    try checkTagSize(from: start, to: at, bytes)
    if isLast {
      tagScan = TagScan()
      remark(.malformedTag, at: start, of: bytes)
      // A cut end tag says what it is; a cut start tag may lack half its values.
      if bytes[start + 1] == UInt8(ascii: "/") { return bytes.count }
      isTruncated = true
      return nil
    }
    scan.length = at - start
    tagScan = scan
    return nil
  }

  private mutating func checkTagSize(
    from start: Int, to end: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(ParsingError) {
    guard end - start <= limits.tagByteCount else {
      throw .limitExceeded(.tagByteCount, maximum: limits.tagByteCount, line: line(at: start, of: bytes))
    }
  }

  /// A value that holds a `>` and "ends" right behind a `=` lost its closing mark: the tag ends at the `>`.
  private mutating func unclosedValueEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard end > start, bytes[end - 1] == UInt8(ascii: "="),
      let cut = bytes[start..<end].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    remark(.malformedTag, at: start, of: bytes)
    return cut + 1
  }

  // MARK: Start tags

  mutating func startTag(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) throws(ParsingError) -> Int {
    var nameEnd = start + 1
    while nameEnd < end, bytes[nameEnd].continuesName { nameEnd += 1 }
    let name = UnsafeBufferPointer(rebasing: bytes[(start + 1)..<nameEnd])
    closeSiblings(before: name, bytes, start)
    if stack.count >= limits.depth {
      throw .limitExceeded(.depth, maximum: limits.depth, line: line(at: start, of: bytes))
    }
    var bodyEnd = end
    if bodyEnd > nameEnd, bytes[bodyEnd - 1] == UInt8(ascii: ">") { bodyEnd -= 1 }
    let isEmpty = bodyEnd > nameEnd && bytes[bodyEnd - 1] == UInt8(ascii: "/")
    if isEmpty { bodyEnd -= 1 }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<nameEnd]))
    if bodyEnd > nameEnd { attributes(bytes, nameEnd, bodyEnd) }
    let isVoid = !isEmpty && Self.isVoid(name)
    if isVoid { openVoidCount += 1 }
    if isEmpty || isVoid, !stack.isEmpty {
      output.append(contentsOf: "/>".utf8)
    } else {
      output.append(UInt8(ascii: ">"))
      stack.push(name)
      if isEmpty { _ = endTag(bytes, start, nameEnd) }
    }
    return end
  }

  /// Closes an open item before the next one, and an open line of text before the next element.
  private mutating func closeSiblings(
    before name: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int
  ) {
    if let sibling = siblings.first(where: { $0.elementsEqual(name) }), let depth = stack.depth(of: sibling) {
      remark(.unclosedElement, at: at, of: bytes, detail: String(decoding: name, as: UTF8.self))
      for _ in 0...depth { if let open = stack.pop() { appendEndTag(open) } }
    } else if let top = stack.top, top.count <= 8, Self.textOnly.contains(where: { $0.elementsEqual(top) }),
      Self.neverInText.contains(where: { $0.elementsEqual(name) })
    {
      remark(.unclosedElement, at: at, of: bytes, detail: String(decoding: top, as: UTF8.self))
      if let open = stack.pop() { appendEndTag(open) }
    }
  }

  /// Elements that hold one line of text, and elements that never stand inside one.
  private static let textOnly = ["title", "link", "guid", "pubDate", "category"].map { Array($0.utf8) }
  private static let neverInText = [
    "title", "link", "guid", "pubDate", "category", "description", "author", "comments", "enclosure",
    "content:encoded", "dc:creator", "dc:date",
  ].map { Array($0.utf8) }

  /// HTML's elements without content, which unescaped markup leaves open.
  private static func isVoid(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count >= 2, name.count <= 5 else { return false }
    return voidNames.contains { $0.elementsEqual(name) }
  }

  private static let voidNames = ["br", "img", "hr", "input", "wbr", "area", "col", "embed"].map {
    Array($0.utf8)
  }

  /// Writes the attributes anew: quoted, escaped, each with a name XML allows.
  private mutating func attributes(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var at = start
    var count = 0
    while at < end {
      guard bytes[at].beginsName else {
        if !bytes[at].isSpace { remark(.malformedTag, at: at, of: bytes) }
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
        remark(.malformedTag, at: at, of: bytes)
      }
      count += 1
      if count > limits.attributeCount {
        remark(.tooManyAttributes, at: at, of: bytes)
        return
      }
      output.append(UInt8(ascii: " "))
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[name..<nameEnd]))
      output.append(contentsOf: "=\"".utf8)
      escape(bytes, value.lowerBound, value.upperBound)
      output.append(UInt8(ascii: "\""))
    }
  }

  private mutating func attributeValue(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (Range<Int>, Int) {
    guard start < end else { return (start..<start, start) }
    let quote = bytes[start]
    if quote == 0x22 || quote == 0x27 {
      let close = bytes[(start + 1)..<end].firstIndex(of: quote)
      if close == nil { remark(.malformedTag, at: start, of: bytes) }
      return (start + 1..<(close ?? end), close.map { $0 + 1 } ?? end)
    }
    remark(.malformedTag, at: start, of: bytes)
    let close = bytes[start..<end].firstIndex { $0.isSpace } ?? end
    return (start..<close, close)
  }

  private mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var run = start
    var at = start
    while at < end {
      let byte = bytes[at]
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"") else {
        at += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<at]))
      if byte == UInt8(ascii: "&") {
        at = reference(UnsafeBufferPointer(rebasing: bytes[..<end]), at, isLast: true)
      } else {
        if byte == UInt8(ascii: "<") { remark(.malformedTag, at: at, of: bytes) }
        output.append(contentsOf: byte == UInt8(ascii: "<") ? "&lt;".utf8 : "&quot;".utf8)
        at += 1
      }
      run = at
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<end]))
  }

  // MARK: End tags

  mutating func endTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    let nameStart = bytes[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1
    var nameEnd = nameStart
    while nameEnd < end, bytes[nameEnd].continuesName { nameEnd += 1 }
    let name = UnsafeBufferPointer(rebasing: bytes[nameStart..<nameEnd])
    if stack.isTop(name) {
      output.append(contentsOf: "</".utf8)
      output.append(contentsOf: name)
      output.append(UInt8(ascii: ">"))
      stack.drop()
    } else if Self.isVoid(name) {
      openVoidCount -= 1
    } else if let depth = stack.depth(of: name) {
      remark(.unclosedElement, at: start, of: bytes, detail: String(decoding: stack.top ?? [], as: UTF8.self))
      for _ in 0...depth { if let open = stack.pop() { appendEndTag(open) } }
    } else {
      remark(.strayEndTag, at: start, of: bytes, detail: String(decoding: name, as: UTF8.self))
    }
    return end
  }

  // MARK: References

  /// Writes the reference at `at` in a form every XML parser knows; a bare `&` is escaped.
  mutating func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, isLast: Bool) -> Int {
    let rest = UnsafeBufferPointer(rebasing: bytes[at...])
    for known in Self.predefined where rest.starts(with: known) {
      output.append(contentsOf: known)
      return at + known.count
    }
    switch CharacterReference.read(rest, isLast: isLast) {
    case .incomplete:
      return at
    case .value(let value, let byteCount, let isNamed):
      if isNamed { remark(.htmlEntity, at: at, of: bytes) }
      for scalar in value.unicodeScalars {
        if scalar.isASCII {
          output.append(contentsOf: "&#\(scalar.value);".utf8)
        } else {
          output.append(contentsOf: Array(String(Character(scalar)).utf8))
        }
      }
      return at + byteCount
    case .invalid(let byteCount):
      remark(.badCharacterReference, at: at, of: bytes)
      return at + byteCount
    case .none:
      remark(.bareAmpersand, at: at, of: bytes)
      output.append(contentsOf: "&amp;".utf8)
      return at + 1
    }
  }

  private static let predefined = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"].map { Array($0.utf8) }
}
