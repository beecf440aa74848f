import CScanning

/// Decodes the text of events: references, and the white space of attributes.
enum XMLText {
  /// Text of the window as it is; the decoder lets only valid UTF-8 through.
  static func string(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> String {
    guard count > 0 else { return "" }
    return String(copying: UTF8Span(unchecked: UnsafeBufferPointer(start: bytes, count: count).span))
  }

  /// The text of an event.
  static func text(of event: XMLEvent, _ bytes: UnsafePointer<UInt8>) -> String {
    let start = bytes + Int(event.offset)
    let count = Int(event.length)
    guard !event.flags.isDisjoint(with: [.references, .space]) else { return string(start, count) }
    return decoded(UnsafeBufferPointer(start: start, count: count), event.flags)
  }

  /// The text that some bytes of the window stand for.
  static func decoded(_ source: UnsafeBufferPointer<UInt8>, _ flags: XMLEvent.Flags) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity(for: source.count)) { room in
      guard let output = room.baseAddress else { return "" }
      return string(output, decode(source, flags, into: output))
    }
  }

  /// The most bytes decoded text can take: two of HTML's names stand for more bytes than they have.
  static func capacity(for byteCount: Int) -> Int { byteCount + byteCount / 4 + 16 }

  /// Writes the text that `source` stands for.
  ///
  /// - Parameter output: Room for ``capacity(for:)`` bytes.
  /// - Returns: The count of bytes written.
  static func decode(
    _ source: UnsafeBufferPointer<UInt8>, _ flags: XMLEvent.Flags, into output: UnsafeMutablePointer<UInt8>
  ) -> Int {
    guard let bytes = source.baseAddress else { return 0 }
    let count = source.count
    var at = 0
    var written = 0
    if flags.contains(.references) {
      while true {
        let run = scan_byte(bytes + at, count - at, UInt8(ascii: "&"))
        (output + written).update(from: bytes + at, count: run)
        at += run
        written += run
        guard at < count else { break }
        let rest = UnsafeBufferPointer(start: bytes + at, count: count - at)
        if let (byte, length) = predefined(rest) {
          output[written] = byte
          written += 1
          at += length
          continue
        }
        switch CharacterReference.read(rest, isLast: true) {
        case .value(var value, let byteCount, _):
          value.withUTF8 {
            for (index, byte) in $0.enumerated() { output[written + index] = byte }
            written += $0.count
          }
          at += byteCount
        case .invalid(let byteCount): at += byteCount
        case .none, .incomplete:
          output[written] = UInt8(ascii: "&")
          written += 1
          at += 1
        }
      }
    } else {
      output.update(from: bytes, count: count)
      written = count
    }
    if flags.contains(.space) { replaceSpace(output, written) }
    return written
  }

  /// XML's own five names, and the byte each stands for.
  static func predefined(_ rest: UnsafeBufferPointer<UInt8>) -> (byte: UInt8, length: Int)? {
    guard rest.count >= 4 else { return nil }
    switch rest[1] {
    case UInt8(ascii: "l"):
      if rest[2] == UInt8(ascii: "t"), rest[3] == UInt8(ascii: ";") { return (UInt8(ascii: "<"), 4) }
    case UInt8(ascii: "g"):
      if rest[2] == UInt8(ascii: "t"), rest[3] == UInt8(ascii: ";") { return (UInt8(ascii: ">"), 4) }
    case UInt8(ascii: "a"):
      if rest.count >= 5, rest[2] == UInt8(ascii: "m"), rest[3] == UInt8(ascii: "p"),
        rest[4] == UInt8(ascii: ";")
      {
        return (UInt8(ascii: "&"), 5)
      }
      if rest.count >= 6, rest[2] == UInt8(ascii: "p"), rest[3] == UInt8(ascii: "o"),
        rest[4] == UInt8(ascii: "s"), rest[5] == UInt8(ascii: ";")
      {
        return (UInt8(ascii: "'"), 6)
      }
    case UInt8(ascii: "q"):
      if rest.count >= 6, rest[2] == UInt8(ascii: "u"), rest[3] == UInt8(ascii: "o"),
        rest[4] == UInt8(ascii: "t"), rest[5] == UInt8(ascii: ";")
      {
        return (UInt8(ascii: "\""), 6)
      }
    default: break
    }
    return nil
  }

  /// Line feeds and tabs that stand as such become spaces; those written as references stay. When both are in
  /// one value, all become spaces: addresses and names, the values of feeds, hold neither.
  private static func replaceSpace(_ output: UnsafeMutablePointer<UInt8>, _ count: Int) {
    for index in 0..<count where output[index] == 0x0a || output[index] == 0x09 { output[index] = 0x20 }
  }
}
