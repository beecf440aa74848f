import Aggregation
import Foundation
import Testing

@Suite("The feed list")
struct FeedListTests {
  @Test("keeps what other programs wrote")
  func foreignAttributes() throws {
    let list = try read(
      """
      <opml version="2.0" xmlns:reader="https://reader.example/ns"><head><title>Mine</title></head><body>
      <outline text="tech" reader:colour="blue">
      <outline type="rss" text="A" xmlUrl="https://a.example/feed" reader:starred="yes" custom="1"/>
      </outline></body></opml>
      """)
    let again = try read(list.opml)
    #expect(again.opml == list.opml)
    for kept in [
      "reader:colour=\"blue\"", "reader:starred=\"yes\"", "custom=\"1\"", "https://reader.example/ns",
    ] {
      #expect(again.opml.contains(kept), "\(kept)")
    }
  }

  @Test("adds a feed to its folder once, and completes what is known of it")
  func add() throws {
    var list = FeedList()
    var added = [try list.add("https://a.example/feed", title: "A", beat: "tech")]
    added.append(
      try list.add(
        "https://a.example/feed", title: "A", beat: "tech", attributes: [("echometer:owner", "Trust")]))
    added.append(try list.add("https://a.example/feed", title: "A", beat: "world"))
    #expect(added == [.added, .updated, .added])
    #expect(list.entries.map(\.beat) == ["tech", "world"])
    #expect(list.entries.map(\.owner) == ["Trust", nil])
    let wasListed = list.remove("https://a.example/feed")
    #expect(wasListed)
    #expect(list.entries.isEmpty)
    let isListedStill = list.remove("https://a.example/feed")
    #expect(!isListedStill)
  }

  @Test(
    "finds the outlet of a feed",
    arguments: [
      ("text=\"A – World\" xmlUrl=\"https://feeds.a.co.uk/world\"", "a.co.uk"),
      (
        "text=\"A\" xmlUrl=\"https://feeds.service.example/a\" htmlUrl=\"https://www.a.example/news\"",
        "a.example"
      ),
      ("text=\"A\" xmlUrl=\"https://a.example/f\" echometer:outlet=\"The A\"", "The A"),
      ("text=\"The A\" xmlUrl=\"http://10.0.0.7/feed\"", "The A"),
      ("text=\"The A\" xmlUrl=\"http://[::1]:80/feed\"", "The A"),
    ])
  func outlet(attributes: String, outlet: String) throws {
    let list = try read(
      """
      <opml version="2.0" xmlns:echometer="https://echometer.example/ns/1.0"><body>
      <outline type="rss" \(attributes)/></body></opml>
      """)
    #expect(list.entries.map(\.outlet) == [outlet])
  }

  @Test("takes the innermost folder as beat")
  func beats() throws {
    let list = try read(
      """
      <opml version="2.0"><body><outline text="news"><outline text="tech">
      <outline text="A" xmlUrl="https://a.example/"/></outline><outline text="B" xmlUrl="https://b.example/"/>
      </outline><outline text="C" xmlUrl="https://c.example/"/></body></opml>
      """)
    #expect(list.entries.map(\.beat) == ["tech", "news", nil])
  }

  @Test("refuses addresses that cannot be followed, and says why")
  func addresses() throws {
    var list = FeedList()
    #expect(
      throws: AggregationError.badAddress(
        "a.example/f", reason: "it has no scheme; try https://a.example/f")
    ) {
      try list.add("a.example/f", title: nil, beat: nil)
    }
    for address in [
      "ftp://a.example/", "https://", "https://a.example/\u{1}", "https://a b.example/",
      "javascript:alert(1)",
    ] {
      #expect(throws: AggregationError.self) { try list.add(address, title: nil, beat: nil) }
    }
    try list.add(" feed://a.example/f ", title: nil, beat: nil)
    #expect(list.entries.map(\.address) == ["http://a.example/f"])
  }

  private func read(_ text: String) throws -> FeedList {
    try FeedList(bytes: Array(text.utf8), path: "test.opml")
  }
}
