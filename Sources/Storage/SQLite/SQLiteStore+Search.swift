public import Foundation
internal import GRDB
internal import News

extension SQLiteStore {
  public func indexWords(limit: Int) async throws -> Int {
    try await write { database in
      // Row numbers of items grow, so that what is not indexed yet is what follows the last that is.
      let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM item_words_docsize") ?? 0
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT id, title, CASE summary WHEN '' THEN substr(content, 1, \(Self.indexedLength)) ELSE summary END
          FROM items WHERE id > ? ORDER BY id LIMIT ?
          """,
        arguments: [last, max(0, limit)])
      let insertion = try DirectStatement(
        database, "INSERT INTO item_words (rowid, title, text) VALUES (?, ?, ?)")
      var count = 0
      while let row = try rows.next() {
        try insertion.execute {
          $0(row.number(0))
          $0(SearchText.folded(row.text(1)))
          $0(SearchText.folded(row.text(2)))
        }
        count += 1
      }
      return count
    }
  }

  /// So many characters of a full text are indexed where there is no summary.
  private static let indexedLength = 1_000

  public func unindexedCount() async throws -> Int {
    try await read { database in
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM items WHERE id > (SELECT coalesce(max(id), 0) FROM item_words_docsize)")
        ?? 0
    }
  }

  public func items(
    matching query: SearchQuery, since: Date, until: Date, seenBy: Date, limit: Int
  ) async throws -> [AssignedItem] {
    try await read { database in
      try ItemRow.assignedItems(
        database, columns: ItemRow.columnsWithoutContent,
        """
        FROM item_words JOIN items ON items.id = item_words.rowid
        WHERE item_words MATCH ? AND items.time >= ? AND items.time < ? AND items.first_seen <= ?
          AND items.story IS NOT NULL
        ORDER BY items.time DESC, items.id DESC LIMIT ?
        """,
        [
          query.expression, since.milliseconds, until.milliseconds, seenBy.milliseconds, max(0, limit),
        ])
    }
  }

  public func items(
    withAnyOf phrases: [String], orLike words: [String], limit: Int, since: Date, until: Date, seenBy: Date
  ) async throws -> [AssignedItem] {
    try await read { database in
      try Self.keepPages(database)
      var found: [Int64] = []
      let phrase = try database.cachedStatement(
        sql: "SELECT rowid FROM item_words WHERE item_words MATCH ? LIMIT \(Self.itemsOfPhrase)")
      for text in phrases {
        found += try Int64.fetchAll(phrase, arguments: [SearchQuery(phrase: text).expression])
      }
      // Words of very many items would cost the most and say the least.
      let frequency = try database.cachedStatement(
        sql:
          "SELECT count(*) FROM (SELECT 1 FROM item_words WHERE item_words MATCH ? LIMIT \(Self.itemsOfWord + 1))"
      )
      var telling: [String] = []
      for word in words where telling.count < Self.wordsAlike {
        let expression = SearchQuery(anyOf: [word]).expression
        guard !expression.isEmpty else { continue }
        let count = try Int.fetchOne(frequency, arguments: [expression]) ?? 0
        if (1...Self.itemsOfWord).contains(count) { telling.append(word) }
      }
      let alike = SearchQuery(anyOf: telling).expression
      if !alike.isEmpty {
        found += try Int64.fetchAll(
          database, sql: "SELECT rowid FROM item_words WHERE item_words MATCH ? ORDER BY rank LIMIT ?",
          arguments: [alike, max(0, limit)])
      }
      var seen: Set<Int64> = []
      return try found.filter { seen.insert($0).inserted }.flatMap { id in
        try ItemRow.assignedItems(
          database,
          "FROM items WHERE id = ? AND time >= ? AND time < ? AND first_seen <= ? AND story IS NOT NULL",
          [id, since.milliseconds, until.milliseconds, seenBy.milliseconds])
      }
    }
  }

  public func known(
    among phrases: [String], since: Date, until: Date, seenBy: Date
  ) async throws -> Set<String> {
    try await read { database in
      try Self.keepPages(database)
      // Without an order, so that the first item found is enough.
      let statement = try database.cachedStatement(
        sql: """
          SELECT 1 FROM item_words CROSS JOIN items ON items.id = item_words.rowid
          WHERE item_words MATCH ? AND items.time >= ? AND items.time < ? AND items.first_seen <= ? LIMIT 1
          """)
      return Set(
        try phrases.filter { phrase in
          try Int.fetchOne(
            statement,
            arguments: [
              SearchQuery(phrase: phrase).expression, since.milliseconds, until.milliseconds,
              seenBy.milliseconds,
            ]) != nil
        })
    }
  }

  /// Thousands of questions in a row read the same pages of the index again and again.
  private static func keepPages(_ database: Database) throws {
    try database.execute(sql: "PRAGMA cache_size = -65536")
  }

  /// So many words are looked for together.
  private static let wordsAlike = 30
  /// A word of more items tells little.
  private static let itemsOfWord = 1_000

  /// A phrase that more items have is a stock phrase.
  private static let itemsOfPhrase = 40
}
