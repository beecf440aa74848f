import Analysis
import Foundation
import Reporting
import Testing

@Suite("Making a saved report again")
struct SavedReportTests {
  private static let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt

  private func saved(
    _ findings: Findings, as format: Report.Format, width: Int = Report.fileWidth
  ) throws -> [UInt8] {
    Array(try Report(findings: findings, timeZone: Self.berlin).text(as: format, width: width).utf8)
  }

  @Test(arguments: Report.Format.allCases, ["rich", "small", "empty", "week"])
  func `it says what it was made of`(format: Report.Format, name: String) throws {
    let days = [
      "rich": Fixture.findings, "small": Fixture.small, "empty": Fixture.empty, "week": Fixture.week,
    ]
    let findings = try #require(days[name])
    let bytes = try saved(findings, as: format)
    let report = try #require(SavedReport(bytes))
    #expect(report.format == format)
    #expect(report.provenance.window == findings.window)
    #expect(report.provenance.now == findings.methods.now)
    #expect(report.provenance.version == "0.1.0")
    #expect(report.provenance.fingerprint == findings.methods.fingerprint)
    #expect(report.provenance.inputs == findings.methods.inputs)
    #expect(report.provenance.timeZone == (format == .json ? .gmt : Self.berlin))
    let comparison = try report.comparison(with: findings)
    #expect(comparison.difference == nil)
    #expect(comparison.byteCount == bytes.count)
    #expect(comparison.leftOut.isEmpty)
    #expect(comparison.changedInputs.isEmpty)
  }

  @Test(arguments: [40, 64, 100, 250])
  func `plain text of any width is made again in that width`(width: Int) throws {
    let report = try #require(SavedReport(try saved(Fixture.findings, as: .text, width: width)))
    #expect(report.provenance.width == width)
    #expect(try report.comparison(with: Fixture.findings).difference == nil)
  }

  @Test func `moments are kept to the millisecond`() throws {
    var findings = Fixture.small
    findings.methods.now = Date(timeIntervalSince1970: 1_795_327_200.123)
    for format in Report.Format.allCases {
      let report = try #require(SavedReport(try saved(findings, as: format)))
      #expect(report.provenance.now == findings.methods.now)
    }
  }

  @Test(arguments: Report.Format.allCases)
  func `a line that was altered is found, and the section it stands in`(format: Report.Format) throws {
    let text = String(decoding: try saved(Fixture.small, as: format), as: UTF8.self)
    let damaged = text.replacing("Owl found", with: "Owl lost", maxReplacements: 1)
    try #require(damaged != text)
    let comparison = try #require(SavedReport(Array(damaged.utf8))).comparison(with: Fixture.small)
    let difference = try #require(comparison.difference)
    // The first place that names the story is the summary at the head, in JSON the gaps.
    #expect(difference.section == (format == .json ? "gaps" : "head"))
    #expect(difference.saved?.contains("Owl lost") == true)
    #expect(difference.made?.contains("Owl found") == true)
    #expect(
      damaged.split(separator: "\n", omittingEmptySubsequences: false)[difference.line - 1].contains(
        "Owl lost"))
    #expect(comparison.changedInputs.isEmpty)
  }

  @Test(arguments: Report.Format.allCases)
  func `the states of feeds and the stars are not compared`(format: Report.Format) throws {
    var later = Fixture.findings
    later.feeds[0].health = .well
    later.feeds[0].reason = nil
    later.feeds[2].lastAnswered = later.window.until
    later.methods.truncatedFeeds = 7
    later.starred = [
      StarredFinding(
        story: later.stories[0].id, title: "Starred later", link: nil, starred: later.window.until, owners: 3,
        ownersWhenStarred: 1, announcedOwners: 3)
    ]
    let report = try #require(SavedReport(try saved(Fixture.findings, as: format)))
    let comparison = try report.comparison(with: later)
    #expect(comparison.difference == nil, "\(String(describing: comparison.difference))")
    #expect(comparison.leftOut.count == 2)
    #expect(comparison.byteCount > 0)
  }

  @Test(arguments: Report.Format.allCases)
  func `other input is named, and the first difference it made`(format: Report.Format) throws {
    var other = Fixture.findings
    other.methods.inputs["settings"] = "00000000000000ff"
    other.methods.fingerprint = "1111111111111111"
    other.methods.settings["minimumRun"] = "5"
    let report = try #require(SavedReport(try saved(Fixture.findings, as: format)))
    let comparison = try report.comparison(with: other)
    #expect(comparison.changedInputs == ["settings"])
    let difference = try #require(comparison.difference)
    #expect(difference.section.lowercased() == "methods")
    #expect(difference.made?.contains("1111111111111111") == true)
  }

  @Test(arguments: Report.Format.allCases)
  func `a report that was cut off differs where it ends`(format: Report.Format) throws {
    let bytes = try saved(Fixture.small, as: format)
    // What it was made of stands at the end of text and Markdown; of those the middle is cut out.
    let cut =
      switch format {
      case .html, .json: Array(bytes.prefix(bytes.count - 200))
      case .text, .markdown: Array(bytes.prefix(bytes.count / 2) + bytes.suffix(1_000))
      }
    let report = try #require(SavedReport(cut))
    #expect(try report.comparison(with: Fixture.small).difference != nil)
  }

  @Test(arguments: ["", "{}", "# Notes\n", "<!DOCTYPE html>\n<html></html>", "echometer-report version=1"])
  func `anything else is no report`(text: String) {
    #expect(SavedReport(Array(text.utf8)) == nil)
  }
}
