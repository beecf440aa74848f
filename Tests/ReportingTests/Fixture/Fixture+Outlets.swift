import Analysis
import Foundation
import News

extension Fixture {
  static func outletFindings() -> [OutletFinding] {
    publishers.filter { $0.role != .aggregator }.enumerated().map { index, publisher in
      let items = 12 + (index * 37) % 190
      let expected = 1.5 + Double((index * 29) % 160) / 10
      let firsts = (expected * (0.35 + Double((index * 13) % 17) / 9)).rounded()
      let n = max(1, items * 2 / 3)
      let share = 0.06 + Double((index * 11) % 60) / 100
      let margin = 0.9 / Double(n).squareRoot()
      let exclusives = Int(Double(n) * share)
      return OutletFinding(
        id: publisher.id, name: publisher.name, owner: publisher.countedOwner, role: publisher.role,
        country: publisher.country, items: items, stories: n, sharedStories: n - exclusives, firsts: firsts,
        expectedFirsts: expected, leadIndex: expected >= 5 ? firsts / expected : nil,
        exclusiveRate: items >= 30
          ? Interval(share: share, lower: max(0, share - margin), upper: min(1, share + margin), n: n) : nil,
        pickedUpLater: exclusives / 4, solo: exclusives - exclusives / 4,
        copiedShare: index % 5 == 0 ? nil : Double((index * 17) % 70) / 100)
    }.sorted { $0.name < $1.name }
  }

  static func gaps() -> [GapFinding] {
    let gaps: [(GapFinding.Kind, String, String, String?, Double, Double, String)] = [
      (
        .primary, "Recall of infant formula batch L-2291 after traces of cereulide",
        "Food Safety Authority of Velmark",
        "https://foodsafety.example/recall", 95, 0.41,
        "In a primary-source feed for 22 h, and in none of 26 active outlets."
      ),
      (
        .early, "Council quietly drops cycling bridge from spring budget", "The Saltreach Independent",
        "https://saltreach.example/bridge", 810, 0.31,
        "One owner for 7 h. Of its earlier stories 9 of 41 were picked up by three or more."
      ),
      (
        .dropped, "Inquiry into the Marrowick dam sluices", "Velmark Public Radio", "https://vpr.example/dam",
        20, 0.22,
        "14 owners two days ago, one since; no outcome reported."
      ),
      (
        .early, "Why three dentists left Saltreach in one summer", "The Free Ferryman", "javascript:alert(5)",
        620, 0.17,
        "One owner so far."
      ),
      (
        .beat, "A fungus that eats paint: notes from a damp cellar", "Orbit Weekly",
        "https://orbitweekly.example/fungus",
        700, 0.12, "Science has 7 % of today’s stories; its 28-day share is 11 %."
      ),
      (
        .community, "漁業協定の改定案、沿岸三県が異例の共同声明", "みなと新報", "https://minato.example/1", 990, 0.11,
        "38 % of one community of outlets, 2 % of another."
      ),
      (
        .early, hostileTitle, "The Daily Lantern", "https://lantern.example/a?b=1&c='2'", 1200, 0.08,
        "One owner so far. <b>x</b>"
      ),
    ]
    return gaps.enumerated().map { index, gap in
      let freshness = 0.9 - Double(index) * 0.06
      return GapFinding(
        kind: gap.0, story: Story.ID(rawValue: "g\(index)"), title: gap.1, link: gap.3,
        outlet: Outlet.ID(rawValue: gap.2.lowercased()), outletName: gap.2,
        time: FindingsBuilder.since.addingTimeInterval(gap.4 * 60),
        items: [Item.ID(rawValue: Int64(9000 + index))],
        probability: gap.5, coverage: 0.04, freshness: freshness, score: gap.5 * 0.96 * freshness,
        reason: gap.6)
    }
  }

  static func feeds() -> [FeedFinding] {
    let troubled: [(String, FeedFinding.Health, String, Double?, Int)] = [
      (
        "Marrowick Bugle", .failing,
        "https://marrowickbugle.example/a/very/long/path/that/goes/on/and/on/feed.xml answered 404 Not Found. (12 times in a row)",
        nil, 0
      ),
      ("Radio Pellworth", .failing, "No answer within 20 s.", -3000, 0),
      ("The Old Almanac", .gone, "The server says it is gone for good (410).", -40_000, 0),
      ("Society of Curious Persons", .silent, "Nothing new for 19 days.", 1380, 0),
      (
        "Storm desk", .well,
        "Items were lost between two polls 3 times: it publishes faster than it is polled.", 1430, 3
      ),
    ]
    let answered = FindingsBuilder.window.since
    let first = troubled.enumerated().map { index, feed in
      FeedFinding(
        feed: Feed.ID(rawValue: Int64(index + 1)), title: feed.0,
        address: "https://\(FindingsBuilder.host(feed.0)).example/feed",
        outlet: Outlet.ID(rawValue: feed.0.lowercased()), health: feed.1, reason: feed.2,
        lastAnswered: feed.3.map { answered.addingTimeInterval($0 * 60) },
        itemsInWindow: feed.1 == .well ? 30 : 0,
        lostItemsCount: feed.4)
    }
    let well = publishers.enumerated().map { index, publisher in
      FeedFinding(
        feed: Feed.ID(rawValue: Int64(index + 10)), title: publisher.name,
        address: "https://\(FindingsBuilder.host(publisher.name)).example/feed", outlet: publisher.id,
        health: .well,
        reason: nil, lastAnswered: answered.addingTimeInterval(86_000 - Double(index * 40)),
        itemsInWindow: 3 + index * 7 % 20, lostItemsCount: 0)
    }
    return first + well
  }
}
