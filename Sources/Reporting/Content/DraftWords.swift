internal import Analysis
internal import Foundation
internal import News

/// What was found of a draft, in phrases.
struct DraftWords {
  private let finding: DraftFinding
  private let clock: Clock

  init(_ finding: DraftFinding, clock: Clock) {
    self.finding = finding
    self.clock = clock
  }

  /// Its length, its copied share, and how that compares.
  var measures: Phrase {
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

  /// Where in the draft a run stands: "lines 3–5".
  func place(of run: DraftFinding.CopiedRun) -> String {
    run.firstLine == run.lastLine ? "line \(run.firstLine)" : "lines \(run.firstLine)–\(run.lastLine)"
  }

  /// What no item has.
  var own: [Phrase] { finding.own.map { "\($0.phrase) \(quiet: $0.kind.rawValue)" } }

  /// What most others have.
  var lacking: [Phrase] {
    finding.lacking.map { "\($0.phrase) \(quiet: "(\(Words.counted($0.owners, "owner")))")" }
  }

  /// The nearest stories with their counts.
  var nearest: [Phrase] {
    finding.nearest.map { story in
      """
      \(outside: story.title, page: .story(story.story)): \(Words.counted(story.outlets, "outlet")), \(Words.counted(story.owners, "owner")), \
      \(Words.counted(story.independentReports, "independent report")), first \(clock.stamp(story.firstTime)), \
      \(Words.percent(story.likeness)) alike \(quiet: story.story.rawValue)
      """
    }
  }
}
