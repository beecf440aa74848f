public import Analysis
public import Foundation
internal import News

/// What was found for a question: its share of each day, and the stories.
public struct SearchListing: Listing, Sendable {
  private let finding: SearchFinding
  private let storyCount: Int
  private let clock: Clock

  /// - Parameters:
  ///   - finding: With the stories to list.
  ///   - storyCount: How many there are in all.
  ///   - timeZone: The zone that times are shown in.
  public init(_ finding: SearchFinding, storyCount: Int, timeZone: TimeZone) {
    self.finding = finding
    self.storyCount = storyCount
    clock = Clock(timeZone: timeZone)
  }

  /// The listing without a line break at its end, or that nothing was found.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    guard finding.items > 0 else {
      return renderer.written(renderer.prose("No item of these 28 days has it: \(outside: finding.query)."))
    }
    let usual: Phrase =
      finding.usual.map {
        "usually \(Self.percent($0.lowerQuartile)) to \(Self.percent($0.upperQuartile))\(finding.isUnderCovered ? " – less than usual" : "")"
      } ?? "too few days to say what is usual"
    var lines = renderer.prose(
      """
      \(strong: Words.counted(finding.items, "item")) in \(Words.counted(storyCount, "story", plural: "stories")), \
      \(Words.counted(finding.pairs, "outlet–story pair")) in 28 days.
      """)
    lines.append(
      TerminalText(words: "28 days ")
        + TerminalText(words: Sparkline.text(finding.dailyShares, daysPerBar: 1), style: .strong))
    lines += renderer.prose(
      "The last day: \(finding.share.map(Self.percent) ?? "–") of what outlets ran, \(usual).", style: .quiet)
    var table = TextTable(columns: [
      "story", .number("outlets"), TextTable.Column("first", isOptional: true), "last", "title",
    ])
    for story in finding.stories {
      table.add([
        TerminalText(text: story.id.rawValue, style: .quiet),
        TerminalText(words: Words.count(story.outlets), style: .strong),
        TerminalText(words: clock.stamp(story.firstTime)), TerminalText(words: clock.stamp(story.lastTime)),
        TerminalText(text: story.title),
      ])
    }
    let rest = storyCount - finding.stories.count
    return renderer.written(lines) + "\n\n" + table.text(width: renderer.width, styled: styled)
      + (rest > 0
        ? "\n\n" + renderer.written(renderer.prose("And \(Words.count(rest)) more: --limit.", style: .quiet))
        : "")
  }

  /// Questions take small shares, so that tenths count.
  private static func percent(_ share: Double) -> String { Words.decimal(100 * share) + "\u{A0}%" }
}
