import Analysis
import ArgumentParser
import Foundation
import Reporting

struct OutletsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlets",
    abstract: "List the outlets of the last 28 days: who leads, who has something of their own.",
    discussion: """
      Example:
        echometer outlets --json
      """)

  @Flag(help: "Print JSON, one outlet a line.")
  var json = false

  @OptionGroup var window: WindowOptions
  @OptionGroup var options: Options

  func run() async throws {
    try Console.output.print(try await options.findings(in: window).outlets, asJSON: json) {
      OutletListing($0)
    }
  }
}
