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
      """)

  @Option(help: "How many to list.")
  var limit = 30

  @Flag(help: "Print JSON, one story a line.")
  var json = false

  @OptionGroup var window: WindowOptions
  @OptionGroup var options: Options

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit has to be at least 1.") }
  }

  func run() async throws {
    let stories = Array(try await options.findings(in: window).stories.prefix(limit))
    try Console.output.print(stories, asJSON: json) { StoryListing($0, timeZone: .current) }
  }
}
