public import Analysis
public import Foundation
public import News
internal import Storage

/// Stories that the user wants to hear of.
extension Analyst {
  /// Stars a story, wherever an old ID has led to.
  ///
  /// - Throws: ``AggregationError/unknownStory(_:)``.
  public func star(_ id: Story.ID, now: Date) async throws -> StarredFinding {
    guard let story = try await store.resolve(id) else { throw AggregationError.unknownStory(id.rawValue) }
    let owners = try await ownerCount(of: story, now: now)
    try await store.star(story, owners: owners.count, at: now)
    return StarredFinding(
      story: story, title: owners.title, link: owners.link, starred: now, owners: owners.count,
      ownersWhenStarred: owners.count, announcedOwners: owners.count)
  }

  /// - Returns: Whether it was starred.
  /// - Throws: ``AggregationError/unknownStory(_:)``.
  public func unstar(_ id: Story.ID) async throws -> Bool {
    guard let story = try await store.resolve(id) else { throw AggregationError.unknownStory(id.rawValue) }
    return try await store.unstar(story)
  }

  /// The starred stories, the first starred first.
  public func starred(now: Date) async throws -> [StarredFinding] {
    var findings: [StarredFinding] = []
    for star in try await store.stars() where star.starred <= now {
      let owners = try await ownerCount(of: star.story, now: now)
      findings.append(
        StarredFinding(
          story: star.story, title: owners.title, link: owners.link, starred: star.starred,
          owners: owners.count, ownersWhenStarred: star.owners, announcedOwners: star.announcedOwners))
    }
    return findings
  }

  /// The starred stories that have reached another step since a crawl last spoke of them; they count as spoken of then.
  public func starNotices(now: Date) async throws -> [StarredFinding] {
    let notices = try await starred(now: now).filter(\.isNews)
    for notice in notices {
      try await store.noteAnnouncement(of: notice.story, owners: notice.owners)
    }
    return notices
  }

  private func ownerCount(
    of story: Story.ID, now: Date
  ) async throws -> (count: Int, title: String, link: String?) {
    let items = try await store.items(of: story, seenBy: now)
    let outlets = Dictionary(try await outlets().map { ($0.id, $0) }) { first, _ in first }
    let owners = Set(
      items.filter { outlets[$0.outlet]?.role != .aggregator }.map {
        outlets[$0.outlet]?.countedOwner ?? Owner.ID(unknownOwnerOf: $0.outlet)
      })
    return (
      owners.count, items.isEmpty ? story.rawValue : StoryClustering.representativeTitle(of: items),
      items.first?.link
    )
  }
}
