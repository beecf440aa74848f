public import Foundation
internal import GRDB
public import News

extension SQLiteStore {
  public func items(
    since: Date, until: Date, seenBy: Date, after cursor: ItemCursor?, limit: Int
  ) async throws -> [Item] {
    try await read { database in
      // A row value as the only lower bound lets SQLite start right at the cursor, in both indexes; it merges them.
      try ItemRow.items(
        database,
        """
        FROM items INDEXED BY items_unassigned
          WHERE story IS NULL AND (time, id) > (?1, ?2) AND time < ?3 AND first_seen <= ?4
        UNION ALL SELECT \(ItemRow.columns) FROM items INDEXED BY items_assigned
          WHERE story IS NOT NULL AND (time, id) > (?1, ?2) AND time < ?3 AND first_seen <= ?4
        ORDER BY time, id LIMIT ?5
        """,
        [
          cursor?.time ?? since.milliseconds, cursor?.item.rawValue ?? .min, until.milliseconds,
          seenBy.milliseconds, max(0, limit),
        ])
    }
  }

  public func headlines(
    since: Date, until: Date, seenBy: Date, after cursor: ItemCursor?, limit: Int
  ) async throws -> [AssignedItem] {
    try await read { database in
      try ItemRow.assignedItems(
        database, columns: ItemRow.columnsWithoutContent,
        """
        FROM items INDEXED BY items_assigned
        WHERE story IS NOT NULL AND (time, id) > (?, ?) AND time < ? AND first_seen <= ?
        ORDER BY time, id LIMIT ?
        """,
        [
          cursor?.time ?? since.milliseconds, cursor?.item.rawValue ?? .min, until.milliseconds,
          seenBy.milliseconds, max(0, limit),
        ])
    }
  }

  public func item(_ id: Item.ID) async throws -> Item? {
    try await read { database in
      try ItemRow.items(database, "FROM items WHERE id = ?", [id.rawValue]).first
    }
  }

  public func unassignedItems(seenBy: Date, limit: Int) async throws -> [Item] {
    try await read { database in
      try ItemRow.items(
        database,
        """
        FROM items INDEXED BY items_unassigned WHERE story IS NULL AND first_seen <= ?
        \(ItemRow.stableOrder) LIMIT ?
        """,
        [seenBy.milliseconds, max(0, limit)])
    }
  }

  public func assignedItems(since: Date, until: Date, seenBy: Date) async throws -> [AssignedItem] {
    try await read { database in
      try ItemRow.assignedItems(
        database,
        """
        FROM items INDEXED BY items_assigned
        WHERE time >= ? AND time < ? AND story IS NOT NULL AND first_seen <= ?
        \(ItemRow.stableOrder)
        """,
        [since.milliseconds, until.milliseconds, seenBy.milliseconds])
    }
  }

