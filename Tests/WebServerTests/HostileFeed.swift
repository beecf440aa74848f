import Foundation
import Hummingbird
import TestServers

/// A feed whose every field tries something.
enum HostileFeed {
  private static let titles = [
    "<script>window.hacked = 1</script> ferry runs aground",
    "\"><img src=x onerror=\"window.hacked = 1\"> tax court rules",
    "' onmouseover='window.hacked = 1 orchard frost",
    "</title></head><body onload=window.hacked=1> bridge closed",
    "\u{202E}gnp.exe museum reopens\u{202C} and after",
    "Control \u{7}\u{1b}[31mred\u{1b}[0m bell of the chapel",
    "Archive " + String(repeating: "W", count: 10_000),
    "Emoji 👩‍👩‍👧‍👦 🏳️‍🌈 parade",
    "東京タワーの見出し 新しい駅",
    "عنوان من القاهرة عن النيل",
    "Marks Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30A}algo harbour",
  ]

  /// What has to be legible all the same, by a question that finds it.
  static let legible = [
    ("ferry", "ferry runs aground"), ("court", "tax court rules"), ("museum", "museum reopens"),
    ("parade", "👩‍👩‍👧‍👦"), ("%E6%9D%B1%E4%BA%AC*", "東京タワー"), ("%D8%A7%D9%84%D9%86%D9%8A%D9%84", "عنوان من القاهرة"),
  ]

  private static let links = [
    "javascript:window.hacked=1", "data:text/html,<script>window.hacked=1</script>", "vbscript:x",
    "https://127.0.0.1/\"onclick=\"window.hacked=1", "//evil.example/", "https://example.org/a?b=<c>&d='e'",
  ]

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
      // No XML can hold these; the parser has its own tests of them.
      .filter { !($0.unicodeScalars.first.map { $0.value < 32 } ?? false) }
  }

  private static var document: String {
    let items = titles.enumerated().map { number, title in
      """
      <item><title>\(escaped(title))</title><link>\(escaped(links[number % links.count]))</link>
      <guid isPermaLink="false">\(number)</guid><description>\(escaped(title + " " + title.prefix(300)))</description>
      <pubDate>Tue, 15 Sep 2026 \(10 + number):00:00 GMT</pubDate></item>
      """
    }
    return """
      <rss version="2.0"><channel><title>\(escaped(titles[0]))</title><link>https://example.org</link>\(items.joined())</channel></rss>
      """
  }

  /// Serves the feed while `body` runs.
  ///
  /// - Parameter body: Receives a feed list with it.
  static func serve(_ body: @escaping @Sendable (_ list: [UInt8]) async throws -> Void) async throws {
    let router = Router()
    router.get("feed.xml") { _, _ -> Response in
      Response(
        status: .ok, headers: [.contentType: "application/rss+xml"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: document)))
    }
    try await LocalServer.serve(router) { server in
      let list = """
        <opml version="2.0"><head><title>Test</title></head><body><outline text="\(escaped(titles[1]))">
        <outline type="rss" text="\(escaped(titles[0]))" xmlUrl="\(server)/feed.xml" \
        echometer:outlet="hostile" echometer:owner="\(escaped(titles[3]))" xmlns:echometer="https://echometer.org/opml"/>
        </outline></body></opml>
        """
      try await body(Array(list.utf8))
    }
  }
}
