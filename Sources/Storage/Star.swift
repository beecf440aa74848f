public import Foundation
public import News

/// A story that the user wants to hear of.
public struct Star: Hashable, Sendable {
  /// Where the story is now.
  public var story: Story.ID
  public var starred: Date
  /// How many owners it had then.
  public var owners: Int
  /// How many owners it had when a crawl last spoke of it, or then.
  public var announcedOwners: Int

  public init(story: Story.ID, starred: Date, owners: Int, announcedOwners: Int) {
    self.story = story
    self.starred = starred
    self.owners = owners
    self.announcedOwners = announcedOwners
  }
}
