public import News

/// Reads whom an item credits: the agency, release service or outlet its text comes from.
///
/// Only credits count, not mentions: "(Reuters) –", a byline "AFP", "AP contributed to this report",
/// "Quelle: dpa" or a title that ends in " – Reuters" name an origin; "told Reuters" does not.
public struct OriginCredits: Sendable {
  /// What kind of origin is credited.
  public enum Kind: String, Hashable, Sendable {
    /// A news agency.
    case wire
    /// A press release or the service that spread it.
    case pressRelease
    /// Another outlet, whose item this is.
    case repost
    /// Another outlet or agency that had the story first; the words are the item's own.
    case firstReport
  }

  /// An origin that an item credits.
  public struct Credit: Hashable, Sendable {
    public var kind: Kind
    /// The name to show; "press release" when nobody is named.
    public var name: String
    /// Equal for items that rest on the same origin; `nil` for a release that names nobody.
    public var key: String?

    public init(kind: Kind, name: String, key: String?) {
      self.kind = kind
      self.name = name
      self.key = key
    }
  }

  private let outlets: OutletTable
  /// Known outlets by folded name and by the registrable domain of their site.
  private let outletsByName: [[UInt64]: Outlet.ID]
  private let outletsByDomain: [String: Outlet.ID]
  private let names: CreditNames
  private let firstReports: FirstReports

  /// - Parameter outlets: Those with role `wire` or `pr` are known as agencies by their names, beside the
  ///   agencies of the world.
  public init(outlets: [Outlet]) {
    self.outlets = OutletTable(outlets)
    let sorted = outlets.sorted { $0.id < $1.id }
    outletsByName = Dictionary(sorted.map { (Tokens($0.name).words, $0.id) }) { first, _ in first }
    outletsByDomain = Dictionary(
      sorted.compactMap { outlet in Self.domain(of: outlet.site).map { ($0, outlet.id) } }
    ) { first, _ in first }
    names = CreditNames(outlets: sorted)
    firstReports = FirstReports(outlets: sorted)
  }

  /// Whom an item credits.
  ///
  /// An agency's or release service's own item rests on itself. Otherwise a declared source (RSS and Atom
  /// `source`) goes first, then a link to another outlet's page, then the byline, then the text.
  public func credit(of item: Item) -> Credit? {
    let outlet = outlets[item.outlet]
    switch outlet.role {
    case .wire: return Credit(kind: .wire, name: outlet.name, key: Self.key(of: outlet.id))
    case .pr: return Credit(kind: .pressRelease, name: outlet.name, key: Self.key(of: outlet.id))
    case .outlet, .primary, .aggregator: break
    }
    if let credit = declaredSource(of: item, in: outlet) ?? linkedOutlet(of: item, in: outlet) {
      return credit
    }
    if let agency = item.authors.lazy.compactMap({ names.agency(inByline: $0) }).first {
      return agency.credit
    }
    for text in [item.summary, item.content] {
      if let agency = names.agency(inText: text) { return agency.credit }
    }
    if let agency = names.agency(endingTitle: item.title) { return agency.credit }
    if PressReleaseMarker.isMarked(item) {
      return Credit(kind: .pressRelease, name: "press release", key: nil)
    }
    let own = Self.key(of: outlet.id)
    return firstReports.credit(in: item.summary, own: own) ?? firstReports.credit(in: item.content, own: own)
  }

  /// The outlet whose page an item leads to instead of one of its own, as link blogs do (daringfireball.net's
  /// linked list). Pages of the same owner are no credit: sisters share sites.
  private func linkedOutlet(of item: Item, in outlet: Outlet) -> Credit? {
    guard let site = Self.domain(of: outlet.site), let domain = Self.domain(of: item.link), domain != site,
      let known = outletsByDomain[domain], known != outlet.id,
      outlets.owner(of: known) != outlets.owner(of: outlet.id)
    else { return nil }
    return credit(to: outlets[known])
  }

  /// The key under which an outlet is an origin; its own items rest on it.
  static func key(of outlet: Outlet.ID) -> String { "outlet:" + outlet.rawValue }

  private func declaredSource(of item: Item, in outlet: Outlet) -> Credit? {
    guard let origin = item.origin else { return nil }
    let domain = Self.domain(of: origin.address)
    let name = Tokens(origin.name, limit: 40).words
    // Many feeds name themselves: by name, by a longer one ("The Gazette – World"), or by address.
    let ownName = Tokens(outlet.name).words
    if let domain, domain == Self.domain(of: outlet.site) { return nil }
    if !ownName.isEmpty, name.starts(with: ownName) { return nil }
    if let known = outletsByName[name] ?? domain.flatMap({ outletsByDomain[$0] }) {
      return known == outlet.id ? nil : credit(to: outlets[known])
    }
    if let agency = names.agency(inByline: origin.name) { return agency.credit }
    guard !name.isEmpty || domain != nil else { return nil }
    let key = name.isEmpty ? domain ?? "" : name.map { String($0, radix: 36) }.joined(separator: " ")
    return Credit(
      kind: .repost, name: name.isEmpty ? domain ?? "" : origin.name, key: "source:" + key)
  }

  private func credit(to outlet: Outlet) -> Credit {
    let kind: Kind =
      switch outlet.role {
      case .wire: .wire
      case .pr: .pressRelease
      case .outlet, .primary, .aggregator: .repost
      }
    return Credit(kind: kind, name: outlet.name, key: Self.key(of: outlet.id))
  }

  private static func domain(of address: String?) -> String? {
    address.flatMap { Host(address: $0)?.registrableDomain }
  }
}
