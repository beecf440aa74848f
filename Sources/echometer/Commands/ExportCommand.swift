import Aggregation
import ArgumentParser

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print the feed list as OPML 2.0.",
    discussion: """
      Example:
        echometer export > my-feeds.opml
      """)

  @OptionGroup var options: Options

  func run() async throws {
    Console.output.write(Array(try FeedList(path: options.places.feedList).opml.utf8))
  }
}
