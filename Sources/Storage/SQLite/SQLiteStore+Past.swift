public import Foundation
internal import GRDB

extension SQLiteStore {
  /// Whether an item has come into another story since a moment, or a story has ended in another, or an item was pinned.
  public func hasChangedStories(since moment: Date) async throws -> Bool {
    try await read { database in
      try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM moves WHERE moved > ?1) OR EXISTS (SELECT 1 FROM endings WHERE ended > ?1)
            OR EXISTS (SELECT 1 FROM pins WHERE pinned > ?1)
          """,
        arguments: [moment.milliseconds]) == true
    }
  }

  /// Makes a copy of the store in which every item is in the story that it was in at a moment.
  ///
  /// Pins that were taken back since are not in it. The copy takes as much room as the store.
  ///
  /// - Parameters:
  ///   - path: Where it is made; there must be no file yet.
  ///   - moment: The moment.
  /// - Throws: ``StorageError``.
  public func copy(to path: String, asOf moment: Date) async throws {
    try await read { database in
      let copy = try DatabaseQueue(path: path, configuration: Self.configuration(.readWrite, Settings()))
      defer { try? copy.close() }
      try copy.writeWithoutTransaction { try database.backup(to: $0) }
      try copy.write { database in
        // The first change after the moment tells what was before it; those of the copy itself are not noted.
        try database.execute(sql: "DROP TRIGGER item_moves; DROP TRIGGER story_endings")
        let changes = [
          // The bare columns are those of the row with the least number, as SQLite promises for a lone min().
          """
          UPDATE items SET story = past.story
          FROM (SELECT item, story, min(rowid) FROM moves WHERE moved > ?1 GROUP BY item) AS past
          WHERE items.id = past.item
          """,
          """
          UPDATE stories SET merged_into = past.merged_into
          FROM (SELECT story, merged_into, min(rowid) FROM endings WHERE ended > ?1 GROUP BY story) AS past
          WHERE stories.id = past.story
          """,
          "DELETE FROM pins WHERE pinned > ?1",
        ]
        for change in changes { try database.execute(sql: change, arguments: [moment.milliseconds]) }
      }
    }
  }
}
