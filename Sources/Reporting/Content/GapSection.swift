internal import Analysis
internal import Foundation
internal import News

extension Section {
  private static let maximumEntries = 12
  private static let maximumFoldedEntries = 38

  /// A prolific outlet would fill the list alone.
  private static let maximumEntriesOfOneOutlet = 2

  /// The gaps to show and those to fold away, each in their order.
  private static func varied(_ gaps: [GapFinding]) -> (shown: [GapFinding], folded: [GapFinding]) {
    var counts: [Outlet.ID: Int] = [:]
    var shown: [GapFinding] = []
    var folded: [GapFinding] = []
    for gap in gaps {
      counts[gap.outlet, default: 0] += 1
      if shown.count < maximumEntries, counts[gap.outlet, default: 0] <= maximumEntriesOfOneOutlet {
        shown.append(gap)
      } else {
        folded.append(gap)
      }
    }
    return (shown, folded)
  }

  static func underCovered(_ findings: Findings, clock: Clock) -> Section {
    let (first, rest) = varied(findings.gaps)
    let day = clock.day(of: findings.window)
    let entries = (first + rest).map { GapEntry($0, day: day, clock: clock) }
    let shown = Array(entries.prefix(first.count))
    let folded = Array(entries.dropFirst(first.count).prefix(maximumFoldedEntries))
    var blocks: [Block] = []
    if shown.isEmpty {
      blocks = [
        .empty(
          findings.day.items == 0
            ? "No items, so no gaps."
            : """
            Nothing under-covered found. A story is listed while one owner has it, when a primary source has it and no \
            outlet does, or when its coverage breaks off. Feeds of courts, regulators and laboratories (role \
            \(code: "primary")) make this list grow.
            """)
      ]
    } else {
      blocks = [.gaps(shown)]
    }
    if !folded.isEmpty {
      let left = entries.count - shown.count - folded.count
      blocks.append(
        .details(
          summary: "\(Words.count(folded.count)) more",
          blocks: [.gaps(folded)]
            + (left > 0 ? [.paragraph("And \(Words.count(left)) more: \(code: "echometer gaps").")] : [])))
    }
    return Section(
      id: "under-covered", title: "Under-covered", lead: "What hardly anyone has, and may be worth having.",
      blocks: blocks,
      method: """
        chance = the estimated probability that at least 3 further owners pick the story up within 7 days. \
        Score = chance × (1 − coverage) × freshness; freshness is 1 when new and halves every 24 hours. \
        The list is in order of the score, with at most \(Words.count(maximumEntriesOfOneOutlet)) of one outlet \
        before "more". Coverage is counted among \(Words.counted(findings.day.outlets, "active outlet")).
        """)
  }
}

extension GapEntry {
  /// - Parameter day: Times of this day are shown without a date.
  init(_ gap: GapFinding, day: Date, clock: Clock) {
    kind = gap.kind.words
    title = Phrase(outside: gap.title, link: WebLink(gap.link))
    let items = gap.items.count > 1 ? " · \(Words.counted(gap.items.count, "item"))" : ""
    source = "\(outside: gap.outletName), \(clock.time(gap.time, on: day))\(items)"
    reason = Phrase(outside: gap.reason)
    probability = gap.probability.isFinite ? min(1, max(0, gap.probability)) : 0
    probabilityText = Words.percent(gap.probability)
    scoreText = Words.decimal(gap.score, places: 2)
  }
}
