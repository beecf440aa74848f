public import Foundation
public import News

/// Tells which stories have moved: which gaps were picked up, and which stories fell silent.
public struct MovingStories: Sendable {
  /// So many owners a story had that is missed when nobody follows it.
  public static let leastOwners = 5
  /// Seconds without an item after which a story is silent.
  public static let silence = 86_400.0
  /// Seconds for which a gap that was listed is followed.
  public static let followed = PickUpHistory.horizon

  /// A line of an earlier list of gaps.
  public struct Listing: Hashable, Sendable {
    /// Where the story is now.
    public var story: Story.ID
    public var shown: Date
    /// Its place in the list, counted from 1.
    public var rank: Int
    /// P(picked up), 0 to 1, as it was believed then.
    public var probability: Double

    public init(story: Story.ID, shown: Date, rank: Int, probability: Double) {
      self.story = story
      self.shown = shown
      self.rank = rank
      self.probability = probability
    }
  }

  private let end: Date
  private let outlets: OutletTable

  /// - Parameters:
  ///   - end: The moment to look back from: the end of the window, or now when that is earlier.
  ///   - outlets: Those that the items name; aggregators do not count.
  public init(end: Date, outlets: [Outlet]) {
    self.end = end
    self.outlets = OutletTable(outlets)
  }

  /// The gaps that at least ``PickUpHistory/furtherOwners`` owners have now that had them not when they were listed, those
  /// with the most further owners first.
  ///
  /// - Parameters:
  ///   - listings: Lines of earlier lists in any order; of those of one story the first counts.
  ///   - items: The items of their stories, in any order.
  public func pickedUp(
    _ listings: [Listing], items: [AnalysisInput.StoredItem]
  ) -> [MovingFinding.PickedUp] {
    let itemsOfStory = counted(items)
    let first = Dictionary(grouping: listings, by: \.story).compactMap { _, lines in
      lines.min { ($0.shown, $0.rank) < ($1.shown, $1.rank) }
    }
    return first.compactMap { line -> (further: Int, finding: MovingFinding.PickedUp)? in
      guard let items = itemsOfStory[line.story] else { return nil }
      let then = owners(of: items.filter { $0.firstSeen <= line.shown })
      let now = owners(of: items)
      let further = now.subtracting(then).count
      guard further >= PickUpHistory.furtherOwners else { return nil }
      return (
        further,
        MovingFinding.PickedUp(
          story: line.story, title: StoryClustering.representativeTitle(of: items),
          link: items.lazy.compactMap(\.link).first, listed: line.shown, rank: line.rank,
          probability: line.probability, ownersWhenListed: then.count, owners: now.count)
      )
    }
    .sorted { left, right in
      left.further != right.further
        ? left.further > right.further
        : (left.finding.listed, left.finding.rank, left.finding.story)
          < (right.finding.listed, right.finding.rank, right.finding.story)
    }
    .map(\.finding)
  }

  /// The stories that may have fallen silent: an outlet joined them in the day before the last one, and none since.
  ///
  /// - Parameter history: Appearances of the days up to the end.
  /// - Returns: Those of at least ``leastOwners`` owners, in order of their IDs.
  public func candidates(_ history: [AnalysisInput.Appearance]) -> [Story.ID] {
    let counted = history.filter { outlets.counts($0.outlet) && $0.time < end }
    return Dictionary(grouping: counted, by: \.story).filter { _, appearances in
      let age = appearances.map { end.timeIntervalSince($0.time) }.min() ?? 0
      return age > Self.silence && age <= 2 * Self.silence
        && Set(appearances.map { outlets.owner(of: $0.outlet) }).count >= Self.leastOwners
    }.keys.sorted()
  }

  /// Those of the ``candidates(_:)`` that have no item in the last 24 hours, those with the most owners first.
  ///
  /// - Parameter items: Items of these stories, in any order.
  public func silent(_ items: [AnalysisInput.StoredItem]) -> [MovingFinding.Silent] {
    counted(items).compactMap { story, items -> MovingFinding.Silent? in
      let owners = owners(of: items).count
      guard let last = items.map(\.time).max(), end.timeIntervalSince(last) > Self.silence,
        owners >= Self.leastOwners
      else { return nil }
      return MovingFinding.Silent(
        story: story, title: StoryClustering.representativeTitle(of: items),
        link: items.lazy.compactMap(\.link).first, owners: owners, lastTime: last)
    }
    .sorted {
      $0.owners != $1.owners ? $0.owners > $1.owners : ($1.lastTime, $0.story) < ($0.lastTime, $1.story)
    }
  }

  /// The items that count, of each story, in the order that does not depend on the store.
  private func counted(_ items: [AnalysisInput.StoredItem]) -> [Story.ID: [Item]] {
    let order = ItemOrder(outlets: outlets)
    return Dictionary(
      grouping: items.filter { outlets.counts($0.item.outlet) && $0.item.time < end }, by: \.story
    ).mapValues { $0.map(\.item).sorted(by: order.isBefore) }
  }

  private func owners(of items: [Item]) -> Set<Owner.ID> {
    Set(items.map { outlets.owner(of: $0.outlet) })
  }
}
