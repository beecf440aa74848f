internal import CGraph
internal import News
internal import Synchronization

extension OutletNetwork {
  /// Below this modularity the groups are not shown: random graphs have some, too.
  static let modularityFloor = 0.2
  /// A pair is no community.
  private static let smallestGroup = 3

  /// Which outlets carry the same stories: the communities of the graph of their lifts.
  ///
  /// An edge stands for a lift above 1 that passes the false-discovery control, and weighs what the lift is beyond 1.
  ///
  /// - Parameters:
  ///   - minimumStories: Outlets with fewer stories are left out.
  ///   - falseDiscoveryRate: The share of false edges that is accepted.
  /// - Returns: `nil` where the modularity is below 0.2 or no three outlets belong together.
  /// - SeeAlso: Traag, Waltman and van Eck, "From Louvain to Leiden: guaranteeing well-connected communities" (2019);
  ///   the method is igraph's.
  public func communities(
    minimumStories: Int = 10, falseDiscoveryRate: Double = 0.05
  ) -> CommunityFinding? {
    Self.communities(
      of: overlaps(minimumStories: minimumStories, falseDiscoveryRate: falseDiscoveryRate))
  }

  /// - Parameter edges: Overlaps beyond chance.
  static func communities(of edges: [OverlapFinding]) -> CommunityFinding? {
    let nodes = Set(edges.flatMap(\.outlets)).sorted()
    guard nodes.count >= smallestGroup else { return nil }
    let numbers = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, Int64($0)) })
    let best = leiden(
      nodes: nodes.count, ends: edges.flatMap { $0.outlets.compactMap { numbers[$0] } },
      weights: edges.map { $0.lift - 1 })
    guard let best, best.modularity >= modularityFloor else { return nil }
    let groups = Dictionary(grouping: nodes.indices) { best.membership[$0] }.values
      .filter { $0.count >= smallestGroup }
      .map { $0.map { nodes[$0] } }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0[0] < $1[0] }
    return groups.isEmpty ? nil : CommunityFinding(modularity: best.modularity, groups: groups)
  }

  /// igraph's random numbers have one state for the whole process.
  private static let isRunning = Mutex(())
  private static let seeds: Range<UInt32> = 1..<11

  /// The best of several runs, which begin at different places.
  private static func leiden(
    nodes: Int, ends: [Int64], weights: [Double]
  ) -> (membership: [Int64], modularity: Double)? {
    isRunning.withLock { _ in
      var best: (membership: [Int64], modularity: Double)?
      for seed in seeds {
        var membership = [Int64](repeating: 0, count: nodes)
        let modularity = echometer_communities(
          Int64(nodes), Int64(weights.count), ends, weights, seed, &membership)
        if modularity > best?.modularity ?? -1 { best = (membership, modularity) }
      }
      return best
    }
  }
}
