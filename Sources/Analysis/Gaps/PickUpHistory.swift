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

  /// Seconds a story has for it.
  static let horizon: Double = 7 * 86_400

  private let records: [Outlet.ID: Record]

  /// - Parameters:
  ///   - network: The appearances of the outlet window.
  ///   - now: Stories that began less than a day before are not judged yet.
  public init(_ network: OutletNetwork, now: Date) {
    var records: [Outlet.ID: Record] = [:]
    for entry in network.entries {
      guard let first = entry.carriers.first, first.time <= now.addingTimeInterval(-86_400) else { continue }
      let border = first.time.addingTimeInterval(Self.horizon)
      records[first.outlet, default: Record()].stories += 1
      if entry.owners.count(where: { $0.time <= border }) > Self.furtherOwners {
        records[first.outlet, default: Record()].pickedUp += 1
      }
    }
    self.records = records
  }

  public func record(of outlet: Outlet.ID) -> Record { records[outlet] ?? Record() }
}
