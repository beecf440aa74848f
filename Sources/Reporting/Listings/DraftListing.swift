public import Analysis
public import Foundation
internal import News

/// What a draft has from others, what it has alone, and what it lacks.
public struct DraftListing: Listing, Sendable {
  private let finding: DraftFinding
  private let clock: Clock

  private static let mostRuns = 40

  /// - Parameters:
  ///   - finding: What was found.
  ///   - timeZone: The zone that times are shown in.
  public init(_ finding: DraftFinding, timeZone: TimeZone) {
    self.finding = finding
    clock = Clock(timeZone: timeZone)
  }

  /// The listing without a line break at its end.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    var lines = renderer.prose("\(strong: finding.verdictText)")
    lines += renderer.prose(measures, style: .quiet) + [.empty]
    if !finding.runs.isEmpty {
      lines += renderer.prose("\(strong: "Stands elsewhere")")
      for run in finding.runs.prefix(Self.mostRuns) { lines += self.lines(of: run, renderer) }
      if finding.runs.count > Self.mostRuns {
        lines += renderer.prose(
          "And \(Words.count(finding.runs.count - Self.mostRuns)) more: --json.", style: .quiet)
      }
      lines.append(.empty)
    }
    lines += list(
      "Stands nowhere else", finding.own.map { "\($0.phrase) \(quiet: $0.kind.rawValue)" }, renderer)
    lines += list(
      "Most others have",
      finding.lacking.map { "\($0.phrase) \(quiet: "(\(Words.counted($0.owners, "owner")))")" },
      renderer)
    lines += list(
      "Nearest stories",
      finding.nearest.map { story in
        """
        \(outside: story.title): \(Words.counted(story.outlets, "outlet")), \(Words.counted(story.owners, "owner")), \
        \(Words.counted(story.independentReports, "independent report")), first \(clock.stamp(story.firstTime)), \
        \(Words.percent(story.likeness)) alike \(quiet: story.story.rawValue)
        """
      }, renderer)
    lines += renderer.prose(
      """
      Compared with the items of 28 days, by the text in their feeds. Words count as copied in runs of at least four, \
      and eight in all from one item.
      """, style: .quiet)
    return renderer.written(lines)
  }

  private var measures: Phrase {
    guard let share = finding.copiedShare else {
      return "\(Words.counted(finding.words, "word")): too few to measure."
    }
    let rank: Phrase =
      finding.moreCopiedThan.map { "; more than \(Words.percent($0)) of the items of the last day reported" }
      ?? ""
    let quoted = finding.runs.filter(\.isQuoted).reduce(0) { $0 + $1.words }
    let quotes: Phrase = quoted > 0 ? "; \(Words.counted(quoted, "copied word")) in quotation marks" : ""
    return "\(Words.counted(finding.words, "word")), copied share \(Words.percent(share))\(rank)\(quotes)."
  }

  private func lines(of run: DraftFinding.CopiedRun, _ renderer: TextRenderer) -> [TerminalText] {
    let place =
      run.firstLine == run.lastLine ? "line \(run.firstLine)" : "lines \(run.firstLine)–\(run.lastLine)"
    return renderer.prose(
      """
      \(strong: place): “\(outside: run.text)” – \(outside: run.outletName), \(clock.stamp(run.time))\(run.isQuoted ? ", a quotation" : "")
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
