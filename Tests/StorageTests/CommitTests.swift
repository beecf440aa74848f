import Foundation
import News
import Storage
import Testing

@Suite("Storing what polls bring")
struct CommitTests {
  @Test("An item is read again as it was stored", arguments: Backend.allCases)
  func roundTrip(backend: Backend) async throws {
    try await backend.run { store in
      let full = NewItem(
        identity: "urn:1", link: "https://a.example/1", title: "Größe \u{1F4F0} \"quoted\"",
        summary: "s\n\tx",
        content: "c", language: "de", authors: ["A, B", "C \"D\" \\ E"], categories: ["x", "", "]"],
        origin: Item.Origin(name: "Other", address: "https://b.example"),
        published: noon.addingTimeInterval(-0.125), firstSeen: noon)
      let feeds = try await store.fill(["a": [full, item("2", firstSeen: minutes(1))]])
      let items = try await store.items(since: .distantPast, until: .distantFuture, seenBy: .distantFuture)
      let outlet = Outlet.ID(rawValue: "a")
      let first = Item(
        id: items[0].id, feed: feeds[0].id, outlet: outlet, identity: "urn:1", link: full.link,
        title: full.title, summary: full.summary, content: "c", language: "de", authors: full.authors,
        categories: full.categories, origin: full.origin, published: full.published, firstSeen: noon)
      #expect(
        items == [
          first,
          Item(
            id: items[1].id, feed: feeds[0].id, outlet: outlet, identity: "2", title: "Title of 2",
            firstSeen: minutes(1)),
        ])
      #expect(try await store.item(items[0].id) == first)
      #expect(try await store.item(Item.ID(rawValue: 99)) == nil)
    }
  }

  @Test("A known item is left as it is, and counted once", arguments: Backend.allCases)
  func known(backend: Backend) async throws {
    try await backend.run { store in
      let feeds = try await store.fill(["a": [item("1")], "b": [item("1")]])
      let leases = try await store.claimAll()
      var changed = item("1", firstSeen: minutes(9))
      changed.title = "Corrected"
      let new = [changed, item("2", firstSeen: minutes(9)), item("2", firstSeen: minutes(10))]
      let outcomes = try await store.commit(
        [
          feeds[0].update(new) { known in FeedState(nextDue: noon, lostItemsCount: known) },
          feeds[1].update([]),
        ], leases: leases)
      #expect(outcomes.map(\.feed) == [feeds[0].id, feeds[1].id])
      #expect(outcomes.map(\.newItemCount) == [1, 0])
      #expect(outcomes[0].state.lostItemsCount == 2, "the count of known items decides the state")
      let items = try await store.items(since: .distantPast, until: .distantFuture, seenBy: .distantFuture)
      #expect(items.map(\.title) == ["Title of 1", "Title of 1", "Title of 2"])
      #expect(items.map(\.firstSeen) == [noon, noon, minutes(9)])
      let states = try await store.feeds().map(\.state)
      #expect(states.map(\.lastNewItem) == [minutes(9), noon])
      #expect(states[0] == outcomes[0].state)
    }
  }

  private func article(_ number: Int, answer: Int) -> NewItem {
    NewItem(
      identity: "\(number) in answer \(answer)", link: "https://a.example/\(number)",
      title: "Title \(number)",
      firstSeen: minutes(Double(answer)))
  }

  @Test("Items that got new identities are known by link and title", arguments: Backend.allCases)
  func newIdentities(backend: Backend) async throws {
    try await backend.run { store in
      let feeds = try await store.fill(["a": (1...3).map { article($0, answer: 1) }, "b": []])
      let leases = try await store.claimAll()
      let again = (2...4).map { article($0, answer: 2) }
      let outcome = try await store.commit(
        [feeds[0].update(again) { FeedState(lostItemsCount: $0) }], leases: leases)
      #expect(outcome.map(\.newItemCount) == [1])
      #expect(outcome.map(\.state.lostItemsCount) == [2], "they count as known")
      let expected = ["1 in answer 1", "2 in answer 1", "3 in answer 1", "4 in answer 2"]
      #expect(try await store.identities() == expected)
      // Another feed's items are its own.
      let other = feeds[1].update(again)
      #expect(try await store.commit([other], leases: leases).map(\.newItemCount) == [3])
    }
  }

  @Test(
    "An item with a new identity is new where the feed keeps to its identities", arguments: Backend.allCases)
  func repeatedTitle(backend: Backend) async throws {
    try await backend.run { store in
      let feed = try await store.fill(["a": [article(1, answer: 1), article(2, answer: 1)]])[0]
      let leases = try await store.claimAll()
      let document = [article(1, answer: 1), article(2, answer: 2)]
      #expect(try await store.commit([feed.update(document)], leases: leases).map(\.newItemCount) == [1])
    }
  }

  @Test("Neither a link nor a title alone makes an item known", arguments: Backend.allCases)
  func halfKnown(backend: Backend) async throws {
    try await backend.run { store in
      var bare = article(3, answer: 1)
      bare.link = nil
      var untitled = article(4, answer: 1)
      untitled.title = ""
      let feed = try await store.fill(["a": [article(1, answer: 1), article(2, answer: 1), bare, untitled]])[
        0]
      let leases = try await store.claimAll()
      var document = [article(1, answer: 2), article(2, answer: 2), bare, untitled]
      document[0].title = "Another title"
      document[1].link = "https://a.example/other"
      document[2].identity = "bare"
      document[3].identity = "untitled"
      #expect(try await store.commit([feed.update(document)], leases: leases).map(\.newItemCount) == [4])
    }
  }

  @Test("Texts of any length are stored whole", arguments: Backend.allCases)
  func longTexts(backend: Backend) async throws {
    try await backend.run { store in
      let lengths = [0, 1, 30_000, 65_535, 65_536, 65_537, 200_000]
      let items = lengths.enumerated().map { index, length in
        NewItem(
          identity: "\(index)", title: String(repeating: "t", count: length / 2),
          summary: String(repeating: "é", count: length / 2), content: String(repeating: "c", count: length),
          firstSeen: noon)
      }
      try await store.fill(["a": items])
      let stored = try await store.items(since: .distantPast, until: .distantFuture, seenBy: noon)
      #expect(stored.map(\.title) == items.map(\.title))
      #expect(stored.map(\.summary) == items.map(\.summary))
      #expect(stored.map(\.content) == items.map(\.content))
    }
  }

  @Test("An unknown feed stops the whole commit", arguments: Backend.allCases)
  func unknownFeed(backend: Backend) async throws {
    try await backend.run { store in
      let feed = try await store.fill(["a": []])[0]
      let leases = try await store.claimAll()
      let nobody = Feed.ID(rawValue: 77)
      let update = FeedUpdate(feed: nobody, bucket: feed.bucket, state: FeedState())
      await #expect(throws: StorageError.unknownFeed(nobody)) {
        try await store.commit([feed.update([item("1")]), update], leases: leases)
      }
      #expect(try await store.identities() == [])
    }
  }

  @Test("A very long identity, or one with a zero byte, is kept as its hash", arguments: Backend.allCases)
  func hostileIdentity(backend: Backend) async throws {
    try await backend.run { store in
      let exact = String(repeating: "x", count: 512)
      let long = [exact + "a", exact + "b", "zero\0a", "zero\0b"]
      let feed = try await store.fill(["a": (long + [exact]).map { item($0) }])[0]
      let kept = try await store.identities()
      #expect(kept.last == exact)
      #expect(Set(kept).count == 5)
      #expect(kept.filter { $0.hasPrefix("hash:") && $0.utf8.count < 30 }.count == 4)
      let leases = try await store.claimAll()
      let again = try await store.commit([feed.update(long.map { item($0) })], leases: leases)
      #expect(again.map(\.newItemCount) == [0])
    }
  }

  @Test("A zero byte cuts no text short", arguments: Backend.allCases)
  func zeroByte(backend: Backend) async throws {
    try await backend.run { store in
      var hostile = item("1")
      hostile.title = "before\0after"
      hostile.authors = ["x\0y"]
      try await store.fill(["a": [hostile]])
      let items = try await store.items(since: .distantPast, until: .distantFuture, seenBy: noon)
      #expect(items.map(\.title) == ["before\u{FFFD}after"])
      #expect(items.map(\.authors) == [["x\u{FFFD}y"]])
    }
  }

  @Test(
    "A published time beyond every calendar is stored and does not count",
    arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300])
  func absurdTime(seconds: Double) async throws {
    try await Backend.memory.run { store in
      try await store.fill(["a": [item("1", published: Date(timeIntervalSince1970: seconds))]])
      let items = try await store.items(since: minutes(0), until: minutes(1), seenBy: noon)
      #expect(items.map(\.time) == [noon])
      #expect(items.map(\.timeBasis) == [.firstSeen])
    }
  }

  @Test("What a cancelled task was about to store is stored", arguments: Backend.allCases)
  func cancelled(backend: Backend) async throws {
    try await backend.run { store in
      let feed = try await store.fill(["a": []])[0]
      let leases = try await store.claimAll()
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await store.commit([feed.update([item("1")])], leases: leases)
      }
      #expect(try await task.value.map(\.newItemCount) == [1])
      #expect(try await store.identities() == ["1"])
    }
  }
}
