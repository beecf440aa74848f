import Foundation
import News
import Storage
import Testing

@Suite("Pinned items")
struct PinTests {
  @Test("stay where the user has put them, whatever is assigned or merged later", arguments: Backend.allCases)
  func stay(backend: Backend) async throws {
    try await backend.run { store in
      try await store.fill(["a": [item("1"), item("2"), item("3"), item("4")]])
      try await store.assign(["1": "s", "2": "s", "3": "t", "4": "t"])
      let items = try await store.items(since: .distantPast, until: .distantFuture, seenBy: .distantFuture)
      try await store.pin(
        [items[0].id: story("s"), items[1].id: story("u")],
        newStories: [NewStory(id: story("u"), founded: noon)], merges: [], at: minutes(1))
      #expect(try await store.stories() == ["1 s", "2 u", "3 t", "4 t"])

      try await store.assign(
        ["1": "t", "2": "t", "3": "s"], merges: [StoryMerge(from: story("s"), into: story("t"))])
      #expect(try await store.stories() == ["1 s", "2 u", "3 s", "4 t"])
      #expect(try await store.resolve(story("s")) == story("s"))
      let pinned = try await store.pinnedItems()
      #expect(pinned.map { "\($0.item.identity) \($0.story)" } == ["1 s", "2 u"])
      #expect(pinned.map(\.isPinned) == [true, true])
      let assigned = try await store.assignedItems(
        since: .distantPast, until: .distantFuture, seenBy: .distantFuture)
      #expect(assigned.filter(\.isPinned).count == 2)
      #expect(try await store.checkIntegrity().isEmpty)
    }
  }

  @Test("follow the user's later will, and are free again when unpinned", arguments: Backend.allCases)
  func change(backend: Backend) async throws {
    try await backend.run { store in
      try await store.fill(["a": [item("1"), item("2")]])
      try await store.assign(["1": "s", "2": "t"])
      let items = try await store.items(since: .distantPast, until: .distantFuture, seenBy: .distantFuture)
      try await store.pin([items[0].id: story("s")], newStories: [], merges: [], at: noon)
      try await store.pin(
        [items[0].id: story("t"), items[1].id: story("t")], newStories: [],
        merges: [StoryMerge(from: story("s"), into: story("t"))], at: noon)
      #expect(try await store.stories() == ["1 t", "2 t"])
      #expect(try await store.unpin(story("s")) == 2, "the old ID leads on")
      #expect(try await store.pinnedItems().isEmpty)
      #expect(try await store.unpin(story("t")) == 0)
      try await store.assign(["1": "u"])
      #expect(try await store.stories() == ["1 u", "2 t"])
      await #expect(throws: StorageError.unknownStory(story("x"))) { try await store.unpin(story("x")) }
    }
  }

  @Test("The past of a story is what it had before a moment, and tells of pins", arguments: Backend.allCases)
  func pasts(backend: Backend) async throws {
    try await backend.run { store in
      try await store.fill([
        "a": [
          item("1", firstSeen: minutes(-9)), item("2", firstSeen: minutes(-5)),
          item("3", firstSeen: minutes(1)),
        ],
        "b": [
          item("4", firstSeen: minutes(-3)), item("5", firstSeen: minutes(2)),
          item("6", firstSeen: minutes(3)),
        ],
      ])
      try await store.assign(["1": "s", "2": "s", "3": "s", "4": "t", "5": "u", "6": "v"])
      func pasts(seenBy: Date = .distantFuture) async throws -> [StoryPast] {
        try await store.pasts(ofStoriesActiveSince: noon, until: .distantFuture, seenBy: seenBy)
      }
      let past = StoryPast(story: story("s"), first: minutes(-9), itemCount: 2, isPinned: false)
      #expect(try await pasts() == [past], "t is not active, u has no past")
      #expect(try await pasts(seenBy: minutes(0)).isEmpty)
      let items = try await store.items(of: story("s"), seenBy: .distantFuture)
      try await store.pin([items[1].id: story("s")], newStories: [], merges: [], at: noon)
      #expect(try await pasts().map(\.isPinned) == [true])

      try await store.assign(
        [:], newStories: [],
        merges: [
          StoryMerge(from: story("u"), into: story("v")), StoryMerge(from: story("s"), into: story("t")),
        ])
      #expect(
        try await store.endedStories(inStoriesActiveSince: noon, seenBy: .distantFuture) == [story("u")],
        "s is pinned and goes on")
      #expect(try await store.endedStories(inStoriesActiveSince: minutes(9), seenBy: .distantFuture).isEmpty)
    }
  }
}

extension Store {
  /// Each item with its story, in order of time.
  func stories() async throws -> [String] {
    try await assignedItems(since: .distantPast, until: .distantFuture, seenBy: .distantFuture)
      .map { "\($0.item.identity) \($0.story)" }
  }
}
