import Aggregation
import Analysis
import ArgumentParser
import Foundation
import Reporting

struct SimilarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "List the stories most like one, within a week of it: what might belong to it.",
    discussion: """
      Example:
        echometer similar 7h2kq0m9xw
      """)

  @Argument(help: "The story's ID, as `echometer stories` shows it; an old one leads on.")
  var story: StoryArgument

  @Option(help: "How many to list.")
  var limit = 10

  @Flag(help: "Print JSON, one story a line.")
  var json = false

  @OptionGroup var options: Options

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit has to be at least 1.") }
  }

  func run() async throws {
    let stories = try await options.analyst().similar(to: story.id, limit: limit, now: options.moment)
    try Console.output.print(stories, asJSON: json) { SimilarListing($0, timeZone: .current) }
  }
}
