import Analysis
import Foundation
import Reporting
import Testing

@Suite("The report as plain text")
struct ReportTextTests {
  private static let utc = TimeZone(identifier: "UTC") ?? .gmt

  @Test func `says the verdict, then the most echoed story with its counts`() {
    let text = Report(findings: Fixture.small, timeZone: Self.utc).text(width: 72, styled: false)
    let head = text.components(separatedBy: "\nHow counted").first ?? ""
    #expect(
      head == """
        ECHO REPORT Sunday, 22 November 2026
        Sat 21 Nov 2026, 06:00 – Sun 22 Nov 2026, 06:00 (UTC)
        1 of 1 feed had items · 3 active outlets of 3 owners

        4 items = 2 stories = 2 effective; 6 min to read
        Reading ratio 2.0: items for each story. The coverage is as broad as if
        2 stories had been covered alike.
        Whether that is a narrow or a broad day shows after 7 days of crawling:
        then the day is compared with the days before it, at best with 28.

        items     ████████████████████████████████████████ 4
        stories   ████████████████████ 2
        effective ██████████████████ 2

        • Most echoed: “Bridge closed”, 3 outlets but 1 independent report so
          far.
        • Hardly covered: “Owl found”, with Gamma since 21 Nov 09:20.
        • 75 % of what the 3 active outlets ran was also with another owner;
          1 story had one owner only.


        MOST ECHOED STORIES
        ────────────────────────────────────────────────────────────────────────
        Who repeated it, and who reported it.

        3.0×   Bridge closed
               3 outlets → 3 owners → 1 independent report, so far
               3 items · coverage 100 % of the 3 active outlets
               ████████▒▒▒▒▒▒▒▒▓▓▓▓▓▓▓▓
               █ 1 own words  ▒ 1 rewrite  ▓ 1 verbatim
               First: Alpha, 21 Nov 07:00
               Second owner after 4 min ± 15 min; mean copied share of the feed
               text 47 %
               echometer story s1

        """)
  }

  @Test func `shows times in the given zone, daylight saving included`() throws {
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    let text = Report(findings: Fixture.small, timeZone: berlin).text(width: 72, styled: false)
    #expect(text.contains("07:00 – Sun 22 Nov 2026, 07:00 (Europe/Berlin, UTC+1)"))
    #expect(text.contains("First: Alpha, 21 Nov 08:00"))

    var changing = Fixture.small
    // 28 March 2027, when the clocks go forward.
    changing.window.since = Date(timeIntervalSince1970: 1_806_188_400)
    changing.window.until = changing.window.since.addingTimeInterval(23 * 3600)
    let changed = Report(findings: changing, timeZone: berlin).text(width: 100, styled: false)
    #expect(
      changed.contains(
        "Sun 28 Mar 2027, 00:00 – Mon 29 Mar 2027, 00:00 (Europe/Berlin, UTC+1, then UTC+2)"))
  }

  @Test(arguments: [40, 64, 80, 120, 250])
  func `keeps within the width of the terminal`(width: Int) {
    let text = Report(findings: Fixture.findings, timeZone: Self.utc).text(width: width, styled: false)
    for line in text.components(separatedBy: "\n") {
      // An address stays whole, so that it can be opened.
      #expect(columns(line) <= width || line.contains("https://"), "\(line)")
    }
  }

  @Test func `uses escape sequences of its own when styled, and none otherwise`() {
    let report = Report(findings: Fixture.findings, timeZone: Self.utc)
    #expect(!report.text(width: 80, styled: false).unicodeScalars.contains("\u{1B}"))
    let styled = report.text(width: 80, styled: true)
    let codes = Set(styled.matches(of: /\u{1B}\[([0-9;]*)m/).map { String($0.1) })
    #expect(codes == ["0", "1", "2", "31", "32", "34", "35", "90"])
    #expect(styled.replacing(/\u{1B}\[[0-9;]*m/, with: "") == report.text(width: 80, styled: false))
  }

  @Test func `takes everything out that a terminal would obey`() {
    let text = Report(findings: Fixture.findings, timeZone: Self.utc).text(width: 200, styled: false)
    #expect(
      oneLine(text).contains(
        "<script>alert(1)</script> & \"quoted\" <img src=x onerror=alert(2)> ]]> [31mred[0m desrever"))
    for scalar in text.unicodeScalars where scalar != "\n" {
      let isHidden = scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
      #expect(!isHidden, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `teaches on an empty day`() {
    let text = Report(findings: Fixture.empty, timeZone: Self.utc).text(width: 90, styled: false)
    for lesson in [
      "0 items = 0 stories = 0 effective", "No items in this window. echometer crawl fetches what is due",
      "No items, so no gaps.", "The rate needs 30 items of an outlet in 28 days",
      "No story of two owners yet",
      "shown from 5 expected firsts on", "echometer import FILE.opml or echometer add URL begins a list.",
      "a single crawl so far",
    ] {
      #expect(oneLine(text).contains(lesson), "\(lesson)")
    }
  }

  @Test func `says what hides a number, and never shows an index without its interval`() {
    let text = Report(findings: Fixture.findings, timeZone: Self.utc).text(width: 100, styled: false)
    #expect(
      oneLine(text).contains("The Saltreach Independent 15 7.2 2.08 (1.17–3.44)"))
    #expect(text.contains("Hidden for 6 outlets: fewer than 5 expected firsts."))
    #expect(
      oneLine(text).contains(
        "Hidden for 3 outlets: fewer than 30 items in 28 days, or no story 72 hours old."))
    #expect(
      oneLine(text).contains("Narrower than usual: the median of the last 28 days is 50 effective stories"))
  }

  @Test func `counts the days that a band still needs`() {
    var findings = Fixture.findings
    findings.day.effectiveStoriesBand?.days = 9
    let text = Report(findings: findings, timeZone: Self.utc).text(width: 200, styled: false)
    #expect(
      oneLine(text).contains(
        "the median of the last 9 days (needs 28 days; so far 9) is 50 effective stories"))
  }

  @Test func `never speaks of influence or plagiarism`() {
    let text = Report(findings: Fixture.findings, timeZone: Self.utc).text(width: 100, styled: false)
      .lowercased()
    #expect(!text.contains("plagiar"))
    #expect(
      text.components(separatedBy: "influence").count == 2, "only where it says what “first” does not mean")
  }

  /// The text without its line breaks, for what may be wrapped.
  private func oneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
