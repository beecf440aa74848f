internal import Analysis
internal import Foundation

extension Section {
  static func feedHealth(_ findings: Findings, clock: Clock) -> Section {
    let day = clock.day(of: findings.window)
    let troubled = findings.feeds.filter { $0.health != .well || $0.reason != nil }
    let well = findings.feeds.filter { $0.health == .well && $0.reason == nil }
    let answered = findings.feeds.count { ($0.lastAnswered ?? .distantPast) >= findings.window.since }
    var blocks: [Block] = []
    if findings.feeds.isEmpty {
      blocks = [
        .empty(
          "No feeds. \(code: "echometer import FILE.opml") or \(code: "echometer add URL") begins a list.")
      ]
    } else if troubled.isEmpty {
      let count = findings.feeds.count
      blocks = [
        .paragraph(count == 1 ? "The one feed is well." : "All \(Words.counted(count, "feed")) are well.")
      ]
    } else {
      blocks = [.table(.feeds(troubled, caption: "Feeds in trouble", day: day, clock: clock))]
    }
    if !well.isEmpty, !troubled.isEmpty || well.count > 1 {
      blocks.append(
        .details(
          summary: "\(Words.counted(well.count, "feed")) well",
          blocks: [.table(.feeds(well, caption: "Feeds that are well", day: day, clock: clock))]))
    }
    if !findings.feeds.isEmpty {
      blocks.append(
        .paragraph(
          """
          \(strong: "\(Words.count(answered)) of \(Words.counted(findings.feeds.count, "feed"))") answered\
          \(losses(findings.methods.truncatedFeeds)).
          """))
    }
    return Section(
      id: "feed-health", title: "Feed health", lead: nil, blocks: blocks,
      method: """
        a feed is failing when its last poll brought no feed, gone after the answer 410, silent after 7 days without a \
        new item. Lost items: no item of one poll was in the next, so some came and went unseen. What a troubled feed \
        would have carried is missing from every number above. This is how the feeds were when it was written: \
        \(code: "report --verify") does not compare it.
        """,
      isOfThePresent: true)
  }

  private static func losses(_ feeds: Int) -> Phrase {
    feeds == 0
      ? ", and each poll met items of the poll before"
      : """
      ; \(strong: Words.counted(feeds, "feed")) lost items between two polls, and a shorter interval would catch them
      """
  }
}

extension Table {
  static func feeds(_ feeds: [FeedFinding], caption: String, day: Date, clock: Clock) -> Table {
    let hasReasons = feeds.contains { $0.reason != nil }
    var table = Table(
      caption: caption,
      columns: [Column(title: "Feed"), Column(title: "State")] + (hasReasons ? [Column(title: "Reason")] : [])
        + [Column(title: "Last answer", isOptional: true), .number("Items", isOptional: true)])
    table.rows = feeds.map { feed in
      [
        .phrase(Phrase(outside: feed.title.isEmpty ? feed.address : feed.title, link: WebLink(feed.address))),
        .text(feed.health.words),
      ] + (hasReasons ? [.phrase("\(outside: feed.reason ?? "–")")] : [])
        + [
          .text(feed.lastAnswered.map { clock.time($0, on: day) } ?? "never"),
          .number(Words.count(feed.itemsInWindow)),
        ]
    }
    return table
  }
}
