import Foundation
import News
import Storage
import Testing

@Suite("Items and stories")
struct ItemTests {
  @Test("Pages of any size give every item of the window once", arguments: Backend.allCases)
  func pages(backend: Backend) async throws {
    try await backend.run { store in
      // Many of one time, and one on each border.
      let times = [-5, 0, 0, 0, 1, 2, 2, 2, 2, 5, 7]
      let items = times.enumerated().map { item("\($0.offset)", firstSeen: minutes(Double($0.element))) }
      try await store.fill(["a": items.shuffled(), "b": items.shuffled()])
      // Some in stories and some not, of the same times.
      try await store.assign(["1": "s", "3": "s", "5": "t", "7": "s"])
      let inside = try await store.items(since: minutes(0), until: minutes(5), seenBy: .distantFuture)
      #expect(inside.map(\.time) == times[1...8].flatMap { [minutes(Double($0)), minutes(Double($0))] })
      for limit in 1...17 {
        var paged: [Item] = []
        while true {
          let page = try await store.items(
            since: minutes(0), until: minutes(5), seenBy: .distantFuture,
            after: paged.last.map(ItemCursor.init), limit: limit)
          paged += page
          if page.count < limit { break }
        }
        #expect(paged == inside)
      }
    }
  }

  @Test("What was first seen later does not exist yet", arguments: Backend.allCases)
  func seenBy(backend: Backend) async throws {
    try await backend.run { store in
      let late = item("late", published: minutes(1), firstSeen: minutes(60))
      try await store.fill(["a": [item("1")], "b": [late, item("2", firstSeen: minutes(2))]])
      try await store.assign(["1": "s", "late": "s", "2": "t"])
      let cases: [(seenBy: Date, all: [String], ofStory: [String])] = [
        (minutes(-1), [], []),
        (minutes(2), ["1", "2"], ["1"]),
        (minutes(60), ["1", "late", "2"], ["1", "late"]),
      ]
      let (since, until) = (minutes(0), minutes(100))
      for (seenBy, expected, ofStory) in cases {
        #expect(try await store.identities(seenBy: seenBy) == expected)
        let stored = try await store.storedItems(ofStoriesActiveSince: since, until: until, seenBy: seenBy)
        #expect(stored.map(\.item.identity) == expected)
        #expect(try await store.assignedItems(since: since, until: .distantFuture, seenBy: seenBy) == stored)
        let appearances = try await store.appearances(since: since, until: until, seenBy: seenBy)
        #expect(appearances.count == expected.count)
        let counts = try await store.itemCounts(since: since, until: until, seenBy: seenBy)
        #expect(counts.values.reduce(0, +) == expected.count)
        let items = try await store.items(of: story("s"), seenBy: seenBy)
        #expect(items.map(\.identity) == ofStory)
      }
    }
  }

  @Test(
    "Unassigned items come in the same order whatever order they were stored in", arguments: Backend.allCases)
  func unassigned(backend: Backend) async throws {
    let items = ["3", "1", "2"].map { item($0) } + [item("0", firstSeen: minutes(-1))]
    let expected = ["a 0", "b 0", "a 1", "a 2", "a 3", "b 1", "b 2", "b 3"]
    for order in [["a", "b"], ["b", "a"]] {
      try await backend.run { store in
        for outlet in order {
          try await store.subscribe(order.map { subscription($0) }, now: noon)
          let leases = try await store.claimAll()
          let feed = try #require(try await store.feed(address: "https://\(outlet).example/feed"))
          try await store.commit([feed.update(items.shuffled())], leases: leases)
          try await store.release(leases)
        }
        let all = try await store.unassignedItems(seenBy: noon, limit: 100)
        #expect(all.map { "\($0.outlet.rawValue) \($0.identity)" } == expected)
        #expect(try await store.unassignedItems(seenBy: noon, limit: 3) == Array(all[..<3]))
        #expect(try await store.unassignedItems(seenBy: minutes(-1), limit: 9).count == 2)
        try await store.assign(["0": "s", "2": "s"])
        let rest = try await store.unassignedItems(seenBy: noon, limit: 100)
        #expect(rest.map(\.identity) == ["1", "3", "1", "3"])
      }
    }
  }

