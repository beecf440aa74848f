public import Analysis
internal import Foundation
public import News

extension Site {
  /// All outlets over 28 days, and who carries the same stories.
  ///
  /// - Parameters:
  ///   - findings: Of the day; its outlets are of 28 days.
  ///   - overlaps: What pairs of outlets have in common.
  public func outlets(_ findings: Findings, overlaps: [OverlapFinding]) -> String {
    let renderer = HTMLRenderer(isOnSite: true)
    let outlets = findings.outlets
    guard !outlets.isEmpty else {
      return page(
        "Outlets", part: .outlets,
        body: [
          heading(Markup(text: "Outlets")),
          renderer.block(.empty("No outlet has an item in the last 28 days. A crawl fills this page.")),
        ])
    }
    let matrix = OverlapMatrix(overlaps, outlets: outlets, communities: findings.communities)
    let names = Dictionary(outlets.map { ($0.id, $0.name) }) { first, _ in first }
    let closest = matrix.closest.map { pair in
      [
        Table.Cell.phrase(
          "\(outside: names[pair.outlets[0]] ?? "", page: .outlet(pair.outlets[0])) and \(outside: names[pair.outlets[1]] ?? "", page: .outlet(pair.outlets[1]))"
        ),
        .number(Words.count(pair.common)), .number(Words.percent(pair.overlap)),
        .number(Words.decimal(pair.lift) + "×"), .number(Words.probability(pair.q, as: "q")),
      ]
    }
    let pairs = Table(
      caption: "The closest pairs",
      columns: [
        Table.Column(title: "Outlets"), .number("In common"), .number("Overlap"), .number("Lift"),
        .number("Surety"),
      ], rows: closest)
    let sections = [
      section(
        "First, and alone", id: "table", [renderer.table(Self.table(of: outlets))],
        method: """
          lead index = firsts ÷ the firsts that chance would give over shared stories; 1 is chance, dotted. Exclusive rate = the share of the \
          outlet’s stories with one owner 72 hours on, with its Wilson 95 % interval; hidden under 30 items. Outlets whose intervals overlap \
          cannot be told apart.
          """),
      section(
        "Who carries the same stories", id: "overlap",
        [renderer.matrix(matrix)]
          + (closest.isEmpty
            ? [renderer.block(.empty("No two outlets have three stories in common yet."))]
            : [
              .element(
                .details, [],
                [
                  .element(.summary, [], [Markup(text: "The closest pairs as a table")]),
                  renderer.table(pairs),
                ])
            ]),
        method: """
          the number in a square is that of the stories two outlets have in common over 28 days, the shade is the lift: how many times \
          what chance would give (under 1, to 1.5, to 2.5, to 5, and more). The outlets with the most shared stories, ordered so that those alike stand together.
          """),
    ]
    return page(
      "Outlets", part: .outlets,
      body: [
        heading(
          Markup(text: "Outlets"),
          lead:
            "\(Words.counted(outlets.count, "outlet")) with an item in 28 days: who was first, who had something of their own, who runs with whom."
        )
      ] + sections)
  }

  private static func table(of outlets: [OutletFinding]) -> Table {
    let maximum =
      outlets.compactMap { outlet in
        outlet.leadIndex.map { _ in LeadInterval(firsts: outlet.firsts, expected: outlet.expectedFirsts).upper
        }
      }.max() ?? 1
    var table = Table(
      caption: "Outlets over 28 days", style: .wideMarks,
      columns: [
        Table.Column(title: "Outlet"), .number("Items"), .number("Stories"), .number("Shared"),
        .number("Copied"),
        Table.Column(title: "Lead index"), Table.Column(title: "Exclusive rate"),
      ])
    let order = outlets.sorted {
      ($1.leadIndex ?? -1, $1.items, $0.id) < ($0.leadIndex ?? -1, $0.items, $1.id)
    }
    table.rows = order.map { outlet in
      let lead = outlet.leadIndex.map { index -> Table.Cell in
        let interval = LeadInterval(firsts: outlet.firsts, expected: outlet.expectedFirsts)
        return .interval(
          IntervalMark(
            value: index, lower: interval.lower, upper: interval.upper, maximum: maximum, reference: 1,
            valueText: Words.decimal(index, places: 2),
            intervalText:
              "\(Words.decimal(interval.lower, places: 2))–\(Words.decimal(interval.upper, places: 2))"))
      }
      return [
        .phrase(
          "\(outside: outlet.name, page: .outlet(outlet.id))\(quiet: outlet.role.remark.map { ", " + $0 } ?? "")"
        ),
        .number(Words.count(outlet.items)), .number(Words.count(outlet.stories)),
        .number(Words.count(outlet.sharedStories)), .number(outlet.copiedShare.map(Words.percent) ?? "–"),
        lead ?? .text("–"), outlet.exclusiveRate.map { .interval(IntervalMark(share: $0)) } ?? .text("–"),
      ]
    }
    return table
  }

  /// A fact about an outlet, with where it is from.
  public struct OutletFact: Sendable, Hashable {
    public var name: String
    public var value: String
    /// Such as "owners.toml, 2026-11-01".
    public var source: String

