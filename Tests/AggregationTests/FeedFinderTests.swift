import Aggregation
import FeedFetching
import News
import Synchronization
import Testing

/// A search with answers from a dictionary.
@Suite("The search for feeds")
struct FeedFinderTests {
  @Test("takes a feed as it is")
  func feed() async throws {
    let site = Site(["https://a.example/feed": Self.feed("A &amp; B")])
    #expect(
      await site.finder.feeds(at: "https://a.example/feed")
        == .feed(FeedFinder.Found(address: "https://a.example/feed", title: "A & B", itemCount: 1)))
    #expect(site.asked == ["https://a.example/feed"])
  }

  @Test("takes the feeds that a page declares, those of comments last, and names those that are none")
  func declared() async throws {
    let links = [
      ("/comments/feed/", "All"), ("/talk.xml", "Comments on all"), ("/commentary.xml", "Commentary"),
      ("/missing.xml", "Missing"), ("/news.xml", "News"), ("/page", "Page"),
    ]
    let page = links.map { "<link rel=alternate type=application/rss+xml href=\($0) title='\($1)'>" }.joined()
    let site = Site([
      "https://comments.example/": page + "<a href=/rss>RSS</a>",
      "https://comments.example/comments/feed/": Self.feed("1"),
      "https://comments.example/talk.xml": Self.feed("2"),
      "https://comments.example/commentary.xml": Self.feed("3"),
      "https://comments.example/news.xml": Self.feed("4"),
      "https://comments.example/page": "<html>Hello</html>", "https://comments.example/rss": Self.feed("5"),
    ])
    guard case .page(let found, let unread) = await site.finder.feeds(at: "https://comments.example/") else {
      Issue.record("It is a page.")
      return
    }
    #expect(found.map(\.title) == ["3", "4", "1", "2"])
    #expect(unread == ["/missing.xml", "/page"].map { "https://comments.example" + $0 })
    #expect(!site.asked.contains("https://comments.example/rss"))
  }

  @Test("falls back on links, then on the usual places, one after the other")
  func guessed() async throws {
    let linked = Site([
      "https://a.example/": "<a href=/archive/rss>RSS</a>", "https://a.example/archive/rss": Self.feed("A"),
      "https://a.example/feed": Self.feed("B"),
    ])
    #expect(await linked.titles(at: "https://a.example/") == ["A"])
    let usual = Site(["https://a.example/news/": "<p>Hello", "https://a.example/feed.xml": Self.feed("C")])
    #expect(await usual.titles(at: "https://a.example/news/") == ["C"])
    #expect(
      Array(usual.asked.dropFirst()) == ["/feed", "/rss.xml", "/feed.xml"].map { "https://a.example" + $0 })
    let none = Site(["https://a.example/": "<p>Hello"])
    #expect(await none.titles(at: "https://a.example/") == [])
  }

  @Test("asks at most ten of the feeds a page declares")
  func bounded() async throws {
    let page = (1...50).map { "<link rel=alternate type=application/rss+xml href=/\($0).xml>" }.joined()
    var documents = ["https://a.example/": page]
    for number in 1...50 { documents["https://a.example/\(number).xml"] = Self.feed("\(number)") }
    let site = Site(documents)
    #expect(await site.titles(at: "https://a.example/") == (1...10).map(String.init))
    #expect(site.asked.count == 11)
  }

  @Test("believes permanent redirects, and lists what two addresses lead to once")
  func moved() async throws {
    let page = ["/old.xml", "/older.xml"].map { "<link rel=alternate type=text/xml href=\($0)>" }.joined()
    let site = Site(
      [
        "https://a.example/": page, "https://a.example/old.xml": Self.feed("A"),
        "https://a.example/older.xml": Self.feed("A"),
      ],
      moved: [
        "https://a.example/old.xml": "https://a.example/new.xml",
        "https://a.example/older.xml": "https://a.example/new.xml",
      ])
    let found = FeedFinder.Found(address: "https://a.example/new.xml", title: "A", itemCount: 1)
    #expect(await site.finder.feeds(at: "https://a.example/") == .page([found], unread: []))
    #expect(await site.finder.feeds(at: "https://a.example/old.xml") == .feed(found))
  }

  @Test("says of what kind a failure is")
  func unreachable() async throws {
    let site = Site([:])
    guard case .unreachable(let reason, .notFound) = await site.finder.feeds(at: "https://a.example/") else {
      Issue.record("It is not there.")
      return
    }
    #expect(reason.contains("https://a.example/ answers 404"))
  }

  @Test("tries https before http where there is no scheme")
  func noScheme() async throws {
    let both = Site(["https://a.example/": Self.feed("A"), "http://a.example/": Self.feed("B")])
    #expect(try await both.finder.feeds(atTyped: " A.example/ ").address == "https://a.example/")
    #expect(both.asked.count == 1)
    let plain = Site(["http://a.example:8080/": Self.feed("B")])
    #expect(try await plain.finder.feeds(atTyped: "a.example:8080/").address == "http://a.example:8080/")
    await #expect {
      try await Site([:]).finder.feeds(atTyped: "a.example")
    } throws: {
      "\($0)".contains("try https://a.example.")
    }
  }

  @Test(
    "takes nothing else for a site",
    arguments: [
      "README", "mailto:ann@a.example", "javascript:alert(1)", "/feed", "a b.example", "ftp://a.example/",
    ])
  func noSite(typed: String) async throws {
    let site = Site([:])
    await #expect(throws: AggregationError.self) { try await site.finder.feeds(atTyped: typed) }
    #expect(site.asked.isEmpty)
  }

  @Test("ends when patience does, with what has been found", .timeLimit(.minutes(1)))
  func patience() async throws {
    let page = ["/slow.xml", "/news.xml"].map { "<link rel=alternate type=text/xml href=\($0)>" }.joined()
    let site = Site(
      [
        "https://a.example/": page, "https://a.example/news.xml": Self.feed("A"),
        "https://a.example/slow.xml": Self.feed("B"),
      ], slow: ["https://a.example/slow.xml", "https://b.example/"])
    let finder = FeedFinder(fetcher: site.fetcher, patience: .seconds(1))
    guard case .page(let found, let unread) = await finder.feeds(at: "https://a.example/") else {
      Issue.record("It is a page.")
      return
    }
    #expect(found.map(\.title) == ["A"])
    #expect(unread == ["https://a.example/slow.xml"])
    #expect(
      await finder.feeds(at: "https://b.example/")
        == .unreachable("https://b.example/ did not answer within 1 s.", .timeout))
  }

  private static func feed(_ title: String) -> String {
    "<rss version='2.0'><channel><title>\(title)</title><item><title>One</title></item></channel></rss>"
  }
}

