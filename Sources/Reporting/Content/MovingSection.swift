internal import Analysis
internal import Foundation

extension Section {
  private static let maximumLines = 10

  /// What moved since the days before.
  static func moving(_ findings: Findings, clock: Clock) -> Section {
    let day = clock.day(of: findings.window)
    let pickedUp = (findings.moving?.pickedUp ?? []).map { gap -> Phrase in
      """
      \(outside: gap.title, link: WebLink(gap.link)): \(strong: Words.counted(gap.owners, "owner")) now; listed \
      \(clock.time(gap.listed, on: day)) in place \(Words.count(gap.rank)), with \(Words.percent(gap.probability)) and \
      \(Words.counted(gap.ownersWhenListed, "owner"))
      """
    }
    let gaining = findings.stories.filter(\.isGaining)
      .sorted { ($0.momentum ?? 1, $0.id) < ($1.momentum ?? 1, $1.id) }
      .map { story -> Phrase in
        """
        \(outside: story.title, link: StoryEntry.link(of: story), language: StoryEntry.language(story.language)): \
        \(strong: Words.counted(story.owners, "owner")) so far \
        \(quiet: "(\(Words.probability(story.momentum ?? 1, as: "p")))")
        """
      }
    let silent = (findings.moving?.silent ?? []).map { story -> Phrase in
      """
      \(outside: story.title, link: WebLink(story.link)): \(strong: Words.counted(story.owners, "owner")), last item \
      \(clock.time(story.lastTime, on: day))
      """
    }
    return Section(
      id: "moving", title: "Moving", lead: "What became of yesterday’s gaps and stories.",
      blocks: [
        part(
          "Gaps that became stories", pickedUp,
          """
          No gap that was listed in the last seven days has become a story. Lists are kept whenever \
          \(code: "echometer gaps") or \(code: "echometer report") shows the present.
          """),
        part("Gaining now", gaining, "No running story takes in owners faster than before."),
        part(
          "Fell silent", silent,
          "No story of five owners that somebody joined the day before has fallen silent."),
      ],
      method: """
        a gap became a story when at least 3 owners have it now that had it not when it was listed, within the last \
        \(Words.count(Int(MovingStories.followed / 86_400))) days; place and chance are those of the first list that had it, and angles \
        are not followed. Gaining: the new owners of the last 3 hours of a running story are more than its own earlier rate \
        gives (Poisson, p\u{A0}<\u{A0}0.05). Fell silent: a story of at least \(Words.count(MovingStories.leastOwners)) owners that \
        an outlet joined in the day before the last 24 hours, with no item in the last 24 hours.
        """)
  }

  private static func part(_ title: String, _ lines: [Phrase], _ none: Phrase) -> Block {
    guard !lines.isEmpty else { return .part(title, [.empty(none)]) }
    let rest = lines.count - min(lines.count, maximumLines)
    return .part(
      title,
      [.list(Array(lines.prefix(maximumLines)))]
        + (rest > 0 ? [.paragraph("\(quiet: "And \(Words.count(rest)) more.")")] : []))
  }
}
