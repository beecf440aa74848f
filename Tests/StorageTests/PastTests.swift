import Foundation
import News
import Storage
import Testing

@Suite("The past of stories")
struct PastTests {
  /// Items 1 to 4 of noon in stories s, t and u; then, with item 5 an hour later, s ends in t and item 4 moves; then the user
  /// pins item 1 to a story of its own.
  private func store(in folder: borrowing TemporaryFolder) async throws -> SQLiteStore {
    let store = try SQLiteStore(path: folder.file("test.sqlite"))
    try await store.fill(["a": [item("1"), item("2"), item("3"), item("4")]])
    try await store.assign(["1": "s", "2": "s", "3": "t", "4": "u"])
    try await store.fill(["a": [item("5", firstSeen: minutes(60))]])
    try await store.assign(
      ["4": "t", "5": "t"], merges: [StoryMerge(from: story("s"), into: story("t"))])
    let first = try await store.items(of: story("t"), seenBy: .distantFuture).first { $0.identity == "1" }
    try await store.pin(
      [try #require(first).id: story("v")], newStories: [NewStory(id: story("v"), founded: noon)], merges: [],
      at: minutes(90))
    return store
  }

  @Test(
    "A copy has every item where it was at a moment",
    arguments: [
      (0.0, ["1 s", "2 s", "3 t", "4 u", "5 t"], "s", 0), (60, ["1 t", "2 t", "3 t", "4 t", "5 t"], "t", 0),
      (90, ["1 v", "2 t", "3 t", "4 t", "5 t"], "t", 1),
    ])
  func copies(minute: Double, expected: [String], living: String, pins: Int) async throws {
    let folder = try TemporaryFolder()
    let store = try await store(in: folder)
    let path = folder.file("copy.sqlite")
    try await store.copy(to: path, asOf: minutes(minute))
    let copy = try SQLiteStore(path: path)
    #expect(try await copy.stories() == expected)
    #expect(try await copy.resolve(story("s")) == story(living))
    #expect(try await copy.pinnedItems().count == pins)
    #expect(try await copy.checkIntegrity().isEmpty)
    try await copy.close()
    #expect(try await store.stories() == ["1 v", "2 t", "3 t", "4 t", "5 t"], "The store stays as it is.")
    try await store.close()
  }

  @Test("Whether stories have changed since a moment is known")
  func changes() async throws {
    let folder = try TemporaryFolder()
    let store = try await store(in: folder)
    #expect(try await store.hasChangedStories(since: noon))
    #expect(try await store.hasChangedStories(since: minutes(60)))
    #expect(try await !store.hasChangedStories(since: minutes(90)))
    try await store.close()
  }
}
