import Analysis
import Aggregation
import ArgumentParser
import Foundation
import News
import Reporting

struct OutletsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlets",
    abstract: "List the outlets of the last 28 days: who leads, who has something of their own.",
    discussion: """
      Examples:
        echometer outlets --json
        echometer outlets --redundant
        echometer outlets --mine https://www.example.org/
      """)

  @Flag(help: "List the feeds instead, those first that can be dropped with least loss of stories.")
  var redundant = false

  @Option(help: "Show your own outlet instead: an address on its site, or its name.")
  var mine: String?

  @OptionGroup var format: FormatOptions
  @OptionGroup var window: WindowOptions
  @OptionGroup var options: Options

  func validate() throws {
    if redundant, mine != nil { throw ValidationError("--redundant cannot be combined with --mine.") }
    if mine == nil, !format.isJSON, format.format != .table {
      throw ValidationError("--format \(format.format.rawValue) is for one outlet: add --mine.")
    }
  }

  func run() async throws {
    if let mine {
      try await OutletCommand.show(mine, until: try end(), format: format, options: options)
    } else if redundant {
      let feeds = try await options.analyst().redundancy(until: try end(), now: options.moment)
      if format.isJSON {
        Console.output.write(Array(try JSON.lines(feeds.map(Line.init)).utf8))
      } else {
        Console.output.print(RedundancyListing(feeds))
      }
    } else {
      try Console.output.print(try await options.outlets(in: window), asJSON: format.isJSON) {
        OutletListing($0)
      }
    }
  }

  private func end() throws -> Date {
    try window.window(now: options.moment, hours: try options.settings().report.hours).until
  }

  private struct Line: Encodable {
    var feed: String
    var title: String
    var stories: Int
    var only: Int
    var added: Int
    var lostShare: Double

    init(_ entry: (feed: Feed, finding: RedundancyFinding)) {
      feed = entry.feed.address
      title = entry.feed.title
      stories = entry.finding.stories
      only = entry.finding.only
      added = entry.finding.added
      lostShare = entry.finding.lostShare
    }
  }
}
