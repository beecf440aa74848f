import Aggregation
import ArgumentParser
import News

struct SplitStoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Take items out of a story and make another one of them, for good.",
    discussion: """
      Example:
        echometer story split 7h2kq0m9xw 1204 1377
      """)

  @Argument(help: "The story.")
  var story: StoryArgument

  @Argument(help: "The numbers of the items that leave it, as `echometer story ID` shows them.")
  var items: [Int64]

  @OptionGroup var options: Options

  func run() async throws {
    let items = Set(items.map(Item.ID.init(rawValue:)))
    let new = try await options.storyEditor().split(story.id, taking: items)
    Console.output.print("Two stories now, and pinned: \(story.id) and \(new)")
  }
}
