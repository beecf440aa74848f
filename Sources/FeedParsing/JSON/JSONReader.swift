/// Reads JSON within bounds, and forgives what generators get wrong: trailing commas, bare control
/// characters, half surrogates, `NaN`, and documents that break off.
struct JSONReader {
  /// Whether the document broke off.
  private(set) var isTruncated = false
  /// Whether anything had to be forgiven.
  private(set) var isIllFormed = false

  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: ParsingLimits
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ParsingLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The line read so far.
  var line: Int { bytes[..<min(at, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1 }

  /// The whole document as one value.
  mutating func document() throws(ParsingError) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    if at < bytes.count { isIllFormed = true }
    return value
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at].isSpace { at += 1 }
  }

  private mutating func value(depth: Int) throws(ParsingError) -> JSONValue {
    guard depth <= limits.depth else { throw .limitExceeded(.depth, maximum: limits.depth, line: line) }
    skipSpace()
    guard at < bytes.count else {
      isTruncated = true
      return .null
    }
    switch bytes[at] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(string())
    default: return try scalar()
    }
  }

  private mutating func object(depth: Int) throws(ParsingError) -> JSONValue {
    at += 1
    var members: [String: JSONValue] = [:]
    while let byte = nextInside(closing: UInt8(ascii: "}")) {
      guard byte == UInt8(ascii: "\"") else { throw .malformedJSON(line: line) }
      let name = string()
      skipSpace()
      guard at < bytes.count else {
        isTruncated = true
        break
      }
      guard bytes[at] == UInt8(ascii: ":") else { throw .malformedJSON(line: line) }
      at += 1
      members[name] = try value(depth: depth + 1)
    }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(ParsingError) -> JSONValue {
    at += 1
    var elements: [JSONValue] = []
    while nextInside(closing: UInt8(ascii: "]")) != nil {
      let element = try value(depth: depth + 1)
      if isTruncated, case .null = element { break }
      elements.append(element)
    }
    return .array(elements)
  }

  /// The first byte of the next member; `nil` behind the closing bracket or the end of the document.
  private mutating func nextInside(closing: UInt8) -> UInt8? {
    guard !isTruncated else { return nil }
    skipSpace()
    while at < bytes.count, bytes[at] == UInt8(ascii: ",") {
      at += 1
      skipSpace()
      if at < bytes.count, bytes[at] == closing || bytes[at] == UInt8(ascii: ",") { isIllFormed = true }
    }
    guard at < bytes.count else {
      isTruncated = true
      return nil
    }
    guard bytes[at] != closing else {
      at += 1
      return nil
    }
    return bytes[at]
  }

  private mutating func scalar() throws(ParsingError) -> JSONValue {
    let start = at
    while at < bytes.count, bytes[at].isLetterOrDigit || [0x2b, 0x2d, 0x2e].contains(bytes[at]) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if at == bytes.count { isTruncated = true }
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "NaN", "Infinity", "-Infinity", "undefined":
      isIllFormed = true
      return .null
    default:
      guard let number = Double(text) else {
        if isTruncated { return .null }
        throw .malformedJSON(line: line)
      }
      return .number(number, text: text)
    }
  }

  /// A string; the decoder has already replaced what is no UTF-8.
  private mutating func string() -> String {
    at += 1
    var output: [UInt8] = []
    var run = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\") {
        output.append(contentsOf: bytes[run..<at])
        escape(into: &output)
        run = at
      } else {
        at += 1
      }
    }
    output.append(contentsOf: bytes[run..<min(at, bytes.count)])
    if at < bytes.count { at += 1 } else { isTruncated = true }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func escape(into output: inout [UInt8]) {
    at += 1
    guard at < bytes.count else { return }
    let letter = bytes[at]
    at += 1
    switch letter {
    case UInt8(ascii: "n"): output.append(0x0a)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "r"): output.append(0x0d)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): output.append(0x20)
    case UInt8(ascii: "u"):
      guard var code = unit() else {
        isIllFormed = true
        return
      }
      if (0xd800...0xdbff).contains(code), bytes[at...].starts(with: "\\u".utf8) {
        let before = at
        at += 2
        if let low = unit(), (0xdc00...0xdfff).contains(low) {
          code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
        } else {
          at = before
        }
      }
      guard let scalar = Unicode.Scalar(code), code >= 0x20 || code == 9 || code == 10 || code == 13 else {
        if code >= 0x20 {
          isIllFormed = true
          output.append(contentsOf: "\u{fffd}".utf8)
        }
        return
      }
      output.append(contentsOf: Array(String(Character(scalar)).utf8))
    default: output.append(letter)
    }
  }

  private mutating func unit() -> UInt32? {
    guard bytes.count - at >= 4 else { return nil }
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = bytes[at].hexadecimalValue else { return nil }
      code = code << 4 | UInt32(digit)
      at += 1
    }
    return code
  }
}
