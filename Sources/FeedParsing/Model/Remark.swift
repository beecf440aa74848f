/// Something in a document that was repaired or left out, and where.
public struct Remark: Hashable, Sendable, CustomStringConvertible {
  /// What was wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An `&` that begins no reference; read as an ampersand.
    case bareAmpersand
    /// A `<` that begins no tag; read as a less-than sign.
    case bareLessThan
    /// A named character of HTML, which XML does not know; read as in HTML.
    case htmlEntity
    /// A number that stands for no character; left out.
    case badCharacterReference
    /// Characters XML forbids; left out.
    case controlCharacter
    /// Bytes that are no characters of the encoding; replaced.
    case invalidBytes
    /// The declared encoding is unknown or contradicts the bytes.
    case encoding
    /// Text before the root element; left out.
    case leadingJunk
    /// Text after the root element; left out.
    case trailingJunk
    /// An end tag without its start; left out.
    case strayEndTag
    /// A start tag without its end; closed where the surrounding element ends.
    case unclosedElement
    /// A tag that breaks the grammar; read as far as possible.
    case malformedTag
    /// Attributes beyond the limit; left out.
    case tooManyAttributes
    /// A document type that declares entities; refused.
    case entityDeclaration
    /// A section or comment that never ends.
    case unclosedSection
    /// The document ends before its root element does.
    case truncated
    /// Items beyond the limit; left out.
    case tooManyItems
    /// A date nobody can read, or that does not exist; absent.
    case unreadableDate
    /// Base64 that cannot be decoded; left out.
    case unreadableBase64
    /// JSON that breaks the grammar but can be read.
    case malformedJSON
  }

  /// What was wrong.
  public let kind: Kind
  /// The line, counted from 1; 0 when unknown.
  public let line: Int
  /// The words at fault, shortened; empty when the kind says all.
  public let detail: String

  /// One line for people: "line 3: bareAmpersand" and the words at fault.
  public var description: String {
    (line > 0 ? "line \(line): " : "") + kind.rawValue + (detail.isEmpty ? "" : " “\(detail)”")
  }
}
