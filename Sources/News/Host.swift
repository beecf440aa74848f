internal import Foundation
internal import CLibPSL

/// The host of an http or https address, as far as ownership and politeness are concerned.
public struct Host: Hashable, Sendable {
  /// Lower case, without port and without the brackets of an IPv6 address.
  public let name: String

  /// - Parameter address: An absolute http or https URL.
  /// - Returns: `nil` when the address has no host.
  public init?(address: String) {
    guard let scheme = address.range(of: "://") else { return nil }
    var authority = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
    if authority.first == "[" {
      authority = authority.dropFirst().prefix { $0 != "]" }
    } else {
      authority = authority.prefix { $0 != ":" }
    }
    guard !authority.isEmpty else { return nil }
    name = authority.lowercased()
  }

  /// Whether the host is written as a number and so belongs to no domain.
  public var isNumeric: Bool {
    name.contains(":") || name.utf8.allSatisfy { $0 == UInt8(ascii: ".") || (48...57).contains($0) }
  }

  /// The part of the name that somebody registered: "bbc.co.uk" for "feeds.bbc.co.uk"; a numeric host or a
  /// public suffix is returned whole.
  ///
  /// - SeeAlso: https://publicsuffix.org, by libpsl.
  public var registrableDomain: String {
    guard !isNumeric else { return name }
    return name.withCString { host in
      echometer_registrable_domain(host).map { String(cString: $0) } ?? name
    }
  }

  /// Which of the 4,096 buckets of the store the host's feeds and items belong to (DESIGN, "Storage").
  public var bucket: Int {
    var hash = StableHash()
    hash.combine(registrableDomain)
    return Int(hash.value % 4096)
  }
}
