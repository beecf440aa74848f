public import Foundation
internal import GRDB
public import News

extension SQLiteStore {
  public func assign(
    _ stories: [Item.ID: Story.ID], newStories: [NewStory], merges: [StoryMerge]
  ) async throws {
    try await write { database in
      let foundation = try DirectStatement(
        database, "INSERT INTO stories (id, founded) VALUES (?, ?) ON CONFLICT DO NOTHING")
      for story in newStories {
        try foundation.execute {
          $0(story.id.rawValue)
          $0(story.founded.milliseconds)
        }
      }
      for merge in merges { try StoryRow.merge(merge, database) }

      let assignment = try DirectStatement(database, "UPDATE items SET story = ? WHERE id = ?")
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
  }

  public func resolve(_ story: Story.ID) async throws -> Story.ID? {
    try await read { try StoryRow.resolve(story, $0) }
  }

  public func recordGapList(_ list: GapList) async throws {
    try await write { database in
      let shown: StatementArguments = [list.shown.milliseconds]
      try database.execute(sql: "DELETE FROM gap_entries WHERE list = ?", arguments: shown)
      try database.execute(sql: "DELETE FROM gap_lists WHERE shown = ?", arguments: shown)
      try database.execute(sql: "INSERT INTO gap_lists (shown) VALUES (?)", arguments: shown)
      let entry = try database.cachedStatement(
        sql: """
          INSERT INTO gap_entries (list, rank, story, kind, probability, score, picked_up)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """)
      for (index, line) in list.entries.enumerated() {
        try entry.execute(arguments: [
          list.shown.milliseconds, index + 1, line.story.rawValue.storable, line.kind.storable,
          line.probability, line.score, line.wasPickedUp,
        ])
      }
    }
  }

  public func gapLists(since: Date) async throws -> [GapList] {
    try await read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT shown, story, kind, probability, score, picked_up
          FROM gap_lists LEFT JOIN gap_entries ON list = shown
          WHERE shown >= ? ORDER BY shown, rank
          """,
        arguments: [since.milliseconds])
      var lists: [GapList] = []
      while let row = try rows.next() {
        if lists.last?.shown != row.date(0) { lists.append(GapList(shown: row.date(0), entries: [])) }
        // An empty list has one row without a story.
        guard let story = row.optionalText(1) else { continue }
        lists[lists.count - 1].entries.append(
          GapList.Entry(
            story: Story.ID(rawValue: story), kind: row.text(2), probability: row[3] ?? 0,
            score: row[4] ?? 0, wasPickedUp: row[5]))
      }
      return lists
    }
  }
}
