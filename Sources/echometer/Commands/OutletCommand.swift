import Aggregation
import Analysis
import ArgumentParser
import Foundation
import Reporting

struct OutletCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlet",
    abstract: "Show one outlet over 28 days: first or later, alone or in company, in whose words.",
    discussion: """
      Examples:
        echometer outlet "The Guardian"
        echometer outlet https://www.theguardian.com/
        echometer outlet "The Guardian" --format atom > exclusives.xml
      """)

  @Argument(help: "The outlet's name, or an address on its site.")
  var outlet: String

  @Option(help: "The end of the 28 days: RFC 3339, or a day. Default: now.", transform: Moment.parse)
  var until: Date?

  @OptionGroup var format: FormatOptions
  @OptionGroup var options: Options

  func run() async throws {
    try await Self.show(outlet, until: until, format: format, options: options)
  }

  static func show(_ outlet: String, until: Date?, format: FormatOptions, options: Options) async throws {
    let analyst = try await options.analyst()
    let profile = try await analyst.profile(
      ofOutlet: outlet, until: until ?? options.moment, now: options.moment)
    if try format.print(FeedDocument(exclusivesOf: profile, now: until ?? options.moment)) { return }
    if format.isJSON {
      Console.output.print(try JSON.text(profile))
    } else {
      Console.output.print(
        OutletProfileListing(profile, outlets: try await analyst.outlets(), timeZone: .current))
    }
  }
}
