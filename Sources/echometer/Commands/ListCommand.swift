import Aggregation
import ArgumentParser
import Reporting

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the feed list: which feeds of which outlets, and who owns them.",
    discussion: """
      Example:
        echometer list --json
      """)

  @Flag(help: "Print JSON, one feed a line.")
  var json = false

  @OptionGroup var options: Options

  func run() async throws {
    let entries = try FeedList(path: options.places.feedList).entries
    let console = Console.output
    if json {
      console.write(Array(try JSON.lines(entries).utf8))
      return
    }
    var table = TextTable(columns: ["beat", "outlet", "owner", "role", "feed"])
    for entry in entries {
      table.add([
        entry.beat ?? "–", entry.outlet, entry.owner ?? "unknown", entry.role,
        Console.printable(entry.address),
      ])
    }
    console.print(table.text(width: console.width, styled: console.isStyled))
  }
}
