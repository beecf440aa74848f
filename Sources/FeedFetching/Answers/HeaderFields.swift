package import News

/// The header fields of an answer that we care for. Bytes are read as ISO 8859-1, so that a value sent back
/// is the value that came (RFC 9110, section 5.5).
package struct HeaderFields: Hashable, Sendable {
  package var location: String?
  package var etag: String?
  package var lastModified: String?
  package var contentType: String?
  package var contentLocation: String?
  package var contentEncoding: String?
  /// Whether HTTP itself says where the body ends.
  package var hasFraming = true
  /// All values, joined by commas.
  package var cacheControl: String?
  package var expires: String?
  package var age: String?
  package var date: String?
  package var retryAfter: String?
  /// All values, joined by commas.
  package var link: String?
  /// Cloudflare's word for "I want to see a browser".
  package var isChallenge = false

  package init() {}

  package var validators: Validators { Validators(etag: etag, lastModified: lastModified) }
}
