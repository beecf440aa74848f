import Foundation
import News
import Storage
import Testing

@Suite("What hosts have asked for")
struct CourtesyTests {
  private func hold(_ host: String, until: Date) throws -> HostHold {
    HostHold(host: try #require(Host(address: "https://\(host)/")), until: until)
  }

  @Test("A hold lasts until its end and is then forgotten", arguments: Backend.allCases)
  func holds(backend: Backend) async throws {
    try await backend.run { store in
      let long = try hold("a.example", until: minutes(60))
      let short = try hold("b.example", until: minutes(10))
      let numeric = try hold("[2001:db8::1]", until: minutes(60))
      try await store.commit([], holds: [long, short, numeric], leases: [])
      #expect(Set(try await store.holds(at: minutes(9))) == [long, short, numeric])
      #expect(Set(try await store.holds(at: minutes(10))) == [long, numeric])
      #expect(Set(try await store.holds(at: noon)) == [long, numeric], "what has ended is forgotten")
    }
  }

  @Test("Of two holds of a host the later end counts", arguments: Backend.allCases)
  func laterHold(backend: Backend) async throws {
    try await backend.run { store in
      let later = try hold("a.example", until: minutes(20))
      try await store.commit([], holds: [try hold("a.example", until: minutes(10)), later], leases: [])
      #expect(try await store.holds(at: noon) == [later])
      try await store.commit([], holds: [try hold("a.example", until: minutes(5))], leases: [])
      #expect(try await store.holds(at: noon) == [later])
    }
  }

  @Test("A refused commit keeps no holds", arguments: Backend.allCases)
  func refused(backend: Backend) async throws {
    try await backend.run { store in
      let feed = try await store.fill(["a": []])[0]
      let hold = try hold("a.example", until: minutes(10))
      await #expect(throws: StorageError.staleLease(bucket: feed.bucket)) {
        try await store.commit([feed.update([])], holds: [hold], leases: [])
      }
      #expect(try await store.holds(at: noon).isEmpty)
    }
  }

  @Test(
    "The rules for robots are kept for each origin, and old ones are not given", arguments: Backend.allCases)
  func robots(backend: Backend) async throws {
    try await backend.run { store in
      let (origin, other) = ("https://a.example", "http://a.example:8080")
      #expect(try await store.robots(of: origin, fetchedSince: .distantPast) == nil)
      try await store.keepRobots("User-agent: *\nDisallow: /\n", of: origin, fetched: noon)
      try await store.keepRobots("", of: other, fetched: noon)
      #expect(try await store.robots(of: origin, fetchedSince: noon) == "User-agent: *\nDisallow: /\n")
      #expect(try await store.robots(of: other, fetchedSince: noon) == "", "there are none, which is known")
      #expect(try await store.robots(of: origin, fetchedSince: minutes(1)) == nil)
      try await store.keepRobots("User-agent: x", of: origin, fetched: minutes(2))
      #expect(try await store.robots(of: origin, fetchedSince: minutes(1)) == "User-agent: x")
    }
  }
}
