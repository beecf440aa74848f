import Aggregation
import Analysis
import ArgumentParser
import Foundation
import News
import Reporting

struct StoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story", abstract: "Show one story: who carried it, when, and in whose words.",
    discussion: """
      Example:
        echometer story 7h2kq0m9xw
      """)

  @Argument(help: "The story's ID, as `echometer stories` shows it; an old one leads on.")
  var id: String

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: Options

  func run() async throws {
    let analyst = Analyst(store: try await options.openSettledStore(), version: Version.current)
    let story = try await analyst.story(Story.ID(rawValue: id.lowercased()), now: options.moment)
    let console = Console.output
    console.print(
      json
        ? try JSON.text(story)
        : StoryDetail(story, timeZone: .current).text(width: console.width, styled: console.isStyled))
  }
}
