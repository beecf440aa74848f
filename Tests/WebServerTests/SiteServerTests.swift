import Aggregation
import Analysis
import FeedParsing
import Foundation
import News
import Storage
import TestServers
import Testing
import WebServer

@Suite("The site, asked by programs", .serialized)
struct SiteServerTests {
  private static let token = "0123456789abcdef0123"

  /// Asks until the first edition has been counted.
  private static func get(
    _ path: String, of site: SampleSite, fields: [(String, String)] = []
  ) async throws -> RawClient.Answer {
    for _ in 0..<300 {
      let answer = try await RawClient.get(path, port: site.port, fields: fields)
      if answer.status != 202 { return answer }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw NeverReady(path: path)
  }

  private struct NeverReady: Error {
    let path: String
  }

  private static func formToken(of site: SampleSite) async throws -> String {
    let page = try await get("/check", of: site).body
    return try #require(page.firstMatch(of: #/name="token" value="([0-9a-f]+)"/#)).1.description
  }

  @Test func `every page is sent with the headers that keep it what it is`() async throws {
    try await SampleSite.serve { site in
      for path in ["/", "/gaps", "/feeds", "/check", "/nothing-there", "/style.css"] {
        let answer = try await Self.get(path, of: site)
        #expect(answer.status == (path == "/nothing-there" ? 404 : 200))
        let policy = try #require(answer.fields["content-security-policy"])
        #expect(policy.hasPrefix("default-src 'none'; style-src 'self'; script-src 'self';"))
        #expect(!policy.contains("unsafe"))
        #expect(answer.fields["x-content-type-options"] == "nosniff")
        #expect(answer.fields["referrer-policy"] == "same-origin")
        #expect(answer.fields["x-frame-options"] == "DENY")
      }
    }
  }

  @Test func `a page has a validator, is known again by it, and comes compressed to who takes that`()
    async throws
  {
    try await SampleSite.serve { site in
      let first = try await Self.get("/gaps", of: site)
      let tag = try #require(first.fields["etag"])
      let again = try await Self.get("/gaps", of: site, fields: [("If-None-Match", "\"other\", W/\(tag)")])
      #expect(again.status == 304)
      #expect(again.body.isEmpty)
      let compressed = try await Self.get("/gaps", of: site, fields: [("Accept-Encoding", "br, gzip")])
      #expect(compressed.fields["content-encoding"] == "gzip")
      #expect(compressed.fields["etag"] != tag)
      #expect(compressed.fields["vary"] == "Accept-Encoding")
    }
  }

  @Test func `a name that is not ours is refused, whoever has pointed it here`() async throws {
    try await SampleSite.serve { site in
      for host in ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80"] {
        let answer = try await RawClient.get("/", port: site.port, fields: [("Host", host)])
        #expect(answer.status == 421)
      }
      for host in ["localhost:\(site.port)", "LOCALHOST", "[::1]:\(site.port)"] {
        let answer = try await RawClient.get("/check", port: site.port, fields: [("Host", host)])
        #expect(answer.status == 200)
      }
    }
  }

  @Test func `nothing is changed by a form of another site, or by one without the token`() async throws {
    try await SampleSite.serve { site in
      let token = try await Self.formToken(of: site)
      let form = ("Content-Type", "application/x-www-form-urlencoded")
      let body = "address=http%3A%2F%2Fexample.org%2Ffeed&token=\(token)"
      func remove(_ fields: [(String, String)], _ body: String) async throws -> Int {
        try await RawClient.send(
          "POST", "/feeds/remove", port: site.port, fields: fields + [form], body: body
        ).status
      }
      #expect(try await remove([], "address=http%3A%2F%2Fexample.org%2Ffeed") == 403)
      #expect(try await remove([], body.replacing(token, with: String(token.reversed()))) == 403)
      #expect(try await remove([("Origin", "https://evil.example")], body) == 403)
      #expect(try await remove([("Origin", "null")], body) == 403)
      #expect(try await remove([("Sec-Fetch-Site", "cross-site")], body) == 403)
      // Ours: the feed is not listed, and that is said.
      #expect(try await remove([("Origin", "http://127.0.0.1:\(site.port)")], body) == 400)
      // By the API, too.
      let star = try await RawClient.send("POST", "/api/v1/crawl", port: site.port, body: "")
      #expect(star.status == 403)
    }
  }

