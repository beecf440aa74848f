public import News

extension OutletNetwork {
  /// How often somebody was first, against chance.
  public struct Lead: Hashable, Sendable {
    /// Stories of at least two owners that it covered.
    public var sharedStories: Int
    /// How often its owner was first among those; a tie of n counts 1/n.
    public var firsts: Double
    /// Σ 1/G over those stories: what chance alone would give.
    public var expected: Double

    public init(sharedStories: Int = 0, firsts: Double = 0, expected: Double = 0) {
      self.sharedStories = sharedStories
      self.firsts = firsts
      self.expected = expected
    }

    /// firsts ÷ expected, 1 is chance; `nil` when nothing is expected.
    public var ratio: Double? { expected > 0 ? firsts / expected : nil }

    /// The ``ratio`` where there is enough to judge by; `nil` when fewer than 5 firsts are expected.
    public var index: Double? { expected >= 5 ? ratio : nil }
  }

  /// The lead of an outlet's owner over the stories that the outlet covered.
  public func lead(of outlet: Outlet.ID) -> Lead {
    lead(of: outlets.owner(of: outlet), in: entriesOfOutlet[outlet])
  }

  /// The lead of an owner over the stories that any of its outlets covered.
  public func lead(of owner: Owner.ID) -> Lead { lead(of: owner, in: entriesOfOwner[owner]) }

  private func lead(of owner: Owner.ID, in positions: [Int]?) -> Lead {
    (positions ?? []).reduce(into: Lead()) { lead, position in
      let entry = entries[position]
      guard entry.isShared else { return }
      lead.sharedStories += 1
      lead.expected += 1 / Double(entry.owners.count)
      if entry.leaders.contains(owner) { lead.firsts += 1 / Double(entry.leaders.count) }
    }
  }
}
