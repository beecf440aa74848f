internal import Foundation
internal import GRDB

extension SQLiteStore {
  public func statistics() async throws -> StoreStatistics {
    try await read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT
            (SELECT count(*) FROM feeds WHERE listed),
            (SELECT count(*) FROM feeds WHERE NOT listed),
            (SELECT count(*) FROM outlets),
            (SELECT count(*) FROM items),
            (SELECT count(*) FROM items WHERE story IS NULL),
            (SELECT count(*) FROM stories WHERE merged_into IS NULL),
            (SELECT min(time) FROM (SELECT min(time) AS time FROM items WHERE story IS NULL
              UNION ALL SELECT min(time) FROM items WHERE story IS NOT NULL)),
            (SELECT max(time) FROM (SELECT max(time) AS time FROM items WHERE story IS NULL
              UNION ALL SELECT max(time) FROM items WHERE story IS NOT NULL)),
            (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)
          """)
      return StoreStatistics(
        listedFeeds: row?.count(0) ?? 0, unlistedFeeds: row?.count(1) ?? 0, outlets: row?.count(2) ?? 0,
        items: row?.count(3) ?? 0, unassignedItems: row?.count(4) ?? 0, stories: row?.count(5) ?? 0,
        earliestItem: row?.optionalDate(6), latestItem: row?.optionalDate(7), byteCount: row?.count(8) ?? 0,
        schemaVersion: try Schema.version(of: database))
    }
  }

  public func checkIntegrity() async throws -> [String] {
    try await read { database in
      do {
        let problems = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
        return problems + orphans.map { "Row \($0.number(1)) of \($0.text(0)) points to nothing." }
      } catch let error as DatabaseError
        where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
      {
        return [error.message ?? "\(error.resultCode)"]
      }
    }
  }
}
