internal import Analysis
internal import Foundation
internal import News

extension Section {
  private static let maximumEntries = 12
  private static let maximumFoldedEntries = 38

  /// A prolific outlet would fill the list alone.
  private static let maximumEntriesOfOneOutlet = 2

  /// Of each kind that has no rank.
  private static let maximumUnranked = 3

  /// The gaps to show and those to fold away, each in their order.
  private static func varied(_ gaps: [GapFinding]) -> (shown: [GapFinding], folded: [GapFinding]) {
    var counts: [Outlet.ID: Int] = [:]
    var shown: [GapFinding] = []
    var folded: [GapFinding] = []
    var unranked: [GapFinding.Kind: Int] = [:]
    for gap in gaps {
      // Kinds without a rank come last, and would never be seen.
      if gap.probability == nil {
        unranked[gap.kind, default: 0] += 1
        if unranked[gap.kind, default: 0] <= maximumUnranked { shown.append(gap) } else { folded.append(gap) }
        continue
      }
      counts[gap.outlet, default: 0] += 1
      if shown.count < maximumEntries, counts[gap.outlet, default: 0] <= maximumEntriesOfOneOutlet {
        shown.append(gap)
      } else {
        folded.append(gap)
      }
    }
    return (shown, folded)
  }

  /// What everyone says in the most echoed stories, and what only one owner does.
  static func anglesLeft(_ findings: Findings) -> Section {
    let stories = findings.angles.filter { !$0.rare.isEmpty }.prefix(maximumAngleStories)
    let entries = stories.flatMap { story -> [Block] in
      let rare = story.rare.prefix(maximumAngles).map { mention -> Phrase in
        "\(mention.phrase) \(quiet: "(\(mention.kind.rawValue), ")\(outside: mention.outletName, weight: .quiet)\(quiet: ")")"
      }
      let common = story.common.map { "\($0.phrase) \(quiet: Words.count($0.owners))" as Phrase }
      return [
        .part(
          LegibleText.line(story.title),
          [
            .paragraph("\(strong: "Only one owner has") \(rare.joined(separator: " · "))"),
            common.isEmpty
              ? .paragraph("Nothing that half of its owners repeat.")
              : .paragraph("\(strong: "Everyone repeats") \(common.joined(separator: " · "))"),
          ])
      ]
    }
    return Section(
      id: "angles-left", title: "Angles left",
      lead: "In the most echoed stories: what only one owner says, and what everyone does.",
      blocks: entries.isEmpty
        ? [.empty("No story has five owners or more, so that no angle of one can be used up.")]
        : Array(entries),
      method: """
        Quotes, names, places, numbers and words of titles, summaries and full texts in the feeds; the number beside what \
        everyone repeats is that of the owners who have it, at least half of all. Names are told by capital letters, places by \
        the preposition before them. A word that other stories have too is left out.
        """)
  }

  private static let maximumAngleStories = 5
  private static let maximumAngles = 8

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
            Nothing under-covered found. A story is listed while one or two owners have it, when a primary source has it and \
            no outlet does, or when its coverage breaks off. Feeds of courts, regulators and laboratories (role \
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
    if let record = findings.gapRecord { blocks.append(.paragraph(record.summary)) }
    return Section(
      id: "under-covered", title: "Under-covered", lead: "What hardly anyone has, and may be worth having.",
      blocks: blocks,
      method: """
        chance = the estimated probability that at least 3 further owners pick the story up within 7 days. \
        Score = chance × (1 − coverage) × freshness; freshness is 1 when new and halves every 24 hours. \
        The list is in order of the score, with at most \(Words.count(maximumEntriesOfOneOutlet)) of one outlet \
        before "more"; what one community has and what was dropped have no chance and come last. Coverage is counted among \(Words.counted(findings.day.outlets, "active outlet")).
        """)
  }
}

extension GapEntry {
  /// - Parameter day: Times of this day are shown without a date.
  init(_ gap: GapFinding, day: Date, clock: Clock) {
    kind = gap.kind.words
    title = Phrase(outside: gap.title, link: WebLink(gap.link), page: .story(gap.story))
    let items = gap.items.count > 1 ? " · \(Words.counted(gap.items.count, "item"))" : ""
    source = "\(outside: gap.outletName), \(clock.time(gap.time, on: day))\(items)"
    reason = Phrase(outside: gap.reason)
    chance = gap.probability.map { probability in
      Chance(
        probability: probability.isFinite ? min(1, max(0, probability)) : 0,
        probabilityText: Words.percent(probability), scoreText: Words.decimal(gap.score, places: 2))
    }
  }
}
