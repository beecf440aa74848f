import Foundation
import News
import Storage
import Testing

@Suite("Searching, stars and what was learnt")
struct SearchTests {
  private func titled(_ title: String, _ identity: String, summary: String = "") -> NewItem {
    NewItem(identity: identity, title: title, summary: summary, firstSeen: noon)
  }

  /// The identities of what answers.
  private func found(_ store: any Store, _ text: String) async throws -> Set<String> {
    let query = try #require(SearchQuery(text))
    return Set(
      try await store.items(
        matching: query, since: .distantPast, until: .distantFuture, seenBy: noon, limit: 100
      ).map(\.item.identity))
  }

  @Test("Words, phrases, beginnings, alternatives and exclusions", arguments: Backend.allCases)
  func queries(backend: Backend) async throws {
    try await backend.run { store in
      try await store.fill([
        "alpha": [
          titled("Rents rise in Ostrel", "1"),
          titled("Café owner fears eviction", "2", summary: "The rent doubled"),
          titled("香港租金上升", "3"), titled("Nothing of the kind", "4"),
        ]
      ])
      try await store.assign(["1": "a", "2": "b", "3": "c", "4": "d"])
      #expect(try await store.unindexedCount() == 4)
      #expect(try await store.indexWords(limit: 3) == 3)
      #expect(try await store.indexWords(limit: 3) == 1)
      #expect(try await store.indexWords(limit: 3) == 0)
      #expect(try await store.unindexedCount() == 0)
      #expect(try await found(store, "rent") == ["2"])
      #expect(try await found(store, "rent*") == ["1", "2"])
      #expect(try await found(store, "CAFE rent") == ["2"])
      #expect(try await found(store, "\"rise in ostrel\"") == ["1"])
      #expect(try await found(store, "\"rise ostrel\"").isEmpty)
      #expect(try await found(store, "rents OR eviction") == ["1", "2"])
      #expect(try await found(store, "rent* -eviction") == ["1"])
      #expect(try await found(store, "租金") == ["3"])
      #expect(try await found(store, "金租").isEmpty)
    }
  }

  @Test(
    "Whatever a user types is a question or none, and never an error",
    arguments: [
      "NEAR(a b)", "a\"b", "title:rent", "(((", "a AND", "* * *", "-", "{}[]^~", "a* OR", "“rise in”",
      "\u{0}x", "'; DROP",
    ])
  func anything(text: String) async throws {
    try await Backend.memory.run { store in
      try await store.fill(["alpha": [titled("Rents rise in Ostrel", "1")]])
      try await store.assign(["1": "a"])
      _ = try await store.indexWords(limit: 10)
      guard let query = SearchQuery(text) else { return }
      _ = try await store.items(
        matching: query, since: .distantPast, until: .distantFuture, seenBy: noon, limit: 9)
    }
    #expect(SearchQuery("") == nil)
    #expect(SearchQuery("–") == nil)
    #expect(SearchQuery(String(repeating: "a ", count: 2_000)) == nil)
  }

  @Test("Phrases find the items that have them, words those most like them", arguments: Backend.allCases)
  func phrases(backend: Backend) async throws {
    try await backend.run { store in
      try await store.fill([
        "alpha": [
          titled("One", "1", summary: "the minister let a builder pay for it"),
          titled("Two", "2", summary: "lake house"),
          titled("Three", "3", summary: "quite another thing"),
        ]
      ])
      try await store.assign(["1": "a", "2": "b", "3": "c"])
      _ = try await store.indexWords(limit: 10)
      let items = try await store.items(
        withAnyOf: ["minister let a builder", "no such words here"], orLike: ["lake", "house", "\""],
        limit: 5,
        since: .distantPast, until: .distantFuture, seenBy: noon)
      #expect(items.map(\.item.identity) == ["1", "2"])
      #expect(
        try await store.known(
          among: ["a builder pay", "Lake House", "house lake", "\"", ""], since: .distantPast,
          until: .distantFuture,
          seenBy: noon) == ["a builder pay", "Lake House"])
      #expect(
        try await store.items(
          withAnyOf: [], orLike: [], limit: 5, since: .distantPast, until: .distantFuture, seenBy: noon
        ).isEmpty)
    }
  }

  @Test("A star follows its story through merges", arguments: Backend.allCases)
  func stars(backend: Backend) async throws {
    try await backend.run { store in
      try await store.fill(["alpha": [item("1"), item("2")]])
      try await store.assign(["1": "a", "2": "b"])
      try await store.star(story("b"), owners: 1, at: noon)
      try await store.assign([:], newStories: [], merges: [StoryMerge(from: story("b"), into: story("a"))])
      #expect(
        try await store.stars() == [Star(story: story("a"), starred: noon, owners: 1, announcedOwners: 1)])
      try await store.noteAnnouncement(of: story("a"), owners: 4)
      #expect(
        try await store.stars() == [Star(story: story("a"), starred: noon, owners: 1, announcedOwners: 4)])
      #expect(try await store.unstar(story("b")))
      #expect(try await store.stars().isEmpty)
      #expect(try await !store.unstar(story("a")))
      await #expect(throws: StorageError.unknownStory(story("x"))) {
        try await store.star(story("x"), owners: 1, at: noon)
      }
    }
  }

  @Test("What was learnt is given back for its own moment only", arguments: Backend.allCases)
  func learnt(backend: Backend) async throws {
    try await backend.run { store in
      try await store.keepLearnt(Data([1, 2]), named: "x", asOf: noon)
      #expect(try await store.learnt(named: "x", asOf: noon) == Data([1, 2]))
      #expect(try await store.learnt(named: "x", asOf: minutes(1)) == nil)
      #expect(try await store.learnt(named: "y", asOf: noon) == nil)
      try await store.keepLearnt(Data([3]), named: "x", asOf: minutes(1))
      #expect(try await store.learnt(named: "x", asOf: noon) == nil)
    }
  }
}
