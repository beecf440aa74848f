import FeedFetching
import Foundation
import News
import TestServers
import Testing

/// Against a server that we have not written.
@Suite(.serialized, .timeLimit(.minutes(2))) struct NginxTests {
  private static let feed = Array(
    Samples.feed.replacing("Ferry strike ends", with: String(repeating: "Ferry strike ends. ", count: 60))
      .utf8)

  private static func run(
    _ change: (inout FetcherSettings) -> Void = { _ in }, _ body: (Nginx, Fetcher) async throws -> Void
  ) async throws {
    try await Nginx.run(serving: ["feed.xml": feed, "other.xml": feed]) { server in
      let settings = try FetcherSettings.local {
        $0.certificateFile = server.authority
        change(&$0)
      }
      try await Fetcher.live(settings) { try await body(server, $0) }
    }
  }

  @Test(arguments: [true, false])
  func http2IsSpokenWhereItIsAllowed(isAllowed: Bool) async throws {
    try await Self.run { server, fetcher in
      let result = await fetcher.fetch(
        FetchRequest(address: server.address + "/feed.xml", allowsHTTP2: isAllowed))
      #expect(result.document?.bytes == Self.feed)
      let versions = try await server.entries(1).map(\.version)
      #expect(versions == [isAllowed ? "HTTP/2.0" : "HTTP/1.1"])
    }
  }

  @Test(arguments: ["/brotli/feed.xml", "/gzip/feed.xml", "/feed.xml"])
  func whatIsCompressedComesWholeAndIsNotModifiedTheNextTime(path: String) async throws {
    try await Self.run { server, fetcher in
      let first = await fetcher.fetch(FetchRequest(address: server.address + path))
      let document = try #require(first.document)
      #expect(document.bytes == Self.feed)
      #expect(document.isComplete)
      #expect(first.byteCount < (path == "/feed.xml" ? .max : Self.feed.count / 2), "it was compressed")
      // nginx weakens the tags of what it compresses: W/"…" has to come back as it is.
      #expect(document.validators.etag?.hasPrefix("W/") == (path != "/feed.xml"))
      let second = await fetcher.fetch(
        FetchRequest(address: server.address + path, validators: document.validators))
      guard case .notModified = second.outcome else {
        Issue.record("\(second.outcome)")
        return
      }
    }
  }

  @Test func feedsOfAHostShareAConnection() async throws {
    try await Self.run { server, fetcher in
      let queue = fetcher.queue()
      queue.add((0..<24).map { ($0, FetchRequest(address: server.address + "/feed.xml?\($0)")) })
      var results: [FetchResult] = []
      while results.count < 24 { results += await queue.finished().map { $0.result() } }
      #expect(results.allSatisfy { $0.document?.bytes == Self.feed })
      let entries = try await server.entries(24)
      #expect(entries.count == 24)
      #expect(Set(entries.map(\.connection)).count == 1)
    }
  }

  @Test func nothingIsSentToAServerThatIsNotTrustedExceptByExplicitWord() async throws {
    try await Self.run({ $0.certificateFile = nil }) { server, fetcher in
      let refused = await fetcher.fetch(FetchRequest(address: server.address + "/feed.xml"))
      guard case .notSecure = refused.error else {
        Issue.record("\(refused.outcome)")
        return
      }
      let entries = try await server.entries(0)
      #expect(entries.isEmpty)
      let excepted = await fetcher.fetch(
        FetchRequest(address: server.address + "/feed.xml", verifiesCertificate: false))
      #expect(excepted.document?.bytes == Self.feed)
      let another = await fetcher.fetch(FetchRequest(address: server.address + "/other.xml"))
      #expect(another.error != nil, "the exception is for one feed, also on an open connection")
    }
  }

  @Test func aPermanentMoveIsReported() async throws {
    try await Self.run { server, fetcher in
      let result = await fetcher.fetch(FetchRequest(address: server.address + "/old/feed.xml"))
      #expect(result.document?.bytes == Self.feed)
      #expect(result.permanentAddress == server.address + "/feed.xml")
    }
  }
}
