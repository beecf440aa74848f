public import News

extension OutletNetwork {
  /// On how many stories one owner published before another, first or not; ties do not count.
  public func precedences(of leader: Owner.ID, over follower: Owner.ID) -> Int {
    let common = Self.common(entriesOfOwner[leader] ?? [], entriesOfOwner[follower] ?? [])
    return common.count { position in
      let owners = entries[position].owners
      guard let before = owners.first(where: { $0.owner == leader }),
        let after = owners.first(where: { $0.owner == follower })
      else { return false }
      return before.time < after.time && !resolution.isTie(before, after)
    }
  }

  /// Who published before whom more often than chance has it, the surest first.
  ///
  /// Of the follower's `n` shared stories, those count that the leader was alone first with. By chance each
  /// owner of a story is first in 1 of G, so the expected share is the sum of 1/G over the stories that
  /// both covered, over `n`; p is the one-sided binomial tail of that, adjusted by Benjamini and Hochberg
  /// over all ordered pairs of owners with shared stories.
  ///
  /// - Parameters:
  ///   - minimumStories: Followers with fewer shared stories are not tested.
  ///   - falseDiscoveryRate: Only pairs with an adjusted p up to this are given.
  /// - Complexity: The sum of the squared counts of owners over all stories.
  public func follows(minimumStories: Int = 10, falseDiscoveryRate: Double = 0.05) -> [FollowFinding] {
    let owners = entriesOfOwner.keys.sorted()
    let numbers = Dictionary(owners.enumerated().map { ($1, $0) }) { first, _ in first }
    let ownersOfEntry = entries.map { entry in entry.owners.compactMap { numbers[$0.owner] } }
    var tested: [FollowFinding] = []
    var followers = 0
    for follower in owners {
      let shared = (entriesOfOwner[follower] ?? []).filter { entries[$0].isShared }
      guard shared.count >= max(1, minimumStories) else { continue }
      followers += 1
      var counts = [Int](repeating: 0, count: owners.count)
      var expected = [Double](repeating: 0, count: owners.count)
      for position in shared {
        for owner in ownersOfEntry[position] { expected[owner] += 1 / Double(ownersOfEntry[position].count) }
        let leaders = entries[position].leaders
        if leaders.count == 1, leaders[0] != follower { counts[ownersOfEntry[position][0]] += 1 }
      }
      for (leader, count) in counts.enumerated() where count > 0 {
        let n = shared.count
        let p = Statistics.binomialTail(atLeast: count, of: n, probability: expected[leader] / Double(n))
        tested.append(
          FollowFinding(
            leader: owners[leader], follower: follower, count: count, n: n,
            share: Double(count) / Double(n), p: p, q: 1))
      }
    }
    let leaders = entriesOfOwner.values.count { $0.contains { entries[$0].isShared } }
    let adjusted = Statistics.adjusted(tested.map(\.p), tests: followers * max(0, leaders - 1))
    for (position, q) in adjusted.enumerated() { tested[position].q = q }
    return tested.filter { $0.q <= falseDiscoveryRate }
      .sorted { ($0.q, $0.p, $0.leader, $0.follower) < ($1.q, $1.p, $1.leader, $1.follower) }
  }
}
