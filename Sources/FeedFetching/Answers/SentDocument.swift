import News

/// A document as it was sent, and what becomes of it when it is decoded.
struct SentDocument: Sendable {
  /// Its bytes are those that were sent. Complete as far as HTTP can tell.
  var document: FetchedDocument
  /// In the order in which they were applied.
  var codings: [ContentCoding]
  /// Why HTTP says that the end is missing; `nil` when it does not say so.
  var cutReason: String?
  /// Whether success may have been reported without the end.
  var isUncertain: Bool
  /// Where it came from, for messages.
  var address: String
  /// The most bytes it may have.
  var limit: Int

  /// More than this was never meant to be read. libcurl refuses them too, but its decoding is off.
  private static let maximumCodings = 5

  /// What the request has come to.
  func outcome() -> FetchResult.Outcome {
    var document = document
    var cutReason = cutReason
    guard codings.count <= Self.maximumCodings else {
      return .failed(
        .brokenAnswer(address, reason: "it is compressed more than \(Self.maximumCodings) times"))
    }
    for coding in codings.reversed() {
      let (bytes, extent) = coding.decoded(document.bytes, limit: limit)
      document.bytes = bytes
      switch extent {
      case .whole: break
      case .cut: cutReason = cutReason ?? "the compressed body ends too early"
      case .broken: cutReason = cutReason ?? "the body is not compressed as the server says"
      case .over: return .failed(.tooLarge(address, byteCount: limit))
      }
    }
    if document.bytes.isEmpty {
      return .failed(
        cutReason.map { .brokenAnswer(address, reason: $0) } ?? .emptyDocument(address))
    }
    // What is new in half a delta would be lost with the other half.
    if let cutReason, document.isDelta { return .failed(.brokenAnswer(address, reason: cutReason)) }
    document.isComplete = cutReason == nil && (!isUncertain || DocumentEnd.isIn(document.bytes))
    return .document(document)
  }
}

/// A result as the loop gives it. Its document is decoded by whoever reads it: until then it takes a fraction of the
/// memory, and the loop has better things to do.
struct SentResult: Sendable {
  /// Its outcome is that of the document when there is one.
  var result: FetchResult
  var document: SentDocument?

  /// What lies in memory for it.
  var byteCount: Int { document?.document.bytes.count ?? 0 }

  func decoded() -> FetchResult {
    guard let document else { return result }
    var result = result
    result.outcome = document.outcome()
    // A move is told only by an answer that could be read.
    if case .failed = result.outcome { result.permanentAddress = nil }
    return result
  }
}
