import Aggregation
import Analysis
import ArgumentParser
import Foundation
import Reporting

struct BeatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beats",
    abstract: "Show which beats have less than usual today, and what is due.",
    discussion: """
      A beat is a folder of the feed list, a question of the settings ([beats]), or a topic that goes on for weeks.

      Examples:
        echometer beats
        echometer beats --json
      """)

  @Option(help: "The end of the 28 days: RFC 3339, or a day. Default: now.", transform: Moment.parse)
  var until: Date?

  @Flag(help: "Print JSON, one beat a line.")
  var json = false

  @OptionGroup var options: Options

  func run() async throws {
    let queries = try options.settings().beats
    let analyst = queries.isEmpty ? try await options.analyst() : try await options.indexedAnalyst()
    let beats = try await analyst.beats(
      queries: queries, until: until ?? options.moment, now: options.moment)
    try Console.output.print(beats, asJSON: json) { BeatListing($0) }
  }
}
