public import Analysis
public import Foundation
internal import News

/// Stories in a list, one a row.
public struct StoryListing: Listing, Sendable {
  private let stories: [StoryFinding]
  private let clock: Clock

  /// - Parameters:
  ///   - stories: In the order to show them in.
  ///   - timeZone: The zone that times are shown in.
  public init(_ stories: [StoryFinding], timeZone: TimeZone) {
    self.stories = stories
    clock = Clock(timeZone: timeZone)
  }

  /// The list without a line break at its end, or what to do when it is empty.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    guard !stories.isEmpty else {
      return renderer.written(
        renderer.prose("No stories in this time. \(code: "echometer crawl") fetches what is due."))
    }
    var table = TextTable(columns: [
      "story", .number("echo"), .number("outlets"), .number("owners", isOptional: true),
      .number("indep.", isOptional: true), TextTable.Column("first", isOptional: true), "title",
    ])
    for story in stories {
      table.add([
        TerminalText(text: story.id.rawValue, style: .quiet),
        TerminalText(words: Words.decimal(story.echoFactor) + "×", style: .strong),
        TerminalText(words: Words.count(story.outlets)), TerminalText(words: Words.count(story.owners)),
        TerminalText(words: Words.count(story.independentReports)),
        TerminalText(words: clock.stamp(story.firstTime)),
        TerminalText(text: story.title)
          + TerminalText(words: story.isRunning ? " (so far)" : "", style: .quiet),
      ])
    }
    return table.text(width: renderer.width, styled: styled)
  }
}
