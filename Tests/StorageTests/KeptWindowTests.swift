import Foundation
import News
import Storage
import Testing

@Suite("What grouping remembers")
struct KeptWindowTests {
  private let pieces = ["one", "", "and another"]

  private func keep(_ window: KeptWindow, in store: any Store) throws {
    try store.keepWindow(window) { put in
      for piece in pieces { try Array(piece.utf8).withUnsafeBytes(put) }
    }
  }

  private func window(
    _ revision: Int64 = -7, maker: String = "echometer 1 ü", seenBy: Date = noon
  ) -> KeptWindow { KeptWindow(maker: maker, revision: revision, seenBy: seenBy) }

  @Test("is given back as it was kept, to its maker, for its revision, and not to one who asks of the past")
  func kept() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.file("test.sqlite"))
    #expect(store.keptWindow(window()) == nil)
    try keep(window(), in: store)
    #expect(store.keptWindow(window()) == Data("oneand another".utf8))
    #expect(store.keptWindow(window(seenBy: minutes(5))) != nil)
    #expect(store.keptWindow(window(seenBy: minutes(-1))) == nil)
    #expect(store.keptWindow(window(8)) == nil)
    #expect(store.keptWindow(window(maker: "echometer 2 ü")) == nil)
    #expect(store.keptWindow(window(maker: "echometer 1")) == nil)

    // A later one takes its place; nothing else is left behind.
    try keep(window(8), in: store)
    #expect(store.keptWindow(window(8)) != nil)
    #expect(store.keptWindow(window()) == nil)
    let names = try folder.contents().keys.filter { $0.contains("window") }
    #expect(names == ["test.sqlite-window"])
    try await store.close()
  }

  @Test("is nothing when a byte of it is not what it was, or some are missing")
  func damage() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.file("test.sqlite"))
    try keep(window(), in: store)
    let file = URL(fileURLWithPath: folder.file("test.sqlite-window"))
    let whole = try Data(contentsOf: file)
    for position in whole.indices {
      var damaged = whole
      damaged[position] ^= 0x10
      try damaged.write(to: file)
      #expect(store.keptWindow(window()) == nil)
      try whole.prefix(position).write(to: file)
      #expect(store.keptWindow(window()) == nil)
    }
    try whole.write(to: file)
    #expect(store.keptWindow(window()) != nil)
    try await store.close()
  }

  @Test("stays what it was when a later one cannot be written")
  func failure() async throws {
    struct Failure: Error {}
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.file("test.sqlite"))
    try keep(window(), in: store)
    #expect(throws: Failure.self) {
      try store.keepWindow(window(8)) { put in
        try Array("half".utf8).withUnsafeBytes(put)
        throw Failure()
      }
    }
    #expect(store.keptWindow(window()) != nil)
    #expect(try folder.contents().keys.filter { $0.contains("window") } == ["test.sqlite-window"])
    try await store.close()
  }

  @Test("is not kept by a store in memory")
  func memory() async throws {
    let store = try SQLiteStore.inMemory()
    try keep(window(), in: store)
    #expect(store.keptWindow(window()) == nil)
    try await store.close()
  }

  @Test("holds until stories change, and tells who changed them", arguments: Backend.allCases)
  func revisions(backend: Backend) async throws {
    try await backend.run { store in
      try await store.fill(["a": [item("1"), item("2")]])
      let items = try await store.items(since: .distantPast, until: .distantFuture, seenBy: .distantFuture)
      let first = try await store.storyRevision()
      #expect(try await store.storyRevision() == first)
      let new = [NewStory(id: story("s"), founded: noon)]
      let revisions = try await store.assign([items[0].id: story("s")], newStories: new, merges: [])
      #expect(revisions.before == first)
      #expect(try await store.storyRevision() == revisions.after)
      #expect(revisions.after != first)
      try await store.pin([items[0].id: story("s")], newStories: [], merges: [], at: noon)
      let pinned = try await store.storyRevision()
      #expect(pinned != revisions.after)
      _ = try await store.unpin(story("s"))
      #expect(try await store.storyRevision() != pinned)
    }
  }
}
