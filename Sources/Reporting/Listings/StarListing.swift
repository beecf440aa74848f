public import Analysis
public import Foundation
internal import News

/// Starred stories, and how many have them by now.
public struct StarListing: Listing, Sendable {
  private let starred: [StarredFinding]
  private let clock: Clock

  /// - Parameters:
  ///   - starred: In the order to show them in.
  ///   - timeZone: The zone that times are shown in.
  public init(_ starred: [StarredFinding], timeZone: TimeZone) {
    self.starred = starred
    clock = Clock(timeZone: timeZone)
  }

  /// The table without a line break at its end, or how to star a story.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    guard !starred.isEmpty else {
      return renderer.written(
        renderer.prose(
          "No story is starred. \(code: "echometer star STORY") stars one; \(code: "echometer gaps") and \(code: "echometer stories") show their IDs."
        ))
    }
    var table = TextTable(columns: [
      "story", .number("owners"), .number("when starred", isOptional: true),
      TextTable.Column("starred", isOptional: true), "title",
    ])
    for star in starred {
      table.add([
        TerminalText(text: star.story.rawValue, style: .quiet),
        TerminalText(words: Words.count(star.owners), style: .strong),
        TerminalText(words: Words.count(star.ownersWhenStarred)),
        TerminalText(words: clock.stamp(star.starred)),
        TerminalText(text: star.title),
      ])
    }
    let note = renderer.prose(
      "A crawl says when the 2nd, 4th or 8th owner has one of them; so do the report and the feed of gaps.",
      style: .quiet)
    return table.text(width: renderer.width, styled: styled) + "\n\n" + renderer.written(note)
  }
}
