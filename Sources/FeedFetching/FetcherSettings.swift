/// How to fetch: who we say we are, how patient we are, and what we do not put up with.
public struct FetcherSettings: Hashable, Sendable {
  /// Sent with every request as the User-Agent: "Echometer/1.0 (+https://example.org/about)".
  public var userAgent: String
  /// Requests at once, over all hosts.
  public var maximumTransfers = 256
  /// Requests at once to one host.
  public var maximumTransfersPerHost = 2
  /// From the start of one request to the start of the next one to the same host. Hosts that are written as
  /// numbers in one of the ``allowedNetworks`` are the user's own and have no gap.
  public var hostGap = Duration.milliseconds(100)
  /// How long a request waits for a host that has asked us to come back later; beyond that the answer is
  /// "try later" at once.
  public var patience = Duration.seconds(5)
  /// How long a host is left alone after a 429 or 503 that does not say how long.
  public var defaultHold = Duration.seconds(900)
  /// Hosts by name, such as the user's own gateway, that are asked without a gap and are never held: there
  /// one feed's 429 or 503 says nothing about the others.
  public var exemptHosts: Set<String> = []
  /// Hosts that have asked, in an earlier crawl, to be left alone: for how long from now on.
  public var heldHosts: [FetchResult.Hold] = []
  /// For one document, all redirects included, from the first connection on.
  public var totalTime = Duration.seconds(30)
  /// For one connection, its TLS handshake included.
  public var connectTime = Duration.seconds(10)
  /// How long a server may send nothing at all; counted in whole seconds.
  public var stallTime = Duration.seconds(15)
  /// The largest document, as it is sent and decompressed: the guard against bombs.
  public var maximumByteCount = 16 << 20
  /// A document larger than ``smallByteCount`` waits until one of so many places for large ones is free. With
  /// it the bodies in memory are bounded: ``maximumTransfers`` times the one, and this many times
  /// ``maximumByteCount``.
  public var largeDocuments = 2
  public var smallByteCount = 256 << 10
  /// All header lines of one answer.
  public var maximumHeaderByteCount = 64 << 10
  /// Hops after the first address.
  public var maximumRedirects = 5
  /// The longest that `max-age` and `Expires` are believed.
  public var maximumFreshness = Duration.seconds(86_400)
  /// Networks that may be spoken to although they are not on the public internet.
  public var allowedNetworks: [Network] = []
  /// A file of certificates in PEM to trust instead of the system's.
  public var certificateFile: String?
  /// Whether HTTP/2 is used where an https server offers it and the request allows it.
  public var allowsHTTP2 = true
  /// A proxy's address; `nil` for none, whatever the environment says. Behind a proxy only the proxy's own
  /// address can be checked.
  public var proxy: String?

  /// - Parameters:
  ///   - version: The program's version.
  ///   - contact: A web or mail address where an operator can complain; `nil` leaves it out.
  public init(version: String, contact: String? = nil) {
    userAgent = "Echometer/\(version)" + (contact.map { " (+\($0))" } ?? "")
  }
}
