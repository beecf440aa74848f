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
  /// - Parameter minimumStories: Outlets with fewer stories are left out. Beyond 2,000 outlets those with the most
  ///   stories are compared.
  /// - Complexity: The sum of the squared counts of outlets over all stories.
  public func overlaps(minimumStories: Int = 10) -> [OverlapFinding] {
    let active = entriesOfOutlet.filter { $0.value.count >= max(1, minimumStories) }
      .sorted { $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key }
      .prefix(Self.maximumComparedOutlets).map(\.key).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: active.enumerated().map { ($1, $0) })
    // Of all stories, and of those that at least two owners carried.
    var common = [(all: Int32, shared: Int32)](repeating: (0, 0), count: active.count * active.count)
    var shared = [Int](repeating: 0, count: active.count)
    for entry in entries {
      let present = entry.carriers.compactMap { numbers[$0.outlet] }.sorted()
      for (position, left) in present.enumerated() {
        if entry.isShared { shared[left] += 1 }
        for right in present[(position + 1)...] {
          common[left * active.count + right].all += 1
          if entry.isShared { common[left * active.count + right].shared += 1 }
        }
      }
    }
    let sharedStories = entries.count(where: \.isShared)
    var found: [OverlapFinding] = []
    for left in active.indices {
      let leftCount = storyCount(of: active[left])
      for right in active.indices.dropFirst(left + 1) {
        let count = Int(common[left * active.count + right].all)
        guard count > 0 else { continue }
        let rightCount = storyCount(of: active[right])
        found.append(
          OverlapFinding(
            outlets: [active[left], active[right]], common: count,
            overlap: Double(count) / Double(leftCount + rightCount - count),
            lift: Double(count) * Double(entries.count) / (Double(leftCount) * Double(rightCount)),
            p: Statistics.hypergeometricTail(
              atLeast: Int(common[left * active.count + right].shared), draws: shared[left],
              marked: shared[right], of: sharedStories), q: 1))
      }
    }
    let q = Statistics.adjusted(found.map(\.p), tests: active.count * (active.count - 1) / 2)
    for position in found.indices { found[position].q = q[position] }
    return found
  }

  private static let maximumComparedOutlets = 2_000
}
