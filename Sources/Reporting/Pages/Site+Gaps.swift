public import Analysis
internal import Foundation
internal import News

extension Site {
  /// Which gaps a page shows.
  public struct GapFilter: Sendable, Hashable {
    /// Kinds as `GapFinding.Kind` spells them; empty for all.
    public var kinds: Set<String>
    /// The least chance of pick-up, 0 to 1; what has none is then left out.
    public var leastChance: Double
    /// Words one of which the title or the outlet has; empty for all.
    public var words: String

    /// - Parameters:
    ///   - kinds: As `GapFinding.Kind` spells them; empty for all.
    ///   - leastChance: The least chance of pick-up, 0 to 1.
    ///   - words: What the title or the outlet has to contain.
    public init(kinds: Set<String> = [], leastChance: Double = 0, words: String = "") {
      self.kinds = kinds
      self.leastChance = leastChance
      self.words = words
    }

    func includes(_ gap: GapFinding) -> Bool {
      guard kinds.isEmpty || kinds.contains(gap.kind.rawValue) else { return false }
      guard leastChance <= 0 || (gap.probability ?? 0) >= leastChance else { return false }
      let wanted = words.trimmingCharacters(in: .whitespaces)
      return wanted.isEmpty || gap.title.localizedCaseInsensitiveContains(wanted)
        || gap.outletName.localizedCaseInsensitiveContains(wanted)
    }
  }

  /// What hardly anyone covers, with its record.
  ///
  /// - Parameters:
  ///   - findings: Of the day.
  ///   - filter: Which to show.
  public func gaps(_ findings: Findings, filter: GapFilter) -> String {
    let renderer = HTMLRenderer(isOnSite: true)
    let clock = clock
    let chosen = findings.gaps.filter(filter.includes)
    let shown = Array(chosen.prefix(Self.mostGaps))
    let day = clock.day(of: findings.window)
    let list = shown.enumerated().map { index, gap in
      Markup.element(
        .li, [], [renderer.gap(GapEntry(gap, day: day, clock: clock))] + [star(gap, index: index)])
    }
    let empty: Phrase =
      findings.gaps.isEmpty
      ? """
      Nothing under-covered found. A story is listed while one or two owners have it, when a primary source has it and no outlet \
      does, or when its coverage breaks off.
      """ : "No gap is like that. Take a filter off."
    let rest = chosen.count - shown.count
    var sections = [
      section(
        "The list", id: "list",
        (shown.isEmpty
          ? [renderer.block(.empty(empty))]
          : [
            renderer.scatter(Array(zip(1..., shown))),
            .element(.ol, [.init(.class, "gaps numbered")], list),
          ])
          + (rest > 0
            ? [renderer.block(.paragraph("And \(Words.count(rest)) more with less of a chance."))] : []),
        method: """
          chance = the estimated probability that at least 3 further owners pick the story up within 7 days; the list is in order of \
          chance × (1 − coverage) × freshness, which halves every 24 hours. What has no chance given has no rank and comes last.
          """)
    ]
    if let record = findings.gapRecord { sections.append(scoreboard(record, renderer)) }
    return page(
      "Gaps", part: .gaps, feed: SiteAddress("/gaps.atom"),
      body: [
        heading(
          Markup(text: "What hardly anyone covers"),
          lead:
            "Of \(Words.counted(findings.day.stories, "story", plural: "stories")) of \(clock.fullStamp(findings.window.since)) to \(clock.fullStamp(findings.window.until)), those that may be worth having."
        ),
        self.filter(filter, counts: findings.gaps),
      ] + sections)
  }

  private func star(_ gap: GapFinding, index: Int) -> Markup {
    let isStarred = starred.contains(gap.story)
    return .change(
      SiteAddress("/story/", gap.story.rawValue, isStarred ? "/unstar" : "/star"), token: token,
      style: "inline",
      [
        .element(
          .button,
          [
            .init(.class, "quiet"), .init(.type, "submit"),
            .init(.ariaLabel, "\(isStarred ? "Take the star off" : "Star") number \(index + 1)"),
          ], [Markup(text: isStarred ? "★ starred" : "☆ star")])
      ])
  }

  private func filter(_ filter: GapFilter, counts gaps: [GapFinding]) -> Markup {
    let counts = Dictionary(grouping: gaps, by: \.kind).mapValues(\.count)
    let boxes = GapFinding.Kind.allCases.map { kind in
      Markup.element(
        .label, [.init(.class, "box")],
        [
          .element(
            .input,
            [.init(.type, "checkbox"), .init(.name, "kind"), .init(.value, kind.rawValue)]
              + (filter.kinds.contains(kind.rawValue) ? [.init(.checked, "checked")] : [])),
          Markup(text: kind.words), Markup(words: " "),
          .element(.small, [], [Markup(text: Words.count(counts[kind] ?? 0))]),
        ])
    }
    return .question(
      .gaps, style: "filter",
      [
        .element(.fieldset, [], [.element(.legend, [], [Markup(text: "Kinds")])] + boxes),
        .field("Words", name: "words", value: filter.words, hint: "in the title or the outlet’s name"),
        .field(
          "Chance of at least, in %", name: "chance",
          value: filter.leastChance > 0 ? Words.tally(filter.leastChance * 100) : "", type: "number",
          attributes: [.init(.min, "0"), .init(.max, "100")]), .button("Show these"),
      ])
  }

  private func scoreboard(_ record: GapRecord, _ renderer: HTMLRenderer) -> Markup {
    var blocks = [renderer.block(.paragraph(record.summary))]
    if record.lists > 0, !record.calibration.isEmpty {
      let maximum = record.calibration.map(\.observed.upper).max() ?? 1
      var table = Table(
        caption: "Chances given and what became of them",
        columns: [
          Table.Column(title: "Chance given"), .number("Lines"), .number("Expected"),
          Table.Column(title: "Picked up"),
        ])
      table.rows = record.calibration.map { bin in
        [
          .text("\(Words.percent(bin.from)) to \(Words.percent(bin.upTo))"),
          .number(Words.count(bin.observed.n)),
          .number(GapRecord.fine(bin.expected)),
          .interval(
            IntervalMark(
              value: bin.observed.share, lower: bin.observed.lower, upper: bin.observed.upper,
              maximum: maximum,
              reference: bin.expected, valueText: GapRecord.fine(bin.observed.share),
              intervalText: "\(GapRecord.fine(bin.observed.lower))–\(GapRecord.fine(bin.observed.upper))")),
        ]
      }
      blocks.append(renderer.table(table))
    }
    return section(
      "How good the list is", id: "scoreboard", blocks,
      method: """
        each list is judged when its seven days have passed: picked up by at least 3 further owners, or not. Of the lists of one day the \
        first counts. The dotted line is what was expected.
        """)
  }

  private static let mostGaps = 60
}
