public import Foundation
internal import GRDB
public import News

extension SQLiteStore {
  public func recordGapList(_ list: GapList) async throws {
    try await write { database in
      let shown: StatementArguments = [list.shown.milliseconds]
      try database.execute(sql: "DELETE FROM gap_entries WHERE list = ?", arguments: shown)
      try database.execute(sql: "DELETE FROM gap_lists WHERE shown = ?", arguments: shown)
      try database.execute(
        sql: "INSERT INTO gap_lists (shown, candidates, candidates_picked_up) VALUES (?, ?, ?)",
        arguments: [list.shown.milliseconds, list.base?.candidates, list.base?.pickedUp])
      let entry = try database.cachedStatement(
        sql: """
          INSERT INTO gap_entries (list, rank, story, kind, probability, score, picked_up, item)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """)
      for (index, line) in list.entries.enumerated() {
        try entry.execute(arguments: [
          list.shown.milliseconds, index + 1, line.story.rawValue.storable, line.kind.storable,
          line.probability, line.score, line.wasPickedUp, line.item?.rawValue,
        ])
      }
    }
  }

  public func gapLists(since: Date) async throws -> [GapList] {
    try await read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT shown, story, kind, probability, score, picked_up, candidates, candidates_picked_up, item
          FROM gap_lists LEFT JOIN gap_entries ON list = shown
          WHERE shown >= ? ORDER BY shown, rank
          """,
        arguments: [since.milliseconds])
      var lists: [GapList] = []
      while let row = try rows.next() {
        if lists.last?.shown != row.date(0) {
          let candidates: Int? = row[6]
          lists.append(
            GapList(
              shown: row.date(0), entries: [],
              base: candidates.map { GapList.Base(candidates: $0, pickedUp: row[7] ?? 0) }))
        }
        // An empty list has one row without a story.
        guard let story = row.optionalText(1) else { continue }
        lists[lists.count - 1].entries.append(
          GapList.Entry(
            story: Story.ID(rawValue: story), item: (row[8] as Int64?).map { Item.ID(rawValue: $0) },
            kind: row.text(2), probability: row[3] ?? 0,
            score: row[4] ?? 0, wasPickedUp: row[5]))
      }
      return lists
    }
  }

  public func keepLearnt(_ value: Data, named name: String, asOf: Date) async throws {
    try await write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO learnt (name, as_of, value) VALUES (?, ?, ?)",
        arguments: [name, asOf.milliseconds, value])
    }
  }

  public func learnt(named name: String, asOf: Date) async throws -> Data? {
    try await read { database in
      try Data.fetchOne(
        database, sql: "SELECT value FROM learnt WHERE name = ? AND as_of = ?",
        arguments: [name, asOf.milliseconds])
    }
  }

  // MARK: Stars

  public func star(_ story: Story.ID, owners: Int, at now: Date) async throws {
    try await write { database in
      guard let story = try StoryRow.resolve(story, database) else { throw StorageError.unknownStory(story) }
      try database.execute(
        sql:
          "INSERT OR REPLACE INTO stars (story, starred, owners, announced_owners) VALUES (?1, ?2, ?3, ?3)",
        arguments: [story.rawValue, now.milliseconds, owners])
    }
  }

  public func noteAnnouncement(of story: Story.ID, owners: Int) async throws {
    try await write { database in
      guard let story = try StoryRow.resolve(story, database) else { throw StorageError.unknownStory(story) }
      try database.execute(
        sql: "UPDATE stars SET announced_owners = ? WHERE \(Self.leadsTo)",
        arguments: [owners, story.rawValue])
    }
  }

  /// Whether a starred story is, or has ended in, the one that is asked for.
  private static let leadsTo =
    "(SELECT coalesce(merged_into, id) FROM stories WHERE stories.id = stars.story) = ?"

  public func unstar(_ story: Story.ID) async throws -> Bool {
    try await write { database in
      guard let story = try StoryRow.resolve(story, database) else { throw StorageError.unknownStory(story) }
      try database.execute(
        sql: "DELETE FROM stars WHERE \(Self.leadsTo)", arguments: [story.rawValue])
      return database.changesCount > 0
    }
  }

  public func stars() async throws -> [Star] {
    try await read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT coalesce(merged_into, id) AS living, min(starred), min(owners), max(announced_owners)
          FROM stars JOIN stories ON stories.id = stars.story
          GROUP BY living ORDER BY min(starred), living
          """
      ).map {
        Star(
          story: Story.ID(rawValue: $0.text(0)), starred: $0.date(1), owners: $0.count(2),
          announcedOwners: $0.count(3))
      }
    }
  }
}
