public import Foundation
public import News

/// What became of the stories that few had at one moment.
public struct GapOutcomes: Sendable {
  private let shown: Date
  private let outlets: OutletTable
  private let candidates: Set<Story.ID>
  private let known: [Story.ID: Set<Owner.ID>]
  private let later: [Story.ID: Set<Owner.ID>]

  /// - Parameters:
  ///   - shown: The moment.
  ///   - known: Appearances of at least the ten days before it, as they were seen by then.
  ///   - later: Those of the same days and the seven after the moment, as they were seen at the end.
  ///   - outlets: The outlets that these name.
  public init(
    shown: Date, known: [AnalysisInput.Appearance], later: [AnalysisInput.Appearance], outlets: [Outlet]
  ) {
    let table = OutletTable(outlets)
    func owners(_ appearances: [AnalysisInput.Appearance]) -> [Story.ID: Set<Owner.ID>] {
      var owners: [Story.ID: Set<Owner.ID>] = [:]
      for appearance in appearances where table.counts(appearance.outlet) {
        owners[appearance.story, default: []].insert(table.owner(of: appearance.outlet))
      }
      return owners
    }
    self.shown = shown
    self.outlets = table
    self.known = owners(known)
    self.later = owners(later)
    var first: [Story.ID: Date] = [:]
    for appearance in known where table.counts(appearance.outlet) {
      first[appearance.story] = min(first[appearance.story] ?? appearance.time, appearance.time)
    }
    let oldest = shown - GapLearner.maximumAgeHours * 3_600
    candidates = Set(
      self.known.filter { story, owners in
        owners.count <= GapLearner.maximumOwners && first[story].map { $0 > oldest } == true
      }.keys)
  }

  /// Whether at least ``PickUpHistory/furtherOwners`` owners had a story at the end that had it not at the moment.
  public func isPickedUp(_ story: Story.ID) -> Bool {
    (later[story] ?? []).subtracting(known[story] ?? []).count >= PickUpHistory.furtherOwners
  }

  /// Whether that many owners had the same turn of a story at the end that had it not at the moment.
  ///
  /// - Parameters:
  ///   - item: One of the turn.
  ///   - items: Those of the whole story at the end.
  ///   - grouping: How items are grouped into turns.
  public func isPickedUp(
    _ item: Item.ID, among items: [Item], grouping: StoryClustering.Settings
  ) -> Bool {
    let turns = StoryClustering.stories(of: items, settings: grouping)
    let turn = items.filter { turns[$0.id] == turns[item] && outlets.counts($0.outlet) }
    let had = Set(turn.filter { $0.firstSeen <= shown }.map { outlets.owner(of: $0.outlet) })
    return Set(turn.map { outlets.owner(of: $0.outlet) }).subtracting(had).count
      >= PickUpHistory.furtherOwners
  }

  /// How many stories could have been listed: those of at most two owners and two days.
  public var candidateCount: Int { candidates.count }

  /// How many of those were picked up.
  public var pickedUpCount: Int { candidates.count(where: isPickedUp) }
}
