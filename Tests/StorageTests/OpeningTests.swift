import Foundation
import GRDB
import News
import Storage
import Testing

@Suite("Opening a store")
struct OpeningTests {
  @Test("A missing folder is made, for the user alone, and a second process finds what is stored")
  func newFolder() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("deep/er/test.sqlite")
    let store = try SQLiteStore(path: path)
    try await store.fill(["a": [item("1")]])
    let other = try SQLiteStore(path: path)
    #expect(try await other.identities() == ["1"])
    let reader = try SQLiteStore(path: path, access: .readOnly)
    #expect(try await reader.identities() == ["1"])
    await #expect(throws: StorageError.notWritable(path: path)) {
      try await reader.subscribe([], now: noon)
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("deep"))
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }

  @Test("An empty file becomes a store")
  func emptyFile() async throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.file("test.sqlite")))
    #expect(throws: StorageError.missing(path: folder.file("test.sqlite"))) {
      try SQLiteStore(path: folder.file("test.sqlite"), access: .readOnly)
    }
    let store = try SQLiteStore(path: folder.file("test.sqlite"))
    #expect(try await store.identities() == [])
  }

  @Test("Many that open a new store at once all get it")
  func manyAtOnce() async throws {
    let folder = try TemporaryFolder()
    let versions = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let store = try SQLiteStore(path: folder.file("test.sqlite"))
          return try await store.statistics().schemaVersion
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(versions == [8, 8, 8, 8])
  }

  @Test("Reading only asks for a store that exists")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StorageError.missing(path: folder.file("none.sqlite"))) {
      try SQLiteStore(path: folder.file("none.sqlite"), access: .readOnly)
    }
    #expect(try folder.contents().isEmpty)
  }

  @Test(
    "What is no database is refused and left as it is",
    arguments: ["text", String(repeating: "x", count: 5000)])
  func notADatabase(text: String) throws {
    let folder = try TemporaryFolder()
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.file("test.sqlite")))
    #expect(throws: StorageError.notADatabase(path: folder.file("test.sqlite"))) {
      try SQLiteStore(path: folder.file("test.sqlite"))
    }
    #expect(try folder.contents() == ["test.sqlite": Data(text.utf8)])
  }

  @Test("Another program's database is refused and left as it is", arguments: ["delete", "wal"])
  func foreign(journal: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("test.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = \(journal)")
      try database.execute(sql: "CREATE TABLE items (id); INSERT INTO items VALUES (1)")
    }
    let before = try folder.contents()
    #expect(throws: StorageError.foreignDatabase(path: path)) { try SQLiteStore(path: path) }
    #expect(throws: StorageError.foreignDatabase(path: path)) {
      try SQLiteStore(path: path, access: .readOnly)
    }
    #expect(try folder.contents() == before)
    try queue.close()
  }

  @Test("A store of a later version is refused and left as it is")
  func newer() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("test.sqlite")
    try await SQLiteStore(path: path).close()
    let queue = try DatabaseQueue(path: path)
    try await queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    // While it stands in the write-ahead log only, and when it stands in the file.
    #expect(throws: StorageError.newerSchema(path: path, found: 99, supported: 8)) {
      try SQLiteStore(path: path)
    }
    try queue.close()
    let before = try folder.contents()
    #expect(throws: StorageError.newerSchema(path: path, found: 99, supported: 8)) {
      try SQLiteStore(path: path)
    }
    #expect(try folder.contents() == before)
  }

  @Test(
    "Places that cannot hold a file are named",
    arguments: ["file/test.sqlite", "folder", "file/deep/test.sqlite"])
  func impossiblePlaces(name: String) throws {
    let folder = try TemporaryFolder()
    try Data("x".utf8).write(to: URL(fileURLWithPath: folder.file("file")))
    try FileManager.default.createDirectory(
      atPath: folder.file("folder"), withIntermediateDirectories: true)
    let error = #expect(throws: StorageError.self) { try SQLiteStore(path: folder.file(name)) }
    guard case .cannotOpen(let path, let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path.hasPrefix(folder.path))
    #expect(["Not a directory", "Is a directory"].contains(reason))
  }

  @Test("A folder that may not be written is named", .enabled(if: getuid() != 0, "root may write everywhere"))
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("test.sqlite")
    chmod(folder.path, 0o500)
    #expect(throws: StorageError.notWritable(path: path)) { try SQLiteStore(path: path) }
    #expect(throws: StorageError.notWritable(path: folder.file("crawl.lock"))) {
      try CrawlLock(folder: folder.path)
    }
    chmod(folder.path, 0o700)
  }

  @Test("Even root is told about a file system that takes no files")
  func procfs() {
    #expect(throws: StorageError.self) { try SQLiteStore(path: "/proc/self/echometer/test.sqlite") }
    #expect(throws: StorageError.self) { try SQLiteStore(path: "/proc/test.sqlite") }
    #expect(throws: StorageError.self) { try CrawlLock(folder: "/proc") }
  }

  @Test("A closed store says so")
  func closed() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.file("test.sqlite"))
    try await store.close()
    await #expect(throws: StorageError.closed(path: store.path)) { try await store.feeds() }
    await #expect(throws: StorageError.self) { try await store.subscribe([], now: noon) }
    #expect(try folder.contents().keys.sorted() == ["test.sqlite"])
  }
}
