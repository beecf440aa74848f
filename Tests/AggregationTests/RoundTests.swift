import Aggregation
import Analysis
import FeedFetching
import Foundation
import News
import Storage
import Synchronization
import Testing

/// Rounds of crawling with answers from a dictionary and a store in memory.
@Suite("A round")
struct RoundTests {
  private static let start = Date(timeIntervalSince1970: 1_790_000_000)

  @Test("stores items with the texts of their markup, and attributes them to outlet and origin")
  func items() async throws {
    let store = try SQLiteStore.inMemory()
    let web = Web([
      "https://a.example/feed": """
      <rss version="2.0"><channel><title>A</title><language>en-GB</language><item>
      <title>Bridge &lt;b&gt;reopens&lt;/b&gt; in Oxhaven</title><link>/bridge</link><guid isPermaLink="false">7</guid>
      <description>&lt;p&gt;Traffic is back.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>
      <source url="https://b.example/feed">The B</source><author>Ann Lee</author>
      <pubDate>Mon, 21 Sep 2026 12:00:00 GMT</pubDate></item>
      <item><title>Odd link</title><link>javascript:alert(1)</link><guid isPermaLink="false">8</guid></item>
      </channel></rss>
      """
    ])
    let summary = try await run(["https://a.example/feed"], web, store, isForced: false, now: Self.start)
    #expect(summary.documents == 1)
    #expect(summary.newItems == 2)
    let items = try await store.items(since: .distantPast, until: .distantFuture, seenBy: Self.start)
    let bridge = try #require(items.first { $0.identity == "7" })
    #expect(bridge.title == "Bridge reopens in Oxhaven")
    #expect(bridge.summary == "Traffic is back.")
    #expect(bridge.link == "https://a.example/bridge")
    #expect(bridge.outlet.rawValue == "a.example")
    #expect(bridge.language == "en")
    #expect(bridge.authors == ["Ann Lee"])
    #expect(bridge.origin == Item.Origin(name: "The B", address: "https://b.example/feed"))
    #expect(bridge.published == Date(timeIntervalSince1970: 1_789_992_000))
    #expect(bridge.firstSeen == Self.start)
    #expect(try #require(items.first { $0.identity == "8" }).link == nil)
  }

