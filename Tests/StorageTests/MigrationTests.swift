import Foundation
import GRDB
import News
import Storage
import Testing

@Suite("Older stores")
struct MigrationTests {
  @Test("A store of schema 1 becomes one of the present schema with all it holds")
  func fromFirst() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("test.sqlite")
    let old = try DatabaseQueue(path: path)
    try await old.write { database in
      try database.execute(sql: Self.firstSchema)
      try database.execute(
        sql: """
          INSERT INTO outlets (id, name, role) VALUES ('a', 'A', 'outlet'), ('b', 'B', 'wire');
          INSERT INTO feeds (id, address, title, outlet, beats, bucket, listed, added, etag, last_polled,
              next_due, poll_interval, failure_count, last_failure)
            VALUES (3, 'https://a.example/feed', 'A feed', 'a', '["x"]', 7, 1, 1790000000000, '"e"',
              1790000060000, 1790000120000, 1800000, 0, NULL),
            (4, 'https://b.example/feed', 'B feed', 'b', NULL, 9, 0, 1790000000000, NULL,
              NULL, 1790000000000, 1800000, 2, 'slow');
          INSERT INTO stories (id, founded) VALUES ('s', 1790000000000);
          INSERT INTO items (id, feed, outlet, bucket, identity, link, title, summary, content, language, authors,
              categories, origin_name, origin_address, published, first_seen, time, story)
            VALUES (5, 3, 'a', 7, 'one', 'https://a.example/1', 'T', 'S', 'C', 'en', '["X"]', '["Y"]', 'O',
              'https://o.example', 1789999940000, 1790000000000, 1789999940000, 's'),
            (8, 3, 'a', 7, 'two', NULL, 'T2', '', '', NULL, NULL, NULL, NULL, NULL, NULL, 1790000000000,
              1790000000000, NULL),
            (9, 4, 'b', 9, 'one', NULL, 'T3', '', '', NULL, NULL, NULL, NULL, NULL, NULL, 1790000060000,
              1790000060000, NULL);
          INSERT INTO gap_lists VALUES (1790000000000);
          INSERT INTO gap_entries VALUES (1790000000000, 1, 's', 'early', 0.5, 0.25, NULL);
          PRAGMA application_id = \(0x4563_686f); PRAGMA user_version = 1
          """)
    }
    try old.close()

