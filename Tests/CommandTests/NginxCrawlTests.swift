import Foundation
import TestServers
import Testing

/// Whole crawls of a server that we have not written.
@Suite(.timeLimit(.minutes(2))) struct NginxCrawlTests {
  private static func document(_ name: String) -> [UInt8] {
    let items = (1...20).map { number in
      """
      <item><guid>\(name)-\(number)</guid><title>Ferry \(number) of \(name) is late</title>\
      <link>https://example.org/\(name)/\(number)</link>\
      <description>The ferry waits for the tide.</description></item>
      """
    }
    return Array(
      "<rss version=\"2.0\"><channel><title>\(name)</title>\(items.joined())</channel></rss>".utf8)
  }

  private static func run(
    _ files: [String: [UInt8]] = ["feed.xml": document("feed"), "other.xml": document("other")],
    _ body: (Nginx, Program) async throws -> Void
  ) async throws {
    let program = try Program()
    defer { program.removeFolder() }
    try await Nginx.run(serving: files) { server in try await body(server, program) }
  }

  private static func crawl(
    _ paths: [String], of server: Nginx, by program: Program, at time: Int, _ more: String...
  ) async throws -> Program.Run {
    try await program.run(
      ["crawl", "--list", "-", "--ca-file", server.authority, "--allow-net", "127.0.0.0/8"]
        + ["--now", "\(time)"] + more,
      input: paths.map { server.address + $0 + "\n" }.joined())
  }

  private static let start = 1_790_000_000

  @Test("TLS, HTTP/2 and brotli: new the first time, not modified the second, one connection each time")
  func wholeCrawl() async throws {
    try await Self.run { server, program in
      let paths = ["/brotli/feed.xml", "/gzip/other.xml"]
      let first = try await Self.crawl(paths, of: server, by: program, at: Self.start)
      #expect(first.status == 0, "\(first.error)")
      #expect(first.output.contains("Asked 2 feeds, 40 new items"))
      let second = try await Self.crawl(paths, of: server, by: program, at: Self.start + 86_400)
      #expect(second.output.contains("Asked 2 feeds, 0 new items, 2 not modified"))
      let entries = try await server.entries(4)
      #expect(entries.map(\.status).sorted() == [200, 200, 304, 304])
      #expect(Set(entries.map(\.version)) == ["HTTP/2.0"])
      #expect(Set(entries.map(\.connection)).count == 2)
    }
  }

  @Test("A host that asks to be left alone is left alone by the next crawl, too, whatever feed is due")
  func holdOutlivesTheCrawl() async throws {
    try await Self.run { server, program in
      _ = try await Self.crawl(["/limited/feed.xml"], of: server, by: program, at: Self.start)
      let paths = ["/limited/feed.xml", "/feed.xml", "/other.xml"]
      let held = try await Self.crawl(
        paths, of: server, by: program, at: Self.start + 3_600, "--force", "--explain")
      #expect(held.error.contains("has asked to be left alone"))
      let entries = try await server.entries(1)
      #expect(entries.map(\.path) == ["/limited/feed.xml"], "nobody was asked the second time")
      #expect(entries.map(\.status) == [429])
      let later = try await Self.crawl(
        ["/feed.xml", "/other.xml"], of: server, by: program, at: Self.start + 7_300, "--force")
      #expect(later.output.contains("40 new items"))
    }
  }

  @Test("A feed whose certificate is not to be looked at is found and crawled, and no other one of its host")
  func unverified() async throws {
    try await Self.run { server, program in
      let config = program.folder + "/config.toml"
      try "[crawl]\nunverified_feeds = [\"\(server.address)/feed.xml\"]\n"
        .write(toFile: config, atomically: true, encoding: .utf8)
      let settings = ["--config", config, "--allow-net", "127.0.0.0/8"]
      for path in ["/feed.xml", "/other.xml"] {
        let added = try await program.run(["add", server.address + path] + settings)
        #expect(added.error.contains("Not checked") == (path != "/feed.xml"), "\(added.error)")
      }
      let crawl = try await program.run(["crawl", "--strict"] + settings)
      #expect(crawl.output.contains("20 new items"))
      #expect(crawl.status == 69 && crawl.error.contains("/other.xml"), "\(crawl.error)")
    }
  }

  @Test("robots.txt is obeyed when that is set, asked once a day, and passed over when it is not")
  func robots() async throws {
    let files = [
      "feed.xml": Self.document("feed"), "other.xml": Self.document("other"),
      "robots.txt": Array("User-agent: echometer\nDisallow: /other\n".utf8),
    ]
    try await Self.run(files) { server, program in
      let paths = ["/feed.xml", "/other.xml"]
      let config = program.folder + "/config.toml"
      try "[crawl]\nobey_robots = true\n".write(toFile: config, atomically: true, encoding: .utf8)
      let first = try await Self.crawl(
        paths, of: server, by: program, at: Self.start, "--config", config, "--explain")
      #expect(first.output.contains("20 new items"))
      #expect(first.error.contains("robots.txt"))
      _ = try await Self.crawl(
        paths, of: server, by: program, at: Self.start + 7_200, "--config", config, "--force")
      let asked = try await server.entries(3).map(\.path)
      #expect(asked == ["/robots.txt", "/feed.xml", "/feed.xml"])
      let asTheyAreListed = try await Self.crawl(
        paths, of: server, by: program, at: Self.start + 14_400, "--force")
      #expect(asTheyAreListed.output.contains("20 new items"), "\(asTheyAreListed.output)")
    }
  }
}
