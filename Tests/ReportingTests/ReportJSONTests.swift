import Analysis
import Foundation
import Reporting
import Testing

@Suite("The report as JSON")
struct ReportJSONTests {
  @Test func `is the findings, and reads back as the same`() throws {
    let report = Report(findings: Fixture.findings, timeZone: .gmt)
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    var expected = Fixture.findings
    let read = try decoder.decode(Findings.self, from: Data(try report.json().utf8))
    // RFC 3339 without fractions keeps whole seconds.
    for story in expected.stories.indices {
      for item in expected.stories[story].items.indices {
        expected.stories[story].items[item].time = read.stories[story].items[item].time
      }
      expected.stories[story].lastTime = read.stories[story].lastTime
    }
    #expect(read == expected)
  }

  @Test func `keys are in order and times in UTC whatever the zone`() throws {
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    let json = try Report(findings: Fixture.small, timeZone: berlin).json()
    #expect(json == (try Report(findings: Fixture.small, timeZone: .gmt).json()))
    #expect(json.contains("\"firstTime\" : \"2026-11-21T07:00:00Z\""))
    let topLevel = json.matches(of: /\n  "([a-z]+)"/).map { String($0.1) }
    #expect(
      topLevel == [
        "angles", "beats", "day", "feeds", "follows", "gaps", "methods", "outlets", "report", "standings",
        "starred", "stories",
        "window",
      ])
    #expect(json.hasSuffix("}\n"))
  }
}
