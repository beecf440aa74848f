public import News

extension EchoMetrics {
  /// That one outlet took its text from another.
  public struct CopyLink: Hashable, Sendable {
    public var copier: Outlet.ID
    public var source: Outlet.ID

    public init(copier: Outlet.ID, source: Outlet.ID) {
      self.copier = copier
      self.source = source
    }
  }

  /// The copied share from which on two outlets are one report.
  public static let linkingShare = 0.5

  /// Independent reports, `R`: the connected components of the story's outlets, two joined when they share an
  /// owner, share an origin, or one copied at least ``linkingShare`` of its text from the other.
  ///
  /// - Parameters:
  ///   - carriers: One for each outlet of the story, in any order.
  ///   - origins: What each outlet's item rests on, as ``OriginCredits/Credit/key``; an agency's own item
  ///     rests on the agency.
  ///   - copies: Links to outlets that are not among the carriers are ignored.
  public static func independentReports(
    of carriers: [Carrier], origins: [Outlet.ID: Set<String>] = [:], copies: [CopyLink] = []
  ) -> Int {
    var components = Components<Node>()
    let outlets = Set(carriers.map(\.outlet))
    for carrier in carriers {
      components.join(.outlet(carrier.outlet), .owner(carrier.owner))
      for origin in origins[carrier.outlet] ?? [] {
        components.join(.outlet(carrier.outlet), .origin(origin))
      }
    }
    for link in copies where outlets.contains(link.copier) && outlets.contains(link.source) {
      components.join(.outlet(link.copier), .outlet(link.source))
    }
    return Set(outlets.map { components.root(of: .outlet($0)) }).count
  }

  private enum Node: Hashable {
    case outlet(Outlet.ID), owner(Owner.ID), origin(String)
  }
}
