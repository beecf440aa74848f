/// A text as the document gives it, and what it is.
public struct ParsedText: Hashable, Sendable {
  /// The text: markup when ``isMarkup``, else plain. References of the XML level are decoded, nothing else.
  public var value: String
  /// The media type, such as "text/plain", "text/html" or "application/xhtml+xml".
  public var mediaType: String
  /// The language in force (`xml:lang`), as declared but with hyphens; `nil` when none is.
  public var language: String?
  /// The base address in force (`xml:base`, else the document's); `nil` when none is known.
  public var base: String?
  /// Where the text is when it is not in the document (Atom `src`).
  public var source: String?

  /// A text.
  public init(
    _ value: String, mediaType: String = "text/plain", language: String? = nil, base: String? = nil,
    source: String? = nil
  ) {
    self.value = value
    self.mediaType = mediaType
    self.language = language
    self.base = base
    self.source = source
  }

  /// Whether the text is HTML or XHTML.
  public var isMarkup: Bool {
    // The first two are nearly all; `hasSuffix` takes texts apart into characters.
    mediaType != "text/plain"
      && (mediaType == "text/html" || mediaType.hasSuffix("+xml") || mediaType.hasSuffix("/xml"))
  }

  /// The text a reader would see, on one line.
  ///
  /// - Parameter limit: The most bytes of UTF-8 to return.
  public func plainText(limit: Int = 1 << 20) -> String {
    isMarkup
      ? MarkupText.plainText(ofMarkup: value, limit: limit)
      : MarkupText.plainText(ofText: value, limit: limit)
  }
}
