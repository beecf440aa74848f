/// An address we follow.
public struct Feed: Hashable, Sendable, Codable, Identifiable {
  /// The feed's row in the store; never reused.
  public struct ID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  public let id: ID
  /// An absolute http or https URL: what the user listed, which is not always where it was found to have moved to.
  public var address: String
  public var title: String
  public var outlet: Outlet.ID
  /// The folders of the feed list it stands in, such as "technology"; empty when it stands in none.
  public var beats: [String]

  public init(id: ID, address: String, title: String, outlet: Outlet.ID, beats: [String] = []) {
    self.id = id
    self.address = address
    self.title = title
    self.outlet = outlet
    self.beats = beats
  }
}
