import Foundation
import Synchronization
import Testing

@Suite("Steering a crawl and looking after feeds")
struct CrawlOptionsTests {
  private static let network = ["--allow-net", "127.0.0.0/8"]

  private struct Line: Decodable {
    var url: String
    var items: Int?
    var outcome: String?
    var condition: String?
    var advice: String?
  }

  private static func lines(_ text: String) throws -> [Line] {
    try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  @Test("A list of addresses is crawled into a folder, with a line for each feed")
  func listAndResults() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    try await FeedServer.serve { path in
      path == "/good.xml" ? FeedServer.document(feed: path, items: 3) : nil
    } while: { server in
      let list = "# mine\n\(server)/good.xml\n\n\(server)/gone.xml\n"
      let arguments =
        ["crawl", "--list", "-", "--state", "state", "--results", "results.ndjson", "--now", "1790000000"]
        + Self.network
      let run = try await program.run(arguments, input: list)
      #expect(run.status == 0, "\(run.error)")
      let results = try Self.lines(
        String(contentsOfFile: program.folder + "/results.ndjson", encoding: .utf8))
      #expect(results.map(\.url) == ["/gone.xml", "/good.xml"].map { server + $0 })
      #expect(results.map(\.items) == [0, 3])
      #expect(results.map(\.outcome) == ["failed", "document"])
      #expect(try await program.run(arguments + ["--strict", "--force"], input: list).status == 69)

      // Nothing is due a minute later, and the plan says so without asking anybody.
      let plan = try await program.run(
        ["crawl", "--list", "-", "--state", "state", "--dry-run", "--now", "1790000060"], input: list)
      #expect(plan.output.contains("leave \(server)/good.xml: asked every 37 minutes"))
      #expect(plan.output.contains("leave \(server)/gone.xml: failed 2 times in a row"))
      #expect(plan.output.contains("Would ask 0 of 2 feeds."))

      let explained = try await program.run(
        ["crawl", "--list", "-", "--state", "state", "--only", "good", "--force", "--explain"]
          + ["--now", "1790000060"] + Self.network, input: list)
      #expect(explained.error.contains("/good.xml: asked: 0 new of 3 items"))
      #expect(explained.error.contains("/gone.xml: left alone: left out by --only"))
    }
  }

