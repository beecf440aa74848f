import Aggregation
import ArgumentParser

struct UnpinStoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unpin", abstract: "Let the program decide again about the items of a story.",
    discussion: """
      The next crawl can regroup those of the last three days. What was merged or split before stays so until then.

      Example:
        echometer story unpin 7h2kq0m9xw
      """)

  @Argument(help: "The story.")
  var story: StoryArgument

  @OptionGroup var options: Options

  func run() async throws {
    let count = try await options.storyEditor().unpin(story.id)
    Console.output.print("\(counted(count, "item")) no longer pinned: \(story.id)")
  }
}
