public import Foundation
public import News

/// That an outlet carried a story.
public struct Appearance: Hashable, Sendable {
  public var story: Story.ID
  public var outlet: Outlet.ID
  /// The time of the outlet's first item of it.
  public var time: Date
  /// Which clock that time was read from.
  public var timeBasis: Item.TimeBasis
  /// The feed that item came from.
  public var feed: Feed.ID

  /// An outlet's first item of a story.
  public init(
    story: Story.ID, outlet: Outlet.ID, time: Date, timeBasis: Item.TimeBasis, feed: Feed.ID
  ) {
    self.story = story
    self.outlet = outlet
    self.time = time
    self.timeBasis = timeBasis
    self.feed = feed
  }
}
