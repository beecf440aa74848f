/// Whether the end of a document was received, judged by its text.
///
/// HTTP says where a body ends, except when the connection is simply closed (HTTP/1.0); and a server that
/// compresses what a broken script has given it says so of half a document.
package enum DocumentEnd {
  /// - Returns: `false` when the text is XML without the end tag of its root, or JSON without a closing
  /// bracket;
  ///   `true` for whole documents and for what is neither.
  package static func isIn(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.lastIndex(where: { !isSpace($0) }) else { return false }
    guard let first = bytes.firstIndex(where: { $0 == open || $0 == brace || $0 == bracket }),
      first < lookAhead, !bytes.prefix(4).contains(0)  // UTF-16 and UTF-32 are left to the parser.
    else { return true }
    switch bytes[first] {
    case brace: return bytes[last] == UInt8(ascii: "}")
    case bracket: return bytes[last] == UInt8(ascii: "]")
    default:
      guard let root = rootName(in: bytes[first...]) else { return true }
      let endTag = [open, UInt8(ascii: "/")] + root
      return position(of: endTag, in: bytes.suffix(tail)) != nil
    }
  }

  private static let open = UInt8(ascii: "<")
  private static let close = UInt8(ascii: ">")
  private static let brace = UInt8(ascii: "{")
  private static let bracket = UInt8(ascii: "[")
  /// Before the first tag there may be a byte order mark and white space, and a warning of the server's
  /// script.
  private static let lookAhead = 1024
  /// After the last tag there may be comments of the site's cache.
  private static let tail = 4096

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// The name of the first element, past declarations and comments; `nil` when it is not found early.
  private static func rootName(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let bytes = bytes.prefix(16 * 1024)
    var index = bytes.startIndex
    while let tag = bytes[index...].firstIndex(of: open), tag + 1 < bytes.endIndex {
      let next = bytes[tag + 1]
      if bytes[tag...].starts(with: Array("<!--".utf8)) {
        guard let end = position(of: Array("-->".utf8), in: bytes[(tag + 4)...]) else { return nil }
        index = end + 3
        continue
      }
      if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") {
        index = tag + 2
        continue
      }
      let name = bytes[(tag + 1)...].prefix { !isSpace($0) && $0 != close && $0 != UInt8(ascii: "/") }
      return name.isEmpty ? nil : name
    }
    return nil
  }

  private static func position(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index + pattern.count <= bytes.endIndex {
      if bytes[index] == pattern[0], bytes[index...].starts(with: pattern) { return index }
      index += 1
    }
    return nil
  }
}
