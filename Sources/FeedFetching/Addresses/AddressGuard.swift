/// Which peers may be spoken to: the public internet, and the networks that the user allows.
///
/// - SeeAlso: IANA IPv4 and IPv6 Special-Purpose Address Registries; RFC 6890.
package final class AddressGuard: Sendable {
  private let allowed: [Network]

  package init(allowed: [Network]) { self.allowed = allowed }

  package func allows(_ address: IPAddress) -> Bool {
    allowed.contains { $0.contains(address) } || Self.isPublic(address)
  }

  /// Whether the host is written as a number in an allowed network, or is this machine by name: the user's
  /// own server, which needs no gap between requests.
  package func isOwn(hostName: String) -> Bool {
    guard let address = IPAddress(hostName == "localhost" ? "127.0.0.1" : hostName) else { return false }
    return allowed.contains { $0.contains(address) }
  }

  private static func isPublic(_ address: IPAddress) -> Bool {
    if address.isV4 { return !specialV4.contains { $0.contains(address) } }
    // Only 2000::/3 is given out for the public internet; loopback, link-local, unique-local, multicast and
    // NAT64 (64:ff9b::/96, which would lead to any IPv4 address) lie outside.
    return address.bits >> 125 == 1 && !specialV6.contains { $0.contains(address) }
  }

  private static let specialV4 = networks(
    """
    0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 \
    192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
    """)

  /// Teredo and its neighbours, documentation, and 6to4, which carries an IPv4 address inside.
  private static let specialV6 = networks("2001::/23 2001:db8::/32 2002::/16 3fff::/20")

  private static func networks(_ text: String) -> [Network] {
    guard let networks = try? Network.list(text) else { preconditionFailure("our own table is well-formed") }
    return networks
  }
}
