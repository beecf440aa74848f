internal import News

/// The outlets of an analysis by their keys; an outlet that is not listed stands for itself.
struct OutletTable: Sendable {
  private let outlets: [Outlet.ID: Outlet]
  private let owners: [Outlet.ID: Owner.ID]
  private let aggregators: Set<Outlet.ID>

  init(_ list: [Outlet]) {
    // A key listed twice keeps the same entry whatever the order of the list.
    outlets = Dictionary(list.map { ($0.id, $0) }) { left, right in
      (left.name, left.owner?.rawValue ?? "") <= (right.name, right.owner?.rawValue ?? "") ? left : right
    }
    owners = outlets.mapValues(\.countedOwner)
    aggregators = Set(outlets.values.filter { $0.role == .aggregator }.map(\.id))
  }

  subscript(id: Outlet.ID) -> Outlet { outlets[id] ?? Outlet(id: id, name: id.rawValue) }

  /// Whether the outlet counts: aggregators count at no level (METRICS, "The chain of counting").
  func counts(_ id: Outlet.ID) -> Bool { !aggregators.contains(id) }

  func owner(of id: Outlet.ID) -> Owner.ID { owners[id] ?? Owner.ID(unknownOwnerOf: id) }

  /// Each counted outlet's first appearance, earliest first.
  func carriers(of appearances: [AnalysisInput.Appearance]) -> [Carrier] {
    var first: [Outlet.ID: Carrier] = [:]
    for appearance in appearances where counts(appearance.outlet) {
      let carrier = Carrier(
        outlet: appearance.outlet, owner: owner(of: appearance.outlet), time: appearance.time,
        timeBasis: appearance.timeBasis)
      guard let known = first[appearance.outlet] else {
        first[appearance.outlet] = carrier
        continue
      }
      if carrier.time < known.time || (carrier.time == known.time && carrier.timeBasis == .published) {
        first[appearance.outlet] = carrier
      }
    }
    return first.values.sorted(by: Carrier.isBefore)
  }
}
