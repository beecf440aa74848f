import Foundation

/// What a site's `robots.txt` lets a crawler read.
///
/// - SeeAlso: RFC 9309.
public struct RobotsRules: Hashable, Sendable {
  /// For how long a `robots.txt` may be kept, in seconds (RFC 9309, section 2.4).
  public static let lifetime = 86_400.0

  private struct Rule: Hashable {
    var isAllowed: Bool
    var pattern: [UInt8]
  }

  private var rules: [Rule] = []

  /// - Parameters:
  ///   - text: The file; of a longer one only the first 500 KiB count (section 2.5).
  ///   - name: Our product token; groups for it come before those for "*".
  public init(_ text: String, for name: String) {
    var ours: [Rule] = []
    var everybodys: [Rule] = []
    var isNamed = false
    var agents: Set<String> = []
    var isInRules = false
    let bytes = text.utf8.prefix(500 << 10)
    for line in bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      let parts = line.prefix { $0 != UInt8(ascii: "#") }
        .split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let value = Self.trimmed(parts[1])
      switch Self.trimmed(parts[0]).lowercased() {
      case "user-agent":
        // Several in a row head one group.
        if isInRules { agents = [] }
        isInRules = false
        agents.insert(value.lowercased())
        isNamed = isNamed || agents.contains(name.lowercased())
      case "allow", "disallow":
        let isAllowed = parts[0].count < 8 && Self.trimmed(parts[0]).lowercased() == "allow"
        isInRules = true
        // An empty rule allows everything, as if it were not there.
        guard !value.isEmpty else { continue }
        let rule = Rule(isAllowed: isAllowed, pattern: Array(value.utf8))
        if agents.contains(name.lowercased()) { ours.append(rule) }
        if agents.contains("*") { everybodys.append(rule) }
      default: continue
      }
    }
    rules = isNamed ? ours : everybodys
  }

  /// Whether a path may be read: the longest rule that matches it decides, and of equal ones the allowing.
  ///
  /// - Parameter path: With its query.
  public func allows(_ path: String) -> Bool {
    let path = Array(path.utf8)
    var best: Rule?
    for rule in rules where Self.matches(rule.pattern, path) {
      guard let longest = best else {
        best = rule
        continue
      }
      let isLonger = rule.pattern.count > longest.pattern.count
      if isLonger || (rule.pattern.count == longest.pattern.count && rule.isAllowed) { best = rule }
    }
    return best?.isAllowed ?? true
  }

  /// What an answer to the request for `robots.txt` comes to (section 2.3.1): what cannot be had allows
  /// everything, and a server at fault forbids it.
  public static func text(of answer: FetchResult) -> String {
    switch answer.outcome {
    case .document(let document): String(decoding: document.bytes, as: UTF8.self)
    case .failed(.status(_, let code)) where code >= 500: "User-agent: *\nDisallow: /\n"
    default: ""
    }
  }

  private static func trimmed(_ bytes: Substring.UTF8View.SubSequence) -> String {
    String(decoding: bytes.drop { $0 == 32 || $0 == 9 }, as: UTF8.self)
      .replacing(/[ \t\u{FEFF}]+$/, with: "").replacing(/^\u{FEFF}/, with: "")
  }

  /// "*" stands for anything and "$" at the end for the end. Linear in the path for each star.
  private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    let isAnchored = pattern.last == UInt8(ascii: "$")
    let pattern = isAnchored ? Array(pattern.dropLast()) : pattern
    var (p, t) = (0, 0)
    var star: (pattern: Int, text: Int)?
    while true {
      if p == pattern.count, !isAnchored || t == path.count { return true }
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        star = (p + 1, t)
        p += 1
      } else if p < pattern.count, t < path.count, pattern[p] == path[t] {
        p += 1
        t += 1
      } else if let back = star, back.text < path.count {
        star = (back.pattern, back.text + 1)
        p = back.pattern
        t = back.text + 1
      } else {
        return false
      }
    }
  }
}

/// Where the `robots.txt` for an address is, and what it is asked about.
public struct RobotsAddress: Hashable, Sendable {
  /// "https://example.org", with a port where the address has one.
  public let origin: String
  /// The path and the query, "/" when there is none.
  public let path: String

  /// - Returns: `nil` for what is not a web address.
  public init?(_ address: String) {
    guard let parsed = try? WebAddress(address) else { return nil }
    let text = parsed.text
    guard let scheme = text.range(of: "://") else { return nil }
    let end = text[scheme.upperBound...].firstIndex { $0 == "/" || $0 == "?" } ?? text.endIndex
    origin = String(text[..<end])
    let rest = text[end...]
    path = rest.hasPrefix("/") ? String(rest) : "/" + rest
  }
}
