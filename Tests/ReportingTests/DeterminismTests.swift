import Analysis
import Foundation
import Reporting
import Testing

@Suite("The same input gives the same bytes")
struct DeterminismTests {
  @Test func `in every rendering`() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
    let reports = (0..<3).map { _ in Report(findings: Fixture.findings, timeZone: zone) }
    #expect(Set(reports.map { $0.html() }).count == 1)
    #expect(Set(reports.map { $0.markdown() }).count == 1)
    #expect(Set(reports.map { $0.text(width: 80, styled: true) }).count == 1)
    #expect(Set(try reports.map { try $0.json() }).count == 1)
  }
}
