import ArgumentParser
import Foundation
import News

struct StoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story",
    abstract: "Show one story: who carried it, when, and in whose words; or correct it.",
    discussion: """
      What you merge, split or pin is kept for good: later runs leave those items where you have put them.

      Examples:
        echometer story 7h2kq0m9xw
        echometer story merge 7h2kq0m9xw 9c4d1xk2ab
        echometer story split 7h2kq0m9xw 1204 1377
      """,
    subcommands: [
      ShowStoryCommand.self, MergeStoriesCommand.self, SplitStoryCommand.self, PinStoryCommand.self,
      UnpinStoryCommand.self, PinsCommand.self,
    ],
    defaultSubcommand: ShowStoryCommand.self)
}

/// A story as the user names it.
struct StoryArgument: ExpressibleByArgument {
  let id: Story.ID

  init(argument: String) { id = Story.ID(rawValue: argument.lowercased()) }
}