  @Test(
    "A story that is active in the window comes with its whole past and nothing of its future",
    arguments: Backend.allCases)
  func storedItems(backend: Backend) async throws {
    try await backend.run { store in
      try await store.fill([
        "a": [item("old", firstSeen: minutes(-90)), item("in", firstSeen: minutes(5))],
        "b": [item("after", firstSeen: minutes(10)), item("other", firstSeen: minutes(-80)), item("none")],
      ])
      try await store.assign(["old": "s", "in": "s", "after": "s", "other": "t"])
      let stored = try await store.storedItems(
        ofStoriesActiveSince: minutes(0), until: minutes(10), seenBy: .distantFuture)
      #expect(stored.map(\.item.identity) == ["old", "in"])
      #expect(stored.map(\.story) == [story("s"), story("s")])
      let story = try await store.items(of: story("s"), seenBy: .distantFuture)
      #expect(story.map(\.identity) == ["old", "in", "after"])
    }
  }

  @Test("An outlet appears in a story once, by its first item", arguments: Backend.allCases)
  func appearances(backend: Backend) async throws {
    try await backend.run { store in
      let published = item("4", published: minutes(2), firstSeen: minutes(4))
      let feeds = try await store.fill([
        "a": [item("1", firstSeen: minutes(-1)), item("2", firstSeen: minutes(1))],
        "b": [item("3", firstSeen: minutes(3)), published, item("5")],
      ])
      try await store.assign(["1": "s", "2": "s", "3": "s", "4": "s", "5": "t"])
      func appearances(since: Date) async throws -> [String] {
        try await store.appearances(since: since, until: minutes(60), seenBy: .distantFuture)
          .map { "\($0.story) \($0.outlet.rawValue) \(Int($0.time.timeIntervalSince(noon) / 60))" }
      }
      #expect(try await appearances(since: minutes(-1)) == ["s a -1", "t b 0", "s b 2"])
      #expect(try await appearances(since: minutes(0)) == ["t b 0", "s b 2"], "a was first before")
      let all = try await store.appearances(since: minutes(-1), until: minutes(60), seenBy: .distantFuture)
      #expect(all.map(\.timeBasis) == [.firstSeen, .firstSeen, .published])
      #expect(all.map(\.feed) == [feeds[0].id, feeds[1].id, feeds[1].id])
      let counts = try await store.itemCounts(since: minutes(0), until: minutes(3), seenBy: noon)
      #expect(counts == [Outlet.ID(rawValue: "b"): 1])
    }
  }

  @Test(
    "An old ID leads on through merges, and items and later assignments go along", arguments: Backend.allCases
  )
  func merges(backend: Backend) async throws {
    try await backend.run { store in
      try await store.fill(["a": [item("1"), item("2"), item("3"), item("4")]])
      try await store.assign(["1": "s", "2": "t", "3": "u"])
      try await store.assign(["4": "s"], merges: [StoryMerge(from: story("s"), into: story("t"))])
      try await store.assign([:], newStories: [], merges: [StoryMerge(from: story("t"), into: story("u"))])
      // The same again, and the way back, change nothing.
      try await store.assign(
        [:], newStories: [],
        merges: [
          StoryMerge(from: story("s"), into: story("t")), StoryMerge(from: story("u"), into: story("s")),
        ])
      for old in ["s", "t", "u"] {
        #expect(try await store.resolve(story(old)) == story("u"))
        let items = try await store.items(of: story(old), seenBy: noon)
        #expect(items.map(\.identity) == ["1", "2", "3", "4"])
      }
      #expect(try await store.resolve(story("x")) == nil)
      #expect(try await store.items(of: story("x"), seenBy: noon).isEmpty)
      #expect(try await store.statistics().stories == 1)
    }
  }

