import Analysis
import ArgumentParser
import Foundation
import Reporting

struct StoriesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories", abstract: "List the stories of the last 24 hours, the most echoed first.",
    discussion: """
      Examples:
        echometer stories --limit 10
        echometer stories --since 2026-11-20 --json
        echometer stories --format atom > echoes.xml
      """)

  @Option(help: "How many to list.")
  var limit = 30

  @OptionGroup var format: FormatOptions
  @OptionGroup var window: WindowOptions
  @OptionGroup var options: Options

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit has to be at least 1.") }
  }

  func run() async throws {
    let stories = Array(try await options.stories(in: window).prefix(limit))
    if try format.print(FeedDocument(echoes: stories, now: options.moment)) { return }
    try Console.output.print(stories, asJSON: format.isJSON) { StoryListing($0, timeZone: .current) }
  }
}
