internal import Analysis

extension Section {
  /// All outlets of a week in one table.
  static func outletsOfTheWeek(_ week: WeekFinding) -> Section {
    let intervals = week.outlets.map { outlet in
      outlet.leadIndex.map { _ in LeadInterval(firsts: outlet.firsts, expected: outlet.expectedFirsts) }
    }
    let maximum = intervals.compactMap { $0?.upper }.max() ?? 1
    var table = Table(
      caption: "Outlets of the week",
      columns: [
        Table.Column(title: "Outlet"), .number("Items"), .number("Stories"),
        .number("Shared", isOptional: true),
        Table.Column(title: "Exclusive rate"), Table.Column(title: "Lead index"),
        .number("Mean copied share", isOptional: true),
      ])
    table.rows = zip(week.outlets, intervals).map { outlet, interval in
      [
        .phrase(outlet.nameWithRole), .number(Words.count(outlet.items)),
        .number(Words.count(outlet.stories)),
        .number(Words.count(outlet.sharedStories)),
        outlet.exclusiveRate.map { .interval(IntervalMark(share: $0)) } ?? .text("–"),
        outlet.leadIndex.flatMap { index in
          interval.map { .interval(IntervalMark(leadIndex: index, $0, maximum: maximum)) }
        } ?? .text("–"),
        .number(outlet.copiedShare.map(Words.percent) ?? "–"),
      ]
    }
    var blocks: [Block] =
      week.outlets.isEmpty ? [.empty("No outlet had an item in this week.")] : [.table(table)]
    if let originality = week.originality {
      blocks.append(
        .paragraph(
          """
          Originality of the week: \(strong: Words.percent(originality)), the mean over \
          \(Words.counted(week.measuredItems, "item")) whose copied share could be told.
          """))
    }
    if let spare = week.spare, spare.listed > 0 {
      blocks.append(
        .paragraph(
          spare.count == 0
            ? "Each of the \(Words.counted(spare.listed, "feed")) had a story of its own within 28 days."
            : """
            \(strong: Words.counted(spare.count, "feed")) of \(Words.count(spare.listed)) could go without losing a story, by \
            the last 28 days: \(code: "echometer outlets --redundant").
            """))
    }
    return Section(
      id: "outlets", title: "Outlets of the week",
      lead: "Who had how much, what of it was their own, and who was first.",
      blocks: blocks,
      method: """
        items and copied shares are those of the week; stories, firsts and exclusives those of the stories that began in it. \
        The exclusive rate is the share of an outlet’s stories that had one owner 72 hours on (Wilson 95\u{A0}% interval, hidden \
        under 30 items), the lead index its firsts ÷ those that chance would give (Poisson 95\u{A0}% interval, hidden below 5 \
        expected). A week is little: where intervals overlap, outlets cannot be told apart. Originality = 1 − copied share.
        """)
  }
}
