import Aggregation
import ArgumentParser

struct MergeStoriesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one story of two, for good.",
    discussion: """
      Example:
        echometer story merge 7h2kq0m9xw 9c4d1xk2ab
      """)

  @Argument(help: "The story that stays.")
  var story: StoryArgument

  @Argument(help: "The story that ends in it; its ID leads on.")
  var other: StoryArgument

  @OptionGroup var options: Options

  func run() async throws {
    let story = try await options.storyEditor().merge(story.id, other.id)
    Console.output.print("One story now, and pinned: \(story)")
  }
}
