internal import Analysis
internal import News

extension Section {
  private static let maximumRows = 15
  private static let maximumPairs = 10
  private static let maximumMembers = 15

  /// Who published before others: today by count, over 28 days by index.
  static func whoLed(_ findings: Findings) -> Section {
    let shared = findings.stories.filter { $0.owners > 1 && !$0.firstMovers.isEmpty }
    let onThisDay: Block =
      shared.isEmpty
      ? .empty("No story of two owners yet, so nobody was first before anybody.")
      : .table(firstMovers(of: shared))
    let blocks: [Block] = [
      .part(findings.window.isWeek ? "In this week" : "On this day", [onThisDay]),
      .part("Over 28 days", leadIndex(findings.outlets)),
      .part("Published before", [follows(findings)]),
      .part("Carry the same stories", [communities(findings)]),
    ]
    return Section(
      id: "who-led", title: "Who led", lead: "Who published before others on the stories that both covered.",
      blocks: blocks,
      method: """
        Firsts on stories of two or more owners; a tie of n within the resolution of our crawl counts 1/n. \
        Lead index = firsts ÷ the firsts that chance would give (for each shared story 1 ÷ its owners); 1 is chance, dotted in the charts. \
        The interval is the 95\u{A0}% one of a Poisson count; the index is hidden below 5 expected firsts. Pairs pass a \
        false-discovery control over all pairs (Benjamini–Hochberg). Communities: outlets that share stories more often \
        than chance has it (hypergeometric, the same control), grouped by the Leiden method and hidden below a \
        modularity of 0.2.
        """)
  }

  private static func firstMovers(of stories: [StoryFinding]) -> Table {
    struct Tally {
      var firsts = 0.0
      var ties = 0
      var outlets: [String: Int] = [:]
    }
    var tallies: [Owner.ID: Tally] = [:]
    var covered: [Owner.ID: Int] = [:]
    for story in stories {
      for owner in Set(story.items.filter(\.isCounted).map(\.owner)) { covered[owner, default: 0] += 1 }
      for mover in story.firstMovers {
        tallies[mover.owner, default: Tally()].firsts += 1 / Double(story.firstMovers.count)
        tallies[mover.owner]?.ties += story.firstMovers.count > 1 ? 1 : 0
        tallies[mover.owner]?.outlets[mover.outletName, default: 0] += 1
      }
    }
    var table = Table(
      caption: "First movers",
      columns: [
        Table.Column(title: "Owner, its outlets that were first"), .number("First"),
        .number("Of shared stories"),
      ])
    let order = tallies.sorted { left, right in
      left.value.firsts != right.value.firsts ? left.value.firsts > right.value.firsts : left.key < right.key
    }
    table.rows = order.prefix(maximumRows).map { owner, tally in
      let outlets = tally.outlets.keys.sorted().map { "\(outside: $0)" as Phrase }.joined(separator: ", ")
      let isAlone =
        tally.outlets.count == 1 && (owner.isUnknown || tally.outlets.keys.first == owner.rawValue)
      let name: Phrase =
        isAlone
        ? outlets + Phrase(owner.isUnknown ? [.quiet(", owner unknown")] : [])
        : "\(outside: owner.words): \(outlets)"
      let ties = tally.ties > 0 ? " (\(Words.counted(tally.ties, "tie")))" : ""
      return [
        .phrase(name), .number(Words.tally(tally.firsts) + ties), .number(Words.count(covered[owner] ?? 0)),
      ]
    }
    return table
  }

  private static func leadIndex(_ outlets: [OutletFinding]) -> [Block] {
    let known = outlets.compactMap { outlet in
      outlet.leadIndex.map {
        (
          outlet: outlet, index: $0,
          interval: LeadInterval(firsts: outlet.firsts, expected: outlet.expectedFirsts)
        )
      }
    }.sorted { $0.index != $1.index ? $0.index > $1.index : $0.outlet.id < $1.outlet.id }
    let hidden = outlets.count - known.count
    guard !known.isEmpty else {
      let most = outlets.map(\.expectedFirsts).max() ?? 0
      return [
        .empty(
          """
          Too few shared stories yet. The lead index of an outlet is shown from 5 expected firsts on; the most so far \
          is \(Words.decimal(most)). A few more days of crawling will fill this table.
          """)
      ]
    }
    let maximum = known.map(\.interval.upper).max() ?? 1
    var table = Table(
      caption: "Lead index over 28 days",
      columns: [
        Table.Column(title: "Outlet"), .number("Firsts"), .number("By chance", isOptional: true),
        Table.Column(title: "Lead index"),
      ])
    table.rows = known.map { outlet, index, interval in
      [
        .phrase(outlet.nameWithRole), .number(Words.tally(outlet.firsts)),
        .number(Words.decimal(outlet.expectedFirsts)),
        .interval(IntervalMark(leadIndex: index, interval, maximum: maximum)),
      ]
    }
    return table.folded(after: maximumRows, noun: "outlet")
      + (hidden > 0
        ? [
          .paragraph(
            "\(quiet: "Hidden for \(Words.counted(hidden, "outlet")): fewer than 5 expected firsts.")")
        ] : [])
  }

  private static func communities(_ findings: Findings) -> Block {
    guard let communities = findings.communities else {
      return .empty("The outlets of these 28 days do not fall into groups that carry the same stories.")
    }
    let names = Dictionary(findings.outlets.map { ($0.id, $0.name) }) { first, _ in first }
    return .list(
      communities.groups.map { group in
        let shown = group.prefix(maximumMembers).map { "\(outside: names[$0] ?? $0.rawValue)" as Phrase }
        let rest = group.count - shown.count
        return "\(shown.joined(separator: ", "))\(quiet: rest > 0 ? " and \(rest) more" : "")"
      })
  }

  private static func follows(_ findings: Findings) -> Block {
    guard !findings.follows.isEmpty else {
      return .empty(
        """
        No pair of owners stands out from chance. A pair is tested from 10 shared stories of the later owner on.
        """)
    }
    // An owner nobody has named goes by the outlet that stands for itself.
    let names = Dictionary(
      findings.outlets.filter { $0.owner.isUnknown }.map { ($0.owner, $0.name) },
      uniquingKeysWith: { first, _ in first })
    return .list(
      findings.follows.prefix(maximumPairs).map {
        """
        \(outside: names[$0.leader] ?? $0.leader.words) published before \
        \(outside: names[$0.follower] ?? $0.follower.words) on \
        \(strong: "\(Words.count($0.count)) of \(Words.counted($0.n, "shared story", plural: "shared stories"))") \
        \(quiet: "(\(Words.percent($0.share)), \(Words.probability($0.q, as: "q")))")
        """
      })
  }
}
