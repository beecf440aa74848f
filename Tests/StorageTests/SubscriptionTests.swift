import Foundation
import News
import Storage
import Testing

@Suite("The list of feeds")
struct SubscriptionTests {
  @Test(
    "Feeds are added with their outlet, beats, bucket and a state that is due", arguments: Backend.allCases)
  func added(backend: Backend) async throws {
    try await backend.run { store in
      let bbc = Outlet(
        id: Outlet.ID(rawValue: "bbc"), name: "BBC", owner: Owner.ID(rawValue: "The \"Crown\""), role: .wire,
        country: "GB", language: "en", site: "https://bbc.example")
      try await store.subscribe(
        [
          FeedSubscription(
            address: "https://feeds.bbc.co.uk/a", title: "A", outlet: bbc, beats: ["uk", "a \\ \"b\"", ""]),
          FeedSubscription(address: "not an address", title: "", outlet: outlet("x")),
        ], now: noon)
      let feeds = try await store.feeds()
      #expect(feeds.map(\.feed.address) == ["https://feeds.bbc.co.uk/a", "not an address"])
      #expect(feeds.map(\.feed.beats) == [["uk", "a \\ \"b\"", ""], []])
      #expect(feeds.map(\.bucket) == [Host(address: "https://feeds.bbc.co.uk/a")?.bucket ?? -1, 0])
      #expect(feeds.map(\.state) == [FeedState(), FeedState()])
      #expect(feeds.map(\.added) == [noon, noon])
      #expect(feeds.map(\.isListed) == [true, true])
      #expect(try await store.outlets() == [bbc, outlet("x")])
      #expect(try await store.feed(address: "not an address") == feeds[1])
      #expect(try await store.feed(address: "another") == nil)
    }
  }

  @Test("A feed that is listed where it has moved to stays the same feed", arguments: Backend.allCases)
  func moved(backend: Backend) async throws {
    try await backend.run { store in
      let feeds = try await store.fill(["a": [item("1")], "b": [item("2")]])
      let leases = try await store.claimAll()
      let moved = FeedState(movedTo: subscription("c").address, lastPolled: noon)
      // Two feeds that were made one: the second is merely unlisted.
      try await store.commit(feeds.map { $0.update([], state: moved) }, leases: leases)
      try await store.subscribe([subscription("c"), subscription("d")], now: minutes(1))
      let after = try await store.feeds()
      #expect(after.map(\.feed.address) == ["c", "b", "d"].map { subscription($0).address })
      #expect(after.map(\.isListed) == [true, false, true])
      #expect(after[0].id == feeds[0].id)
      #expect(after[0].state.movedTo == nil)
      #expect(after[0].state.lastPolled == noon)
      let items = try await store.unassignedItems(seenBy: .distantFuture, limit: 9)
      #expect(Set(items.map(\.outlet.rawValue)) == ["b", "c"], "its item is one of the new outlet")
    }
  }

  @Test("A feed that leaves the list and returns keeps ID, state and items", arguments: Backend.allCases)
  func returned(backend: Backend) async throws {
    try await backend.run { store in
      let feeds = try await store.fill(["a": [item("1")], "b": [item("2")]])
      let leases = try await store.claimAll()
      let state = FeedState(
        validators: Validators(etag: "\"x\"", lastModified: "Mon"), movedTo: "https://c.example",
        lastPolled: noon, lastAnswered: minutes(1), lastNewItem: minutes(2), nextDue: minutes(3),
        interval: .milliseconds(90_500), failureCount: 4, lastFailure: "slow", failure: .serverFault,
        failingSince: minutes(-4), isGone: true, lostItemsCount: 5, lastLostItems: minutes(-6),
        seenMove: SeenMove(address: "https://d.example", since: minutes(-5)),
        hub: WebSubHub(address: "https://hub.example", topic: "https://a.example/topic"))
      try await store.commit([feeds[0].update([], state: state)], leases: leases)

      try await store.subscribe([subscription("b"), subscription("c")], now: minutes(1))
      let without = try await store.feeds()
      #expect(without.map(\.feed.outlet.rawValue) == ["a", "b", "c"])
      #expect(without.map(\.isListed) == [false, true, true])
      #expect(without[0].state == state)
      #expect(try await store.identities() == ["1", "2"])

      try await store.subscribe(
        [subscription("a", beats: ["new"]), subscription("b"), subscription("c")], now: minutes(2))
      let again = try await store.feeds()
      #expect(again.map(\.id) == without.map(\.id))
      #expect(again.map(\.isListed) == [true, true, true])
      #expect(again[0].state == state)
      #expect(again[0].feed.beats == ["new"])
      #expect(again.map(\.added) == [noon, noon, minutes(1)])
    }
  }

