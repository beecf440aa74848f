import FeedFetching
import Foundation
import News
import Testing

@Suite struct AnswerTests {
  /// Sun, 22 Nov 2026 12:00:00 GMT.
  private static let now = Date(timeIntervalSince1970: 1_795_348_800)

  @Test(
    arguments: [
      ("max-age=600", nil, nil, nil, 600),
      ("public, MAX-AGE = \"600\" , must-revalidate", nil, nil, nil, 600),
      ("max-age=600", nil, "100", nil, 500), ("max-age=600", nil, "700", nil, nil),
      ("max-age=0", nil, nil, nil, nil),
      ("no-cache, max-age=600", nil, nil, nil, nil), ("max-age=600, no-store", nil, nil, nil, nil),
      ("max-age=-5", nil, nil, nil, nil), ("max-age=junk", nil, nil, nil, nil),
      ("s-maxage=900", nil, nil, nil, nil),
      ("max-age=315360000", nil, nil, nil, 86_400), ("max-age=99999999999999999999", nil, nil, nil, 86_400),
      (nil, "Sun, 22 Nov 2026 12:10:00 GMT", nil, nil, 600),
      (nil, "Sun, 22 Nov 2026 12:10:00 GMT", nil, "Sun, 22 Nov 2026 12:09:00 GMT", 60),
      (nil, "Sun, 22 Nov 2026 11:00:00 GMT", nil, nil, nil), (nil, "0", nil, nil, nil),
      (nil, "-1", nil, nil, nil),
      ("max-age=60", "Sun, 22 Nov 2026 12:10:00 GMT", nil, nil, 60), (nil, nil, nil, nil, nil),
    ] as [(String?, String?, String?, String?, Int?)])
  func freshnessIsWhatTheServerSays(
    cacheControl: String?, expires: String?, age: String?, date: String?, seconds: Int?
  ) {
    var fields = HeaderFields()
    fields.cacheControl = cacheControl
    fields.expires = expires
    fields.age = age
    fields.date = date
    #expect(fields.freshness(now: Self.now, cap: .seconds(86_400)) == seconds.map { .seconds($0) })
  }

  @Test(
    arguments: [
      ("3600", nil, 3600), (" 5 ", nil, 5), ("0", nil, 0), ("-1", nil, nil), ("soon", nil, nil),
      ("", nil, nil),
      ("99999999999999999999", nil, 2_147_483_647), ("Sun, 22 Nov 2026 13:00:00 GMT", nil, 3600),
      ("Sun, 22 Nov 2026 13:00:00 GMT", "Sun, 22 Nov 2026 12:30:00 GMT", 1800),
      ("Sunday, 22-Nov-26 13:00:00 GMT", nil, 3600), ("Sun Nov 22 13:00:00 2026", nil, 3600),
      ("Sun, 22 Nov 2026 11:00:00 GMT", nil, 0),
    ] as [(String, String?, Int?)])
  func aPauseIsReadInEveryForm(retryAfter: String, date: String?, seconds: Int?) {
    var fields = HeaderFields()
    fields.retryAfter = retryAfter
    fields.date = date
    #expect(fields.pause(now: Self.now) == seconds.map { .seconds($0) })
  }

  @Test(arguments: [
    ("<rss><channel/></rss>", true), ("<rss><channel/></rss>\n<!-- cached -->\n", true),
    ("<rss><channel>", false),
    ("<?xml version='1.0'?><!-- <old> --><!DOCTYPE rss><rss><item></item></rss", true),
    ("<?xml version='1.0'?><!-- <old> --><rss><item></item></rs", false),
    ("\u{feff}<feed xmlns='x'></feed>", true), ("<atom:feed></atom:feed>", true), ("<rdf:RDF><item/>", false),
    ("{\"items\": []}\n", true), ("{\"items\": [", false), ("[]", true), ("plain words", true), ("", false),
    (" \n", false),
    ("<html><body>", false), ("<", true),
  ])
  func theEndOfADocumentIsSeenInItsText(text: String, hasEnd: Bool) {
    #expect(DocumentEnd.isIn(Array(text.utf8)) == hasEnd)
  }

  @Test func theEndOfAWideEncodingIsLeftToTheParser() {
    #expect(DocumentEnd.isIn([0xff, 0xfe] + "<rss>".utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }))
  }

  @Test(
    arguments: [
      (
        "<https://hub.example/>; rel=\"hub\", <https://a.example/feed>; rel=self", "https://hub.example/",
        "https://a.example/feed"
      ),
      ("</hub>;rel='hub'", "https://site.example/hub", "https://site.example/feed?x=1"),
      (
        "<https://a.example/>; title=\"x\"; rel=\"alternate hub\"", "https://a.example/",
        "https://site.example/feed?x=1"
      ),
      ("<https://a.example/>; rel=next", nil, nil), ("<file:///etc/passwd>; rel=hub", nil, nil),
      ("<x", nil, nil),
    ] as [(String, String?, String?)])
  func theHubIsFoundInLinks(link: String, hub: String?, topic: String?) throws {
    var fields = HeaderFields()
    fields.link = link
    let found = fields.hub(at: try WebAddress("https://site.example/feed?x=1"))
    #expect(found?.address == hub)
    #expect(found?.topic == topic)
  }
}
