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
      ],
      method: """
        effective stories = exp(H), H the Shannon entropy of stories over outlet–story pairs: the number of equally \
        covered stories that the day amounts to. Shared = pairs in stories of two or more owners ÷ pairs; \
        exclusive = pairs in stories of one owner ÷ pairs. Reading ratio = items ÷ stories. The band is the middle half \
        of the days before, from 7 days on.
        """)
  }

  private static func band(_ band: Band?) -> String {
    band.map { "\(Words.decimal($0.lowerQuartile, places: 0))–\(Words.decimal($0.upperQuartile, places: 0))" }
      ?? "–"
  }
}
