public import Foundation
internal import GRDB
public import News

extension SQLiteStore {
  public func storyRevision() async throws -> Int64 { try await read(Self.revision) }

  private static func revision(_ database: Database) throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT number FROM story_revision") ?? 0
  }

  /// Done with every change of stories.
  private static func revise(_ database: Database) throws {
    try database.execute(sql: "UPDATE story_revision SET number = random()")
  }

  @discardableResult
  public func assign(
    _ stories: [Item.ID: Story.ID], newStories: [NewStory], merges: [StoryMerge]
  ) async throws -> StoryRevisions {
    try await write { database in
      let before = try Self.revision(database)
      try Self.place(stories, newStories: newStories, merges: merges, isByUser: false, database)
      return StoryRevisions(before: before, after: try Self.revision(database))
    }
  }

  public func pin(
    _ stories: [Item.ID: Story.ID], newStories: [NewStory], merges: [StoryMerge], at now: Date
  ) async throws {
    try await write { database in
      let moves = try Int64.fetchOne(database, sql: "SELECT max(rowid) FROM moves") ?? 0
      let endings = try Int64.fetchOne(database, sql: "SELECT max(rowid) FROM endings") ?? 0
      try Self.place(stories, newStories: newStories, merges: merges, isByUser: true, database)
      // The user's will comes later than the latest item.
      try database.execute(
        sql: "UPDATE moves SET moved = max(moved, ?) WHERE rowid > ?", arguments: [now.milliseconds, moves])
      try database.execute(
        sql: "UPDATE endings SET ended = max(ended, ?) WHERE rowid > ?",
        arguments: [now.milliseconds, endings])
      let pin = try database.cachedStatement(
        sql: "INSERT INTO pins (item, pinned) VALUES (?, ?) ON CONFLICT DO NOTHING")
      for item in stories.keys.sorted() { try pin.execute(arguments: [item.rawValue, now.milliseconds]) }
    }
  }

  public func unpin(_ story: Story.ID) async throws -> Int {
    try await write { database in
      guard let story = try StoryRow.resolve(story, database) else { throw StorageError.unknownStory(story) }
      try database.execute(
        sql: "DELETE FROM pins WHERE item IN (SELECT id FROM items WHERE story = ?)",
        arguments: [story.rawValue])
      let count = database.changesCount
      try Self.revise(database)
      return count
    }
  }

  public func pinnedItems() async throws -> [AssignedItem] {
    try await read { database in
      try ItemRow.assignedItems(
        database, "FROM pins JOIN items ON items.id = pins.item \(ItemRow.stableOrder)", [])
    }
  }

  public func pasts(
    ofStoriesActiveSince since: Date, until: Date, seenBy: Date
  ) async throws -> [StoryPast] {
    try await read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT story, min(time), count(*), max(\(ItemRow.isPinned))
          FROM items INDEXED BY items_story WHERE story IN (
            SELECT story FROM items INDEXED BY items_assigned
            WHERE time >= ?1 AND time < ?2 AND first_seen <= ?3 AND story IS NOT NULL
          ) AND (time < ?1 OR time >= ?2) AND first_seen <= ?3
          GROUP BY story ORDER BY story
          """,
        arguments: [since.milliseconds, until.milliseconds, seenBy.milliseconds])
      var pasts: [StoryPast] = []
      while let row = try rows.next() {
        pasts.append(
          StoryPast(
            story: Story.ID(rawValue: row.text(0)), first: row.date(1), itemCount: row.count(2),
            isPinned: row.count(3) == 1))
      }
      return pasts
    }
  }

  public func endedStories(inStoriesActiveSince since: Date, seenBy: Date) async throws -> [Story.ID] {
    try await read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT id FROM stories INDEXED BY stories_merged WHERE merged_into IN (
            SELECT story FROM items INDEXED BY items_assigned
            WHERE time >= ? AND first_seen <= ? AND story IS NOT NULL
          ) ORDER BY id
          """,
        arguments: [since.milliseconds, seenBy.milliseconds]
      ).map(Story.ID.init)
    }
  }

  private static func place(
    _ stories: [Item.ID: Story.ID], newStories: [NewStory], merges: [StoryMerge], isByUser: Bool,
    _ database: Database
  ) throws {
    try revise(database)
    let foundation = try DirectStatement(
      database, "INSERT INTO stories (id, founded) VALUES (?, ?) ON CONFLICT DO NOTHING")
    for story in newStories {
      try foundation.execute {
        $0(story.id.rawValue)
        $0(story.founded.milliseconds)
      }
    }
    for merge in merges { try StoryRow.merge(merge, isByUser: isByUser, database) }

    let assignment = try DirectStatement(
      database,
      "UPDATE items SET story = ? WHERE id = ?" + (isByUser ? "" : " AND NOT \(ItemRow.isPinned)"))
    var living: [Story.ID: Story.ID] = [:]
    // In the order of rows, which is the order of pages.
    for (item, story) in stories.sorted(by: { $0.key < $1.key }) {
      if living[story] == nil { living[story] = try StoryRow.resolve(story, database) }
      guard let target = living[story] else { throw StorageError.unknownStory(story) }
      try assignment.execute {
        $0(target.rawValue)
        $0(item.rawValue)
      }
    }
  }

  public func resolve(_ story: Story.ID) async throws -> Story.ID? {
    try await read { try StoryRow.resolve(story, $0) }
  }
}
