public import Analysis
internal import Foundation
internal import News

/// Topics in a table: how much of the coverage each takes, and how that went from day to day.
public struct TopicListing: Listing, Sendable {
  private let topics: [TopicFinding]

  /// - Parameter topics: In the order to show them in.
  public init(_ topics: [TopicFinding]) { self.topics = topics }

  /// The table without a line break at its end, or why there is none.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    guard !topics.isEmpty else {
      return renderer.written(
        renderer.prose(
          "No two stories of these 28 days are of one matter. \(code: "echometer crawl") fetches what is due."
        ))
    }
    var table = TextTable(columns: [
      .number("stories"), .number("outlets", isOptional: true), .number("today"),
      .number("usual", isOptional: true), .number("28 days", isOptional: true), "topic",
      TextTable.Column("e.g.", isOptional: true),
    ])
    for topic in topics {
      table.add([
        TerminalText(words: Words.count(topic.stories.count)),
        TerminalText(words: Words.count(topic.outlets)),
        TerminalText(words: topic.share.map(Self.percent) ?? "–", style: .strong),
        TerminalText(words: topic.usual.map { Self.percent($0.median) } ?? "–"),
        TerminalText(words: Sparkline.text(topic.dailyShares, daysPerBar: 2), style: .quiet),
        TerminalText(text: topic.terms.joined(separator: ", ")),
        TerminalText(text: topic.greatest?.id.rawValue ?? "", style: .quiet),
      ])
    }
    let note = renderer.prose(
      """
      Today and usual: the topic’s share of all outlet–story pairs of the last day, and the median of the days before. \
      “–”: fewer than seven such days. Each bar stands for two days, and the bars of a topic are scaled by the highest. E.g.: the story that most outlets \
      carried.
      """, style: .quiet)
    return table.text(width: renderer.width, styled: styled) + "\n\n" + renderer.written(note)
  }

  /// Topics take small shares, so that tenths count.
  private static func percent(_ share: Double) -> String { Words.decimal(100 * share) + "\u{A0}%" }
}
