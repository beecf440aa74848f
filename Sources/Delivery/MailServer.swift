internal import CLibCurl

/// Where mail is handed over: "smtps://mail.example.org:465".
public struct MailServer: Hashable, Sendable, CustomStringConvertible {
  /// The address as libcurl writes it.
  public let text: String
  /// Whether the connection is encrypted from its first byte on ("smtps"), and not by STARTTLS ("smtp").
  public let isEncrypted: Bool
  /// Whether it is this machine, which no byte leaves on the way.
  public let isLoopback: Bool

  public var description: String { text }

  /// - Parameter text: smtps or smtp, a host, and if need be a port: 465 and 25 without. No user, no path.
  /// - Throws: ``DeliveryError/badServer(_:reason:)``.
  public init(_ text: String) throws(DeliveryError) {
    guard let url = curl_url() else { throw .badServer(text, reason: "out of memory") }
    defer { curl_url_cleanup(url) }
    guard text.contains("://") else {
      throw .badServer(text, reason: "it does not begin with smtps:// or smtp://")
    }
    let code = curl_url_set(url, CURLUPART_URL, text, UInt32(CURLU_NON_SUPPORT_SCHEME))
    guard code == CURLUE_OK else { throw .badServer(text, reason: String(cString: curl_url_strerror(code))) }
    func part(_ part: CURLUPart, _ flags: Int32 = 0) -> String? {
      var text: UnsafeMutablePointer<CChar>?
      guard curl_url_get(url, part, &text, UInt32(flags)) == CURLUE_OK, let text else { return nil }
      defer { curl_free(text) }
      return String(cString: text)
    }
    guard let scheme = part(CURLUPART_SCHEME), scheme == "smtps" || scheme == "smtp" else {
      throw .badServer(text, reason: "it does not begin with smtps:// or smtp://")
    }
    guard part(CURLUPART_USER) == nil, part(CURLUPART_PASSWORD) == nil else {
      throw .badServer("\(scheme)://…", reason: "the user and the password stand in settings of their own")
    }
    guard let host = part(CURLUPART_HOST), !host.isEmpty, part(CURLUPART_PATH) ?? "/" == "/",
      part(CURLUPART_QUERY) == nil, part(CURLUPART_FRAGMENT) == nil
    else { throw .badServer(text, reason: "nothing but a host and a port may follow \(scheme)://") }
    self.text = "\(scheme)://\(host):\(part(CURLUPART_PORT) ?? (scheme == "smtps" ? "465" : "25"))"
    isEncrypted = scheme == "smtps"
    isLoopback = Self.isLoopback(host)
  }

  private static func isLoopback(_ host: String) -> Bool {
    if host.lowercased() == "localhost" { return true }
    var bytes = [UInt8](repeating: 0, count: 16)
    let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    guard echometer_parse_address(bare, &bytes) else { return false }
    let isVersion4 = bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]
    return isVersion4 ? bytes[12] == 127 : bytes == [UInt8](repeating: 0, count: 15) + [1]
  }
}
