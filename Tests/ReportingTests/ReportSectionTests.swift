import Analysis
import Foundation
import News
import Reporting
import Testing

@Suite("What moved, beats against their past, and the week")
struct ReportSectionTests {
  @Test func `tells which gaps became stories, which stories gain and which fell silent`() {
    let text = text(of: Fixture.findings)
    #expect(
      text.contains(
        "Ferry crews sleep on deck: 6 owners now; listed 20 Nov 06:00 in place 4, with 12 % and 1 owner"))
    #expect(text.contains("after second engine-room fire in a month: 9 owners so far (p = 0.012)"))
    #expect(text.contains(": 14 owners, last item 21 Nov 05:50"))
  }

  @Test func `says so when nothing moved`() {
    let text = text(of: Fixture.small)
    #expect(text.contains("No gap that was listed in the last seven days has become a story."))
    #expect(text.contains("No running story takes in owners faster than before."))
    #expect(text.contains("has fallen silent."))
  }

  @Test func `sets each beat and question against its own band, in words`() {
    let text = text(of: Fixture.findings)
    #expect(text.contains("science 3.0 % 10.0 %–11.5 % below its band"))
    #expect(text.contains("world 42.0 % 40.5 %–43.5 % as usual"))
    #expect(text.contains("rents, a question 1.2 % – no band yet: it takes 7 days"))
    #expect(!self.text(of: Fixture.small).contains("Against its own past"))
  }

  @Test func `a week has its outlets in one table, and what is of a day is left out`() {
    let report = Report(findings: Fixture.week, timeZone: .gmt)
    #expect(report.title == "Echo report, week of 15 November 2026")
    let page = Page(report.html())
    #expect(page.error == nil)
    #expect(page.all("h1").map(\.text) == ["Week of 15 November 2026"])
    #expect(page.all("h2").map(\.text).contains("Outlets of the week"))
    let text = text(of: Fixture.week)
    #expect(text.contains("narrower than each of the 3 weeks before"))
    #expect(text.contains("Effective stories of the 3 weeks before, the latest first: 210, 198, 187."))
    #expect(text.contains("Originality of the week: 63 %, the mean over 1,204 items"))
    #expect(text.contains("3 feeds of 45 could go without losing a story"))
    #expect(text.contains("The Saltreach Independent 113 75 54 29 % (19–39 %) 2.08 (1.17–3.44) 11 %"))
    #expect(text.contains("In this week"))
    #expect(!text.contains("This day"))
    #expect(!text.contains("after 7 days of crawling"))
  }

  @Test(arguments: [(hours: 167.0, isWeek: true), (169, true), (168, true), (24, false), (160, false)])
  func `a window of seven days is a week, whatever the clocks do`(hours: Double, isWeek: Bool) {
    let window = Window(
      since: FindingsBuilder.since, until: FindingsBuilder.since.addingTimeInterval(hours * 3_600))
    #expect(window.isWeek == isWeek)
  }

  /// The text in one line.
  private func text(of findings: Findings) -> String {
    Report(findings: findings, timeZone: .gmt).text(width: 200, styled: false)
      .split { $0.isWhitespace }.joined(separator: " ")
  }
}
