import CScanning

/// One pass over the bytes of some text, markup or not.
struct MarkupScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isMarkup: Bool
  private let limit: Int
  private var output: [UInt8] = []
  private var isSpacePending = false

  init(bytes: UnsafeBufferPointer<UInt8>, isMarkup: Bool, limit: Int) {
    self.bytes = bytes
    self.isMarkup = isMarkup
    self.limit = max(limit, 0)
    output.reserveCapacity(min(bytes.count, self.limit))
  }

  mutating func run() -> String {
    var at = 0
    while at < bytes.count, output.count < limit {
      switch bytes[at] {
      case UInt8(ascii: "<") where isMarkup: at = tag(at)
      case UInt8(ascii: "&") where isMarkup: at = reference(at)
      default: at = text(at)
      }
    }
    return finished()
  }

  /// Whether the text is what a run would return.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, isMarkup: Bool, limit: Int) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    return bytes.count <= limit && first != 0x20 && last != 0x20
      && scan_legible(bytes.baseAddress, bytes.count, isMarkup ? 1 : 0) == bytes.count
  }

  private mutating func finished() -> String {
    if output.count > limit {
      var end = limit
      while end > 0, output[end] & 0xc0 == 0x80 { end -= 1 }
      output.removeSubrange(end...)
    }
    return String(decoding: output, as: UTF8.self)
  }

  // MARK: Text

  private mutating func append(_ byte: UInt8) {
    if isSpacePending {
      if !output.isEmpty { output.append(0x20) }
      isSpacePending = false
    }
    output.append(byte)
  }

  /// Takes the legible text at `at`, or the one character there.
  private mutating func text(_ at: Int) -> Int {
    let byte = bytes[at]
    if byte > 0x20, let start = bytes.baseAddress {
      let count = scan_legible(start + at, bytes.count - at, isMarkup ? 1 : 0)
      if count > 0 {
        // A space at its end may be the first of several.
        let endsInSpace = bytes[at + count - 1] == 0x20
        append(byte)
        output.append(contentsOf: bytes[(at + 1)..<(at + count - (endsInSpace ? 1 : 0))])
        isSpacePending = endsInSpace
        return at + count
      }
    }
    if byte < 0x80 {
      if byte <= 0x20 {
        if byte.isSpace { isSpacePending = true }
      } else if byte != 0x7f {
        append(byte)
      }
      return at + 1
    }
    let length = min(byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2, bytes.count - at)
    appendCharacter(UnsafeBufferPointer(rebasing: bytes[at..<(at + length)]))
    return at + length
  }

  /// Appends one character beyond ASCII, unless it is a space or hides something.
  private mutating func appendCharacter(_ character: UnsafeBufferPointer<UInt8>) {
    var scalar: UInt32 = 0
    if let first = character.first {
      scalar = UInt32(first) & (character.count == 4 ? 0x07 : character.count == 3 ? 0x0f : 0x1f)
      for byte in character.dropFirst() { scalar = scalar << 6 | UInt32(byte & 0x3f) }
    }
    switch scalar {
    // Spaces of all widths.
    case 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: isSpacePending = true
    // C1 controls, soft hyphen, zero width space, word joiner and invisible operators, byte order mark,
    // bidirectional marks and overrides, interlinear annotations, tags (Unicode TR 36, section 2).
    // Zero width joiners stay: Persian, Hindi and emoji need them.
    case 0x80...0x9f, 0xad, 0x61c, 0x180e, 0x200b, 0x200e, 0x200f, 0x202a...0x202e, 0x2060...0x206f, 0xfeff,
      0xfff9...0xfffb, 0xe0000...0xe007f:
      break
    default:
      guard let first = character.first else { return }
      append(first)
      output.append(contentsOf: character.dropFirst())
    }
  }

  private mutating func reference(_ at: Int) -> Int {
    let rest = UnsafeBufferPointer(rebasing: bytes[at...])
    switch CharacterReference.read(rest, isLast: true, allowsMissingSemicolon: true) {
    case .value(var value, let byteCount, _):
      value.withUTF8 { decoded in
        if decoded.count == 1, let byte = decoded.first {
          if byte.isSpace { isSpacePending = true } else if byte > 0x20 { append(byte) }
          return
        }
        var index = 0
        while index < decoded.count {
          let length = min(
            decoded[index] >= 0xf0 ? 4 : decoded[index] >= 0xe0 ? 3 : decoded[index] >= 0xc0 ? 2 : 1,
            decoded.count - index)
          appendCharacter(UnsafeBufferPointer(rebasing: decoded[index..<(index + length)]))
          index += length
        }
      }
      return at + byteCount
    case .invalid(let byteCount): return at + byteCount
    default:
      append(bytes[at])
      return at + 1
    }
  }

  // MARK: Tags

  /// The lower-case name of the tag that begins here; `nil` when none does.
  static func tagName(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var at = 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "/") { at += 1 }
    let start = at
    while at < bytes.count, bytes[at].isLetterOrDigit, at - start < 16 { at += 1 }
    guard at > start, bytes[start].isLetter, at < bytes.count,
      bytes[at].isSpace || bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "/")
    else { return nil }
    return String(decoding: bytes[start..<at].map(\.lowercased), as: UTF8.self)
  }

  /// The name of the tag that begins here, in lower case, as one number: a text would cost as much as the rest
  /// of the tag. 0 for names of more than eight letters, which are of no interest here, and where no name ends.
  private static func tagKey(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var at = bytes.count > 1 && bytes[1] == UInt8(ascii: "/") ? 2 : 1
    var key: UInt64 = 0
    while at < bytes.count, bytes[at].isLetterOrDigit {
      guard key >> 56 == 0 else { return 0 }
      key = key << 8 | UInt64(bytes[at].lowercased)
      at += 1
    }
    guard at < bytes.count else { return 0 }
    return bytes[at].isSpace || bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "/") ? key : 0
  }

  private static func tagKeys(_ names: [String]) -> [UInt64] {
    names.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  private mutating func tag(_ at: Int) -> Int {
    let rest = UnsafeBufferPointer(rebasing: bytes[at...])
    let second = rest.count > 1 ? rest[1] : 0
    if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") {
      let isComment = rest.starts(with: "<!--".utf8)
      return (isComment ? find("-->", from: at + 4) : find(">", from: at)) ?? bytes.count
    }
    let isTag = second.isLetter || (second == UInt8(ascii: "/") && rest.count > 2 && rest[2].isLetter)
    guard isTag, let end = tagEnd(at) else {
      append(bytes[at])
      return at + 1
    }
    let key = Self.tagKey(rest)
    if !Self.inlineNames.contains(key) { isSpacePending = true }
    if second != UInt8(ascii: "/"), Self.hiddenNames.contains(key), let name = Self.tagName(rest) {
      return find("</\(name)", from: end).flatMap { find(">", from: $0) } ?? bytes.count
    }
    return end
  }

  /// Behind the `>` of a tag; a `>` inside a quoted value does not count. A `<` outside ends it too.
  private func tagEnd(_ start: Int) -> Int? {
    var quote: UInt8 = 0
    var previous: UInt8 = 0
    for at in (start + 1)..<bytes.count {
      let byte = bytes[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return at + 1
      } else if byte == UInt8(ascii: "<") {
        return at
      } else if byte == 0x22 || byte == 0x27, previous == UInt8(ascii: "=") {
        quote = byte
      }
      if !byte.isSpace { previous = byte }
    }
    return quote == 0 ? nil : bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count, start <= bytes.count - wanted.count else { return nil }
    for at in start...(bytes.count - wanted.count)
    where bytes[at] == wanted[0] && zip(bytes[at...], wanted).allSatisfy({ $0.lowercased == $1 }) {
      return at + wanted.count
    }
    return nil
  }

  private static let hiddenNames = tagKeys([
    "script", "style", "template", "noscript", "iframe", "object", "svg", "head",
  ])

  /// Elements inside a line; every other one parts words.
  private static let inlineNames = tagKeys([
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
    "kbd",
    "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    "wbr",
  ])
}
