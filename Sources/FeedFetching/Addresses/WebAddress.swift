import CLibCurl
import Foundation
package import News

/// An http or https address, taken apart and put together by libcurl, so that what was checked is what is
/// asked.
package struct WebAddress: Hashable, Sendable {
  /// Without credentials and fragment.
  package let text: String
  package let scheme: String
  package let host: News.Host
  /// Scheme, host and port: what credentials belong to.
  package let origin: String
  package let user: String?
  package let password: String?

  /// - Parameters:
  ///   - address: Absolute, or relative to `base`.
  ///   - base: Where a redirect was found; its credentials are not inherited.
  package init(_ address: String, relativeTo base: WebAddress? = nil) throws(FetchError) {
    guard address.utf8.count <= Self.longest else {
      throw .badAddress(String(address.prefix(80)) + "…", reason: "it is longer than \(Self.longest) bytes")
    }
    guard let url = curl_url() else { throw .badAddress(address, reason: "out of memory") }
    defer { curl_url_cleanup(url) }
    if let base { _ = curl_url_set(url, CURLUPART_URL, base.text, 0) }
    let given = Self.withEncodedHost(address)
    let flags = UInt32(CURLU_URLENCODE | CURLU_ALLOW_SPACE | CURLU_NON_SUPPORT_SCHEME)
    let code = curl_url_set(url, CURLUPART_URL, given, flags)
    guard code == CURLUE_OK else {
      if base == nil, !address.contains("://") {
        throw .badAddress(address, reason: "it does not begin with http:// or https://")
      }
      throw .badAddress(address, reason: String(cString: curl_url_strerror(code)))
    }
    func part(_ part: CURLUPart, _ flags: Int32 = 0) -> String? {
      var text: UnsafeMutablePointer<CChar>?
      guard curl_url_get(url, part, &text, UInt32(flags)) == CURLUE_OK, let text else { return nil }
      defer { curl_free(text) }
      return String(cString: text)
    }
    guard let scheme = part(CURLUPART_SCHEME), scheme == "http" || scheme == "https" else {
      throw .notHTTP(address)
    }
    user = part(CURLUPART_USER, CURLU_URLDECODE)
    password = part(CURLUPART_PASSWORD, CURLU_URLDECODE)
    for unwanted in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_FRAGMENT] {
      _ = curl_url_set(url, unwanted, nil, 0)
    }
    guard let text = part(CURLUPART_URL), let host = Host(address: text),
      let port = part(CURLUPART_PORT, CURLU_DEFAULT_PORT)
    else { throw .badAddress(address, reason: "it names no host") }
    self.scheme = scheme
    self.text = text
    self.host = host
    origin = "\(scheme)://\(host.name):\(port)"
  }

  /// The same address with the credentials of another one of the same origin.
  package func withCredentials(of other: WebAddress) -> WebAddress {
    guard other.origin == origin else { return withoutCredentials }
    return WebAddress(self, user: other.user, password: other.password)
  }

  package var withoutCredentials: WebAddress { WebAddress(self, user: nil, password: nil) }

  /// ``text`` with the credentials in it, as a user would list it.
  package var textWithCredentials: String {
    guard let user, let url = curl_url() else { return text }
    defer { curl_url_cleanup(url) }
    guard curl_url_set(url, CURLUPART_URL, text, 0) == CURLUE_OK,
      curl_url_set(url, CURLUPART_USER, user, UInt32(CURLU_URLENCODE)) == CURLUE_OK,
      curl_url_set(url, CURLUPART_PASSWORD, password, UInt32(CURLU_URLENCODE)) == CURLUE_OK
    else { return text }
    var whole: UnsafeMutablePointer<CChar>?
    guard curl_url_get(url, CURLUPART_URL, &whole, 0) == CURLUE_OK, let whole else { return text }
    defer { curl_free(whole) }
    return String(cString: whole)
  }

  private static let longest = 8192

  private init(_ address: WebAddress, user: String?, password: String?) {
    text = address.text
    scheme = address.scheme
    host = address.host
    origin = address.origin
    self.user = user
    self.password = password
  }

  /// libcurl encodes an international host name by the locale of the process, which is "C" and fails;
  /// Foundation does it by the standard.
  private static func withEncodedHost(_ address: String) -> String {
    guard let start = address.range(of: "://")?.upperBound else { return address }
    let end = address[start...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? address.endIndex
    let host = address[start..<end]
    guard !host.utf8.allSatisfy({ $0 < 0x80 }),
      let encoded = URL(string: "http://" + host)?.absoluteString.dropFirst("http://".count)
    else { return address }
    return String(address[..<start] + encoded + address[end...])
  }
}
