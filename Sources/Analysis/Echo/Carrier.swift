public import Foundation
public import News

/// An outlet that carried a story, with the time of its first item of it: what every count of a story counts.
///
/// An outlet counts once per story; aggregators never become carriers.
public struct Carrier: Hashable, Sendable {
  public var outlet: Outlet.ID
  public var owner: Owner.ID
  /// When the outlet's first item of the story came.
  public var time: Date
  /// Which clock ``time`` was read from.
  public var timeBasis: Item.TimeBasis

  public init(outlet: Outlet.ID, owner: Owner.ID, time: Date, timeBasis: Item.TimeBasis = .published) {
    self.outlet = outlet
    self.owner = owner
    self.time = time
    self.timeBasis = timeBasis
  }

  /// Earliest first; equal times in order of the outlets' keys, so that the order never depends on the
  /// input's.
  static func isBefore(_ left: Carrier, _ right: Carrier) -> Bool {
    left.time != right.time ? left.time < right.time : left.outlet < right.outlet
  }
}
