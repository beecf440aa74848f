internal import HTTPTypes
internal import Hummingbird
internal import News

/// A page or another document, ready to be sent many times.
struct Document: Sendable {
  let type: String
  let etag: String
  private let plain: ByteBuffer
  private let gzip: ByteBuffer?

  /// - Parameters:
  ///   - text: What it says.
  ///   - type: Its media type.
  ///   - isKept: Whether it is sent so often that compressing it pays.
  init(_ text: String, type: String, isKept: Bool = true) {
    self.type = type
    var hash = StableHash()
    hash.combine(text)
    etag = "\"\(hash.base32)\""
    let bytes = Array(text.utf8)
    plain = ByteBuffer(bytes: bytes)
    gzip = isKept && bytes.count > 1_000 ? Compression.gzip(bytes).map { ByteBuffer(bytes: $0) } : nil
  }

  static func page(_ html: String, isKept: Bool = true) -> Document {
    Document(html, type: "text/html; charset=utf-8", isKept: isKept)
  }

  /// The document, or that the client has it already.
  func response(to request: Request, status: HTTPResponse.Status = .ok) -> Response {
    var headers: HTTPFields = [
      .contentType: type, .vary: "Accept-Encoding", .cacheControl: "private, no-cache",
    ]
    // A compressed form is another representation, and wants a name of its own (RFC 9110, section 8.8.3).
    let takesGzip = gzip != nil && (request.headers[.acceptEncoding]?.contains("gzip") ?? false)
    let tag = takesGzip ? etag.dropLast() + "-gzip\"" : etag[...]
    if status == .ok {
      headers[.eTag] = String(tag)
      if Self.names(request.headers[.ifNoneMatch], tag) {
        return Response(status: .notModified, headers: headers)
      }
    }
    if takesGzip { headers[.contentEncoding] = "gzip" }
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: takesGzip ? gzip ?? plain : plain))
  }

  /// RFC 9110, section 13.1.2: a list of tags, compared weakly, or an asterisk.
  private static func names(_ condition: String?, _ tag: Substring) -> Bool {
    guard let condition else { return false }
    return condition.split(separator: ",").contains { entry in
      let entry = entry.drop { $0 == " " }.prefix { $0 != " " }
      return entry == "*" || (entry.hasPrefix("W/") ? entry.dropFirst(2) : entry) == tag
    }
  }
}
