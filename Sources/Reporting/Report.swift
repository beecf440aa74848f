public import Analysis
public import Foundation

/// The daily echo report: a day's findings made for reading.
///
/// A report is a value, built once and rendered in several ways. It reads no clock and no locale: the same
/// findings and the same time zone give the same bytes.
public struct Report: Sendable {
  /// What it is the report of: "Echo report, Sunday, 22 November 2026".
  public var title: String { "Echo report, " + masthead.day }

  let masthead: Masthead
  let sections: [Section]
  let colophon: Phrase
  private let findings: Findings

  /// - Parameters:
  ///   - findings: What the analysis of one window found.
  ///   - timeZone: The zone that times are shown in; the JSON is always in UTC.
  public init(findings: Findings, timeZone: TimeZone) {
    self.findings = findings
    let clock = Clock(timeZone: timeZone)
    masthead = Masthead(findings, clock: clock)
    sections = [
      .mostEchoed(findings, clock: clock), .underCovered(findings, clock: clock), .anglesLeft(findings),
      .ofTheirOwn(findings),
      .whoLed(findings), .byBeat(findings), .feedHealth(findings, clock: clock),
      .methods(findings, clock: clock),
    ]
    colophon =
      "Made by Echometer \(findings.methods.version) from feeds only. Input \(code: findings.methods.fingerprint)."
  }

  /// One page in one file: no script, no request to anywhere, light and dark, fit for a phone and for paper.
  ///
  /// Well-formed as XML too.
  public func html() -> String { HTMLRenderer().page(self) }

  /// CommonMark with the tables of GitHub.
  public func markdown() -> String { MarkdownRenderer().document(self) }

  /// Plain text for a terminal or a file, ending in a line break.
  ///
  /// - Parameters:
  ///   - width: Columns to keep within; at least 40 are used.
  ///   - styled: Whether to use the colours and weights of ANSI terminals.
  public func text(width: Int, styled: Bool) -> String {
    TextRenderer(width: width, styled: styled).document(self)
  }

  /// The findings, keys in order, times in RFC 3339 in UTC, ending in a line break.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(findings), as: UTF8.self) + "\n"
  }
}
