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
