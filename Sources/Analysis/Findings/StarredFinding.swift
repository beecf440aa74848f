public import Foundation
public import News

/// A story that the user has starred, and how many have it by now.
public struct StarredFinding: Hashable, Sendable, Codable {
  public var story: Story.ID
  public var title: String
  /// Where its first item stands.
  public var link: String?
  public var starred: Date
  /// Owners that have it.
  public var owners: Int
  /// Owners that had it when it was starred.
  public var ownersWhenStarred: Int
  /// Owners when a crawl last spoke of it, or when it was starred.
  public var announcedOwners: Int

  /// The user is told when so many owners have it.
  public static let steps = [2, 4, 8]

  public init(
    story: Story.ID, title: String, link: String?, starred: Date, owners: Int, ownersWhenStarred: Int,
    announcedOwners: Int
  ) {
    self.story = story
    self.title = title
    self.link = link
    self.starred = starred
    self.owners = owners
    self.ownersWhenStarred = ownersWhenStarred
    self.announcedOwners = announcedOwners
  }

  /// The highest of ``steps`` that it has reached since it was starred; `nil` without one.
  public var step: Int? { Self.steps.last { ownersWhenStarred < $0 && $0 <= owners } }

  /// Whether it has reached another step since a crawl last spoke of it.
  public var isNews: Bool { Self.steps.contains { announcedOwners < $0 && $0 <= owners } }

  /// That the window is closing, in words.
  public var notice: String {
    "The window is closing: \(owners) owners have it now, \(ownersWhenStarred) when you starred it."
  }
}
