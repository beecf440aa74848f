internal import GRDB

/// The tables, and how an older store becomes a newer one.
enum Schema {
  /// "Echo" in ASCII, in the header of every store of ours (https://sqlite.org/fileformat.html, section 1.3).
  static let applicationID: Int32 = 0x4563_686f

  /// The version this program reads and writes; kept in the header as `user_version`.
  static var version: Int { migrations.count }

  /// Brings a store to ``version``, each step in a transaction of its own. Nothing happens when it is there.
  static func migrate(_ database: Database) throws {
    for (index, migration) in migrations.enumerated() {
      try database.inTransaction(.immediate) {
        // Asked again under the write lock: another process may just have done it.
        if try version(of: database) == index {
          try database.execute(sql: migration)
          try database.execute(
            sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(index + 1)")
        }
        return .commit
      }
    }
  }

  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// One script a version; a published one is never edited. Times are UTC in milliseconds since 1970.
  private static let migrations = [first, second, third, fourth, fifth, sixth, seventh, eighth]

  private static let first = """
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

  /// What a careful crawler has to remember between its runs.
  private static let second = """
    ALTER TABLE feeds ADD COLUMN failure TEXT;
    ALTER TABLE feeds ADD COLUMN failing_since INTEGER;
    ALTER TABLE feeds ADD COLUMN seen_move TEXT;
    ALTER TABLE feeds ADD COLUMN seen_move_since INTEGER;
    ALTER TABLE feeds ADD COLUMN hub TEXT;
    ALTER TABLE feeds ADD COLUMN hub_topic TEXT;

    -- Hosts that have asked to be left alone.
    CREATE TABLE holds (
      host TEXT PRIMARY KEY NOT NULL,
      until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- robots.txt of each origin, kept for a day.
    CREATE TABLE robots (
      origin TEXT PRIMARY KEY NOT NULL,
      fetched INTEGER NOT NULL,
      rules TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- What the list of feeds was when it was last subscribed to; at most one row.
    CREATE TABLE subscription (
      fingerprint INTEGER PRIMARY KEY NOT NULL
    ) STRICT;

    -- Every item stands in one of two indexes of times, so that a new one is entered once.
    DROP INDEX items_time;
    CREATE INDEX items_assigned ON items (time) WHERE story IS NOT NULL;

    -- Without the time when a feed is due, which changes with every poll.
    DROP INDEX feeds_due;
    CREATE INDEX feeds_listed ON feeds (bucket) WHERE listed;
    """

  /// When items were lost, so that a feed is not blamed for ever, and feeds by where they have moved to.
  private static let third = """
    ALTER TABLE feeds ADD COLUMN last_lost_items INTEGER;
    CREATE INDEX feeds_moved ON feeds (moved_to) WHERE moved_to IS NOT NULL;
    """

  /// What the list of feeds was read from.
  private static let fourth = "ALTER TABLE subscription ADD COLUMN source INTEGER"

  /// Items that the user has put into their stories for good, and when.
  private static let fifth = """
    CREATE TABLE pins (
      item INTEGER PRIMARY KEY NOT NULL REFERENCES items ON DELETE CASCADE,
      pinned INTEGER NOT NULL
    ) STRICT;
    """

  /// What gaps need: the record of all stories that could have been listed, what was learnt from the past, and starred
  /// stories; and an index of words for searching, which is filled when it is needed.
  private static let sixth = """
    ALTER TABLE gap_lists ADD COLUMN candidates INTEGER;
    ALTER TABLE gap_lists ADD COLUMN candidates_picked_up INTEGER;
    ALTER TABLE gap_entries ADD COLUMN item INTEGER;

    CREATE TABLE learnt (
      name TEXT PRIMARY KEY NOT NULL,
      as_of INTEGER NOT NULL,
      value BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE stars (
      story TEXT PRIMARY KEY NOT NULL REFERENCES stories,
      starred INTEGER NOT NULL,
      owners INTEGER NOT NULL,
      announced_owners INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE VIRTUAL TABLE item_words USING fts5 (
      title, text, content = '', tokenize = 'unicode61 remove_diacritics 2'
    );
    """

  /// Where items were before they came into other stories, and what stories led to before they ended, so that the past
  /// can be told as it was known. A change is as late as the latest item stored by then: what is learnt from a crawl comes
  /// after its items.
  private static let seventh = """
    CREATE TABLE moves (
      item INTEGER NOT NULL REFERENCES items ON DELETE CASCADE,
      story TEXT NOT NULL,
      moved INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE endings (
      story TEXT NOT NULL REFERENCES stories,
      merged_into TEXT,
      ended INTEGER NOT NULL
    ) STRICT;

    CREATE TRIGGER item_moves AFTER UPDATE OF story ON items
    WHEN OLD.story IS NOT NULL AND NEW.story IS NOT OLD.story BEGIN
      INSERT INTO moves (item, story, moved)
        VALUES (OLD.id, OLD.story, (SELECT first_seen FROM items ORDER BY id DESC LIMIT 1));
    END;
    CREATE TRIGGER story_endings AFTER UPDATE OF merged_into ON stories
    WHEN NEW.merged_into IS NOT OLD.merged_into BEGIN
      INSERT INTO endings (story, merged_into, ended)
        VALUES (OLD.id, OLD.merged_into, (SELECT first_seen FROM items ORDER BY id DESC LIMIT 1));
    END;
    """

  /// Another number after each change of stories: what was remembered of them outside of the store holds as long as it
  /// stays. Chance, and no count, so that a backup that is put back is not taken for what came after it.
  private static let eighth = """
    CREATE TABLE story_revision (number INTEGER NOT NULL) STRICT;
    INSERT INTO story_revision VALUES (random());
    """
}
