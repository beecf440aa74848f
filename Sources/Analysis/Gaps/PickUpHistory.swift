public import Foundation
public import News

/// How often the stories that an outlet was first with were picked up by others.
public struct PickUpHistory: Sendable {
  /// The past of one outlet.
  public struct Record: Hashable, Sendable {
    /// Stories it was first with, at least a day old.
    public var stories = 0
    /// Those that at least ``furtherOwners`` further owners picked up within 7 days.
    public var pickedUp = 0

    public init(stories: Int = 0, pickedUp: Int = 0) {
      self.stories = stories
      self.pickedUp = pickedUp
    }
  }

  /// With so many further owners a story is picked up.
  public static let furtherOwners = 3

  /// The share picked up before anything is known: that of the month ``PickUpModel/prior`` was fitted on.
  private static let priorShare = 0.07
  /// How many stories of an outlet's own weigh as much as what is known of all.
  private static let priorWeight = 20.0

  private let records: [Outlet.ID: Record]
  private let baseShare: Double

  /// - Parameters:
  ///   - network: The appearances of the outlet window.
  ///   - now: Stories that began less than a day before are not judged yet.
  public init(_ network: OutletNetwork, now: Date) {
    var records: [Outlet.ID: Record] = [:]
    for entry in network.entries {
      guard let first = entry.carriers.first, first.time <= now.addingTimeInterval(-86_400) else { continue }
      let border = first.time.addingTimeInterval(7 * 86_400)
      records[first.outlet, default: Record()].stories += 1
      if entry.owners.count(where: { $0.time <= border }) > Self.furtherOwners {
        records[first.outlet, default: Record()].pickedUp += 1
      }
    }
    self.records = records
    let (stories, pickedUp) = records.values.reduce((0, 0)) { ($0.0 + $1.stories, $0.1 + $1.pickedUp) }
    baseShare =
      (Double(pickedUp) + Self.priorWeight * Self.priorShare) / (Double(stories) + Self.priorWeight)
  }

  public func record(of outlet: Outlet.ID) -> Record { records[outlet] ?? Record() }

  /// The log odds of an outlet's stories being picked up, drawn towards those of all outlets.
  public func logOdds(of outlet: Outlet.ID) -> Double {
    let record = record(of: outlet)
    let share =
      (Double(record.pickedUp) + Self.priorWeight * baseShare) / (Double(record.stories) + Self.priorWeight)
    return log(share / (1 - share))
  }
}
