import Aggregation
import Analysis
import ArgumentParser
import Foundation
import Reporting

struct StarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "star",
    abstract: "Keep an eye on a story: the next crawl says when its 2nd, 4th or 8th owner has it.",
    discussion: """
      Without a story it lists the starred ones.

      Examples:
        echometer star 7h2kq0m9xw
        echometer star
        echometer star --remove 7h2kq0m9xw
      """)

  @Argument(help: "The story.")
  var story: StoryArgument?

  @Flag(help: "Take the star away.")
  var remove = false

  @Flag(help: "Print JSON, one story a line.")
  var json = false

  @OptionGroup var options: Options

  func validate() throws {
    if remove, story == nil { throw ValidationError("--remove needs a story.") }
  }

  func run() async throws {
    guard let story else {
      let starred = try await options.analyst().starred(now: options.moment)
      return try Console.output.print(starred, asJSON: json) { StarListing($0, timeZone: .current) }
    }
    let analyst = try await options.writingAnalyst()
    if remove {
      let wasStarred = try await analyst.unstar(story.id)
      Console.output.print(wasStarred ? "No longer starred: \(story.id)" : "It was not starred: \(story.id)")
    } else {
      let starred = try await analyst.star(story.id, now: options.moment)
      try Console.output.print([starred], asJSON: json) { StarListing($0, timeZone: .current) }
    }
  }
}