  @Test func `beyond this machine a token is needed, and once it is said the browser is known`() async throws
  {
    try await SampleSite.serve(token: Self.token) { site in
      let stranger = try await RawClient.get("/", port: site.port)
      #expect(stranger.status == 303)
      #expect(stranger.fields["location"] == "/login")
      #expect(try await RawClient.get("/api/v1/day", port: site.port).status == 401)
      #expect(try await RawClient.get("/login", port: site.port).status == 200)
      let form = ("Content-Type", "application/x-www-form-urlencoded")
      let wrong = try await RawClient.send(
        "POST", "/login", port: site.port, fields: [form], body: "secret=0123456789abcdef0124")
      #expect(wrong.status == 403)
      #expect(wrong.fields["set-cookie"] == nil)
      let right = try await RawClient.send(
        "POST", "/login", port: site.port, fields: [form], body: "secret=\(Self.token)")
      #expect(right.status == 303)
      let cookie = try #require(right.fields["set-cookie"])
      #expect(cookie.contains("HttpOnly"))
      #expect(cookie.contains("SameSite=Strict"))
      #expect(!cookie.contains(Self.token))
      let known = ("Cookie", String(cookie.prefix { $0 != ";" }))
      #expect(try await Self.get("/", of: site, fields: [known]).status == 200)
      #expect(
        try await Self.get("/gaps", of: site, fields: [("Authorization", "Bearer \(Self.token)")]).status
          == 200)
      // Guessing is slowed down.
      var statuses: [Int] = []
      for _ in 0..<12 {
        statuses.append(
          try await RawClient.send("POST", "/login", port: site.port, fields: [form], body: "secret=x").status
        )
      }
      #expect(statuses.contains(429))
    }
  }

  @Test func `it does not listen to others without a token worth the name`() throws {
    let newsroom = Newsroom(
      places: Places(folder: "/nowhere"), store: try SQLiteStore.inMemory(), settings: Settings(),
      owners: OwnerTable(),
      fetcher: try Settings().fetcherSettings(version: "test"), version: "test", now: { SampleDay.now })
    var configuration = SiteServer.Configuration()
    configuration.host = "0.0.0.0"
    #expect(throws: SiteServer.Failure.unprotected(host: "0.0.0.0")) {
      try SiteServer(newsroom: newsroom, configuration: configuration)
    }
    configuration.token = "short"
    #expect(throws: SiteServer.Failure.weakToken) {
      try SiteServer(newsroom: newsroom, configuration: configuration)
    }
  }

  @Test func `long requests are refused, and slow ones ended`() async throws {
    try await SampleSite.serve(timeout: 1) { site in
      let long = try await RawClient.get(
        "/gaps?words=" + String(repeating: "x", count: 100_000), port: site.port)
      #expect(long.status >= 400)
      let token = try await Self.formToken(of: site)
      let large = try await RawClient.send(
        "POST", "/feeds/remove", port: site.port,
        fields: [("Content-Type", "application/x-www-form-urlencoded")],
        body: "token=\(token)&address=" + String(repeating: "x", count: 2 << 20))
      #expect(large.status == 413)
      let slow = try RawClient.connect(port: site.port)
      defer { close(slow) }
      RawClient.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ", to: slow)
      #expect(await RawClient.isClosed(slow, within: 10))
    }
  }

  @Test func `a hundred slow clients hinder nobody`() async throws {
    try await SampleSite.serve(timeout: 30) { site in
      _ = try await Self.get("/", of: site)
      var slow: [Int32] = []
      defer { for descriptor in slow { close(descriptor) } }
      for number in 0..<100 {
        let descriptor = try RawClient.connect(port: site.port)
        slow.append(descriptor)
        // Half of them send slowly, half do not take what they are sent.
        RawClient.write(
          number.isMultiple(of: 2)
            ? "GET / HTTP/1.1\r\nHost: 127.0" : "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", to: descriptor)
      }
      for _ in 0..<20 {
        let start = ContinuousClock.now
        #expect(try await RawClient.get("/", port: site.port).status == 200)
        #expect(ContinuousClock.now - start < .seconds(5))
      }
    }
  }

  @Test func `the API answers as its description says, each question of it`() async throws {
    try await SampleSite.serve { site in
      let description = try await Self.get("/api/v1/openapi.json", of: site)
      let document = try #require(
        JSONSerialization.jsonObject(with: Data(description.body.utf8)) as? [String: Any])
      #expect(document["openapi"] as? String == "3.1.0")
      let paths = try #require(document["paths"] as? [String: [String: Any]])
      #expect(paths.count > 15)
      let stories = try JSONDecoder().decode(
        [IDOnly].self, from: Data(try await Self.get("/api/v1/stories?limit=2", of: site).body.utf8))
      let story = try #require(stories.first).id
      for (path, operations) in paths where operations["get"] != nil {
        let filled = path.replacing("outlets/{id}", with: "outlets/meridian-press-agency").replacing(
          "{id}", with: story)
        let answer = try await Self.get(filled + (path.hasSuffix("search") ? "?q=harbour" : ""), of: site)
        #expect(answer.status == 200, "\(filled): \(answer.body.prefix(200))")
        #expect(throws: Never.self) {
          try JSONSerialization.jsonObject(with: Data(answer.body.utf8), options: [.fragmentsAllowed])
        }
      }
      let unknown = try await Self.get("/api/v1/stories/nothing", of: site)
      #expect(unknown.status == 404)
      #expect(unknown.body.hasPrefix("{\"error\":\"There is no story nothing."))
    }
  }

  private struct IDOnly: Decodable { let id: String }

  @Test func `the API stars, merges and splits with the token of the session`() async throws {
    try await SampleSite.serve { site in
      struct Session: Decodable { let token: String }
      let session = try JSONDecoder().decode(
        Session.self, from: Data(try await Self.get("/api/v1/session", of: site).body.utf8))
      let token = ("Echometer-Token", session.token)
      let stories = try JSONDecoder().decode(
        [IDOnly].self, from: Data(try await Self.get("/api/v1/stories?limit=2", of: site).body.utf8)
      ).map(\.id)
      try #require(stories.count == 2)
      let star = try await RawClient.send(
        "PUT", "/api/v1/stories/\(stories[0])/star", port: site.port, fields: [token], body: "")
      #expect(star.status == 200)
      #expect(try await Self.get("/api/v1/day", of: site).body.contains(stories[0]))
      let merge = try await RawClient.send(
        "POST", "/api/v1/stories/\(stories[0])/merge", port: site.port,
        fields: [token, ("Content-Type", "application/json")], body: "{\"other\":\"\(stories[1])\"}")
      #expect(merge.body == "{\"story\":\"\(stories[0])\"}\n")
      // The old address leads on.
      let moved = try await Self.get("/api/v1/stories/\(stories[1])", of: site)
      #expect(moved.body.contains("\"id\":\"\(stories[0])\""))
      let broken = try await RawClient.send(
        "POST", "/api/v1/stories/\(stories[0])/split", port: site.port, fields: [token], body: "{}")
      #expect(broken.status == 400)
    }
  }

  @Test(arguments: ["/gaps.atom", "/gaps.json", "/echoes.atom", "/echoes.json"])
  func `the lists are feeds that our own parser reads without a remark`(path: String) async throws {
    try await SampleSite.serve { site in
      let answer = try await Self.get(path, of: site)
      #expect(answer.status == 200)
      #expect(answer.fields["etag"] != nil)
      let feed = try FeedParser.parse(Array(answer.body.utf8))
      #expect(!feed.items.isEmpty)
      #expect(feed.remarks.isEmpty)
    }
  }

  @Test func `hostile titles stay titles in the feeds`() async throws {
    try await HostileFeed.serve { list in
      try await SampleSite.serve(list: list) { site in
        for path in ["/gaps.atom", "/gaps.json"] {
          let feed = try FeedParser.parse(Array(try await Self.get(path, of: site).body.utf8))
          let titles = feed.items.map { $0.title?.value ?? "" }.joined(separator: "\n")
          #expect(feed.remarks.isEmpty)
          #expect(titles.contains("ferry runs aground"))
          #expect(titles.contains("' onmouseover='window.hacked = 1 orchard frost"))
          #expect(!titles.unicodeScalars.contains { $0.value == 0x202E || ($0.value < 32 && $0 != "\n") })
          #expect(feed.items.allSatisfy { $0.link?.hasPrefix("http") ?? true })
        }
      }
    }
  }

  @Test func `the list of gaps that was shown is kept, once a day`() async throws {
    try await SampleSite.serve { site in
      func pending() async throws -> Int {
        try await site.newsroom.analyst.gapRecord(now: SampleDay.now + 60).pendingLists
      }
      _ = try await Self.get("/outlets", of: site)
      #expect(try await pending() == 0)
      for _ in 0..<3 { _ = try await Self.get("/gaps", of: site) }
      for _ in 0..<50 where try await pending() == 0 { try await Task.sleep(for: .milliseconds(50)) }
      #expect(try await pending() == 1)
    }
  }

  @Test func `before the first crawl it says how to begin`() async throws {
    try await SampleSite.serve(list: Array(FeedList().opml.utf8), isCrawled: false) { site in
      let page = try await Self.get("/", of: site)
      #expect(page.body.contains("Nothing has been read yet"))
      for path in ["/gaps", "/outlets", "/beats", "/feeds", "/search?q=rent"] {
        #expect(try await Self.get(path, of: site).status == 200)
      }
    }
  }

  @Test func `a story, an item, a day or an outlet that is not there is said to be missing`() async throws {
    try await SampleSite.serve { site in
      for path in [
        "/story/nothing", "/outlet/nobody", "/day/2026-02-30", "/story/nothing/compare?left=1&right=2",
      ] {
        let answer = try await Self.get(path, of: site)
        #expect(answer.status == 404, "\(path)")
        #expect(answer.fields["content-type"] == "text/html; charset=utf-8")
      }
    }
  }
}
