public import News

extension OutletNetwork {
  /// How often an outlet was first, second, third or later with a story.
  public struct Ranks: Hashable, Sendable, Codable {
    /// First, ties included.
    public var first: Int
    public var second: Int
    public var third: Int
    public var later: Int

    public init(first: Int = 0, second: Int = 0, third: Int = 0, later: Int = 0) {
      self.first = first
      self.second = second
      self.third = third
      self.later = later
    }
  }

  /// At which place among the owners an outlet came with each of its shared stories. Who ties with an owner before
  /// it has that one's place.
  public func ranks(of outlet: Outlet.ID) -> Ranks {
    sharedEntries(of: outlet).reduce(into: Ranks()) { ranks, position in
      let entry = entries[position]
      guard let own = entry.carrier(outlet) else { return }
      let before = entry.owners.count {
        $0.owner != own.owner && $0.time < own.time && !resolution.isTie($0, own)
      }
      switch before {
      case 0: ranks.first += 1
      case 1: ranks.second += 1
      case 2: ranks.third += 1
      default: ranks.later += 1
      }
    }
  }

  /// Positions of an outlet's stories that have at least two owners.
  func sharedEntries(of outlet: Outlet.ID) -> [Int] {
    (entriesOfOutlet[outlet] ?? []).filter { entries[$0].isShared }
  }
}
