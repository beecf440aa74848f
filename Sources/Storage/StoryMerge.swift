public import News

/// That two stories turned out to be one.
public struct StoryMerge: Hashable, Sendable {
  /// The story that ends; its ID leads on to the other from now on.
  public var from: Story.ID
  /// The story that takes its items.
  public var into: Story.ID

  /// A merge to record.
  public init(from: Story.ID, into: Story.ID) {
    self.from = from
    self.into = into
  }
}