  @Test("A broken line of a list is named")
  func brokenList() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    let run = try await program.run("crawl", "--list", "-", input: "https://a.example/\nftp://b.example/\n")
    #expect(run.status == 65)
    #expect(run.error.contains("Line 2"))
  }

  @Test("SIGTERM stores what was read and ends within two seconds", .timeLimit(.minutes(1)))
  func interrupted() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    let isSlowAsked = Mutex(false)
    try await FeedServer.serve { path in
      if path == "/slow.xml" {
        isSlowAsked.withLock { $0 = true }
        try await Task.sleep(for: .seconds(20))
      }
      return FeedServer.document(feed: path, items: 3)
    } while: { server in
      let list = program.folder + "/list.txt"
      try "\(server)/good.xml\n\(server)/slow.xml\n".write(toFile: list, atomically: true, encoding: .utf8)
      let crawl = try program.start(
        ["crawl", "--list", list, "--results", "results.ndjson"] + Self.network)
      while !isSlowAsked.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(5)) }
      try await Task.sleep(for: .milliseconds(500))
      let start = ContinuousClock.now
      kill(crawl.process.processIdentifier, SIGTERM)
      while crawl.process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
      #expect(ContinuousClock.now - start < .seconds(2))
      #expect(crawl.process.terminationStatus == 143)
      let results = try Self.lines(
        String(contentsOfFile: program.folder + "/results.ndjson", encoding: .utf8))
      #expect(results.map(\.items) == [3, 0])
    }
  }

  @Test("A site's feeds are found, and its first one is added")
  func discovery() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    try await FeedServer.serve { path in
      switch path {
      case "/site":
        """
        <!doctype html><html><head><title>Site</title>
        <link rel="alternate" type="application/rss+xml" href="/comments.xml">
        <link rel="alternate" type="application/rss+xml" href="/news.xml">
        <link rel="alternate" type="application/rss+xml" href="/missing.xml"></head></html>
        """
      case "/news.xml", "/comments.xml", "/plain/feed": FeedServer.document(feed: path, items: 2)
      case "/empty": "<html><body>Nothing here</body></html>"
      case "/stale": "<link rel=alternate type=application/rss+xml href='/missing.xml?a=1&amp;b=2'>"
      default: nil
      }
    } while: { server in
      let found = try await program.run(["discover", server + "/site", "--json"] + Self.network)
      #expect(try Self.lines(found.output).map(\.url) == ["/news.xml", "/comments.xml"].map { server + $0 })
      let added = try await program.run(["add", server + "/site"] + Self.network)
      #expect(added.output.contains("Added \(server)/news.xml"))
      #expect(added.error.contains("echometer add \(server)/comments.xml"))
      #expect(
        try await Self.lines(program.run("list", "--json").output.replacing("\"address\"", with: "\"url\""))
          .map(\.url) == [server + "/news.xml"])
      let page = try await program.run(["add", server + "/empty"] + Self.network)
      #expect(page.status == 65)
      #expect(page.error.contains("no feed was found"))
      #expect(try await program.run(["discover", server + "/empty"] + Self.network).status == 65)
      let named = try await program.run(["add", server + "/stale"] + Self.network)
      #expect(named.status == 65)
      #expect(named.error.contains("echometer add --no-check '\(server)/missing.xml?a=1&b=2'"))
    }
  }

  @Test("An address that cannot be asked is added all the same, with the reason and what to do")
  func unreachable() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    let down = try await program.run("add", "http://127.0.0.1:9/feed", "--allow-net", "127.0.0.0/8")
    #expect(down.status == 0)
    #expect(down.output.contains("Added http://127.0.0.1:9/feed"))
    #expect(down.error.contains("Not checked: No connection") && down.error.contains("may pass by itself"))
    let refused = try await program.run("add", "http://127.0.0.1:9/private")
    #expect(refused.status == 0)
    #expect(
      refused.error.contains("not on the public internet") && refused.error.contains("allowed_networks"))
    #expect(try await program.run("discover", "http://127.0.0.1:9/feed").status == 69)
  }

  @Test(
    "An address without a scheme is tried with both, and a title of the user's stays")
  func noScheme() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    try await FeedServer.serve { path in
      switch path {
      case "/site": "<link rel=alternate type=application/rss+xml href=/feed.xml>"
      case "/feed.xml": FeedServer.document(feed: path, items: 2)
      default: nil
      }
    } while: { server in
      let site = String(server.dropFirst("http://".count) + "/site")
      let added = try await program.run(["add", site, "--title", "Mine"] + Self.network)
      #expect(added.output.contains("Added \(server)/feed.xml"), "\(added.error)")
      let again = try await program.run(["add", site] + Self.network)
      #expect(again.output.contains("in the feed list already"))
      #expect(try await program.run("export").output.contains("\"Mine\""))
    }
  }

  @Test("A feed that has moved for good is added where it is now")
  func moved() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    try await FeedServer.serve { path in
      path == "/new.xml" ? FeedServer.document(feed: path, items: 2) : nil
    } moved: { path in
      path == "/old.xml" ? "/new.xml" : nil
    } while: { server in
      let added = try await program.run(["add", server + "/old.xml"] + Self.network)
      #expect(added.output.contains("Added \(server)/new.xml"))
      #expect(added.error.contains("\(server)/old.xml has moved for good to \(server)/new.xml"))
    }
  }

  @Test("A listed feed that has moved for good is listed where it is now, with all that is known of it")
  func movedLater() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    try await FeedServer.serve { path in
      path == "/new.xml" ? FeedServer.document(feed: path, items: 2) : nil
    } moved: { path in
      path == "/old.xml" ? "/new.xml" : nil
    } while: { server in
      _ = try await program.run(
        "add", "--no-check", server + "/old.xml", "--beat", "harbour", "--owner", "Tide Trust")
      for time in [1_790_000_000, 1_790_007_200] {
        _ = try await program.run(["crawl", "--force", "--now", "\(time)"] + Self.network)
      }
      let health = try await program.run("list", "--health")
      #expect(
        health.output.contains("→ Bring the list up to date: echometer add \(server)/new.xml --in-place-of"))
      let moved = try await program.run(
        ["add", server + "/new.xml", "--in-place-of", server + "/old.xml"] + Self.network)
      #expect(moved.status == 0, "\(moved.error)")
      let list = try await program.run("export").output
      #expect(list.contains("/new.xml") && list.contains("harbour") && list.contains("Tide Trust"))
      #expect(!list.contains("/old.xml"))
      let crawl = try await program.run(["crawl", "--force", "--now", "1790014400"] + Self.network)
      #expect(crawl.output.contains("Asked 1 feed, 0 new items"), "its items are known")
      let after = try await program.run("list", "--health", "--now", "1790014500")
      #expect(after.output.hasSuffix("0 of 1 feed need a look.\n"))
      let unknown = try await program.run(
        ["add", server + "/new.xml", "--in-place-of", server + "/old.xml"] + Self.network)
      #expect(unknown.status == 66 && unknown.error.contains("/old.xml"))
    }
  }

  @Test("Sick feeds are named with what to do")
  func health() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    try await FeedServer.serve { path in
      path == "/good.xml" ? FeedServer.document(feed: path, items: 3) : nil
    } while: { server in
      for path in ["/good.xml", "/gone.xml"] { _ = try await program.run("add", "--no-check", server + path) }
      #expect(try await program.run("list", "--health").output.contains("0 of 2 feeds need a look."))
      _ = try await program.run(["crawl"] + Self.network)
      _ = try await program.run("add", "--no-check", server + "/later.xml")
      let health = try await program.run("list", "--health")
      #expect(health.output.hasPrefix("failing \(server)/gone.xml"))
      #expect(health.output.contains("→ Look for the feed's new address: echometer discover \(server)/"))
      #expect(health.output.contains("1 of 3 feeds needs a look."))
      let lines = try Self.lines(try await program.run("list", "--health", "--json").output)
      #expect(lines.map(\.condition) == ["failing", "new", "well"])
      let doctor = try await program.run("doctor").output
      #expect(doctor.contains("feeds: 1 of 2 answered when they were last asked, 1 not asked yet"))
      #expect(doctor.contains("failing: not found – 1 feed\n           \(server)/gone.xml: "))
      _ = try await program.run("remove", server + "/good.xml")
      #expect(try await program.run("doctor").status == 69)
    }
  }
}
