public import Analysis
public import Foundation
internal import News

/// Stories that are like one, in a table.
public struct SimilarListing: Listing, Sendable {
  private let stories: [SimilarFinding]
  private let clock: Clock

  /// - Parameters:
  ///   - stories: In the order to show them in.
  ///   - timeZone: The zone that times are shown in.
  public init(_ stories: [SimilarFinding], timeZone: TimeZone) {
    self.stories = stories
    clock = Clock(timeZone: timeZone)
  }

  /// The table without a line break at its end, or that there is none.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    guard !stories.isEmpty else {
      return renderer.written(renderer.prose("No story within a week before or after it is like this one."))
    }
    var table = TextTable(columns: [
      "story", .number("alike"), .number("same text"), .number("outlets", isOptional: true),
      TextTable.Column("first", isOptional: true), "title",
      TextTable.Column("shared words", isOptional: true),
    ])
    for story in stories {
      table.add([
        TerminalText(text: story.story.rawValue, style: .quiet),
        TerminalText(words: Words.percent(story.likeness), style: .strong),
        TerminalText(words: story.commonShare > 0 ? Words.percent(story.commonShare) : "–"),
        TerminalText(words: Words.count(story.outlets)), TerminalText(words: clock.stamp(story.firstTime)),
        TerminalText(text: story.title),
        TerminalText(text: story.terms.joined(separator: ", "), style: .quiet),
      ])
    }
    let note = renderer.prose(
      """
      Alike: how much of their rare words the two stories share. Same text: the share of the shorter one’s words in \
      runs of four that stand in the other. \(code: "echometer story merge A B") makes one of two.
      """, style: .quiet)
    return table.text(width: renderer.width, styled: styled) + "\n\n" + renderer.written(note)
  }
}
