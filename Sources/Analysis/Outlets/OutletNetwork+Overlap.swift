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
}
