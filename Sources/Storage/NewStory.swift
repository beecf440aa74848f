public import Foundation
public import News

/// A story that items are about to be put into for the first time.
public struct NewStory: Hashable, Sendable {
  public var id: Story.ID
  /// The time of the item that founded it.
  public var founded: Date

  /// A story to add. One that is stored already stays as it is.
  public init(id: Story.ID, founded: Date) {
    self.id = id
    self.founded = founded
  }
}
