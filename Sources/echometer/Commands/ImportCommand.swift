import Aggregation
import ArgumentParser

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add the feeds of an OPML file to the feed list.",
    discussion: """
      Folders become beats. What other programs wrote into the file is kept.

      Example:
        echometer import Feeds/world.opml Feeds/technology.opml
      """)

  @Argument(help: "OPML files, such as another feed reader exports; - for the standard input.")
  var files: [String]

  @OptionGroup var options: Options

  func run() async throws {
    // Every file is read before anything is written: a broken one leaves the list as it was.
    let imports = try files.map { try FeedList(bytes: File.readInput($0), path: $0) }
    let total = try FeedList.change(at: options.places.feedList) { list throws(AggregationError) in
      var total = FeedList.Import()
      for other in imports {
        let result = list.merge(other)
        total.added += result.added
        total.alreadyListed += result.alreadyListed
        total.refused += result.refused
      }
      return total
    }
    for reason in total.refused.prefix(20) { Console.error.print("Skipped: " + Console.printable(reason)) }
    if total.refused.count > 20 { Console.error.print("Skipped \(total.refused.count - 20) more.") }
    var words = ["Added \(counted(total.added, "feed"))"]
    if total.alreadyListed > 0 { words.append("\(total.alreadyListed) listed already") }
    if !total.refused.isEmpty { words.append("\(total.refused.count) skipped") }
    Console.output.print(words.joined(separator: ", ") + ".")
  }
}
