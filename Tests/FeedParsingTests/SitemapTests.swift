import FeedParsing
import Testing

@Suite struct SitemapTests {
  @Test func `A sitemap without news is no feed`() {
    let pages = """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://e.example/</loc></url></urlset>
      """
    #expect(throws: ParsingError.notAFeed(found: "a sitemap without news")) { try Samples.parse(pages) }
  }

  @Test func `A sitemap without any page is a quiet day`() throws {
    let feed = try Samples.parse("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"></urlset>")
    #expect(feed.format == .sitemap && feed.items.isEmpty)
  }
}
