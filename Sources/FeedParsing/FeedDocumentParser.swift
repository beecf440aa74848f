/// Reads one document as its bytes arrive, in pieces of any size; the result does not depend on the pieces.
///
/// Not to be shared between tasks. Memory stays near the size of the current item when ``takeItems()`` is
/// called after each piece; JSON Feed is kept whole until the end.
public final class FeedDocumentParser {
  private let context: DocumentContext
  private let limits: ParsingLimits
  private let log: RemarkLog
  private let decoder: TextDecoder
  private var kind = Kind.unknown
  private var byteCount = 0
  private var failure: ParsingError?
  private var isFinished = false

  private enum Kind {
    /// Nothing but white space so far.
    case unknown
    case xml(XMLFeedReader)
    case json
  }

  /// Decoded text that is waiting: for the first letter, or for the end of a JSON document.
  private var waiting: [UInt8] = []

  /// - Parameters:
  ///   - context: What the transport knows.
  ///   - limits: How much is believed.
  public init(context: DocumentContext = DocumentContext(), limits: ParsingLimits = .standard) {
    self.context = context
    self.limits = limits
    log = RemarkLog(limit: limits.remarkCount)
    decoder = TextDecoder(contentType: context.contentType, log: log)
  }

  /// Reads the next bytes. After an error every further call throws the same error.
  public func append(_ bytes: some Collection<UInt8>) throws(ParsingError) {
    let result = bytes.withContiguousStorageIfAvailable { readSlices($0) }
    let error = result ?? Array(bytes).withUnsafeBufferPointer { readSlices($0) }
    if let error { throw error }
  }

  /// Reads long documents in slices that stay in the processor's cache.
  private func readSlices(_ bytes: UnsafeBufferPointer<UInt8>) -> ParsingError? {
    var at = 0
    while at < bytes.count {
      let end = min(at + Self.sliceLength, bytes.count)
      if let error = read(UnsafeBufferPointer(rebasing: bytes[at..<end]), isLast: false) { return error }
      at = end
    }
    return failure
  }

  private static let sliceLength = 64 << 10

  /// Ends the document and gives what it said, with all items that were not taken before.
  public func finish() throws(ParsingError) -> ParsedFeed {
    precondition(!isFinished, "finish() must be called once")
    isFinished = true
    if let error = read(UnsafeBufferPointer(start: nil, count: 0), isLast: true) { throw error }
    var feed: ParsedFeed
    switch kind {
    case .unknown: throw .empty
    case .json: feed = try JSONFeedReader(base: context.documentBase, limits: limits, log: log).read(waiting)
    case .xml(let reader):
      feed = try reader.finish()
      feed.items = reader.takeItems()
    }
    feed.encoding = decoder.encoding
    feed.remarks = log.remarks
    feed.remarkCount = log.count
    feed.isWellFormed = !log.isIllFormed
    return feed
  }

  /// Hands over the items that are complete; they are then not part of the result of ``finish()``.
  public func takeItems() -> [ParsedItem] {
    if case .xml(let reader) = kind { return reader.takeItems() }
    return []
  }

  // MARK: Reading

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> ParsingError? {
    if let failure { return failure }
    do throws(ParsingError) {
      try readOrThrow(bytes, isLast: isLast)
    } catch {
      failure = error
    }
    return failure
  }

  private func readOrThrow(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(ParsingError) {
    let (total, isTooMuch) = byteCount.addingReportingOverflow(bytes.count)
    guard !isTooMuch, total <= limits.documentByteCount else {
      throw .limitExceeded(.documentByteCount, maximum: limits.documentByteCount, line: 0)
    }
    if byteCount == 0, bytes.count >= 2, bytes[0] == 0x1f, bytes[1] == 0x8b { throw .notAFeed(found: "gzip") }
    byteCount = total
    switch kind {
    case .xml(let reader):
      if !reader.isFull { decoder.decode(bytes, isLast: isLast, into: &reader.window) }
      try reader.read(isLast: isLast)
    case .json:
      decoder.decode(bytes, isLast: isLast, into: &waiting)
    case .unknown:
      decoder.decode(bytes, isLast: isLast, into: &waiting)
      try begin(isLast: isLast)
    }
  }

  /// Looks at the first letter: `{` and `[` begin JSON, everything else is read as XML.
  private func begin(isLast: Bool) throws(ParsingError) {
    guard let first = waiting.first(where: { !$0.isSpace }) else {
      // Line feeds still count for the lines of remarks.
      return
    }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      kind = .json
      return
    }
    let reader = XMLFeedReader(base: context.documentBase, limits: limits, log: log)
    kind = .xml(reader)
    swap(&reader.window, &waiting)
    try reader.read(isLast: isLast)
  }
}
