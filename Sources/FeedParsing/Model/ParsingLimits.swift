/// How much of a document is believed before it counts as hostile.
public struct ParsingLimits: Hashable, Sendable {
  /// Bytes of the document; more is ``ParsingError/limitExceeded(_:maximum:line:)``.
  public var documentByteCount = 256 << 20
  /// Bytes of one item; more is an error.
  public var itemByteCount = 16 << 20
  /// Bytes of one tag with its attributes; more is an error.
  public var tagByteCount = 1 << 20
  /// Nested elements or JSON values; more is an error.
  public var depth = 256
  /// Attributes of one element; those beyond it are dropped with a remark.
  public var attributeCount = 256
  /// Items of one document; reading ends there, with a remark and ``ParsedFeed/isTruncated``.
  public var itemCount = 100_000
  /// Values of one kind in one item, such as categories or enclosures; those beyond it are dropped.
  public var valueCount = 1_000
  /// Remarks kept; the rest are counted in ``ParsedFeed/remarkCount`` only.
  public var remarkCount = 50

  /// The defaults.
  public init() {}

  /// Fit for documents from anywhere.
  public static let standard = ParsingLimits()
}
