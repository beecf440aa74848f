import Analysis
import Foundation
import Reporting
import Testing

@Suite("The line of verdict")
struct VerdictTests {
  @Test(arguments: [
    (below: 3, above: 25, effective: 41.3, words: "narrower than 9 days in 10"),
    (below: 6, above: 22, effective: 42, words: "narrower than 8 days in 10"),
    (below: 0, above: 28, effective: 20, words: "narrower than all 28 days before"),
    (below: 28, above: 0, effective: 90, words: "broader than all 28 days before"),
    (below: 27, above: 1, effective: 60, words: "broader than 9 days in 10"),
    (below: 14, above: 13, effective: 50, words: "about as broad as usual"),
  ])
  func `says how many days were broader or narrower`(
    below: Int, above: Int, effective: Double, words: String
  ) {
    var findings = Fixture.findings
    findings.day.effectiveStories = effective
    findings.day.effectiveStoriesBand?.daysBelow = below
    findings.day.effectiveStoriesBand?.daysAbove = above
    #expect(verdict(findings).contains(" effective; \(words); "))
  }

  @Test func `says nothing of other days while there is no band`() {
    #expect(verdict(Fixture.small) == "4 items = 2 stories = 2 effective; 6 min to read")
  }

  @Test func `is the same in every rendering`() {
    let report = Report(findings: Fixture.findings, timeZone: .gmt)
    let line = verdict(Fixture.findings)
    #expect(
      line.wholeMatch(
        of: /312 items = 141 stories = 41 effective; narrower than 9 days in 10; \d+ min to read/) != nil)
    let page = Page(report.html())
    let text = report.text(width: 120, styled: false).replacing("\u{A0}", with: " ")
    // The page sets the figures large, and the rest below them.
    let words = page.all("p").map { $0.text.replacing("\u{A0}", with: " ") }
    #expect(
      words.contains { $0.contains("312 items") && $0.contains("141 stories") && $0.contains("41 effective") }
    )
    #expect(words.contains { $0.hasPrefix("Narrower than 9 days in 10; ") && line.hasSuffix($0.dropFirst()) })
    #expect(text.contains("\n\(line)\n"))
  }

  @Test func `a longer report takes longer to read, and the shortest a minute`() throws {
    func minutes(_ findings: Findings) throws -> Int {
      try #require(verdict(findings).firstMatch(of: /(\d+) min to read/).flatMap { Int($0.1) })
    }
    #expect(try minutes(Fixture.findings) > minutes(Fixture.small))
    #expect(try minutes(Fixture.small) >= 1)
  }

  private func verdict(_ findings: Findings) -> String {
    let lines = Report(findings: findings, timeZone: .gmt).markdown().replacing("\u{A0}", with: " ")
      .split(separator: "\n")
    return String(lines.first { $0.hasPrefix("**") && $0.contains(" = ") }?.dropFirst(2).dropLast(2) ?? "")
  }
}