  @Test("An unknown story stops the whole assignment", arguments: Backend.allCases)
  func unknownStory(backend: Backend) async throws {
    try await backend.run { store in
      try await store.fill(["a": [item("1"), item("2")]])
      let items = try await store.unassignedItems(seenBy: noon, limit: 2)
      let new = [NewStory(id: story("s"), founded: noon)]
      await #expect(throws: StorageError.unknownStory(story("x"))) {
        try await store.assign(
          [items[0].id: story("s"), items[1].id: story("x")], newStories: new, merges: [])
      }
      await #expect(throws: StorageError.unknownStory(story("x"))) {
        try await store.assign(
          [:], newStories: new, merges: [StoryMerge(from: story("s"), into: story("x"))])
      }
      #expect(try await store.unassignedItems(seenBy: noon, limit: 9).count == 2)
      #expect(try await store.resolve(story("s")) == nil)
    }
  }

  @Test("Gap lists are kept in order, and judged by recording them again", arguments: Backend.allCases)
  func gapLists(backend: Backend) async throws {
    try await backend.run { store in
      var list = GapList(
        shown: noon,
        entries: [
          GapList.Entry(
            story: story("b"), item: Item.ID(rawValue: 7), kind: "early", probability: 0.25, score: 0.125),
          GapList.Entry(story: story("a"), kind: "primary", probability: 0.5, score: 0.0625),
        ])
      let empty = GapList(shown: minutes(-60), entries: [])
      try await store.recordGapList(list)
      try await store.recordGapList(empty)
      #expect(try await store.gapLists(since: .distantPast) == [empty, list])
      list.entries[0].wasPickedUp = true
      list.entries[1].wasPickedUp = false
      list.base = GapList.Base(candidates: 40, pickedUp: 3)
      try await store.recordGapList(list)
      #expect(try await store.gapLists(since: noon) == [list])
    }
  }

  @Test("The statistics count what is there", arguments: Backend.allCases)
  func statistics(backend: Backend) async throws {
    try await backend.run { store in
      var none = try await store.statistics()
      #expect(none.byteCount > 0)
      none.byteCount = 0
      #expect(
        none
          == StoreStatistics(
            listedFeeds: 0, unlistedFeeds: 0, outlets: 0, items: 0, unassignedItems: 0, stories: 0,
            earliestItem: nil, latestItem: nil, byteCount: 0, schemaVersion: 8))
      try await store.fill(["a": [item("1"), item("2", firstSeen: minutes(3))], "b": [item("3")]])
      try await store.assign(["1": "s", "3": "t"])
      try await store.subscribe([subscription("b")], now: noon)
      var some = try await store.statistics()
      some.byteCount = 0
      #expect(
        some
          == StoreStatistics(
            listedFeeds: 1, unlistedFeeds: 1, outlets: 2, items: 3, unassignedItems: 1, stories: 2,
            earliestItem: noon, latestItem: minutes(3), byteCount: 0, schemaVersion: 8))
      #expect(try await store.checkIntegrity() == [])
    }
  }

  @Test(
    "Feeds are asked for their stories, outlets for theirs, and items are counted by periods",
    arguments: Backend.allCases)
  func ofFeedsAndOutlets(backend: Backend) async throws {
    try await backend.run { store in
      let feeds = try await store.fill([
        "a": [item("1", firstSeen: minutes(1)), item("2", firstSeen: minutes(25))],
        "b": [
          item("3", firstSeen: minutes(2)), item("4", firstSeen: minutes(30)),
          item("5", firstSeen: minutes(31)),
        ],
      ])
      try await store.assign(["1": "s", "2": "t", "3": "s", "4": "u"])
      let stories = try await store.storiesOfFeeds(
        since: minutes(0), until: minutes(60), seenBy: .distantFuture)
      #expect(stories == [feeds[0].id: [story("s"), story("t")], feeds[1].id: [story("s"), story("u")]])
      #expect(
        try await store.storiesOfFeeds(since: minutes(0), until: minutes(1), seenBy: .distantFuture).isEmpty)
      let ofA = try await store.storedItems(
        ofStoriesOf: feeds[0].feed.outlet, since: minutes(0), until: minutes(60), seenBy: .distantFuture)
      #expect(ofA.map(\.item.identity) == ["1", "3", "2"], "Those of others in its stories too.")
      #expect(
        try await store.storedItems(
          ofStoriesOf: .init(rawValue: "'; DROP TABLE items"), since: minutes(0), until: minutes(60),
          seenBy: .distantFuture
        ).isEmpty)
      // 21 to 31, 11 to 21, and what is left of 1 to 11 minutes; the one at 31 lies outside.
      let counts = try await store.itemCounts(
        since: minutes(2), until: minutes(31), periodsOf: 600, seenBy: .distantFuture)
      #expect(counts == [[feeds[0].id: 1, feeds[1].id: 1], [:], [feeds[1].id: 1]])
      #expect(
        try await store.itemCounts(
          since: minutes(31), until: minutes(31), periodsOf: 600, seenBy: .distantFuture
        ).isEmpty)
    }
  }
}
