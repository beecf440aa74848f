import CScanning

/// Resolves addresses as RFC 3986, section 5, says, and forgives what feeds get wrong.
enum URLReference {
  private struct Parts {
    var scheme: Substring?
    var authority: Substring?
    var path: Substring
    var query: Substring?
    var fragment: Substring?

    init(_ text: String) {
      var rest = Substring(text)
      if let mark = rest.firstIndex(of: "#") {
        fragment = rest[rest.index(after: mark)...]
        rest = rest[..<mark]
      }
      if let mark = rest.firstIndex(of: "?") {
        query = rest[rest.index(after: mark)...]
        rest = rest[..<mark]
      }
      if let mark = rest.firstIndex(of: ":"), URLReference.isScheme(rest[..<mark]) {
        scheme = rest[..<mark]
        rest = rest[rest.index(after: mark)...]
      }
      if rest.hasPrefix("//") {
        rest = rest.dropFirst(2)
        // "http:///example.com" is a slip for two slashes.
        if let scheme, scheme.lowercased().hasPrefix("http") { rest = rest.drop { $0 == "/" } }
        let end = rest.firstIndex(of: "/") ?? rest.endIndex
        authority = rest[..<end]
        rest = rest[end...]
      }
      path = rest
    }

    var text: String {
      (scheme.map { "\($0):" } ?? "") + (authority.map { "//\($0)" } ?? "") + path
        + (query.map { "?\($0)" } ?? "") + (fragment.map { "#\($0)" } ?? "")
    }
  }

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, first.isLetter else { return false }
    return text.utf8.allSatisfy { $0.isLetterOrDigit || $0 == 0x2b || $0 == 0x2d || $0 == 0x2e }
  }

  /// Whether the address has a scheme of its own.
  static func isAbsolute(_ text: String) -> Bool {
    text.utf8.firstIndex(of: UInt8(ascii: ":")).map { isScheme(text[..<$0]) } ?? false
  }

  /// The absolute address, or the reference itself when there is no base to resolve it against.
  static func resolve(_ reference: String, against base: String) -> String {
    if isPlain(reference) { return reference }
    let cleaned = clean(reference)
    if isAbsolute(cleaned) {
      let hasThreeSlashes = cleaned.hasPrefix("http:///") || cleaned.hasPrefix("https:///")
      return hasThreeSlashes ? Parts(cleaned).text : cleaned
    }
    guard !base.isEmpty else { return cleaned }
    let from = Parts(base)
    var target = Parts(cleaned)
    guard target.scheme == nil, from.scheme != nil else { return cleaned }
    target.scheme = from.scheme
    guard target.authority == nil else { return target.text }
    target.authority = from.authority
    if target.path.isEmpty {
      target.path = from.path
      if target.query == nil { target.query = from.query }
      return target.text
    }
    if !target.path.hasPrefix("/") {
      let folder = from.path.lastIndex(of: "/").map { from.path[...$0] } ?? "/"
      target.path = Substring(removingDots("\(folder)\(target.path)"))
    } else {
      target.path = Substring(removingDots(String(target.path)))
    }
    return target.text
  }

  /// Whether there is nothing to do: "http://" or "https://", a host, and no white space.
  private static func isPlain(_ reference: String) -> Bool {
    var reference = reference
    return reference.withUTF8 { bytes in
      guard bytes.count > 8, bytes[0] == 0x68, bytes[1] == 0x74, bytes[2] == 0x74, bytes[3] == 0x70 else {
        return false
      }
      let colon = bytes[4] == 0x73 ? 5 : 4
      return bytes[colon] == 0x3a && bytes[colon + 1] == 0x2f && bytes[colon + 2] == 0x2f
        && bytes[colon + 3] != 0x2f && scan_visible(bytes.baseAddress, bytes.count) == bytes.count
    }
  }

  /// Line ends and tabs are dropped, spaces escaped, as browsers do.
  private static func clean(_ text: String) -> String {
    let trimmed = text.trimmed
    guard trimmed.utf8.contains(where: { $0 <= 0x20 }) else { return trimmed }
    return trimmed.filter { $0 != "\n" && $0 != "\r" && $0 != "\t" && $0 != "\r\n" }
      .split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
  }

  private static func removingDots(_ path: String) -> String {
    guard path.holds("/.") else { return path }
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      switch segment {
      case ".": if index == segments.count - 1 { kept.append("") }
      case "..":
        if kept.count > 1 { kept.removeLast() }
        if index == segments.count - 1 { kept.append("") }
      default: kept.append(segment)
      }
    }
    return kept.joined(separator: "/")
  }

  /// A new base, when the address can be one.
  static func base(_ reference: String, against base: String) -> String {
    let resolved = resolve(reference, against: base)
    if isAbsolute(resolved) {
      let scheme = resolved.prefix { $0 != ":" }.lowercased()
      guard ["http", "https", "ftp", "file"].contains(scheme) else { return base }
    }
    return resolved
  }
}
