public import News

/// Outlets that carry the same stories more often than chance has it, in groups.
public struct CommunityFinding: Hashable, Sendable, Codable {
  /// How much better the groups hold together than chance would have it; from 0.2 on it is shown.
  public var modularity: Double
  /// Groups of at least three, the largest first; the outlets of each in order of their IDs.
  public var groups: [[Outlet.ID]]

  public init(modularity: Double, groups: [[Outlet.ID]]) {
    self.modularity = modularity
    self.groups = groups
  }

  /// The group of an outlet, counted from 0; `nil` when it is in none.
  public func group(of outlet: Outlet.ID) -> Int? { groups.firstIndex { $0.contains(outlet) } }
}
