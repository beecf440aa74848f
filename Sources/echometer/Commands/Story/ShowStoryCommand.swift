import Aggregation
import ArgumentParser
import Foundation
import News
import Reporting

struct ShowStoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one story; `story ID` is short for it.",
    discussion: """
      Examples:
        echometer story 7h2kq0m9xw
        echometer story 7h2kq0m9xw --diff 1204 1377
        echometer story 7h2kq0m9xw --format atom > story.xml
      """)

  @Argument(help: "The story's ID, as `echometer stories` shows it; an old one leads on.")
  var story: StoryArgument

  @Option(
    parsing: .upToNextOption,
    help: "Show two items side by side instead, by their numbers, with what both have.")
  var diff: [Int64] = []

  @OptionGroup var format: FormatOptions
  @OptionGroup var options: Options

  func validate() throws {
    if !diff.isEmpty, diff.count != 2 { throw ValidationError("--diff takes the numbers of two items.") }
  }

  func run() async throws {
    let analyst = try await options.analyst()
    if diff.count == 2 {
      let difference = try await analyst.difference(
        Item.ID(rawValue: diff[0]), Item.ID(rawValue: diff[1]))
      if format.isJSON {
        Console.output.print(try JSON.text(difference))
      } else {
        Console.output.print(DifferenceListing(difference, outlets: try await analyst.outlets()))
      }
      return
    }
    let story = try await analyst.story(story.id, now: options.moment)
    if try format.print(FeedDocument(story: story, now: options.moment)) { return }
    if format.isJSON {
      Console.output.print(try JSON.text(story))
    } else {
      Console.output.print(StoryDetail(story, timeZone: .current))
    }
  }
}
