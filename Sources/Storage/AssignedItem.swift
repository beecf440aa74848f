public import News

/// An item and the story it belongs to.
public struct AssignedItem: Hashable, Sendable {
  public var item: Item
  public var story: Story.ID
  /// Whether the user has put it there for good.
  public var isPinned: Bool

  /// An item in its story.
  public init(item: Item, story: Story.ID, isPinned: Bool = false) {
    self.item = item
    self.story = story
    self.isPinned = isPinned
  }
}
