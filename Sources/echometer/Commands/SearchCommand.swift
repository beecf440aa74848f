import Aggregation
import Analysis
import ArgumentParser
import Foundation
import Reporting

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Look for words in all items, and see how much of each day was about them.",
    discussion: """
      All words have to be there; "phrases in quotation marks", beginnings (rent*), OR and -unwanted words work too.

      Examples:
        echometer search flood barrier
        echometer search '"rent control" OR eviction*' --limit 5
        echometer search -- mercury -planet
      """)

  @Argument(help: "What to look for.")
  var query: [String]

  @Option(help: "How many stories to list.")
  var limit = 20

  @Option(help: "The end of the 28 days: RFC 3339, or a day. Default: now.", transform: Moment.parse)
  var until: Date?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: Options

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit has to be at least 1.") }
  }

  func run() async throws {
    var finding = try await options.indexedAnalyst().search(
      query.joined(separator: " "), until: until ?? options.moment, now: options.moment)
    let all = finding.stories.count
    finding.stories = Array(finding.stories.prefix(limit))
    if json {
      Console.output.print(try JSON.text(finding))
    } else {
      Console.output.print(SearchListing(finding, storyCount: all, timeZone: .current))
    }
  }
}
