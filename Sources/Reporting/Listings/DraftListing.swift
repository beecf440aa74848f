public import Analysis
public import Foundation
internal import News

/// What a draft has from others, what it has alone, and what it lacks.
public struct DraftListing: Listing, Sendable {
  private let finding: DraftFinding
  private let words: DraftWords
  private let clock: Clock

  private static let mostRuns = 40

  /// - Parameters:
  ///   - finding: What was found.
  ///   - timeZone: The zone that times are shown in.
  public init(_ finding: DraftFinding, timeZone: TimeZone) {
    self.finding = finding
    clock = Clock(timeZone: timeZone)
    words = DraftWords(finding, clock: clock)
  }

  /// The listing without a line break at its end.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    var lines = renderer.prose("\(strong: finding.verdictText)")
    lines += renderer.prose(words.measures, style: .quiet) + [.empty]
    if !finding.runs.isEmpty {
      lines += renderer.prose("\(strong: "Stands elsewhere")")
      for run in finding.runs.prefix(Self.mostRuns) { lines += self.lines(of: run, renderer) }
      if finding.runs.count > Self.mostRuns {
        lines += renderer.prose(
          "And \(Words.count(finding.runs.count - Self.mostRuns)) more: --json.", style: .quiet)
      }
      lines.append(.empty)
    }
    lines += list("Stands nowhere else", words.own, renderer)
    lines += list("Most others have", words.lacking, renderer)
    lines += list("Nearest stories", words.nearest, renderer)
    lines += renderer.prose(
      """
      Compared with the items of 28 days, by the text in their feeds. Words count as copied in runs of at least four, \
      and eight in all from one item.
      """, style: .quiet)
    return renderer.written(lines)
  }

  private func lines(of run: DraftFinding.CopiedRun, _ renderer: TextRenderer) -> [TerminalText] {
    renderer.prose(
      """
      \(strong: words.place(of: run)): “\(outside: run.text)” – \(outside: run.outletName), \(clock.stamp(run.time))\(run.isQuoted ? ", a quotation" : "")
      """, width: renderer.width - 2
    ).indented(by: 2)
      + (WebLink(run.link).map { [TerminalText(text: $0.address, style: .quiet)] } ?? []).indented(by: 4)
  }

  private func list(_ title: String, _ phrases: [Phrase], _ renderer: TextRenderer) -> [TerminalText] {
    guard !phrases.isEmpty else { return [] }
    return renderer.prose("\(strong: title)")
      + phrases.flatMap { renderer.prose("· \($0)", width: renderer.width - 2).indented(by: 2) }
      + [.empty]
  }
}
