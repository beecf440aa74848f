public import Foundation
public import News

/// What a story had outside a certain time.
public struct StoryPast: Hashable, Sendable {
  public var story: Story.ID
  /// The time of its first item.
  public var first: Date
  public var itemCount: Int
  /// Whether one of those items is pinned.
  public var isPinned: Bool

  /// The items of a story outside a certain time, in sum.
  public init(story: Story.ID, first: Date, itemCount: Int, isPinned: Bool) {
    self.story = story
    self.first = first
    self.itemCount = itemCount
    self.isPinned = isPinned
  }
}