  @Test("parses the file of the feed list only when it has changed, or has faults to tell of")
  func listFile() async throws {
    let store = try SQLiteStore.inMemory()
    let web = Web(["https://a.example/": document("a", 1...3), "https://b.example/": document("b", 1...3)])
    let path = URL(filePath: NSTemporaryDirectory()).appending(path: "\(UUID()).opml").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    func round(_ addresses: [String], version: String = "1") async throws -> (Round, asked: Int) {
      let outlines = addresses.map { "<outline text=\"x\" xmlUrl=\"\($0)\"/>" }.joined()
      try File.write(Array("<opml version=\"2.0\"><body>\(outlines)</body></opml>".utf8), to: path)
      let round = try await Round(
        file: FeedListFile(path: path), version: version, store: store, now: Self.start)
      var plan = CrawlPlan()
      plan.isForced = true
      let summary = try await round.run(plan, with: web.fetcher, now: Self.start)
      #expect(summary.listed == addresses.count - round.refusals.count)
      return (round, summary.asked)
    }
    #expect(try await round(["https://a.example/"]).asked == 1)
    #expect(try await round(["https://a.example/"]).asked == 1)
    #expect(try await round(["https://a.example/", "https://b.example/"]).asked == 2)
    #expect(try await round(["https://a.example/", "https://b.example/"], version: "2").asked == 2)
    #expect(try await round(["https://b.example/"], version: "2").asked == 1)
    for _ in 1...2 {
      let (round, asked) = try await round(["https://b.example/", "ftp://c.example/"])
      #expect(round.refusals.count == 1)
      #expect(asked == 1)
    }
    try File.write(Array("<opml".utf8), to: path)
    await #expect(throws: AggregationError.self) {
      try await Round(file: FeedListFile(path: path), version: "1", store: store, now: Self.start)
    }
  }

  @Test("counts what became of every feed and goes on after failures")
  func outcomes() async throws {
    let store = try SQLiteStore.inMemory()
    let web = Web([
      "https://good.example/": document("good", 1...3),
      "https://page.example/": "<html><body>Hello</body></html>",
    ])
    let list = ["https://good.example/", "https://page.example/", "https://missing.example/"]
    let summary = try await run(list, web, store, isForced: false, now: Self.start)
    #expect(summary.asked == 3)
    #expect(summary.documents == 1)
    #expect(summary.failures.map(\.address) == ["https://missing.example/", "https://page.example/"])
    #expect(summary.failures[1].reason.contains("does not send a feed"))
    #expect(!summary.reachedNothing)
    let state = try #require(try await store.feed(address: "https://missing.example/")).state
    #expect(state.failureCount == 1)
  }

  @Test("asks only what is due, unless told to ask all")
  func due() async throws {
    let store = try SQLiteStore.inMemory()
    let web = Web(["https://a.example/": document("a", 1...3)])
    #expect(try await run(["https://a.example/"], web, store, isForced: false, now: Self.start).asked == 1)
    #expect(
      try await run(["https://a.example/"], web, store, isForced: false, now: Self.start + 60).asked == 0)
    #expect(
      try await run(["https://a.example/"], web, store, isForced: true, now: Self.start + 60).asked == 1)
    #expect(
      try await run(["https://a.example/"], web, store, isForced: false, now: Self.start + 4000).asked == 1)
  }

  @Test("sends the validators it was given, and keeps them when nothing has changed")
  func validators() async throws {
    let store = try SQLiteStore.inMemory()
    let web = Web(["https://a.example/": document("a", 1...3)])
    let list = ["https://a.example/"]
    #expect(try await run(list, web, store, isForced: true, now: Self.start).newItems == 3)
    for hour in 1...3 {
      let summary = try await run(list, web, store, isForced: true, now: Self.start + Double(hour) * 3600)
      #expect(summary.notModified == 1)
      #expect(summary.newItems == 0)
    }
    #expect(web.validators.last?.etag == "\"1\"")
  }

  @Test("notices that items were lost between two polls")
  func lostItems() async throws {
    let store = try SQLiteStore.inMemory()
    let web = Web(["https://a.example/": document("a", 1...3)])
    let list = ["https://a.example/"]
    #expect(try await run(list, web, store, isForced: true, now: Self.start).truncated == 0)
    web.change("https://a.example/", to: document("a", 3...6))
    #expect(try await run(list, web, store, isForced: true, now: Self.start + 3600).truncated == 0)
    web.change("https://a.example/", to: document("a", 20...23))
    #expect(try await run(list, web, store, isForced: true, now: Self.start + 7200).truncated == 1)
  }

  @Test("lets a story keep its ID when a later round adds to it, and shows past days as they were known then")
  func identity() async throws {
    let store = try SQLiteStore.inMemory()
    let title = "Fire destroys the historic Corn Exchange in Marrowick"
    let web = Web([
      "https://a.example/": document([title]), "https://b.example/": document(["Otter wins chess cup"]),
    ])
    let list = ["https://a.example/", "https://b.example/"]
    try await _ = run(list, web, store, isForced: true, now: Self.start)
    let analyst = Analyst(store: store, version: "1")
    #expect(try await analyst.assignStories(seenBy: Self.start) == 2)
    let window = Window(since: Self.start - 86_400, until: Self.start + 86_400)
    let before = try await analyst.stories(in: window, now: Self.start)
    let fire = try #require(before.first { $0.title == title })
    #expect(before.count == 2)
    #expect(fire.outlets == 1)

    web.change("https://b.example/", to: document([title + " overnight"]))
    try await _ = run(list, web, store, isForced: true, now: Self.start + 3600)
    #expect(try await analyst.assignStories(seenBy: Self.start + 3600) == 0)
    #expect(try await analyst.story(fire.id, now: Self.start + 3600).outlets == 2)
    #expect(try await analyst.story(fire.id, now: Self.start).outlets == 1)
    #expect(try await analyst.stories(in: window, now: Self.start) == before)
    // By themselves they are what a report has.
    let report = try await analyst.reportFindings(in: window, now: Self.start + 3600)
    #expect(report.stories.map(\.outlets).sorted() == [1, 2])
    #expect(try await analyst.stories(in: window, now: Self.start + 3600) == report.stories)
    #expect(report.outlets.map(\.items) == [1, 2])
    #expect(try await analyst.outletFindings(in: window, now: Self.start + 3600) == report.outlets)
    await #expect(throws: AggregationError.unknownStory("nosuchstory")) {
      try await analyst.story(Story.ID(rawValue: "nosuchstory"), now: Self.start)
    }
  }

  @Test("keeps what the user has split, merged and pinned")
  func userHand() async throws {
    let store = try SQLiteStore.inMemory()
    let fire = "Fire destroys the historic Corn Exchange in Marrowick"
    let web = Web([
      "https://a.example/": document([fire]), "https://b.example/": document([fire + " overnight"]),
      "https://c.example/": document(["Otter wins chess cup", "Lighthouse for sale on Skerran"]),
    ])
    let list = ["https://a.example/", "https://b.example/", "https://c.example/"]
    try await _ = run(list, web, store, isForced: true, now: Self.start)
    let analyst = Analyst(store: store, version: "1")
    try await analyst.assignStories(seenBy: Self.start)
    func stories() async throws -> [String: Story.ID] {
      let items = try await store.assignedItems(
        since: .distantPast, until: .distantFuture, seenBy: .distantFuture)
      return Dictionary(items.map { ($0.item.title, $0.story) }) { first, _ in first }
    }
    let before = try await stories()
    let one = try #require(before[fire])
    #expect(before[fire + " overnight"] == one)

    let editor = StoryEditor(store: store, now: Self.start)
    let second = try #require(try await store.items(of: one, seenBy: Self.start).last).id
    let other = try await editor.split(one, taking: [second])
    let chess = try #require(before["Otter wins chess cup"])
    let lighthouse = try #require(before["Lighthouse for sale on Skerran"])
    #expect(try await editor.merge(chess, lighthouse) == chess)
    #expect(try await editor.pinnedItems().map(\.story).count == 4)

    // A later crawl brings more of each, an old ID leads on, and nothing is undone.
    web.change(
      "https://b.example/", to: document([fire + ", mayor in tears", "Chess cup: otter wins again"]))
    try await _ = run(list, web, store, isForced: true, now: Self.start + 3600)
    try await analyst.assignStories(seenBy: Self.start + 3600)
    let after = try await stories()
    #expect(Set([after[fire], after[fire + " overnight"]]) == [one, other])
    #expect(after["Lighthouse for sale on Skerran"] == chess)
    #expect(try await store.resolve(lighthouse) == chess)
    #expect([one, other].contains(after[fire + ", mayor in tears"]))
    #expect(after["Chess cup: otter wins again"] == chess)

    await #expect(throws: AggregationError.sameStory(chess.rawValue, lighthouse.rawValue)) {
      try await editor.merge(chess, lighthouse)
    }
    await #expect(throws: AggregationError.notInStory(item: second.rawValue, story: chess.rawValue)) {
      try await editor.split(chess, taking: [second])
    }
    await #expect(throws: AggregationError.emptiedStory(other.rawValue)) {
      try await editor.split(
        other, taking: Set(try await store.items(of: other, seenBy: Self.start).map(\.id)))
    }
    await #expect(throws: AggregationError.unknownStory("x")) {
      try await editor.pin(Story.ID(rawValue: "x"))
    }
    #expect(try await editor.unpin(lighthouse) == 2)
  }

  private func run(
    _ addresses: [String], _ web: Web, _ store: SQLiteStore, isForced: Bool, now: Date
  ) async throws -> CrawlSummary {
    var list = FeedList()
    for address in addresses { try list.add(address, title: nil, beat: nil) }
    var plan = CrawlPlan()
    plan.width = 8
    plan.isForced = isForced
    return try await Round(list: list, store: store, now: now).run(plan, with: web.fetcher, now: now)
  }

  private func document(_ name: String, _ numbers: ClosedRange<Int>) -> String {
    document(numbers.map { "\(name) reports number \($0)" })
  }

  private func document(_ titles: [String]) -> String {
    let items = titles.map { "<item><title>\($0)</title><guid isPermaLink=\"false\">\($0)</guid></item>" }
    return "<rss version=\"2.0\"><channel><title>Feed</title>\(items.joined())</channel></rss>"
  }
}

