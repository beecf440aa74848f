/// Reads whole documents.
public enum FeedParser {
  /// What a document says.
  ///
  /// - Parameters:
  ///   - bytes: The document as it came, decompressed.
  ///   - context: What the transport knows.
  ///   - limits: How much is believed.
  public static func parse(
    _ bytes: [UInt8], context: DocumentContext = DocumentContext(), limits: ParsingLimits = .standard
  ) throws(ParsingError) -> ParsedFeed {
    let parser = FeedDocumentParser(context: context, limits: limits)
    try parser.append(bytes)
    return try parser.finish()
  }
}
