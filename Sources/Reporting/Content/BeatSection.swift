internal import Analysis

extension Section {
  static func byBeat(_ findings: Findings) -> Section {
    let hasBands = findings.beats.contains { $0.day.effectiveStoriesBand != nil }
    var table = Table(
      caption: "The numbers of the day, by beat",
      columns: [
        Table.Column(title: "Beat"), .number("Items"), .number("Stories"), .number("Effective"),
      ] + (hasBands ? [.number("28-day band", isOptional: true)] : []) + [
        .number("Reading ratio"), .number("Shared", isOptional: true), .number("Exclusive", isOptional: true),
        .number("Active outlets"),
      ])
    table.rows = findings.beats.map { beat in
      let day = beat.day
      let counts: [Table.Cell] = [
        .phrase("\(outside: beat.beat)"), .number(Words.count(day.items)), .number(Words.count(day.stories)),
        .number(Words.decimal(day.effectiveStories)),
      ]
      return counts + (hasBands ? [.number(band(day.effectiveStoriesBand))] : []) + [
        .number(Words.decimal(day.readingRatio)), .number(Words.percent(day.sharedShare)),
        .number(Words.percent(day.exclusiveShare)), .number(Words.count(day.outlets)),
      ]
    }
    return Section(
      id: "by-beat", title: "By beat",
      lead: nil,
      blocks: [
        findings.beats.isEmpty
          ? .empty("No beat has an item. A feed’s beats are the folders that it stands in in the feed list.")
          : .table(table)
      ]
        + (findings.standings.isEmpty
          ? [] : [.part("Against its own past", [.table(standings(findings.standings))])]),
      method: """
        effective stories = exp(H), H the Shannon entropy of stories over outlet–story pairs: the number of equally \
        covered stories that the day amounts to. Shared = pairs in stories of two or more owners ÷ pairs; \
        exclusive = pairs in stories of one owner ÷ pairs. Reading ratio = items ÷ stories. The band is the middle half \
        of the days before, from 7 days on. Share = a beat’s outlet–story pairs ÷ those of all, counted on the day an outlet first \
        has a story; questions are those of the settings, and beats can overlap.
        """)
  }

  /// The share of the day of each beat and question, its band, and in words how the two compare.
  private static func standings(_ standings: [BeatStanding]) -> Table {
    var table = Table(
      caption: "The share of the day, by beat",
      columns: [
        Table.Column(title: "Beat"), .number("Share"), .number("28-day band", isOptional: true),
        Table.Column(title: "In words"),
      ])
    table.rows = standings.map { beat in
      [
        .phrase("\(outside: beat.name)\(quiet: beat.source == .query ? ", a question" : "")"),
        .number(beat.share.map(share) ?? "–"),
        .number(beat.usual.map { "\(share($0.lowerQuartile))–\(share($0.upperQuartile))" } ?? "–"),
        .phrase(words(for: beat)),
      ]
    }
    return table
  }

  private static func words(for beat: BeatStanding) -> Phrase {
    guard let share = beat.share else { return "nothing was published on this day" }
    guard let usual = beat.usual else { return "no band yet: it takes 7 days" }
    if beat.isUnderCovered { return "\(strong: "below its band")" }
    return share > usual.upperQuartile ? "above its band" : "as usual"
  }

  /// Beats may take small shares, so that tenths count.
  private static func share(_ share: Double) -> String { Words.decimal(100 * share) + "\u{A0}%" }

  private static func band(_ band: Band?) -> String {
    band.map { "\(Words.decimal($0.lowerQuartile, places: 0))–\(Words.decimal($0.upperQuartile, places: 0))" }
      ?? "–"
  }
}
