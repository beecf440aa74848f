/// An e-mail address as it stands in a header and in a mail server's envelope: "ann@example.org".
///
/// Only what RFC 5322, section 3.4.1, calls a dot-atom on both sides of one "@": no spaces, quotes, brackets, commas,
/// control characters or line breaks, so that no address can become a second header line or a second recipient.
/// A domain in another script is written in its ASCII form ("xn--…").
public struct MailAddress: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The whole address.
  public let text: String

  /// What follows the "@".
  public var domain: String { String(text[text.index(after: separator)...]) }

  public var description: String { text }

  /// - Parameter text: The address alone, without a name and without "<" and ">".
  /// - Returns: `nil` for what is no such address, and for more than 254 bytes (RFC 5321, section 4.5.3.1).
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, parts[0].utf8.count <= 64, Self.isDotAtom(parts[0]),
      Self.isDotAtom(parts[1]),
      parts[1].utf8.allSatisfy({
        Self.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      })
    else { return nil }
    self.text = text
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let address = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription:
          "an address such as ann@example.org, without a name and without spaces, and not “\(text)”")
    }
    self = address
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  private var separator: String.Index { text.firstIndex(of: "@") ?? text.startIndex }

  private static func isDotAtom(_ text: Substring) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { isLetterOrDigit($0) || marks.contains($0) }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static let marks = Array("!#$%&'*+-/=?^_`{|}~".utf8)
}
