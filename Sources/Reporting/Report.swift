public import Analysis
public import Foundation

/// The echo report of a day or a week: findings made for reading.
///
/// A report is a value, built once and rendered in several ways. It reads no clock and no locale: the same
/// findings and the same time zone give the same bytes.
public struct Report: Sendable {
  /// What a report can be written as.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case html, text, markdown, json
  }

  /// The columns of a plain text that goes to a file.
  public static let fileWidth = 100

  /// What it is the report of: "Echo report, Sunday, 22 November 2026", "Echo report, week of 16 November 2026".
  public var title: String { "Echo report, " + masthead.day }

  /// What it was made of.
  public let provenance: Provenance

  var masthead: Masthead
  var sections: [Section]
  let colophon: Phrase
  let findings: Findings

  /// - Parameters:
  ///   - findings: What the analysis of one window found; those of a week (`Window.isWeek`) make a weekly report.
  ///   - timeZone: The zone that times are shown in; the JSON is always in UTC.
  public init(findings: Findings, timeZone: TimeZone) {
    self.findings = findings
    let clock = Clock(timeZone: timeZone)
    sections =
      [
        .mostEchoed(findings, clock: clock), .underCovered(findings, clock: clock),
        .moving(findings, clock: clock), .anglesLeft(findings),
      ] + (findings.week.map { [.outletsOfTheWeek($0)] } ?? []) + [
        .ofTheirOwn(findings), .whoLed(findings), .byBeat(findings), .starred(findings),
        .feedHealth(findings, clock: clock), .methods(findings, clock: clock),
      ]
    masthead = Masthead(findings, clock: clock, readingMinutes: Self.readingMinutes(sections))
    provenance = Provenance(findings, timeZone: timeZone)
    colophon =
      "Made by Echometer \(findings.methods.version) from feeds only. Input \(code: findings.methods.fingerprint)."
  }

  /// Silent reading of English prose takes about 238 words a minute (Brysbaert 2019); numbers slow it down a little.
  private static let wordsPerMinute = 230

  /// How long the sections take to read as plain text, in whole minutes, at least 1.
  ///
  /// Sections on the present are left out, because a report made again would have another length with them.
  private static func readingMinutes(_ sections: [Section]) -> Int {
    let text = TextRenderer(width: fileWidth, styled: false).text(of: sections.filter { !$0.isOfThePresent })
    let words = text.split { $0.isWhitespace }.count { $0.contains { $0.isLetter || $0.isNumber } }
    return max(1, Int((Double(words) / Double(wordsPerMinute)).rounded()))
  }

  /// The report in any of its formats.
  ///
  /// - Parameters:
  ///   - format: What to write it as.
  ///   - width: Columns of plain text to keep within; at least 40 are used.
  ///   - styled: Whether plain text uses the colours and weights of ANSI terminals.
  /// - Throws: What the encoding of JSON throws.
  public func text(as format: Format, width: Int = fileWidth, styled: Bool = false) throws -> String {
    switch format {
    case .html: html()
    case .text: text(width: width, styled: styled)
    case .markdown: markdown()
    case .json: try json()
    }
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

  /// The findings, keys in order, times in RFC 3339 in UTC, ending in a line break; under "report" what it was made of.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    let document = Document(findings: findings, provenance: provenance)
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  /// The findings, and beside their parts what they were made of.
  private struct Document: Encodable {
    let findings: Findings
    let provenance: Provenance

    enum CodingKeys: String, CodingKey { case report }

    func encode(to encoder: any Encoder) throws {
      try findings.encode(to: encoder)
      var values = encoder.container(keyedBy: CodingKeys.self)
      // Times are in UTC whatever the zone of other formats.
      let fields = provenance.fields.filter { $0.name != "zone" }
      try values.encode(
        Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.value) }), forKey: .report)
    }
  }
}
