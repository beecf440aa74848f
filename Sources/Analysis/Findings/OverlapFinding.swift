public import News

/// What two outlets have in common over the outlet window.
public struct OverlapFinding: Hashable, Sendable, Codable {
  /// The outlets in order of their IDs.
  public var outlets: [Outlet.ID]
  /// Stories that both carried.
  public var common: Int
  /// Those ÷ the stories that either carried (Jaccard), 0 to 1.
  public var overlap: Double
  /// The common stories ÷ those expected of two outlets that choose independently; 1 is chance.
  public var lift: Double
  /// The upper tail of the hypergeometric distribution: so many common stories or more by chance, of those that at
  /// least two owners carried.
  public var p: Double
  /// Benjamini–Hochberg adjusted over all pairs.
  public var q: Double

  public init(outlets: [Outlet.ID], common: Int, overlap: Double, lift: Double, p: Double, q: Double) {
    self.outlets = outlets
    self.common = common
    self.overlap = overlap
    self.lift = lift
    self.p = p
    self.q = q
  }
}

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
