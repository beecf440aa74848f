public import News

/// Who carried what, and in which order: the ground of all outlet numbers (METRICS, "Outlet, 28 days").
public struct OutletNetwork: Sendable {
  /// One story and who carried it.
  struct Entry: Sendable {
    let story: Story.ID
    /// Earliest first.
    let carriers: [Carrier]
    /// The earliest carrier of each owner, earliest first.
    let owners: [Carrier]
    /// The owners that were first, more than one when they tie.
    let leaders: [Owner.ID]

    var isShared: Bool { owners.count >= 2 }

    func carrier(_ outlet: Outlet.ID) -> Carrier? { carriers.first { $0.outlet == outlet } }
  }

  let outlets: OutletTable
  let resolution: TimeResolution
  let entries: [Entry]
  /// Positions in ``entries``, ascending.
  let entriesOfOutlet: [Outlet.ID: [Int]]
  let entriesOfOwner: [Owner.ID: [Int]]

  /// - Parameters:
  ///   - history: Appearances in any order; those of aggregators are left out.
  ///   - outlets: Who owns them, and which are aggregators; one that is not listed stands for itself.
  ///   - resolution: Decides what is a tie.
  public init(history: [AnalysisInput.Appearance], outlets: [Outlet], resolution: TimeResolution) {
    let table = OutletTable(outlets)
    let stories = Dictionary(grouping: history, by: \.story)
    let entries = stories.keys.sorted().compactMap { story -> Entry? in
      let carriers = table.carriers(of: stories[story] ?? [])
      guard !carriers.isEmpty else { return nil }
      return Entry(
        story: story, carriers: carriers, owners: EchoMetrics.firstOfOwners(carriers),
        leaders: EchoMetrics.firstMovers(of: carriers, resolution: resolution).map(\.owner))
    }
    var entriesOfOutlet: [Outlet.ID: [Int]] = [:]
    var entriesOfOwner: [Owner.ID: [Int]] = [:]
    for (position, entry) in entries.enumerated() {
      for carrier in entry.carriers { entriesOfOutlet[carrier.outlet, default: []].append(position) }
      for carrier in entry.owners { entriesOfOwner[carrier.owner, default: []].append(position) }
    }
    self.outlets = table
    self.resolution = resolution
    self.entries = entries
    self.entriesOfOutlet = entriesOfOutlet
    self.entriesOfOwner = entriesOfOwner
  }

  /// How many stories an outlet carried.
  public func storyCount(of outlet: Outlet.ID) -> Int { entriesOfOutlet[outlet]?.count ?? 0 }

  /// What two ascending lists have in common.
  static func common(_ left: [Int], _ right: [Int]) -> [Int] {
    var common: [Int] = []
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        common.append(left[first])
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return common
  }
}