  @Test("A changed outlet is updated; items follow a feed to another outlet", arguments: Backend.allCases)
  func changedOutlet(backend: Backend) async throws {
    try await backend.run { store in
      try await store.fill(["a": [item("1")], "b": [item("2")]])
      var moved = subscription("a")
      moved.outlet = outlet("b", owner: "B Group")
      var other = subscription("b")
      other.outlet = moved.outlet
      try await store.subscribe([moved, other], now: noon)
      #expect(
        try await store.outlets() == [outlet("a"), outlet("b", owner: "B Group")], "the old one stays known")
      let items = try await store.items(since: .distantPast, until: .distantFuture, seenBy: noon)
      #expect(items.map(\.outlet.rawValue) == ["b", "b"])
    }
  }

  @Test(
    "Addresses are told apart by their bytes; the later of two equal ones counts", arguments: Backend.allCases
  )
  func bytes(backend: Backend) async throws {
    try await backend.run { store in
      let composed = "https://a.example/caf\u{e9}"
      let decomposed = "https://a.example/cafe\u{301}"
      var feeds = [composed, decomposed, composed].map {
        FeedSubscription(address: $0, title: "first", outlet: outlet("a"))
      }
      feeds[2].title = "later"
      try await store.subscribe(feeds, now: noon)
      #expect(try await store.feed(address: composed)?.feed.title == "later")
      #expect(try await store.feed(address: decomposed)?.feed.title == "first")
      #expect(try await store.feeds().count == 2)
    }
  }

  @Test("The same list again changes nothing, whatever lists came between", arguments: Backend.allCases)
  func unchanged(backend: Backend) async throws {
    try await backend.run { store in
      let list = [subscription("a", beats: ["x"]), subscription("b")]
      try await store.subscribe(list, now: noon)
      let feeds = try await store.feeds()
      try await store.subscribe(list, now: minutes(1))
      #expect(try await store.feeds() == feeds)
      try await store.subscribe([list[1], list[0]], now: minutes(2))
      #expect(try await store.feeds() == feeds)
      // The beat moves from one feed to the other: the same words in the same order.
      let moved = [subscription("a"), subscription("b", beats: ["x"])]
      try await store.subscribe(moved, now: minutes(3))
      #expect(try await store.feeds().map(\.feed.beats) == [[], ["x"]])
      try await store.subscribe(list, now: minutes(4))
      #expect(try await store.feeds() == feeds)
    }
  }

  @Test("A list is known by its source until another one is subscribed to", arguments: Backend.allCases)
  func source(backend: Backend) async throws {
    try await backend.run { store in
      #expect(try await store.subscribedCount(source: 7) == nil)
      let list = [subscription("a"), subscription("b")]
      try await store.subscribe(list, source: 7, now: noon)
      #expect(try await store.subscribedCount(source: 7) == 2)
      #expect(try await store.subscribedCount(source: 8) == nil)
      // Another file that says the same, then one that has to be read each time.
      try await store.subscribe(list, source: .max, now: noon)
      #expect(try await store.subscribedCount(source: .max) == 2)
      #expect(try await store.subscribedCount(source: 7) == nil)
      try await store.subscribe(list, now: noon)
      #expect(try await store.subscribedCount(source: .max) == nil)
      try await store.subscribe([list[1]], source: 9, now: minutes(1))
      #expect(try await store.subscribedCount(source: 9) == 1)
    }
  }

  @Test("An empty list unlists all and forgets nothing", arguments: Backend.allCases)
  func empty(backend: Backend) async throws {
    try await backend.run { store in
      try await store.fill(["a": [item("1")]])
      try await store.subscribe([], now: noon)
      #expect(try await store.feeds().map(\.isListed) == [false])
      #expect(try await store.claimAll().isEmpty)
      #expect(try await store.identities() == ["1"])
    }
  }
}