  public func latestTime(seenBy: Date) async throws -> Date? {
    try await read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT time FROM items INDEXED BY items_assigned WHERE story IS NOT NULL AND first_seen <= ?
          ORDER BY time DESC LIMIT 1
          """,
        arguments: [seenBy.milliseconds])?.date(0)
    }
  }

  public func storedItems(ofStoriesActiveSince since: Date, until: Date, seenBy: Date) async throws
    -> [AssignedItem]
  {
    try await read { database in
      try ItemRow.assignedItems(
        database,
        """
        FROM items WHERE story IN (
          SELECT story FROM items INDEXED BY items_assigned
          WHERE time >= ?1 AND time < ?2 AND first_seen <= ?3 AND story IS NOT NULL
        ) AND time < ?2 AND first_seen <= ?3 \(ItemRow.stableOrder)
        """,
        [since.milliseconds, until.milliseconds, seenBy.milliseconds])
    }
  }

  public func storedItems(
    ofStoriesOf outlet: Outlet.ID, since: Date, until: Date, seenBy: Date
  ) async throws -> [AssignedItem] {
    try await read { database in
      try ItemRow.assignedItems(
        database,
        """
        FROM items WHERE story IN (
          SELECT story FROM items INDEXED BY items_assigned
          WHERE time >= ?1 AND time < ?2 AND first_seen <= ?3 AND story IS NOT NULL AND outlet = ?4
        ) AND time < ?2 AND first_seen <= ?3 \(ItemRow.stableOrder)
        """,
        [since.milliseconds, until.milliseconds, seenBy.milliseconds, outlet.rawValue.storable])
    }
  }

  public func items(of story: Story.ID, seenBy: Date) async throws -> [Item] {
    try await read { database in
      guard let story = try StoryRow.resolve(story, database) else { return [] }
      return try ItemRow.items(
        database, "FROM items WHERE story = ? AND first_seen <= ? \(ItemRow.stableOrder)",
        [story.rawValue, seenBy.milliseconds])
    }
  }

  public func firstItems(of stories: [Story.ID], limit: Int, seenBy: Date) async throws -> [AssignedItem] {
    try await read { database in
      try stories.sorted().flatMap { story in
        try ItemRow.assignedItems(
          database, columns: ItemRow.columnsWithoutContent,
          "FROM items INDEXED BY items_story WHERE story = ? AND first_seen <= ? \(ItemRow.stableOrder) LIMIT ?",
          [story.rawValue, seenBy.milliseconds, max(0, limit)])
      }
    }
  }

  public func appearances(since: Date, until: Date, seenBy: Date) async throws -> [Appearance] {
    try await read { database in
      // The bare columns are those of the row with the least time, as SQLite promises for a lone min().
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT story, outlet, min(time) AS first, published IS time, feed
          FROM items INDEXED BY items_story WHERE story IN (
            SELECT story FROM items INDEXED BY items_assigned
            WHERE time >= ?1 AND time < ?2 AND first_seen <= ?3 AND story IS NOT NULL
          ) AND time < ?2 AND first_seen <= ?3
          GROUP BY story, outlet HAVING first >= ?1 ORDER BY first, story, outlet
          """,
        arguments: [since.milliseconds, until.milliseconds, seenBy.milliseconds])
      var appearances: [Appearance] = []
      while let row = try rows.next() {
        appearances.append(
          Appearance(
            story: Story.ID(rawValue: row.text(0)), outlet: Outlet.ID(rawValue: row.text(1)),
            time: row.date(2), timeBasis: row.count(3) == 1 ? .published : .firstSeen,
            feed: Feed.ID(rawValue: row.number(4))))
      }
      return appearances
    }
  }

  public func newestItem() async throws -> Item.ID? {
    try await read { database in
      try Int64.fetchOne(database, sql: "SELECT max(id) FROM items").map(Item.ID.init(rawValue:))
    }
  }

  public func observedSince() async throws -> Date? {
    try await read { database in
      try Row.fetchOne(database, sql: "SELECT first_seen FROM items ORDER BY id LIMIT 1")?.date(0)
    }
  }

  public func itemCounts(since: Date, until: Date, seenBy: Date) async throws -> [Outlet.ID: Int] {
    try await read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT outlet, count(*) FROM (
            SELECT outlet FROM items INDEXED BY items_unassigned
              WHERE story IS NULL AND time >= ?1 AND time < ?2 AND first_seen <= ?3
            UNION ALL SELECT outlet FROM items INDEXED BY items_assigned
              WHERE story IS NOT NULL AND time >= ?1 AND time < ?2 AND first_seen <= ?3
          ) GROUP BY outlet
          """,
        arguments: [since.milliseconds, until.milliseconds, seenBy.milliseconds])
      return Dictionary(
        rows.map { (Outlet.ID(rawValue: $0.text(0)), $0.count(1)) }, uniquingKeysWith: +)
    }
  }

  public func storiesOfFeeds(since: Date, until: Date, seenBy: Date) async throws -> [Feed.ID: Set<Story.ID>]
  {
    try await read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT DISTINCT feed, story FROM items INDEXED BY items_assigned
          WHERE time >= ? AND time < ? AND first_seen <= ? AND story IS NOT NULL
          """,
        arguments: [since.milliseconds, until.milliseconds, seenBy.milliseconds])
      var stories: [Feed.ID: Set<Story.ID>] = [:]
      while let row = try rows.next() {
        stories[Feed.ID(rawValue: row.number(0)), default: []].insert(Story.ID(rawValue: row.text(1)))
      }
      return stories
    }
  }

  public func itemCounts(
    since: Date, until: Date, periodsOf length: Double, seenBy: Date
  ) async throws -> [[Feed.ID: Int]] {
    let (start, end) = (since.milliseconds, until.milliseconds)
    let milliseconds = Int64(max(1, (length * 1000).rounded()))
    guard start < end else { return [] }
    return try await read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT (?2 - 1 - time) / ?4 AS period, feed, count(*) FROM (
            SELECT time, feed FROM items INDEXED BY items_unassigned
              WHERE story IS NULL AND time >= ?1 AND time < ?2 AND first_seen <= ?3
            UNION ALL SELECT time, feed FROM items INDEXED BY items_assigned
              WHERE story IS NOT NULL AND time >= ?1 AND time < ?2 AND first_seen <= ?3
          ) GROUP BY period, feed
          """,
        arguments: [start, end, seenBy.milliseconds, milliseconds])
      var counts = [[Feed.ID: Int]](
        repeating: [:], count: Int((end - start + milliseconds - 1) / milliseconds))
      while let row = try rows.next() {
        counts[row.count(0)][Feed.ID(rawValue: row.number(1))] = row.count(2)
      }
      return counts
    }
  }
}
