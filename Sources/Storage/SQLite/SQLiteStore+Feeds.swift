public import Foundation
internal import GRDB
public import News

extension SQLiteStore {
  public func subscribedCount(source: UInt64) async throws -> Int? {
    try await read { database in
      try Int.fetchOne(
        database,
        sql: "SELECT (SELECT count(*) FROM feeds WHERE listed) FROM subscription WHERE source = ?",
        arguments: [Int64(bitPattern: source)])
    }
  }

  public func subscribe(_ feeds: [FeedSubscription], source: UInt64?, now: Date) async throws {
    let fingerprint = Self.fingerprint(feeds)
    let source = source.map { Int64(bitPattern: $0) }
    try await write { database in
      try database.execute(
        sql: "UPDATE subscription SET source = ? WHERE fingerprint = ?", arguments: [source, fingerprint])
      // Nothing more to do when another file says the same.
      if database.changesCount > 0 { return }
      // Compared by the database and not by Swift, whose texts are equal when they merely look the same.
      try database.execute(
        sql: """
          CREATE TEMP TABLE wanted (
            address TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, outlet TEXT NOT NULL, beats TEXT,
            bucket INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID
          """)
      try Self.list(feeds, database)
      // A feed that is now listed where it had moved to stays the same feed, with its items.
      try database.execute(
        sql: """
          UPDATE OR IGNORE feeds SET address = moved_to, moved_to = NULL
            WHERE moved_to IN (SELECT address FROM temp.wanted)
              AND address NOT IN (SELECT address FROM temp.wanted)
          """)
      try database.execute(
        sql: """
          UPDATE items SET outlet = change.outlet
            FROM (
              SELECT feeds.id, wanted.outlet FROM feeds JOIN temp.wanted USING (address)
              WHERE feeds.outlet IS NOT wanted.outlet
            ) AS change
            WHERE items.feed = change.id;

          UPDATE feeds SET title = wanted.title, outlet = wanted.outlet, beats = wanted.beats, listed = 1
            FROM temp.wanted
            WHERE feeds.address = wanted.address
              AND (NOT listed OR feeds.title IS NOT wanted.title OR feeds.outlet IS NOT wanted.outlet
                OR feeds.beats IS NOT wanted.beats);

          UPDATE feeds SET listed = 0 WHERE listed AND address NOT IN (SELECT address FROM temp.wanted)
          """)
      let state = FeedState()
      try database.execute(
        sql: """
          INSERT INTO feeds (address, title, outlet, beats, bucket, listed, added, next_due, poll_interval)
            SELECT address, title, outlet, beats, bucket, 1, ?, ?, ? FROM temp.wanted
            WHERE address NOT IN (SELECT address FROM feeds)
          """,
        arguments: [now.milliseconds, state.nextDue.milliseconds, state.interval.milliseconds])
      try database.execute(sql: "DROP TABLE temp.wanted; DELETE FROM subscription")
      try database.execute(
        sql: "INSERT INTO subscription (fingerprint, source) VALUES (?, ?)", arguments: [fingerprint, source])
    }
  }

  /// A hash of the whole list.
  private static func fingerprint(_ feeds: [FeedSubscription]) -> Int64 {
    var hash = StableHash()
    func combine(_ text: String?) {
      hash.combine(text == nil ? "-" : "+")
      if let text { hash.combine(text) }
    }
    for feed in feeds {
      combine(feed.address)
      combine(feed.title)
      combine(feed.outlet.id.rawValue)
      combine(feed.outlet.name)
      combine(feed.outlet.owner?.rawValue)
      combine(feed.outlet.role.rawValue)
      combine(feed.outlet.country)
      combine(feed.outlet.language)
      combine(feed.outlet.site)
      for beat in feed.beats { combine(beat) }
      combine(nil)
    }
    return Int64(bitPattern: hash.value)
  }

  private static func list(_ feeds: [FeedSubscription], _ database: Database) throws {
    let outlet = try DirectStatement(
      database,
      """
      INSERT INTO outlets (id, name, owner, role, country, language, site)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET name = excluded.name, owner = excluded.owner, role = excluded.role,
        country = excluded.country, language = excluded.language, site = excluded.site
      WHERE name IS NOT excluded.name OR owner IS NOT excluded.owner OR role IS NOT excluded.role
        OR country IS NOT excluded.country OR language IS NOT excluded.language OR site IS NOT excluded.site
      """)
    let wanted = try DirectStatement(
      database,
      "INSERT OR REPLACE INTO temp.wanted (address, title, outlet, beats, bucket) VALUES (?, ?, ?, ?, ?)")
    for feed in feeds {
      try outlet.execute {
        $0(feed.outlet.id.rawValue)
        $0(feed.outlet.name)
        $0(feed.outlet.owner?.rawValue)
        $0(feed.outlet.role.rawValue)
        $0(feed.outlet.country)
        $0(feed.outlet.language)
        $0(feed.outlet.site)
      }
      try wanted.execute {
        $0(feed.address)
        $0(feed.title)
        $0(feed.outlet.id.rawValue)
        $0(TextList.encode(feed.beats))
        $0(Host(address: feed.address)?.bucket ?? 0)
      }
    }
  }

  public func feeds() async throws -> [StoredFeed] {
    try await read { database in
      try FeedRow.all(database, where: "true ORDER BY id", [])
    }
  }

  public func feed(address: String) async throws -> StoredFeed? {
    try await read { database in
      try FeedRow.all(database, where: "address = ?", [address.storable]).first
    }
  }

  public func outlets() async throws -> [Outlet] {
    try await read { database in
      let rows = try Row.fetchCursor(
        database, sql: "SELECT id, name, owner, role, country, language, site FROM outlets ORDER BY id")
      var outlets: [Outlet] = []
      while let row = try rows.next() {
        outlets.append(
          Outlet(
            id: Outlet.ID(rawValue: row.text(0)), name: row.text(1),
            owner: row.optionalText(2).map(Owner.ID.init(rawValue:)),
            role: Outlet.Role(rawValue: row.text(3)) ?? .outlet, country: row.optionalText(4),
            language: row.optionalText(5), site: row.optionalText(6)))
      }
      return outlets
    }
  }
}
