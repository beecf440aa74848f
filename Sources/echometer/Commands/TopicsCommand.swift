import Aggregation
import Analysis
import ArgumentParser
import Foundation
import Reporting

struct TopicsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract: "List what went on for days or weeks: stories of one matter, with its share of each day.",
    discussion: """
      Examples:
        echometer topics --limit 10
        echometer topics --until 2026-11-20 --json
      """)

  @Option(help: "How many to list.")
  var limit = 20

  @Option(help: "The end of the 28 days: RFC 3339, or a day. Default: now.", transform: Moment.parse)
  var until: Date?

  @Flag(help: "Print JSON, one topic a line.")
  var json = false

  @OptionGroup var options: Options

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit has to be at least 1.") }
  }

  func run() async throws {
    let topics = try await options.analyst().topics(until: until ?? options.moment, now: options.moment)
      .prefix(limit)
    try Console.output.print(Array(topics), asJSON: json) { TopicListing($0) }
  }
}
