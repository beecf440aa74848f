import Aggregation
import ArgumentParser
import Foundation
import Reporting

struct ShowStoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one story; `story ID` is short for it.",
    discussion: """
      Example:
        echometer story 7h2kq0m9xw
      """)

  @Argument(help: "The story's ID, as `echometer stories` shows it; an old one leads on.")
  var story: StoryArgument

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: Options

  func run() async throws {
    let story = try await options.analyst().story(story.id, now: options.moment)
    if json {
      Console.output.print(try JSON.text(story))
    } else {
      Console.output.print(StoryDetail(story, timeZone: .current))
    }
  }
}
