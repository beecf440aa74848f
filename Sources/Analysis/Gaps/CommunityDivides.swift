internal import News

/// Tells whether a story is one community's and not another's (METRICS, "Gaps": at least 30 % of one, at most 5 % of
/// another).
struct CommunityDivides {
  /// Whose story it is and whose not.
  struct Divide {
    /// Outlets of the community that have it, and all of it.
    let having: (count: Int, size: Int)
    /// Of the community that has it not.
    let lacking: (count: Int, size: Int)
    /// The outlet by which each is called: that of its first ID.
    let havingName: String
    let lackingName: String
  }

  private static let havingShare = 0.3
  private static let lackingShare = 0.05
  /// A story that so many of all outlets have is covered, whoever lacks it.
  private static let greatestCoverage = 0.5

  private let groups: [Set<Outlet.ID>]
  private let names: [String]

  init(_ communities: CommunityFinding, outlets: OutletTable) {
    groups = communities.groups.map(Set.init)
    names = communities.groups.map { $0.first.map { outlets[$0].name } ?? "" }
  }

  /// - Parameters:
  ///   - carriers: The outlets that have the story.
  ///   - coverage: Its coverage.
  /// - Returns: `nil` when it is no community's own.
  func divide(of carriers: [Outlet.ID], coverage: Double) -> Divide? {
    guard coverage < Self.greatestCoverage else { return nil }
    let carriers = Set(carriers)
    let counts = groups.map { $0.intersection(carriers).count }
    let shares = zip(counts, groups).map { Double($0) / Double($1.count) }
    guard let most = shares.indices.max(by: { (shares[$0], $1) < (shares[$1], $0) }),
      shares[most] >= Self.havingShare,
      // The largest of those that lack it: what few outlets lack says little.
      let lacking = shares.indices.filter({ $0 != most && shares[$0] <= Self.lackingShare })
        .max(by: { (groups[$0].count, $1) < (groups[$1].count, $0) })
    else { return nil }
    return Divide(
      having: (counts[most], groups[most].count), lacking: (counts[lacking], groups[lacking].count),
      havingName: names[most], lackingName: names[lacking])
  }
}
