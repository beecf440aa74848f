import Analysis
import Foundation
import News
import Reporting
import Testing

@Suite("Lists for the terminal")
struct ListingTests {
  private static let utc = TimeZone(identifier: "UTC") ?? .gmt

  @Test func `stories in rows, titles cut to the width`() {
    #expect(
      StoryListing(Fixture.small.stories, timeZone: Self.utc).text(width: 72, styled: false) == """
        story  echo  outlets  owners  indep.  first         title
        s1     3.0×        3       3       1  21 Nov 07:00  Bridge closed (so f…
        s2     1.0×        1       1       1  21 Nov 09:20  Owl found
        """)
  }

  @Test func `topics with a bar for two days, none where nothing is known`() {
    let shares: [Double?] = [nil, nil, nil, 0.01, 0.02, 0.04, 0, 0, 0.08, 0.08]
    let part = TopicFinding.Part(
      id: .init(rawValue: "s1"), title: "Crew strikes", outlets: 2, firstTime: Date(timeIntervalSince1970: 0))
    let other = TopicFinding.Part(
      id: .init(rawValue: "s2"), title: "Strike ends", outlets: 3, firstTime: Date(timeIntervalSince1970: 1))
    let topic = TopicFinding(
      terms: ["Tarnmouth", "\u{1b}[31mferry"], stories: [part, other], outlets: 4, pairs: 5,
      dailyShares: shares,
      usual: Band(days: 7, lowerQuartile: 0.01, median: 0.025, upperQuartile: 0.03))
    let lines = TopicListing([topic]).text(width: 80, styled: false).split(separator: "\n")
    #expect(lines[0] == "stories  outlets  today  usual  28 days  topic                 e.g.")
    #expect(lines[1] == "      2        4  8.0 %  2.5 %     ▂▄·█  Tarnmouth, [31mferry  s2")
    #expect(TopicListing([]).text(width: 80, styled: false).contains("echometer crawl"))
  }

  @Test func `a story as a lane of time, each item with what it shares and with whom`() {
    #expect(
      StoryDetail(Fixture.small.stories[0], timeZone: Self.utc).text(width: 72, styled: false) == """
        3.0×   Bridge closed
               3 outlets → 3 owners → 1 independent report, so far
               3 items · coverage 100 % of the active outlets
               ████████▒▒▒▒▒▒▒▒▓▓▓▓▓▓▓▓
               █ 1 own words  ▒ 1 rewrite  ▓ 1 verbatim
               First: Alpha, 07:00
               Second owner after 4 min ± 15 min; mean copied share of the feed
               text 47 %

               first █ Alpha (North) 21 Nov 07:00 · own words, by summary ·
                     │ item 1
                     │ Bridge closed
                     │ https://alpha.example/1
              +4 min ▓ Beta (South) 21 Nov 07:04 · verbatim, copied 100 %, most
                     │ also in Alpha before, by summary · item 2
                     │ Bridge closed
                     │ https://beta.example/2
         +1 h 30 min ▒ Gamma (owner unknown) 21 Nov 08:30, first seen · rewrite,
                       copied 40 %, most also in Beta before, by summary ·
                       item 3
                       Bridge closed
                       https://gamma.example/3

        Times are UTC. “Copied” is the copied share of the feed text.
        """)
  }

  @Test func `gaps with reason and link`() {
    #expect(
      GapListing(Fixture.small.gaps, timeZone: Self.utc).text(width: 90, styled: true) == """
        \u{1B}[1m25 %\u{1B}[0m   \u{1B}[1mOwl found\u{1B}[0m
               hardly anyone so far · Gamma, 21 Nov 09:20 \u{1B}[2m· score 0.10\u{1B}[0m
               One owner so far.
               \u{1B}[2mhttps://gamma.example/4\u{1B}[0m

        \u{1B}[2mThe share is the estimated chance that at least 3 further owners pick it up within 7 days.\u{1B}[0m
        """)
  }

  @Test func `outlets with intervals, optional columns left out where it is narrow`() {
    let listing = OutletListing(Array(Fixture.findings.outlets.prefix(2)))
    #expect(
      listing.text(width: 72, styled: false) == """
                                                               exclusive
        outlet               items  firsts      lead index          rate
        Brindleford Gazette     81       6  1.03 (0.4–2.3)  23 % (11–35)
        Circuitry              150      17  1.68 (1.0–2.7)  40 % (31–49)

        28 days; shares and indexes with their 95 % intervals. “–”: too few
        numbers (5 expected firsts, 30 items). A lead index of 1 is chance.
        """)
    #expect(listing.text(width: 120, styled: false).hasPrefix("                                      "))
    #expect(listing.text(width: 120, styled: false).contains("Fourshires Press"))
  }

  @Test func `feeds with their health`() {
    #expect(
      FeedListing(Array(Fixture.findings.feeds[1...3]), timeZone: Self.utc).text(width: 78, styled: false)
        == """
        feed                     state    last answer   items  reason
        Radio Pellworth          failing  19 Nov 04:00      0  No answer within 20 s.
        The Old Almanac          gone     24 Oct 11:20      0  The server says it is
                                                               gone for good (410).
        Society of Curious Per…  silent   22 Nov 05:00      0  Nothing new for 19
                                                               days.
        """)
  }

  @Test func `each says what to do when there is nothing`() {
    let texts = [
      StoryListing([], timeZone: Self.utc).text(width: 80, styled: false),
      GapListing([], timeZone: Self.utc).text(width: 80, styled: false),
      OutletListing([]).text(width: 80, styled: false),
      FeedListing([], timeZone: Self.utc).text(width: 80, styled: false),
    ]
    #expect(texts[0] == "No stories in this time. echometer crawl fetches what is due.")
    #expect(texts[1].hasPrefix("No gap found."))
    #expect(texts[2].hasPrefix("No outlet has an item"))
    #expect(texts[3].hasPrefix("No feeds. echometer import FILE.opml"))
  }

  @Test(arguments: [40, 80, 130])
  func `hostile titles stay in their lines`(width: Int) {
    let findings = Fixture.findings
    let texts =
      [
        StoryListing(findings.stories, timeZone: Self.utc).text(width: width, styled: false),
        GapListing(findings.gaps, timeZone: Self.utc).text(width: width, styled: false),
      ] + findings.stories.map { StoryDetail($0, timeZone: Self.utc).text(width: width, styled: false) }
    #expect(texts[0].components(separatedBy: "\n").count == findings.stories.count + 1)
    for line in texts.flatMap({ $0.components(separatedBy: "\n") }) {
      // An address stays whole, so that it can be opened.
      #expect(columns(line) <= width || line.contains("https://"), "\(line)")
      #expect(!line.unicodeScalars.contains("\u{1B}"))
    }
  }
}
