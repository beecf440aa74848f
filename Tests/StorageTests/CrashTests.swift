import Foundation
import GRDB
import News
import Storage
import Testing

@Suite("Trouble on the way")
struct CrashTests {
  @Test("What was committed survives the end of the process; what was not leaves no trace")
  func killed() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("test.sqlite")
    let store = try SQLiteStore(path: path)
    let feed = try await store.fill(["a": [item("1")]])[0]

    // A transaction so large that its pages reach the write-ahead log before it is committed.
    let other = try DatabaseQueue(path: path)
    let killed = try await other.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA cache_size = 1; BEGIN IMMEDIATE")
      let insertion = try database.makeStatement(
        sql: """
          INSERT INTO items (feed, bucket, outlet, identity, title, summary, content, first_seen, time)
          VALUES (?, 0, 'a', ?, '', '', ?, 0, 0)
          """)
      for number in 0..<200 {
        try insertion.execute(
          arguments: [feed.id.rawValue, "lost \(number)", String(repeating: "x", count: 4000)])
      }
      let copy = try folder.copy()
      try database.execute(sql: "ROLLBACK")
      return copy
    }
    let log = try #require(try killed.contents()["test.sqlite-wal"])
    #expect(log.count > 200 * 4000)
    let reopened = try SQLiteStore(path: killed.file("test.sqlite"))
    #expect(try await reopened.identities() == ["1"])
    #expect(try await reopened.checkIntegrity() == [])
    let leases = try await reopened.claimAll()
    let outcomes = try await reopened.commit([feed.update([item("1"), item("2")])], leases: leases)
    #expect(outcomes.map(\.newItemCount) == [1])
  }

  @Test("A log that was cut anywhere gives whole commits and no halves")
  func cutLog() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.file("test.sqlite"))
    let feed = try await store.fill(["a": []])[0]
    let leases = try await store.claimAll()
    for round in 1...5 {
      var state = FeedState()
      state.failureCount = round
      let items = (0..<3).map { item("\(round).\($0)") }
      try await store.commit([feed.update(items, state: state)], leases: leases)
    }
    let files = try folder.contents()
    let log = try #require(files["test.sqlite-wal"])
    // The log starts over with every checkpoint, so its end is the newest.
    for cut in stride(from: 0, through: log.count, by: 1777) {
      let copy = try TemporaryFolder()
      try files["test.sqlite"]?.write(to: URL(fileURLWithPath: copy.file("test.sqlite")))
      try log.prefix(log.count - cut).write(to: URL(fileURLWithPath: copy.file("test.sqlite-wal")))
      let reopened = try SQLiteStore(path: copy.file("test.sqlite"))
      let items = try await reopened.identities()
      let rounds = try await reopened.feeds().first?.state.failureCount ?? 0
      #expect(items.count == 3 * rounds)
      #expect(try await reopened.checkIntegrity() == [])
    }
  }

  @Test("A full disk is said, and loses nothing stored before")
  func fullDisk() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("test.sqlite")
    let settings = SQLiteStore.Settings(maximumByteCount: 560_000)
    let store = try SQLiteStore(path: path, settings: settings)
    let feed = try await store.fill(["a": [item("1")]])[0]
    let leases = try await store.claimAll()
    var large = item("large")
    large.content = String(repeating: "x", count: 500_000)
    var state = feed.state
    state.failureCount = 9
    await #expect(throws: StorageError.diskFull(path: path)) {
      try await store.commit([feed.update([item("2"), large], state: state)], leases: leases)
    }
    #expect(try await store.identities() == ["1"])
    #expect(try await store.feeds().map(\.state.failureCount) == [0])
    #expect(try await store.commit([feed.update([item("2")])], leases: leases).map(\.newItemCount) == [1])
    #expect(try await store.checkIntegrity() == [])
  }

  @Test("A store that another process writes to is readable, and locked when that takes too long")
  func locked() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("test.sqlite")
    let store = try SQLiteStore(path: path, settings: SQLiteStore.Settings(patience: .milliseconds(20)))
    try await store.fill(["a": [item("1")]])
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE; DELETE FROM items") }
    #expect(try await store.identities() == ["1"])
    await #expect(throws: StorageError.locked(path: path)) {
      try await store.subscribe([], now: noon)
    }
    try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    try await store.subscribe([], now: noon)
    #expect(try await store.feeds().map(\.isListed) == [false])
  }

  @Test("Damage is named, by what reads it and by the check")
  func damaged() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("test.sqlite")
    let store = try SQLiteStore(path: path)
    try await store.fill(["a": (0..<3000).map { item("\($0)") }])
    try await store.close()
    var bytes = try #require(try folder.contents()["test.sqlite"])
    // The first half holds the header, the table of tables and the buckets.
    let pageCount = bytes.count / 4096
    for page in pageCount / 2..<pageCount {
      bytes.replaceSubrange(page * 4096..<page * 4096 + 64, with: Data(repeating: 0x5a, count: 64))
    }
    try bytes.write(to: URL(fileURLWithPath: path))
    let broken = try SQLiteStore(path: path)
    await #expect(throws: StorageError.corrupt(path: path, detail: "database disk image is malformed")) {
      try await broken.identities()
    }
    #expect(try await broken.checkIntegrity() != [])
  }
}
