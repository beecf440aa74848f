public import Foundation
public import News

/// Plays the lists of past days again and judges them.
public struct GapBacktest: Sendable {
  /// Seconds between two lists.
  private static let step: Double = 86_400

  /// A list as it would have been shown.
  private struct List: Sendable {
    var shown: Date
    /// Each line by its first item, because stories may be merged by the time they are judged.
    var entries: [(item: Item.ID, probability: Double)]
    /// What could have been listed, each story by an item of it.
    var candidates: [Item.ID]
  }

  private var replay: GapReplay
  private let outlets: OutletTable
  private let items: [Item]
  private var waiting: [List] = []
  private var judged: [GapRecord.JudgedList] = []

  /// - Parameters:
  ///   - replay: Of all items of the time, those of the 28 days before and of the 7 after it among them.
  ///   - items: The same items.
  ///   - outlets: The outlets they are from.
  public init(_ replay: GapReplay, items: [Item], outlets: [Outlet]) {
    self.replay = replay
    self.items = items
    self.outlets = OutletTable(outlets)
  }

  /// The record of a list a day.
  ///
  /// - Parameters:
  ///   - first: When the first list would have been shown.
  ///   - last: No list is shown later.
  ///   - end: The end of what has been observed: lists of the seven days before it are not judged.
  ///   - progress: Told the moment of each list.
  public mutating func record(
    from first: Date, to last: Date, observedUntil end: Date, progress: (Date) -> Void = { _ in }
  ) -> GapRecord {
    waiting = []
    judged = []
    var moment = first
    while moment <= last {
      judgeLists(at: moment)
      replay.advance(to: moment)
      progress(moment)
      waiting.append(list())
      moment += Self.step
    }
    judgeLists(at: end)
    return GapRecord(judged, pending: waiting.count)
  }

  private mutating func list() -> List {
    let owners = ownersOfStories(seenBy: replay.moment)
    let oldest = replay.moment - GapLearner.maximumAgeHours * 3_600
    return List(
      shown: replay.moment,
      entries: replay.findings().gaps.compactMap { gap in
        gap.probability.map { (gap.items[0], $0) }
      },
      candidates: owners.values.filter { story in
        story.owners.count <= GapLearner.maximumOwners && story.first > oldest
      }.map(\.item))
  }

  /// Judges the lists whose seven days have passed by then, each as things stood when they had.
  private mutating func judgeLists(at moment: Date) {
    while let list = waiting.first, list.shown + PickUpHistory.horizon <= moment {
      replay.advance(to: max(replay.moment, list.shown + PickUpHistory.horizon))
      judged.append(judged(list))
      waiting.removeFirst()
    }
  }

  private func judged(_ list: List) -> GapRecord.JudgedList {
    let known = ownersOfStories(seenBy: list.shown)
    let later = ownersOfStories(seenBy: list.shown + PickUpHistory.horizon)
    func isPickedUp(_ item: Item.ID) -> Bool {
      guard let story = replay.part(of: item) else { return false }
      return (later[story]?.owners ?? []).subtracting(known[story]?.owners ?? []).count
        >= PickUpHistory.furtherOwners
    }
    return GapRecord.JudgedList(
      shown: list.shown,
      entries: list.entries.map { .init(probability: $0.probability, isPickedUp: isPickedUp($0.item)) },
      candidates: list.candidates.count, candidatesPickedUp: list.candidates.count(where: isPickedUp))
  }

  /// The owners of each part of a story, by the items seen by then and the parts these are in now, with the time and the ID of
  /// its first item.
  private func ownersOfStories(
    seenBy moment: Date
  ) -> [Story.ID: (owners: Set<Owner.ID>, first: Date, item: Item.ID)] {
    var stories: [Story.ID: (owners: Set<Owner.ID>, first: Date, item: Item.ID)] = [:]
    for item in items where item.firstSeen <= moment && item.firstSeen > moment - 10 * 86_400 {
      guard outlets.counts(item.outlet), let story = replay.part(of: item.id) else { continue }
      var known = stories[story] ?? ([], item.time, item.id)
      known.owners.insert(outlets.owner(of: item.outlet))
      if item.time < known.first { (known.first, known.item) = (item.time, item.id) }
      stories[story] = known
    }
    return stories
  }
}
