internal import Foundation
internal import News

/// The address of a feed as a user types it or a feed list holds it, checked.
enum FeedAddress {
  /// Longer addresses are refused by many servers (RFC 9110, section 4.1, asks for at least 8,000 octets).
  private static let maximumByteCount = 8_000

  /// The address without white space around it and without the "feed:" pseudo-scheme.
  ///
  /// - Throws: ``AggregationError/badAddress(_:reason:)`` when it is not an absolute http or https URL.
  static func checked(_ text: String) throws(AggregationError) -> String {
    if isPlain(text) { return text }
    var address = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if address.lowercased().hasPrefix("feed:") {
      address = String(address.dropFirst("feed:".count))
      if address.hasPrefix("//") { address = "http:" + address }
    }
    guard address.utf8.count <= maximumByteCount else {
      throw .badAddress(
        String(address.prefix(80)) + "…", reason: "it is longer than \(maximumByteCount) bytes")
    }
    guard !address.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7f }) else {
      throw .badAddress(address, reason: "it has white space or control characters in it")
    }
    guard let colon = address.range(of: "://") else {
      throw .badAddress(address, reason: "it has no scheme; try https://\(address)")
    }
    guard ["http", "https"].contains(address[..<colon.lowerBound].lowercased()) else {
      throw .badAddress(address, reason: "only http and https are followed")
    }
    guard Host(address: address) != nil else { throw .badAddress(address, reason: "it names no host") }
    // The scheme and the host are the same in any case (RFC 3986, section 6.2.2.1); the rest is not.
    let authority = address[colon.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.lastIndex(of: "@").map { authority.index(after: $0) } ?? authority.startIndex
    return address[..<colon.upperBound].lowercased() + address[colon.upperBound..<host]
      + address[host..<authority.endIndex].lowercased() + address[authority.endIndex...]
  }

  /// The address of a site as people type it, such as "site.org/news" or "localhost:8080".
  ///
  /// - Returns: `nil` when there is a scheme, or when it does not look like one of these.
  static func withoutScheme(_ text: String) -> String? {
    let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !name.contains("://"), let address = try? checked("https://" + name) else { return nil }
    let authority = name.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let parts = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    // "mailto:ann@site.org", "javascript:alert(1)" and "README" are no sites.
    guard let host = parts.first, host.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }),
      parts.count == 2 ? UInt16(parts[1]) != nil : host.contains(".") || host == "localhost"
    else { return nil }
    return String(address.dropFirst("https://".count))
  }

  /// Whether the address is as it should be: a short cut for nearly all of a long list.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count <= maximumByteCount, bytes.allSatisfy({ (0x21...0x7e).contains($0) }) else {
      return false
    }
    for scheme in ["https://", "http://"] where bytes.starts(with: scheme.utf8) {
      let rest = bytes.dropFirst(scheme.utf8.count)
      // Capitals of a user's name, which count, send it the long way too.
      let authority = rest.prefix {
        $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
      }
      return !authority.contains { (0x41...0x5a).contains($0) } && Host(address: text) != nil
    }
    return false
  }
}
