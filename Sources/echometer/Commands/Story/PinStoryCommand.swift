import Aggregation
import ArgumentParser

struct PinStoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin",
    abstract: "Keep the items of a story together, and apart from other pinned stories, for good.",
    discussion: """
      New items still join the story.

      Example:
        echometer story pin 7h2kq0m9xw
      """)

  @Argument(help: "The story.")
  var story: StoryArgument

  @OptionGroup var options: Options

  func run() async throws {
    let story = try await options.storyEditor().pin(story.id)
    Console.output.print("Pinned: \(story)")
  }
}