    /// - Parameters:
    ///   - name: What the fact is.
    ///   - value: The fact.
    ///   - source: Where it is from, and as of when.
    public init(name: String, value: String, source: String) {
      self.name = name
      self.value = value
      self.source = source
    }
  }

  /// One outlet among the others.
  ///
  /// - Parameters:
  ///   - profile: Of 28 days.
  ///   - facts: What is known of it beside its items.
  ///   - dailyItems: Its items a day over 90 days, the last day last; `nil` for days before crawling began.
  ///   - outlets: For the names of the others.
  public func outlet(
    _ profile: OutletProfile, facts: [OutletFact], dailyItems: [Double?], outlets: [Outlet]
  ) -> String {
    let renderer = HTMLRenderer(isOnSite: true)
    let words = OutletWords(profile, names: OwnerNames(outlets), clock: clock)
    let sentences = [words.volume, words.places, words.lead, words.pace, words.words].compactMap(\.self)
    func mentions(_ title: String, _ mentions: [OutletProfile.Mention], empty: String) -> Markup {
      .element(
        .div, [],
        [.element(.h3, [.init(.class, "minor")], [Markup(text: title)])] + [
          renderer.block(
            mentions.isEmpty
              ? .empty(Phrase([.plain(empty)]))
              : .list(
                mentions.map {
                  "\(outside: $0.title, page: .story($0.story)) \(quiet: "\(clock.stamp($0.firstTime)), \(Words.counted($0.owners, "owner"))")"
                }))
        ])
    }
    let chart =
      dailyItems.compactMap(\.self).allSatisfy { $0 == 0 }
      ? Markup.empty
      : .element(
        .figure, [.init(.class, "multiple")],
        [
          .element(
            .figcaption, [], [Markup(text: "Items a day over \(Words.counted(dailyItems.count, "day"))")]),
          renderer.sparkline(dailyItems, title: "Items a day", format: { Words.count(Int($0)) }),
        ])
    let weeks = profile.weeks.map { $0.originality }
    let originality =
      weeks.compactMap(\.self).isEmpty
      ? Markup.empty
      : .element(
        .figure, [.init(.class, "multiple")],
        [
          .element(
            .figcaption, [],
            [
              Markup(
                text:
                  "Originality by week: \(profile.weeks.map { $0.originality.map(Words.percent) ?? "–" }.joined(separator: ", "))"
              )
            ]),
          renderer.sparkline(weeks, title: "Originality by week", format: Words.percent),
        ])
    let rate = profile.outlet.exclusiveRate.map { rate in
      Table(
        caption: "Exclusive rate",
        columns: [Table.Column(title: "72 hours on"), .number("Of stories"), Table.Column(title: "Share")],
        rows: [
          ("with nobody else", Optional(rate)),
          ("of these picked up later", profile.outlet.pickedUpLaterRate), ("solo", profile.outlet.soloRate),
        ]
        .compactMap { name, interval in
          interval.map { [.text(name), .number(Words.count($0.n)), .interval(IntervalMark(share: $0))] }
        })
    }
    let sections = [
      section(
        "In numbers", id: "numbers",
        [
          .element(.ul, [.init(.class, "plain")], sentences.map { .element(.li, [], [renderer.phrase($0)]) }),
          chart, originality,
          rate.map(renderer.table)
            ?? renderer.block(.empty("The exclusive rate is given from 30 items in 28 days on.")),
        ],
        method: """
          28 days, feed text only, shares with their 95 % intervals. What is missing has too few numbers: 30 items for exclusives, 5 expected \
          firsts for the lead index, 10 stories for the pace.
          """),
      section(
        "Before and after", id: "follows",
        [
          renderer.block(
            words.pairs.isEmpty
              ? .empty(
                "No pair with this outlet’s owner stands out from chance. A pair is tested from 10 shared stories on."
              )
              : .list(words.pairs))
        ],
        method:
          "owners one of which published before the other on more shared stories than chance would have it, by a binomial test with a false-discovery control over all pairs."
      ),
      section(
        "Nearest outlets", id: "nearest",
        [
          renderer.block(
            words.company.map { .paragraph($0) }
              ?? .empty("It shares no story with another outlet more often than chance has it."))
        ]),
      section(
        "Its stories", id: "stories",
        [
          .element(
            .div, [.init(.class, "columns")],
            [
              mentions("Nobody else had", profile.solo, empty: "Nothing is 72 hours old and alone."),
              mentions("Others had later", profile.pickedUpLater, empty: "No exclusive of it was picked up."),
              mentions("Not covered here", profile.missed, empty: "Nothing that most of the others had."),
            ])
        ]),
      section(
        "Facts", id: "facts",
        [
          renderer.block(
            .terms(facts.map { Block.Term(name: $0.name, text: "\(outside: $0.value) \(quiet: $0.source)") }))
        ]),
    ]
    return page(
      profile.outlet.name, part: nil, feed: SiteAddress("/outlet/", profile.outlet.id.rawValue, ".atom"),
      body: [
        heading(
          .element(.bdi, [], [Markup(text: profile.outlet.name)]), kicker: "Outlet",
          lead: words.standing.isEmpty ? nil : words.standing.joined(separator: ", "))
      ] + sections)
  }
}
