internal import Analysis
internal import Foundation
internal import News

extension Section {
  private static let maximumEntries = 10
  private static let maximumRows = 40

  /// The stories whose outlets outnumber their independent reports.
  static func mostEchoed(_ findings: Findings, clock: Clock) -> Section {
    let echoed = findings.stories.filter { $0.outlets > $0.independentReports && $0.independentReports > 0 }
    let entries = echoed.prefix(maximumEntries).map {
      StoryEntry($0, activeOutlets: findings.day.outlets, window: findings.window, clock: clock)
    }
    let shown = Set(entries.map(\.id))
    let others = findings.stories.filter { $0.outlets > 1 && !shown.contains($0.id) }
    var blocks: [Block] = entries.isEmpty ? [.empty(emptyState(findings))] : [.stories(Array(entries))]
    if !others.isEmpty {
      let left = others.count - min(others.count, maximumRows)
      blocks.append(
        .details(
          summary:
            "\(Words.counted(others.count, "more story", plural: "more stories")) of two or more outlets",
          blocks: [.table(table(of: others.prefix(maximumRows), window: findings.window, clock: clock))]
            + (left > 0
              ? [
                .paragraph(
                  "And \(Words.count(left)) more: \(code: "echometer stories --limit \(others.count + shown.count)")."
                )
              ]
              : [])))
    }
    return Section(
      id: "most-echoed", title: "Most echoed stories", lead: "Who repeated it, and who reported it.",
      blocks: blocks,
      method: """
        outlets with an item in the story → their distinct owners → independent reports: outlets joined when they \
        share an owner, a wire or a credited source, or when one’s copied share from the other is 50\u{A0}% or more. \
        Echo factor = outlets ÷ independent reports. Coverage = its outlets ÷ outlets with any item in the window. \
        Copied share = words in runs of four or more that an earlier item of another owner also has; below 12 words \
        it is not given. “First” says who published before the others, not who influenced whom.
        """)
  }

  private static func emptyState(_ findings: Findings) -> Phrase {
    if findings.day.items == 0 {
      return """
        No items in this window. \(code: "echometer crawl") fetches what is due; \(code: "echometer doctor") tells \
        why feeds stay silent.
        """
    }
    return """
      No echo found: each of the \(Words.counted(findings.day.stories, "story", plural: "stories")) has as many \
      independent reports as outlets. With more feeds on the same beats, repeats show up.
      """
  }

  private static func table(
    of stories: some Sequence<StoryFinding>, window: Window, clock: Clock
  ) -> Table {
    var table = Table(
      caption: "Other stories of two or more outlets",
      columns: [
        Table.Column(title: "Story"), Table.Column(title: "First", isOptional: true), .number("Outlets"),
        .number("Owners", isOptional: true),
        .number("Independent"), .number("Echo factor"),
      ])
    let day = clock.day(of: window)
    table.rows = stories.map { story in
      let entry = StoryEntry(story, activeOutlets: nil, window: window, clock: clock)
      let first = story.firstMovers.first.map { "\(outside: $0.outletName), " as Phrase } ?? ""
      return [
        .phrase(entry.title), .phrase("\(first)\(clock.time(story.firstTime, on: day))"),
        .number(Words.count(story.outlets)), .number(Words.count(story.owners)),
        .number(Words.count(story.independentReports)), .number(entry.echoFactor),
      ]
    }
    return table
  }
}