    let store = try SQLiteStore(path: path)
    let statistics = try await store.statistics()
    #expect(statistics.schemaVersion == 8)
    let (a, b) = (Outlet.ID(rawValue: "a"), Outlet.ID(rawValue: "b"))
    let one = Item(
      id: Item.ID(rawValue: 5), feed: Feed.ID(rawValue: 3), outlet: a, identity: "one",
      link: "https://a.example/1", title: "T", summary: "S", content: "C", language: "en", authors: ["X"],
      categories: ["Y"], origin: Item.Origin(name: "O", address: "https://o.example"),
      published: minutes(-1), firstSeen: noon)
    let two = Item(
      id: Item.ID(rawValue: 8), feed: Feed.ID(rawValue: 3), outlet: a, identity: "two", title: "T2",
      firstSeen: noon)
    let three = Item(
      id: Item.ID(rawValue: 9), feed: Feed.ID(rawValue: 4), outlet: b, identity: "one", title: "T3",
      firstSeen: minutes(1))
    let all = try await store.items(since: .distantPast, until: .distantFuture, seenBy: .distantFuture)
    #expect(all == [one, two, three])
    #expect(try await store.items(of: story("s"), seenBy: .distantFuture) == [one])
    #expect(try await store.unassignedItems(seenBy: .distantFuture, limit: 9) == [two, three])
    let feeds = try await store.feeds()
    #expect(
      feeds == [
        StoredFeed(
          feed: Feed(
            id: Feed.ID(rawValue: 3), address: "https://a.example/feed", title: "A feed", outlet: a,
            beats: ["x"]),
          state: FeedState(
            validators: Validators(etag: "\"e\""), lastPolled: minutes(1), nextDue: minutes(2),
            interval: .seconds(1800)),
          bucket: 7, isListed: true, added: noon),
        StoredFeed(
          feed: Feed(
            id: Feed.ID(rawValue: 4), address: "https://b.example/feed", title: "B feed", outlet: b,
            beats: []),
          state: FeedState(nextDue: noon, interval: .seconds(1800), failureCount: 2, lastFailure: "slow"),
          bucket: 9, isListed: false, added: noon),
      ])
    #expect(try await store.gapLists(since: .distantPast).map(\.entries.count) == [1])
    #expect(try await store.checkIntegrity() == [])

    // It goes on where it stopped: known items stay known, and no number is given twice.
    let leases = try await store.claimAll()
    let update = feeds[0].update([item("one"), item("two"), item("new")])
    #expect(try await store.commit([update], leases: leases).map(\.newItemCount) == [1])
    let new = try await store.items(since: .distantPast, until: .distantFuture, seenBy: .distantFuture)
    #expect(new.map(\.id.rawValue).sorted() == [5, 8, 9, 10])
  }

  @Test("A command that only reads finds the present schema, too")
  func readOnly() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("test.sqlite")
    let old = try DatabaseQueue(path: path)
    try await old.write { database in
      try database.execute(
        sql: "\(Self.firstSchema); PRAGMA application_id = \(0x4563_686f); PRAGMA user_version = 1")
    }
    try old.close()
    let store = try SQLiteStore(path: path, access: .readOnly)
    #expect(try await store.pinnedItems().isEmpty)
  }

  /// The tables as version 0.1 made them, copied from its source.
  private static let firstSchema = """
    CREATE TABLE outlets (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      owner TEXT,
      role TEXT NOT NULL,
      country TEXT,
      language TEXT,
      site TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE buckets (
      id INTEGER PRIMARY KEY NOT NULL,
      owner TEXT,
      epoch INTEGER NOT NULL DEFAULT 0,
      lease_until INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    INSERT INTO buckets (id)
      WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < 4095)
      SELECT n FROM numbers;

    CREATE TABLE feeds (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
      address TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      outlet TEXT NOT NULL REFERENCES outlets,
      beats TEXT,
      bucket INTEGER NOT NULL REFERENCES buckets,
      listed INTEGER NOT NULL,
      added INTEGER NOT NULL,
      etag TEXT,
      last_modified TEXT,
      moved_to TEXT,
      last_polled INTEGER,
      last_answered INTEGER,
      last_new_item INTEGER,
      next_due INTEGER NOT NULL,
      poll_interval INTEGER NOT NULL,
      failure_count INTEGER NOT NULL DEFAULT 0,
      last_failure TEXT,
      gone INTEGER NOT NULL DEFAULT 0,
      lost_items_count INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX feeds_due ON feeds (bucket, next_due) WHERE listed;

    CREATE TABLE stories (
      id TEXT PRIMARY KEY NOT NULL,
      founded INTEGER NOT NULL,
      merged_into TEXT REFERENCES stories
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX stories_merged ON stories (merged_into) WHERE merged_into IS NOT NULL;

    CREATE TABLE items (
      id INTEGER PRIMARY KEY NOT NULL,
      feed INTEGER NOT NULL REFERENCES feeds,
      outlet TEXT NOT NULL,
      bucket INTEGER NOT NULL,
      identity TEXT NOT NULL,
      link TEXT,
      title TEXT NOT NULL,
      summary TEXT NOT NULL,
      content TEXT NOT NULL,
      language TEXT,
      authors TEXT,
      categories TEXT,
      origin_name TEXT,
      origin_address TEXT,
      published INTEGER,
      first_seen INTEGER NOT NULL,
      time INTEGER NOT NULL,
      story TEXT REFERENCES stories,
      UNIQUE (feed, identity)
    ) STRICT;
    CREATE INDEX items_time ON items (time);
    CREATE INDEX items_unassigned ON items (time) WHERE story IS NULL;
    CREATE INDEX items_story ON items (story, outlet, time, first_seen, feed, published)
      WHERE story IS NOT NULL;

    CREATE TABLE gap_lists (
      shown INTEGER PRIMARY KEY NOT NULL
    ) STRICT;
    CREATE TABLE gap_entries (
      list INTEGER NOT NULL REFERENCES gap_lists ON DELETE CASCADE,
      rank INTEGER NOT NULL,
      story TEXT NOT NULL,
      kind TEXT NOT NULL,
      probability REAL NOT NULL,
      score REAL NOT NULL,
      picked_up INTEGER,
      PRIMARY KEY (list, rank)
    ) STRICT, WITHOUT ROWID;
    """
}
