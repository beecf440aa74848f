/// A range of addresses, such as "127.20.0.0/14" or "::1/128".
public struct Network: Hashable, Sendable {
  private let start: UInt128
  private let mask: UInt128

  /// - Parameter text: An address and the count of its leading bits that matter; without a count all matter.
  public init(_ text: String) throws(FetchError) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let address = IPAddress(String(first)) else {
      throw .badNetwork(text)
    }
    let width = address.isV4 && !first.contains(":") ? 32 : 128
    var length = width
    if parts.count == 2 {
      guard let given = Int(parts[1]), (0...width).contains(given) else { throw .badNetwork(text) }
      length = given
    }
    mask = ~UInt128(0) << (width - length)
    start = address.bits & mask
  }

  /// The networks of a list such as "127.20.0.0/14,::1/128"; blanks and empty entries are passed over.
  public static func list(_ text: String) throws(FetchError) -> [Network] {
    var networks: [Network] = []
    for entry in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      networks.append(try Network(String(entry)))
    }
    return networks
  }

  package func contains(_ address: IPAddress) -> Bool { address.bits & mask == start }
}
