import CLibCurl
package import Foundation

extension HeaderFields {
  /// How long the server says the document is fresh; `nil` when it does not say, or says "ask each time".
  ///
  /// - Parameters:
  ///   - now: Used when the server sends no `Date`.
  ///   - cap: The longest we believe.
  /// - SeeAlso: RFC 9111, section 4.2. `s-maxage` is for shared caches, which we are not.
  package func freshness(now: Date, cap: Duration) -> Duration? {
    var seconds: Int?
    for directive in (cacheControl ?? "").lowercased().split(separator: ",") {
      let parts = directive.split(separator: "=", maxSplits: 1)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      switch parts.first {
      case "no-store", "no-cache": return nil
      case "max-age" where parts.count == 2 && seconds == nil:
        seconds = Self.deltaSeconds(parts[1].trimmingCharacters(in: ["\""]))
      default: break
      }
    }
    if let lifetime = seconds {
      seconds = lifetime - min(lifetime, age.flatMap(Self.deltaSeconds) ?? 0)
    } else if let expires, let end = Self.date(expires) {
      seconds = Int(end.timeIntervalSince(date.flatMap(Self.date) ?? now))
    }
    guard let seconds, seconds > 0 else { return nil }
    return min(.seconds(seconds), cap)
  }

  /// How long the server asks to be left alone; `nil` when it does not say, or not legibly.
  ///
  /// - SeeAlso: RFC 9110, section 10.2.3.
  package func pause(now: Date) -> Duration? {
    guard let retryAfter else { return nil }
    if let seconds = Self.deltaSeconds(retryAfter) { return .seconds(seconds) }
    guard let end = Self.date(retryAfter) else { return nil }
    let pause = end.timeIntervalSince(date.flatMap(Self.date) ?? now)
    return .seconds(Int(max(0, min(pause, Double(Self.longest)))))
  }

  private static let longest = Int(Int32.max)

  /// A number that is too large to hold counts as the largest (RFC 9111, section 1.2.2).
  private static func deltaSeconds(_ text: String) -> Int? {
    let digits = text.trimmingCharacters(in: .whitespaces)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return min(Int(digits) ?? longest, longest)
  }

  private static func date(_ text: String) -> Date? {
    let seconds = curl_getdate(text, nil)
    return seconds == -1 ? nil : Date(timeIntervalSince1970: Double(seconds))
  }
}
