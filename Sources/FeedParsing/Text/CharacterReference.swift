/// Reads what follows an `&`, in XML text and in HTML markup alike.
enum CharacterReference {
  enum Result: Equatable {
    /// A character by number or name, and the count of bytes from the `&` on.
    case value(String, byteCount: Int, isNamed: Bool)
    /// A number that stands for no allowed character.
    case invalid(byteCount: Int)
    /// The bytes end before it is decided.
    case incomplete
    /// No reference.
    case none
  }

  /// - Parameter bytes: Begins with the `&`.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, allowsMissingSemicolon: Bool = false
  ) -> Result {
    guard bytes.count > 1 else { return isLast ? .none : .incomplete }
    return bytes[1] == UInt8(ascii: "#")
      ? readNumber(bytes, isLast: isLast)
      : readName(bytes, isLast: isLast, allowsMissingSemicolon: allowsMissingSemicolon)
  }

  private static func readNumber(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Result {
    var at = 2
    guard at < bytes.count else { return isLast ? .none : .incomplete }
    let isHexadecimal = bytes[at] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { at += 1 }
    let firstDigit = at
    var number: UInt32 = 0
    while at < bytes.count, let digit = bytes[at].hexadecimalValue, isHexadecimal || digit < 10 {
      number = min(number &* (isHexadecimal ? 16 : 10) &+ UInt32(digit), 0x11_0000)
      at += 1
      // A number of more digits than any character needs: the rest is text.
      if at - firstDigit > 24 { break }
    }
    guard at < bytes.count || isLast else { return .incomplete }
    guard at > firstDigit else { return .none }
    if at < bytes.count, bytes[at] == UInt8(ascii: ";") { at += 1 }
    guard let scalar = scalar(for: number) else { return .invalid(byteCount: at) }
    return .value(String(Character(scalar)), byteCount: at, isNamed: false)
  }

  /// Numbers from 128 to 159 mean windows-1252, as in every browser (WHATWG HTML, section 13.2.5.80).
  static func scalar(for number: UInt32) -> Unicode.Scalar? {
    if (0x80...0x9f).contains(number) { return Windows1252.scalar(for: UInt8(number)) }
    guard number >= 0x20 || number == 9 || number == 10 || number == 13, number & 0xfffe != 0xfffe else {
      return nil
    }
    return Unicode.Scalar(number)
  }

  private static func readName(
    _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, allowsMissingSemicolon: Bool
  ) -> Result {
    var end = 1
    while end < bytes.count, bytes[end].isLetterOrDigit, end <= HTMLEntities.longestName { end += 1 }
    guard end < bytes.count || isLast else { return .incomplete }
    guard end > 1 else { return .none }
    let name = String(decoding: bytes[1..<end], as: UTF8.self)
    if end < bytes.count, bytes[end] == UInt8(ascii: ";") {
      return HTMLEntities.value(of: name).map { .value($0, byteCount: end + 1, isNamed: true) } ?? .none
    }
    guard allowsMissingSemicolon, let value = HTMLEntities.valueWithoutSemicolon(of: name) else {
      return .none
    }
    return .value(value, byteCount: end, isNamed: true)
  }
}
