/// What the transport knows about a document.
public struct DocumentContext: Hashable, Sendable {
  /// The address the document was fetched from, against which relative addresses are resolved.
  public var baseURL: String?
  /// The HTTP `Content-Type`, whose charset outranks the XML declaration (RFC 7303, section 3).
  public var contentType: String?
  /// The HTTP `Content-Location`, itself resolved against ``baseURL``.
  public var contentLocation: String?

  /// A context; whatever is unknown is left out.
  public init(baseURL: String? = nil, contentType: String? = nil, contentLocation: String? = nil) {
    self.baseURL = baseURL
    self.contentType = contentType
    self.contentLocation = contentLocation
  }

  /// The base of the document before any `xml:base`; empty when nothing is known.
  var documentBase: String {
    let base = baseURL ?? ""
    guard let contentLocation, !contentLocation.isEmpty else { return base }
    return URLReference.resolve(contentLocation, against: base)
  }
}
