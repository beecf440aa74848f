import Analysis
import ArgumentParser
import Foundation
import Reporting

struct GapsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List what hardly anyone covers, the most promising first, with the reasons.",
    discussion: """
      Examples:
        echometer gaps
        echometer gaps --limit 5 --json
      """)

  @Option(help: "How many to list.")
  var limit = 20

  @Flag(help: "Print JSON, one gap a line.")
  var json = false

  @OptionGroup var window: WindowOptions
  @OptionGroup var options: Options

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit has to be at least 1.") }
  }

  func run() async throws {
    let gaps = Array(try await options.findings(in: window).gaps.prefix(limit))
    try Console.output.print(gaps, asJSON: json) { GapListing($0, timeZone: .current) }
  }
}
