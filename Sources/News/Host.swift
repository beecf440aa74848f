internal import CLibPSL

/// The host of an http or https address, as far as ownership and politeness are concerned.
public struct Host: Hashable, Sendable {
  /// Lower case, without port and without the brackets of an IPv6 address.
  public let name: String

  /// - Parameter address: An absolute http or https URL.
  /// - Returns: `nil` when the address has no host.
  public init?(address: String) {
    var address = address
    guard let name = address.withUTF8(Self.name) else { return nil }
    self.name = name
  }

  /// Byte by byte, because every link of every item comes here.
  private static func name(ofAddress bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let (slash, colon) = (UInt8(ascii: "/"), UInt8(ascii: ":"))
    guard
      let scheme = bytes.indices.dropLast(2).first(where: {
        bytes[$0] == colon && bytes[$0 + 1] == slash && bytes[$0 + 2] == slash
      })
    else { return nil }
    var authority = bytes[(scheme + 3)...].prefix {
      $0 != slash && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) { authority = authority[(at + 1)...] }
    if authority.first == UInt8(ascii: "[") {
      authority = authority.dropFirst().prefix { $0 != UInt8(ascii: "]") }
    } else {
      authority = authority.prefix { $0 != colon }
    }
    guard !authority.isEmpty else { return nil }
    let name = String(decoding: authority, as: UTF8.self)
    return authority.contains { $0 >= 0x80 || (0x41...0x5a).contains($0) } ? name.lowercased() : name
  }

  /// Whether the host is written as a number and so belongs to no domain.
  public var isNumeric: Bool {
    name.utf8.contains(UInt8(ascii: ":"))
      || name.utf8.allSatisfy { $0 == UInt8(ascii: ".") || (48...57).contains($0) }
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
