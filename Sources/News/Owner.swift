/// Who owns outlets: a company, a trust, a state, a person.
public struct Owner: Hashable, Sendable, Codable {
  /// The owner's name as the feed list gives it, white space trimmed; or, for an outlet whose owner nobody
  /// has named, a key of that outlet's own.
  public struct ID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The owner that stands in for an unknown one: never shared with another outlet, because independence
    /// is not ours to invent (METRICS, "The chain of counting").
    public init(unknownOwnerOf outlet: Outlet.ID) { rawValue = Self.unknownPrefix + outlet.rawValue }

    /// Whether this stands in for an owner nobody has named.
    public var isUnknown: Bool { rawValue.hasPrefix(Self.unknownPrefix) }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    private static let unknownPrefix = "unknown:"
  }
}
