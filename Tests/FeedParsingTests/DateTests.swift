import FeedParsing
import Foundation
import Testing

@Suite struct DateTests {
  static let readable: [(String, String)] = [
    ("Sun, 22 Nov 2026 10:00:00 GMT", "2026-11-22T10:00:00Z"),
    ("Sun, 22 Nov 2026 10:00:00 +0130", "2026-11-22T08:30:00Z"),
    ("22 Nov 26 10:00 EST", "2026-11-22T15:00:00Z"),
    ("Sunday, November 22, 2026 - 3:07pm", "2026-11-22T15:07:00Z"),
    ("Sun Nov 22 10:00:05 2026", "2026-11-22T10:00:05Z"),
    ("Sun Nov 22 10:00:05 +0000 2026", "2026-11-22T10:00:05Z"),
    ("Sun, 22 Nov 2026 10:00:00 -0800 (Pacific Standard Time)", "2026-11-22T18:00:00Z"),
    ("Sun, 22 Nov 2026 10:00:00 GMT-07:00", "2026-11-22T17:00:00Z"),
    ("Sun, 22 Nov 2026 10:00:00 Europe/Berlin", "2026-11-22T09:00:00Z"),
    ("Sun, 22 Nov 2026 12:30:00 AM", "2026-11-22T00:30:00Z"),
    ("Sun, 22 Nov 2026 10:00:00 QQQ", "2026-11-22T10:00:00Z"),
    ("22nd November, 2026", "2026-11-22T00:00:00Z"),
    ("Nov. 2026", "2026-11-01T00:00:00Z"),
    ("11/22/2026 10:00", "2026-11-22T10:00:00Z"),
    ("05/06/2026", "2026-06-05T00:00:00Z"),
    ("dim., 22 nov. 2026 10:00:00 +0100", "2026-11-22T09:00:00Z"),
    ("mar., 01 déc. 2026 10:00:00 +0000", "2026-12-01T10:00:00Z"),
    ("So, 1 März 2026 10:00:00 +0100", "2026-03-01T09:00:00Z"),
    ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"),
    ("вс, 22 ноября 2026 10:00:00 +0300", "2026-11-22T07:00:00Z"),
    ("2026-11-22", "2026-11-22T00:00:00Z"), ("2026-11-22T10:00Z", "2026-11-22T10:00:00Z"),
    ("2026-11-22T10:00:00.75+05:45", "2026-11-22T04:15:00Z"), ("20261122T100000Z", "2026-11-22T10:00:00Z"),
    ("2026-11-22 10:00:00", "2026-11-22T10:00:00Z"), ("2026-11-22T10:00:00-05:00Z", "2026-11-22T15:00:00Z"),
    ("2026-326", "2026-11-22T00:00:00Z"), ("2026-W47-7", "2026-11-22T00:00:00Z"),
    ("2026-11", "2026-11-01T00:00:00Z"), ("2026/11/22 10:00:00", "2026-11-22T10:00:00Z"),
    ("26-11-22", "2026-11-22T00:00:00Z"), ("261122", "2026-11-22T00:00:00Z"),
    ("1795341600", "2026-11-22T10:00:00Z"), ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    ("2026년 11월 22일 19:00:00", "2026-11-22T10:00:00Z"), ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
  ]

  @Test(arguments: readable) func `A readable date is that instant`(text: String, instant: String) throws {
    let date = try #require(FeedDate.parse(text))
    #expect(
      Date(timeIntervalSince1970: date.timeIntervalSince1970.rounded(.down))
        == (try Date(instant, strategy: .iso8601)))
  }

  @Test(arguments: [
    "", " ", "invalid", "now", "0000-00-00", "2026-02-30", "2026-13-01", "Sun, 99 Jun 2026 12:00:00 GMT",
    "Sun, 16 zzz 2026 11:47:32 GMT", "2026-11-22T99:99:99Z", "99999999999999999999", "1e400", "2026-W99",
    "Sun, 22 Nov 2026 1:2:3:4 GMT", "Sun, 22 Nov 2026 10:00:00 +00:zz", "10000-01-01",
    "Mon, 1 Jan 99999 00:00:00",
    "013", "2026-", "seven o'clock on 22 Nov 2026", "-", "+", ":", "29 Feb 2026",
  ])
  func `An unreadable or impossible date is absent`(text: String) {
    #expect(FeedDate.parse(text) == nil)
  }

  @Test func `An unreadable date leaves a remark with its line`() throws {
    let feed = try Samples.parse(Samples.rss("\n<item>\n<pubDate>31 Feb 2026</pubDate></item>"))
    #expect(feed.items[0].published == nil)
    #expect(feed.remarks.map(\.description) == ["line 3: unreadableDate “31 Feb 2026”"])
    #expect(feed.isWellFormed)
  }
}
