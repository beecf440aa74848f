public import Foundation
internal import GRDB
public import News

extension SQLiteStore {
  public func claim(worker: String, want: Int, ttl: Duration, now: Date) async throws -> [Lease] {
    try await write { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          UPDATE buckets SET owner = ?, epoch = epoch + 1, lease_until = ? WHERE id IN (
            SELECT buckets.id
              FROM (SELECT bucket, min(next_due) AS due FROM feeds WHERE listed GROUP BY bucket) AS oldest
              JOIN buckets ON buckets.id = oldest.bucket
              WHERE buckets.owner IS NULL OR buckets.lease_until <= ?
              ORDER BY oldest.due, buckets.id LIMIT ?
          ) RETURNING id, epoch
          """,
        arguments: [
          worker.storable, now.milliseconds + ttl.milliseconds, now.milliseconds, max(0, want),
        ])
      return rows.map { Lease(bucket: $0.count(0), epoch: $0.number(1), owner: worker) }
        .sorted { $0.bucket < $1.bucket }
    }
  }

  public func release(_ leases: [Lease]) async throws {
    try await write { database in
      let statement = try DirectStatement(
        database, "UPDATE buckets SET owner = NULL WHERE id = ? AND owner = ? AND epoch = ?")
      for lease in leases {
        try statement.execute {
          $0(lease.bucket)
          $0(lease.owner)
          $0(lease.epoch)
        }
      }
    }
  }

  public func releaseLeases(of worker: String) async throws {
    try await write { database in
      try database.execute(
        sql: "UPDATE buckets SET owner = NULL WHERE owner = ?", arguments: [worker.storable])
    }
  }

  public func due(_ leases: [Lease], by time: Date?) async throws -> [DueFeed] {
    try await read { database in
      var isLeased = [Bool](repeating: false, count: Lease.bucketCount)
      for lease in leases { isLeased[lease.bucket] = true }
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT id, bucket, address, moved_to FROM feeds
          WHERE listed AND (?1 IS NULL OR (next_due <= ?1 AND NOT gone)) ORDER BY next_due, id
          """,
        arguments: [time?.milliseconds])
      var feeds: [DueFeed] = []
      while let row = try rows.next() {
        guard isLeased[row.count(1)] else { continue }
        let listed = row.text(2)
        feeds.append(
          DueFeed(
            id: Feed.ID(rawValue: row.number(0)), listedAddress: listed,
            address: row.optionalText(3) ?? listed))
      }
      return feeds
    }
  }

  public func feeds(_ ids: [Feed.ID]) async throws -> [StoredFeed] {
    try await read { database in
      let list = ids.map { String($0.rawValue) }.joined(separator: ",")
      return try FeedRow.all(database, where: "id IN (SELECT value FROM json_each(?))", ["[\(list)]"])
    }
  }

  public func itemCounts() async throws -> [Feed.ID: Int] {
    try await read { database in
      let rows = try Row.fetchCursor(database, sql: "SELECT feed, count(*) FROM items GROUP BY feed")
      var counts: [Feed.ID: Int] = [:]
      while let row = try rows.next() { counts[Feed.ID(rawValue: row.number(0))] = row.count(1) }
      return counts
    }
  }

  @discardableResult
  public func commit(_ updates: [FeedUpdate], holds: [HostHold], leases: [Lease]) async throws
    -> [CommittedUpdate]
  {
    try await write { database in
      try Self.check(leases, for: updates, database)
      try Self.keep(holds, database)
      let insertion = try ItemInsertion(database)
      let change = try DirectStatement(database, FeedRow.updateSQL)
      var committed: [CommittedUpdate] = []
      committed.reserveCapacity(updates.count)
      for update in updates {
        let (newItemCount, firstSeen) = update.items.isEmpty ? (0, nil) : try insertion.insert(update)
        var state = update.state(update.items.count - newItemCount)
        if let firstSeen { state.lastNewItem = firstSeen }
        guard try FeedRow.update(update.feed, in: update.bucket, to: state, change) else {
          throw StorageError.unknownFeed(update.feed)
        }
        committed.append(CommittedUpdate(feed: update.feed, newItemCount: newItemCount, state: state))
      }
      return committed
    }
  }

  public func holds(at now: Date) async throws -> [HostHold] {
    try await write { database in
      try database.execute(sql: "DELETE FROM holds WHERE until <= ?", arguments: [now.milliseconds])
      let rows = try Row.fetchAll(database, sql: "SELECT host, until FROM holds ORDER BY host")
      return rows.compactMap { row in
        News.Host(address: "https://\(row.text(0))/").map { HostHold(host: $0, until: row.date(1)) }
      }
    }
  }

  public func robots(of origin: String, fetchedSince time: Date) async throws -> String? {
    try await read { database in
      try String.fetchOne(
        database, sql: "SELECT rules FROM robots WHERE origin = ? AND fetched >= ?",
        arguments: [origin.storable, time.milliseconds])
    }
  }

  public func keepRobots(_ rules: String, of origin: String, fetched: Date) async throws {
    try await write { database in
      try database.execute(
        sql: """
          INSERT INTO robots (origin, fetched, rules) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET fetched = excluded.fetched, rules = excluded.rules
          """,
        arguments: [origin.storable, fetched.milliseconds, rules.storable])
    }
  }

  private static func keep(_ holds: [HostHold], _ database: Database) throws {
    for hold in holds {
      // An IPv6 address in brackets, as in an address.
      let name = hold.host.name.contains(":") ? "[\(hold.host.name)]" : hold.host.name
      try database.execute(
        sql: """
          INSERT INTO holds (host, until) VALUES (?, ?)
          ON CONFLICT DO UPDATE SET until = max(until, excluded.until)
          """,
        arguments: [name.storable, hold.until.milliseconds])
    }
  }

  /// Every bucket of the updates must still be held under the epoch that the worker knows.
  private static func check(_ leases: [Lease], for updates: [FeedUpdate], _ database: Database) throws {
    let leases = Dictionary(leases.map { ($0.bucket, $0) }, uniquingKeysWith: { $1 })
    let holder = try DirectStatement(
      database, "SELECT 1 FROM buckets WHERE id = ? AND owner = ? AND epoch = ?")
    for bucket in Set(updates.map(\.bucket)).sorted() {
      guard let lease = leases[bucket] else { throw StorageError.staleLease(bucket: bucket) }
      let isHeld = try holder.first {
        $0(bucket)
        $0(lease.owner)
        $0(lease.epoch)
      } read: { _ in
        true
      }
      if isHeld == nil { throw StorageError.staleLease(bucket: bucket) }
    }
  }
}