/// Documents by address, each with a version as its entity tag.
private final class Web: Sendable {
  private struct State {
    var documents: [String: (text: String, version: Int)]
    var validators: [Validators] = []
  }

  private let state: Mutex<State>

  init(_ documents: [String: String]) {
    state = Mutex(State(documents: documents.mapValues { ($0, 1) }))
  }

  /// What was sent with each request, in their order.
  var validators: [Validators] { state.withLock { $0.validators } }

  func change(_ address: String, to text: String) {
    state.withLock { $0.documents[address] = (text, ($0.documents[address]?.version ?? 0) + 1) }
  }

  var fetcher: Fetcher {
    Fetcher { [self] request in
      state.withLock { state in
        state.validators.append(request.validators)
        guard let (text, version) = state.documents[request.address] else {
          return FetchResult(
            outcome: .failed(.status(request.address, code: 404)), finalAddress: request.address)
        }
        let validators = Validators(etag: "\"\(version)\"")
        if request.validators == validators {
          return FetchResult(outcome: .notModified(validators, freshFor: nil), finalAddress: request.address)
        }
        let document = FetchedDocument(
          bytes: Array(text.utf8), contentType: "application/rss+xml", validators: validators)
        return FetchResult(outcome: .document(document), finalAddress: request.address)
      }
    }
  }
}
