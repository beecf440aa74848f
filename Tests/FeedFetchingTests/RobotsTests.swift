import FeedFetching
import Testing

@Suite struct RobotsTests {
  private static let file = """
    \u{FEFF}# Keep out
    User-agent: othercrawler
    Disallow: /

    USER-AGENT: *
    Disallow: /private   # not this
    Disallow: /*.pdf$
    Allow: /private/feed
    Disallow:
    Sitemap: https://example.org/sitemap.xml
    """

  @Test(arguments: [
    ("/", true), ("/feed.xml", true), ("/private", false), ("/private/x", false), ("/private/feed.xml", true),
    ("/a/b.pdf", false), ("/a/b.pdf?x=1", true),
  ])
  func theLongestRuleDecides(path: String, isAllowed: Bool) {
    #expect(RobotsRules(Self.file, for: "echometer").allows(path) == isAllowed)
  }

  @Test func aGroupOfOurNameCountsAlone() {
    let text = "User-agent: *\nDisallow: /\nUser-agent: a\nUser-agent: EchoMeter\nDisallow: /x\n"
    #expect(RobotsRules(text, for: "echometer").allows("/feed"))
    #expect(!RobotsRules(text, for: "echometer").allows("/x"))
    #expect(!RobotsRules(text, for: "another").allows("/feed"))
    #expect(
      RobotsRules("User-agent: echometer\nDisallow:\n\nUser-agent: *\nDisallow: /", for: "echometer").allows(
        "/"))
  }

  @Test func whatCannotBeHadAllowsAndAServerAtFaultForbids() {
    func rules(_ outcome: FetchResult.Outcome) -> RobotsRules {
      let answer = FetchResult(outcome: outcome, finalAddress: "https://example.org/robots.txt")
      return RobotsRules(RobotsRules.text(of: answer), for: "echometer")
    }
    #expect(rules(.failed(.status("x", code: 404))).allows("/feed"))
    #expect(!rules(.failed(.status("x", code: 500))).allows("/feed"))
    let forbidden = FetchedDocument(bytes: Array("User-agent: *\nDisallow: /".utf8))
    #expect(!rules(.document(forbidden)).allows("/feed"))
  }

  @Test(arguments: [
    ("https://example.org/feed?x=1", "https://example.org", "/feed?x=1"),
    ("http://user:pw@example.org:8080", "http://example.org:8080", "/"),
  ])
  func anOriginHasOneFile(address: String, origin: String, path: String) {
    #expect(RobotsAddress(address)?.origin == origin)
    #expect(RobotsAddress(address)?.path == path)
  }
}
