import FeedParsing
import Testing

@Suite struct DiscoveryTests {
  private let context = DocumentContext(baseURL: "https://harbour.example/news/")

  private func feeds(_ page: String, contentType: String? = nil) -> [DiscoveredFeed] {
    var context = context
    context.contentType = contentType
    return FeedDiscovery.feeds(in: Array(page.utf8), context: context)
  }

  @Test func `Declared feeds come before those a reader would click on`() {
    let page = """
      <!DOCTYPE html><html><head><title>Harbour</title>
      <link rel="stylesheet" type="text/css" href="/style.css">
      <LINK REL="alternate home" TYPE="application/rss+xml" TITLE="All &amp; more" HREF="/feed.xml">
      <link rel=alternate type=application/atom+xml href=tides.atom>
      <link rel="alternate" type="application/feed+json" href="https://other.example/feed.json">
      <link rel="alternate" hreflang="de" href="/de/"></head>
      <body><a href="/archive/rss">RSS</a> <a href="/about">About</a> <a href="/feed.xml">again</a></body></html>
      """
    #expect(
      feeds(page) == [
        DiscoveredFeed(
          url: "https://harbour.example/feed.xml", title: "All & more", mediaType: "application/rss+xml",
          isDeclared: true),
        DiscoveredFeed(
          url: "https://harbour.example/news/tides.atom", mediaType: "application/atom+xml", isDeclared: true),
        DiscoveredFeed(
          url: "https://other.example/feed.json", mediaType: "application/feed+json", isDeclared: true),
        DiscoveredFeed(url: "https://harbour.example/archive/rss", isDeclared: false),
      ])
  }

  @Test func `The page's base counts, and the first one only`() {
    let page = """
      <base href="https://cdn.example/a/"><base href="https://wrong.example/">
      <link rel="alternate" type="application/rss+xml" href="b.xml">
      """
    #expect(feeds(page).map(\.url) == ["https://cdn.example/a/b.xml"])
  }

  @Test func `Scripts, comments and other schemes name no feeds`() {
    let page = """
      <script>document.write('<link rel="alternate" type="application/rss+xml" href="/script.xml">')</script>
      <!-- <link rel="alternate" type="application/rss+xml" href="/comment.xml"> -->
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <a href="mailto:feed">write</a>
      """
    #expect(feeds(page).isEmpty)
  }

  @Test(
    arguments: [
      ("windows-1251", "<meta charset=\"windows-1251\">", nil),
      ("of the transport", "<meta charset=\"utf-8\">", "text/html; charset=windows-1251"),
    ] as [(String, String, String?)])
  func `Titles are read in the page's encoding`(name: String, meta: String, contentType: String?) {
    let link = "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/r\" title=\""
    // "Мир" in windows-1251.
    let page = Array((meta + link).utf8) + [0xcc, 0xe8, 0xf0] + Array("\">".utf8)
    var context = context
    context.contentType = contentType
    #expect(FeedDiscovery.feeds(in: page, context: context).map(\.title) == ["Мир"])
  }

  @Test func `A hostile page is bounded`() {
    let links = (0..<5_000).map { "<a href=\"/\($0)/feed\">" }.joined()
    #expect(feeds(links).count == 200)
    #expect(feeds(String(repeating: "<div>", count: 100_000)).isEmpty)
    #expect(feeds("").isEmpty)
  }
}
