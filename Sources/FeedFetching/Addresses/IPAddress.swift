import CLibCurl

/// A numeric address, IPv4 written as IPv6 (::ffff:a.b.c.d), so that one rule serves both.
package struct IPAddress: Hashable, Sendable {
  package let bits: UInt128

  /// - Returns: `nil` when the text is not a numeric address. Names are never looked up.
  package init?(_ text: String) {
    var bytes: (UInt64, UInt64) = (0, 0)
    let isAddress = withUnsafeMutableBytes(of: &bytes) { buffer in
      echometer_parse_address(text, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }
    guard isAddress else { return nil }
    bits = withUnsafeBytes(of: bytes) { Self.number($0) }
  }

  /// - Parameter bytes: The sixteen bytes of IPv6 in network order.
  init(bytes: UnsafeRawBufferPointer) { bits = Self.number(bytes) }

  package var isV4: Bool { bits >> 32 == 0xffff }

  private static func number(_ bytes: UnsafeRawBufferPointer) -> UInt128 {
    bytes.reduce(0) { $0 << 8 | UInt128($1) }
  }
}

extension IPAddress: CustomStringConvertible {
  package var description: String {
    if isV4 { return (0..<4).reversed().map { String((bits >> (8 * $0)) & 0xff) }.joined(separator: ".") }
    return (0..<8).reversed().map { String((bits >> (16 * $0)) & 0xffff, radix: 16) }.joined(separator: ":")
  }
}
