/// Items about one event.
public enum Story {
  /// A story's name for good: made from the item that founded it, so that the same news gives the same ID
  /// in every store.
  public struct ID: RawRepresentable, Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ten characters of Crockford's base 32, which leaves out letters that are easily misread.
    public init(founder: Item) { self.init(founder: Self.hash(of: founder)) }

    /// The name made from what ``hash(of:)`` says of the founder.
    public init(founder: StableHash) { rawValue = String(founder.base32.suffix(10)) }

    /// What is left of an item in the name of the story that it founds: all that has to be remembered for it.
    public static func hash(of founder: Item) -> StableHash {
      var hash = StableHash()
      hash.combine(founder.outlet.rawValue)
      hash.combine(founder.identity)
      return hash
    }

    /// The name to take where this one is taken.
    public var next: Self {
      var hash = StableHash()
      hash.combine(rawValue)
      return Self(rawValue: String(hash.base32.suffix(10)))
    }

    public var description: String { rawValue }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }
}
