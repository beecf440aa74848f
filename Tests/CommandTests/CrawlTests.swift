import Foundation
import Synchronization
import Testing

@Suite("Crawling")
struct CrawlTests {
  private static let paths = (0..<120).map { "/feed/\($0).xml" }
  private static let itemsPerFeed = 20

  /// Rather many at once: the tests are about what is stored, not about manners.
  private static let settings = """
    [crawl]
    allowed_networks = ["127.0.0.0/8"]
    concurrent_requests_per_host = 8
    """

  @Test("A crawl that is killed in the middle loses nothing and doubles nothing", .timeLimit(.minutes(2)))
  func killed() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    let answered = Mutex(0)
    try await FeedServer.serve { path in
      answered.withLock { $0 += 1 }
      try await Task.sleep(for: .milliseconds(20))
      return FeedServer.document(feed: path, items: Self.itemsPerFeed)
    } while: { server in
      try Self.prepare(program, list: FeedServer.list(of: Self.paths, at: server))
      let crawl = try program.start(["crawl"])
      while answered.withLock({ $0 }) < Self.paths.count * 2 / 3, crawl.process.isRunning {
        try await Task.sleep(for: .milliseconds(5))
      }
      kill(crawl.process.processIdentifier, SIGKILL)
      await crawl.end()
      #expect(crawl.process.terminationReason == .uncaughtSignal, "it was still at work")

      let again = try await program.run("crawl", "--json")
      #expect(again.status == 0, "\(again.error)")
      #expect(try await Self.titles(program).sorted() == Self.allTitles)
    }
  }

  @Test("Two crawls do not overlap: the second names the process of the first", .timeLimit(.minutes(1)))
  func overlap() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    let isAsked = Mutex(false)
    try await FeedServer.serve { path in
      isAsked.withLock { $0 = true }
      try await Task.sleep(for: .seconds(20))
      return nil
    } while: { server in
      try Self.prepare(program, list: FeedServer.list(of: ["/slow.xml"], at: server))
      let first = try program.start(["crawl"])
      while !isAsked.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(5)) }
      let second = try await program.run("crawl")
      #expect(second.status == 75)
      #expect(second.error.contains("process \(first.process.processIdentifier)"))
      first.process.terminate()
      await first.end()
    }
  }

  @Test("A failing feed is named and fails nothing else; nothing reached at all exits with 69")
  func failures() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    try await FeedServer.serve { path in
      path == "/good.xml" ? FeedServer.document(feed: path, items: 3) : nil
    } while: { server in
      try Self.prepare(program, list: FeedServer.list(of: ["/good.xml", "/gone.xml"], at: server))
      let run = try await program.run("crawl")
      #expect(run.status == 0)
      #expect(run.output.contains("Asked 2 feeds, 3 new items"))
      #expect(run.error.contains("/gone.xml answers 404"))

      try Self.prepare(program, list: FeedServer.list(of: ["/feed.xml"], at: "http://127.0.0.1:9"))
      #expect(try await program.run("crawl", "--all").status == 69)
    }
  }

  @Test("Private addresses are refused unless allowed")
  func privateAddress() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    let answered = Mutex(0)
    try await FeedServer.serve { path in
      answered.withLock { $0 += 1 }
      return FeedServer.document(feed: path, items: 1)
    } while: { server in
      try Self.prepare(program, list: FeedServer.list(of: ["/feed.xml"], at: server), settings: "")
      let run = try await program.run("crawl")
      #expect(run.status == 69)
      #expect(run.error.contains("not on the public internet"))
      #expect(answered.withLock { $0 } == 0)
    }
  }

  private static let allTitles = paths.flatMap { path in (0..<itemsPerFeed).map { "Report \($0) of \(path)" }
  }.sorted()

  private static func prepare(_ program: Program, list: String, settings: String = settings) throws {
    try FileManager.default.createDirectory(
      atPath: program.folder + "/data", withIntermediateDirectories: true)
    try Data(list.utf8).write(to: URL(filePath: program.folder + "/data/feeds.opml"))
    try Data(settings.utf8).write(to: URL(filePath: program.folder + "/data/config.toml"))
  }

  /// The titles of all items that the program reports, each as often as it is stored.
  private static func titles(_ program: Program) async throws -> [String] {
    struct Line: Decodable {
      struct Item: Decodable { var title: String }
      var items: [Item]
    }
    return try await program.run("stories", "--limit", "1000000", "--json").output.split(separator: "\n")
      .flatMap { try JSONDecoder().decode(Line.self, from: Data($0.utf8)).items.map(\.title) }
  }
}
