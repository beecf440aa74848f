/// A publisher. It may have several feeds.
public struct Outlet: Hashable, Sendable, Codable, Identifiable {
  /// The outlet's key: the folded name the feed list gives, or the registrable domain of its site.
  public struct ID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What kind of publisher an outlet is, as far as counting is concerned.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// Reports and publishes: the usual case.
    case outlet
    /// A news agency whose copy others print.
    case wire
    /// A primary source: a court, a ministry, a laboratory, a regulator.
    case primary
    /// A publisher of press releases.
    case pr
    /// Republishes the work of others; counts at no level.
    case aggregator
  }

  public let id: ID
  public var name: String
  /// `nil` when nobody has named the owner.
  public var owner: Owner.ID?
  public var role: Role
  /// ISO 3166-1 alpha-2, upper case; `nil` when unknown.
  public var country: String?
  /// BCP 47 primary language, lower case; `nil` when unknown.
  public var language: String?
  /// The address of the outlet's own site; `nil` when unknown.
  public var site: String?

  public init(
    id: ID, name: String, owner: Owner.ID? = nil, role: Role = .outlet, country: String? = nil,
    language: String? = nil, site: String? = nil
  ) {
    self.id = id
    self.name = name
    self.owner = owner
    self.role = role
    self.country = country
    self.language = language
    self.site = site
  }

  /// The owner to count by: the named one, or this outlet standing for itself.
  public var countedOwner: Owner.ID { owner ?? Owner.ID(unknownOwnerOf: id) }
}
