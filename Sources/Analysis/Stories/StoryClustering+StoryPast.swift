public import Foundation
public import News

extension StoryClustering {
  /// What a story had besides the items that are restored.
  public struct StoryPast: Sendable, Hashable {
    public var story: Story.ID
    /// The time of its first item.
    public var first: Date
    public var itemCount: Int
    /// Whether one of those items is pinned.
    public var isPinned: Bool

    public init(story: Story.ID, first: Date, itemCount: Int, isPinned: Bool = false) {
      self.story = story
      self.first = first
      self.itemCount = itemCount
      self.isPinned = isPinned
    }
  }
}
