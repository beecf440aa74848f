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
  }

  /// Which of an outlet's stories had its owner alone for so many hours.
  ///
  /// - Parameters:
  ///   - outlet: An outlet that counts.
  ///   - now: Stories that began less than `hours` before are not judged.
  ///   - hours: How long a story must have one owner to be exclusive.
  public func exclusives(of outlet: Outlet.ID, now: Date, hours: Double = 72) -> Exclusives {
    let owner = outlets.owner(of: outlet)
    return (entriesOfOutlet[outlet] ?? [])
      .reduce(into: Exclusives()) { exclusives, position in
        let entry = entries[position]
        guard let first = entry.owners.first else { return }
        let border = first.time.addingTimeInterval(hours * 3600)
        guard border <= now else { return }
        exclusives.stories += 1
        guard first.owner == owner else { return }
        if !entry.isShared {
          exclusives.solo += 1
        } else if entry.owners[1].time > border {
          exclusives.pickedUpLater += 1
        }
      }
  }
}
