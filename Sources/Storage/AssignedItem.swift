public import News

/// An item and the story it belongs to.
public struct AssignedItem: Hashable, Sendable {
  public var item: Item
  public var story: Story.ID

  /// An item in its story.
  public init(item: Item, story: Story.ID) {
    self.item = item
    self.story = story
  }
}
