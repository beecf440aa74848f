public import News

extension OutletNetwork {
  /// The stories two outlets have in common ÷ those that either has (Jaccard), 0 to 1; `nil` when neither
  /// has any.
  public func overlap(of left: Outlet.ID, and right: Outlet.ID) -> Double? {
    let (left, right) = (entriesOfOutlet[left] ?? [], entriesOfOutlet[right] ?? [])
    let common = Self.common(left, right).count
    let all = left.count + right.count - common
    return all > 0 ? Double(common) / Double(all) : nil
  }

  /// The stories two outlets have in common ÷ those expected of two outlets that choose independently; 1 is
  /// chance.
  ///
  /// The expectation is the mean of a hypergeometric distribution over all stories of the window.
  ///
  /// - Returns: `nil` when either has no story.
  public func lift(of left: Outlet.ID, and right: Outlet.ID) -> Double? {
    let (left, right) = (entriesOfOutlet[left] ?? [], entriesOfOutlet[right] ?? [])
    guard !left.isEmpty, !right.isEmpty else { return nil }
    let expected = Double(left.count) * Double(right.count) / Double(entries.count)
    return Double(Self.common(left, right).count) / expected
  }

  /// What each two outlets have in common, in order of their IDs; pairs without a common story are left out.
  ///
  /// The probability is that among the stories of at least two owners: with those of one, which nobody can share, any
  /// two outlets would seem to have more in common than chance.
  ///
  /// - Parameters:
  ///   - minimumStories: Outlets with fewer stories are left out. Beyond 2,000 outlets those with the most stories are
  ///     compared.
  ///   - falseDiscoveryRate: Below 1 only pairs with an adjusted p up to this are given, whose lift is above 1.
  /// - Complexity: The sum of the squared counts of outlets over all stories.
  public func overlaps(minimumStories: Int = 10, falseDiscoveryRate: Double = 1) -> [OverlapFinding] {
    let active = entriesOfOutlet.filter { $0.value.count >= max(1, minimumStories) }
      .sorted { $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key }
      .prefix(Self.maximumComparedOutlets).map(\.key).sorted()
    let (common, shared) = commonStories(of: active)
    let counts = active.map(storyCount)
    let sharedStories = entries.count(where: \.isShared)
    let tails = HypergeometricTails(upTo: sharedStories)
    var found: [(left: Int, right: Int, count: Int, lift: Double, p: Double)] = []
    for left in active.indices {
      for right in active.indices.dropFirst(left + 1) {
        let pair = common[left * active.count + right]
        guard pair.all > 0 else { continue }
        let lift =
          Double(pair.all) * Double(entries.count) / (Double(counts[left]) * Double(counts[right]))
        guard falseDiscoveryRate >= 1 || lift > 1 else { continue }
        let p = tails.probability(
          atLeast: Int(pair.shared), draws: shared[left], marked: shared[right], of: sharedStories)
        if p <= falseDiscoveryRate { found.append((left, right, Int(pair.all), lift, p)) }
      }
    }
    let q = Statistics.adjusted(found.map(\.p), tests: active.count * (active.count - 1) / 2)
    return zip(found, q).filter { $0.1 <= falseDiscoveryRate }.map { pair, q in
      OverlapFinding(
        outlets: [active[pair.left], active[pair.right]], common: pair.count,
        overlap: Double(pair.count) / Double(counts[pair.left] + counts[pair.right] - pair.count),
        lift: pair.lift, p: pair.p, q: q)
    }
  }

  private static let maximumComparedOutlets = 2_000

  /// Common stories of each pair of outlets, `left * outlets.count + right` with the lesser position on the left, of
  /// all stories and of those that at least two owners carried; and how many of the latter each outlet has.
  private func commonStories(
    of outlets: [Outlet.ID]
  ) -> (pairs: [(all: Int32, shared: Int32)], shared: [Int]) {
    let numbers = Dictionary(uniqueKeysWithValues: outlets.enumerated().map { ($1, $0) })
    var pairs = [(all: Int32, shared: Int32)](repeating: (0, 0), count: outlets.count * outlets.count)
    var shared = [Int](repeating: 0, count: outlets.count)
    for entry in entries {
      let present = entry.carriers.compactMap { numbers[$0.outlet] }.sorted()
      let isShared = entry.isShared
      for (position, left) in present.enumerated() {
        if isShared { shared[left] += 1 }
        for right in present[(position + 1)...] {
          pairs[left * outlets.count + right].all += 1
          if isShared { pairs[left * outlets.count + right].shared += 1 }
        }
      }
    }
    return (pairs, shared)
  }
}