/// Documents by address; everything else is not found.
private final class Site: Sendable {
  private let documents: [String: String]
  private let moved: [String: String]
  private let slow: Set<String>
  private let requests = Mutex<[String]>([])

  init(_ documents: [String: String], moved: [String: String] = [:], slow: Set<String> = []) {
    self.documents = documents
    self.moved = moved
    self.slow = slow
  }

  var asked: [String] { requests.withLock { $0 } }

  var finder: FeedFinder { FeedFinder(fetcher: fetcher) }

  /// What the feeds found at a page call themselves; `nil` when there is no page.
  func titles(at address: String) async -> [String]? {
    guard case .page(let found, _) = await finder.feeds(at: address) else { return nil }
    return found.map(\.title)
  }

  var fetcher: Fetcher {
    Fetcher { [self] request in
      let address = request.address
      requests.withLock { $0.append(address) }
      if slow.contains(address) {
        // Until it is cancelled.
        try? await Task.sleep(for: .seconds(3600))
        return FetchResult(outcome: .failed(.cancelled(address)), finalAddress: address)
      }
      guard let text = documents[address] else {
        return FetchResult(
          outcome: .failed(.status(address, code: 404)), finalAddress: address, status: 404)
      }
      return FetchResult(
        outcome: .document(FetchedDocument(bytes: Array(text.utf8), contentType: "text/html")),
        finalAddress: moved[address] ?? address, permanentAddress: moved[address], status: 200)
    }
  }
}
