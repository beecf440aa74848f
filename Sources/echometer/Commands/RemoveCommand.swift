import Aggregation
import ArgumentParser

struct RemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a feed off the feed list. Its items stay in the database.",
    discussion: """
      Example:
        echometer remove https://www.theregister.com/headlines.atom
      """)

  @Argument(help: "The address as `echometer list` shows it.")
  var address: String

  @OptionGroup var options: Options

  func run() async throws {
    let path = options.places.feedList
    _ = try FeedList(path: path)
    try FeedList.change(at: path) { list throws(AggregationError) in
      guard list.remove(address) else { throw .unknownFeed(address) }
    }
    Console.output.print("Removed \(address).")
  }
}
