import Aggregation
import Analysis
import ArgumentParser
import Foundation
import Reporting

struct LeadsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leads",
    abstract: "List who published before whom over 28 days, and which outlets carry the same stories.",
    discussion: """
      Examples:
        echometer leads
        echometer leads --beat technology --json
      """)

  @Option(help: "Only feeds of this beat.")
  var beat: String?

  @Option(help: "The end of the 28 days: RFC 3339, or a day. Default: now.", transform: Moment.parse)
  var until: Date?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: Options

  func run() async throws {
    let analyst = try await options.analyst()
    let leads = try await analyst.leads(until: until ?? options.moment, beat: beat, now: options.moment)
    if json {
      Console.output.print(try JSON.text(leads))
    } else {
      Console.output.print(LeadsListing(leads, outlets: try await analyst.outlets()))
    }
  }
}
