import Foundation
import News
import Storage
import Testing

@Suite("Leases and what is due")
struct LeaseTests {
  private let list = ["a", "b", "c", "d"].map { subscription($0) }

  @Test("Two workers never hold the same bucket", arguments: Backend.allCases)
  func contention(backend: Backend) async throws {
    try await backend.run { store in
      try await store.subscribe(list, now: noon)
      let claims = try await withThrowingTaskGroup(of: [Lease].self) { group in
        for worker in 0..<4 {
          group.addTask {
            try await store.claim(worker: "w\(worker)", want: 2, ttl: .seconds(60), now: noon)
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(claims.map(\.count).sorted() == [0, 0, 2, 2])
      #expect(Set(claims.joined().map(\.bucket)).count == 4)
      let more = try await store.claim(worker: "w0", want: 9, ttl: .seconds(60), now: noon)
      #expect(more.isEmpty, "not even its own")
    }
  }

  @Test("A lease that ran out is taken over, and the old one is refused wholly", arguments: Backend.allCases)
  func takenOver(backend: Backend) async throws {
    try await backend.run { store in
      try await store.subscribe([subscription("a"), subscription("b")], now: noon)
      let feeds = try await store.feeds()
      let old = try await store.claim(worker: "old", want: 9, ttl: .seconds(60), now: noon)
      try await store.release(old.filter { $0.bucket == feeds[0].bucket })
      let late = noon.addingTimeInterval(60)
      let new = try await store.claim(worker: "new", want: 9, ttl: .seconds(60), now: late)
      #expect(new.map(\.bucket) == old.map(\.bucket))
      #expect(zip(old, new).allSatisfy { $0.epoch < $1.epoch })

      let updates = [feeds[0].update([item("1")]), feeds[1].update([item("2")])]
      let first = min(feeds[0].bucket, feeds[1].bucket)
      await #expect(throws: StorageError.staleLease(bucket: first)) {
        try await store.commit(updates, leases: old)
      }
      await #expect(throws: StorageError.staleLease(bucket: feeds[1].bucket)) {
        try await store.commit(updates, leases: new.filter { $0.bucket == feeds[0].bucket })
      }
      #expect(try await store.identities() == [])
      try await store.release(old)
      #expect(try await store.commit(updates, leases: new).map(\.newItemCount) == [1, 1])
    }
  }

  @Test("An expired lease that nobody took over still counts", arguments: Backend.allCases)
  func expired(backend: Backend) async throws {
    try await backend.run { store in
      try await store.subscribe([subscription("a")], now: noon)
      let leases = try await store.claim(worker: "w", want: 1, ttl: .zero, now: noon)
      let feed = try #require(try await store.feeds().first)
      #expect(try await store.commit([feed.update([item("1")])], leases: leases).map(\.newItemCount) == [1])
    }
  }

  @Test("What a killed worker held is freed for the next of its name", arguments: Backend.allCases)
  func killed(backend: Backend) async throws {
    try await backend.run { store in
      try await store.subscribe([subscription("a")], now: noon)
      let dead = try await store.claimAll()
      #expect(try await store.claimAll(now: minutes(-60)).isEmpty)
      try await store.releaseLeases(of: "other")
      #expect(try await store.claimAll(now: minutes(-60)).isEmpty)
      try await store.releaseLeases(of: "crawl")
      let leases = try await store.claimAll(now: minutes(-60))
      #expect(leases.map(\.epoch) == dead.map { $0.epoch + 1 })
    }
  }

  @Test("The most overdue bucket is claimed first", arguments: Backend.allCases)
  func order(backend: Backend) async throws {
    try await backend.run { store in
      try await store.subscribe(list, now: noon)
      let feeds = try await store.feeds()
      let leases = try await store.claimAll()
      for (feed, delay) in zip(feeds, [30.0, 10, 40, 20]) {
        var state = feed.state
        state.nextDue = minutes(delay)
        try await store.commit([feed.update([], state: state)], leases: leases)
      }
      try await store.release(leases)
      let two = try await store.claim(worker: "w", want: 2, ttl: .seconds(1), now: noon)
      #expect(Set(two.map(\.bucket)) == [feeds[1].bucket, feeds[3].bucket])
    }
  }

  @Test(
    "Due are listed feeds of the leased buckets whose time has come; all of them on request",
    arguments: Backend.allCases)
  func due(backend: Backend) async throws {
    try await backend.run { store in
      let many = ["one", "two", "three"].map { subscription("a", $0) }
      try await store.subscribe(many + list, now: noon)
      let leases = try await store.claimAll()
      let feeds = try await store.feeds()
      var later = feeds[0].state
      later.nextDue = minutes(5)
      var gone = feeds[1].state
      gone.isGone = true
      try await store.commit(
        [feeds[0].update([], state: later), feeds[1].update([], state: gone)], leases: leases)
      try await store.subscribe(Array((many + list).dropLast()), now: noon)

      func due(_ leases: [Lease], by time: Date?) async throws -> [Feed.ID] {
        try await store.due(leases, by: time).map(\.id)
      }
      let ids = feeds.map(\.id)
      #expect(try await due(leases, by: noon) == [ids[2], ids[3], ids[4], ids[5]])
      #expect(try await due(leases, by: minutes(5)) == Array(ids[2...5]) + [ids[0]], "the longest due first")
      #expect(try await due(leases, by: nil).sorted() == Array(ids[0...5]))
      let one = leases.filter { $0.bucket == feeds[4].bucket }
      #expect(try await due(one, by: noon) == [ids[4]])
      #expect(try await due([], by: nil).isEmpty)
      let found = try await store.feeds([ids[4], ids[0], Feed.ID(rawValue: 999)])
      #expect(Set(found.map(\.id)) == [ids[0], ids[4]])
    }
  }
}
