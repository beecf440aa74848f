internal import Analysis
internal import News

extension Section {
  private static let maximumRows = 15

  static func ofTheirOwn(_ findings: Findings) -> Section {
    let known = findings.outlets.compactMap { outlet in
      outlet.exclusiveRate.map { (outlet: outlet, rate: $0) }
    }
    .sorted { $0.rate.share != $1.rate.share ? $0.rate.share > $1.rate.share : $0.outlet.id < $1.outlet.id }
    let hidden = findings.outlets.count - known.count
    var blocks: [Block] = []
    if known.isEmpty {
      let most = findings.outlets.map(\.items).max() ?? 0
      blocks = [
        .empty(
          most < 30
            ? """
            Too little history. The rate needs 30 items of an outlet in 28 days; the busiest outlet has \
            \(Words.counted(most, "item")) so far.
            """
            : """
            Too early. A story counts as exclusive when it has one owner 72 hours on, and no outlet has stories as old \
            as that yet.
            """)
      ]
    } else {
      var table = Table(
        caption: "Exclusive rate over 28 days",
        columns: [
          Table.Column(title: "Outlet"), .number("Stories"), .number("Picked up, solo", isOptional: true),
          Table.Column(title: "Exclusive rate"),
        ])
      table.rows = known.map { outlet, rate in
        [
          .phrase(outlet.nameWithRole), .number(Words.count(rate.n)),
          .number("\(split(outlet.pickedUpLaterRate)), \(split(outlet.soloRate))"),
          .interval(IntervalMark(share: rate)),
        ]
      }
      blocks = table.folded(after: maximumRows, noun: "outlet")
      if hidden > 0 {
        blocks.append(
          .paragraph(
            "\(quiet: "Hidden for \(Words.counted(hidden, "outlet")): fewer than 30 items in 28 days, or no story 72 hours old.")"
          ))
      }
    }
    return Section(
      id: "of-their-own", title: "Something of their own", lead: "Who carried what nobody else did.",
      blocks: blocks,
      method: """
        of the outlet’s stories of 28 days, the share that had one owner 72 hours on, with its Wilson 95\u{A0}% \
        interval; hidden under 30 items. Exclusives are split into those that others picked up later and those that \
        stayed solo. Outlets whose intervals overlap cannot be told apart.
        """)
  }
}

/// "12 % (8–17)"; "–" where it is not given.
private func split(_ rate: Interval?) -> String {
  rate.map {
    "\(Words.percent($0.share)) (\(Words.decimal($0.lower * 100, places: 0))–\(Words.decimal($0.upper * 100, places: 0)))"
  } ?? "–"
}

extension IntervalMark {
  init(share rate: Interval) {
    self.init(
      value: rate.share, lower: rate.lower, upper: rate.upper, maximum: 1, reference: nil,
      valueText: Words.percent(rate.share),
      intervalText: "\(Words.decimal(rate.lower * 100, places: 0))–\(Words.percent(rate.upper))")
  }
}

extension OutletFinding {
  /// The name, and what kind of publisher it is where that is not the usual one.
  var nameWithRole: Phrase {
    "\(outside: name)\(quiet: role.remark.map { ", " + $0 } ?? "")"
  }
}

extension Table {
  /// The first rows, and the others folded away.
  func folded(after count: Int, noun: String) -> [Block] {
    guard rows.count > count else { return [.table(self)] }
    let shown = Table(caption: caption, columns: columns, rows: Array(rows.prefix(count)))
    let rest = Table(caption: caption + ", continued", columns: columns, rows: Array(rows.dropFirst(count)))
    return [
      .table(shown),
      .details(summary: Words.counted(rest.rows.count, "more " + noun), blocks: [.table(rest)]),
    ]
  }
}
