import FeedParsing
import Foundation
import Testing

@Suite struct ItemTests {
  private func item(_ inner: String) throws -> ParsedItem {
    try Samples.parse(Samples.rss("<item>\(inner)</item>")).items[0]
  }

  @Test func `Identity is the guid, else the link, else a hash of title and date`() throws {
    #expect(try item("<guid>g</guid><link>http://e.example/1</link>").identity == "g")
    #expect(try item("<link>http://e.example/1</link>").identity == "http://e.example/1")
    let hashed = try item("<title>A</title><pubDate>2026-11-22</pubDate>").identity
    #expect(hashed.hasPrefix("hash:"))
    #expect(try item("<title>A</title><pubDate>2026-11-22</pubDate>").identity == hashed)
    #expect(try item("<title>A</title><pubDate>2026-11-23</pubDate>").identity != hashed)
    #expect(
      try item("<description>a</description>").identity != item("<description>b</description>").identity)
  }

  @Test func `The title of the item outranks that of a module, wherever it stands`() throws {
    let media = "<media:title>module</media:title>"
    #expect(try item("\(media)<title>own</title>").plainTitle == "own")
    #expect(try item("<title>own</title>\(media)").plainTitle == "own")
    #expect(try item(media).plainTitle == "module")
  }

  static let people: [(String, String?, String?)] = [
    ("Ann Lee", "Ann Lee", nil), ("ann@e.example", nil, "ann@e.example"),
    ("ann@e.example (Ann Lee)", "Ann Lee", "ann@e.example"),
    ("Ann Lee (ann@e.example)", "Ann Lee", "ann@e.example"),
    ("Ann Lee &lt;ann@e.example&gt;", "Ann Lee", "ann@e.example"), ("@ann", "@ann", nil),
  ]

  @Test(arguments: people) func `An author may be a name, an address or both`(
    text: String, name: String?, email: String?
  ) throws {
    #expect(try item("<author>\(text)</author>").authors == [ParsedPerson(name: name, email: email)])
  }

  @Test func `The source of a reposted item is kept`() throws {
    let source = try #require(try item("<source url=\"http://w.example/feed\">Coast Wire</source>").source)
    #expect(source.name == "Coast Wire")
    #expect(source.url == "http://w.example/feed")
  }

  @Test func `Texts are plain and bounded`() throws {
    let long = String(repeating: "word ", count: 100_000)
    let item = try item("<title>&lt;b&gt;A&lt;/b&gt; &amp;amp; B</title><description>\(long)</description>")
    #expect(item.plainTitle == "A & B")
    #expect(item.plainSummary.utf8.count <= 20_000)
    #expect(item.plainContent == "")
  }

  @Test func `Relative addresses are resolved, in markup too`() throws {
    let feed = try Samples.parse(
      Samples.rss("<item><link>../x?y#z</link><description>&lt;img src='i.png'&gt;</description></item>"),
      context: DocumentContext(baseURL: "http://e.example/a/b/feed", contentLocation: "/c/d/"))
    #expect(feed.items[0].link == "http://e.example/c/x?y#z")
    #expect(feed.items[0].summary?.value == "<img src='http://e.example/c/d/i.png'>")
  }

  @Test func `An ampersand in an attribute is one ampersand`() throws {
    let item = try item("<enclosure url=\"http://e.example/?a=1&amp;b=2&c=3&amp;#38;\" type=\"a/b\"/>")
    #expect(item.enclosures.map(\.url) == ["http://e.example/?a=1&b=2&c=3&#38;"])
  }
}
