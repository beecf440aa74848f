public import Foundation
public import News

extension OutletNetwork {
  /// The stories of an outlet that nobody else had.
  public struct Exclusives: Hashable, Sendable {
    /// Its stories that are old enough to be judged.
    public var stories: Int
    /// Exclusives that others covered after all.
    public var pickedUpLater: Int
    /// Exclusives that nobody else has covered.
    public var solo: Int

    public init(stories: Int = 0, pickedUpLater: Int = 0, solo: Int = 0) {
      self.stories = stories
      self.pickedUpLater = pickedUpLater
      self.solo = solo
    }

    /// The share of its stories that were exclusive, with a Wilson 95 % interval; `nil` without stories.
    public var rate: Interval? { Interval(wilson: pickedUpLater + solo, of: stories) }

    /// The share that others covered after all, likewise.
    public var pickedUpLaterRate: Interval? { Interval(wilson: pickedUpLater, of: stories) }

    /// The share that nobody else has covered, likewise.
    public var soloRate: Interval? { Interval(wilson: solo, of: stories) }
  }

  /// Which of an outlet's stories had its owner alone for so many hours.
  ///
  /// - Parameters:
  ///   - outlet: An outlet that counts.
  ///   - now: Stories that began less than `hours` before are not judged.
  ///   - hours: How long a story must have one owner to be exclusive.
  public func exclusives(of outlet: Outlet.ID, now: Date, hours: Double = 72) -> Exclusives {
    let found = exclusiveStories(of: outlet, now: now, hours: hours)
    return Exclusives(stories: found.judged, pickedUpLater: found.pickedUpLater.count, solo: found.solo.count)
  }

  /// The positions of an outlet's exclusives, the earliest first, and how many of its stories were judged.
  func exclusiveStories(
    of outlet: Outlet.ID, now: Date, hours: Double = 72
  ) -> (judged: Int, pickedUpLater: [Int], solo: [Int]) {
    let owner = outlets.owner(of: outlet)
    var found: (judged: Int, pickedUpLater: [Int], solo: [Int]) = (0, [], [])
    for position in entriesOfOutlet[outlet] ?? [] {
      let entry = entries[position]
      guard let first = entry.owners.first else { continue }
      let border = first.time.addingTimeInterval(hours * 3600)
      guard border <= now else { continue }
      found.judged += 1
      guard first.owner == owner else { continue }
      if !entry.isShared {
        found.solo.append(position)
      } else if entry.owners[1].time > border {
        found.pickedUpLater.append(position)
      }
    }
    let isEarlier = { (left: Int, right: Int) in
      (self.entries[left].owners[0].time, left) < (self.entries[right].owners[0].time, right)
    }
    return (found.judged, found.pickedUpLater.sorted(by: isEarlier), found.solo.sorted(by: isEarlier))
  }

  /// The positions of stories of at least three owners that an outlet's owner has not covered, those of most owners
  /// first, of equals the latest.
  func missed(by outlet: Outlet.ID) -> [Int] {
    let covered = Set(entriesOfOwner[outlets.owner(of: outlet)] ?? [])
    return entries.indices.filter { entries[$0].owners.count >= 3 && !covered.contains($0) }
      .sorted { left, right in
        let (left, right) = (entries[left], entries[right])
        if left.owners.count != right.owners.count { return left.owners.count > right.owners.count }
        return (right.owners[0].time, left.story) < (left.owners[0].time, right.story)
      }
  }
}
