import Aggregation
import ArgumentParser
import Foundation
import News
import Reporting
import Storage

struct OwnersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "owners",
    abstract: "List who owns which outlet, and where that is known from.",
    discussion: """
      The feed list names owners; owners.toml beside the settings goes before it:

        [[owners]]
        outlet = "The Guardian"
        owner = "Scott Trust"
        source = "https://www.theguardian.com/the-scott-trust"
        date = "2026-11-01"

      The outlet is named as in the feed list, or by an address on its site. An empty owner says that it is not known.

      Example:
        echometer owners --json
      """)

  @Flag(help: "Print JSON, one outlet a line.")
  var json = false

  @OptionGroup var options: Options

  func run() async throws {
    let table = try Configuration.owners(options.places.owners)
    let entry = table.lookup()
    let store = try SQLiteStore(path: options.places.database, access: .readOnly)
    let rows = try await store.outlets().sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { outlet in
      if let entry = entry(outlet) {
        return OwnerListing.Row(
          outlet: outlet.name, owner: entry.owner.isEmpty ? nil : entry.owner, source: entry.source,
          date: entry.date)
      }
      return OwnerListing.Row(
        outlet: outlet.name, owner: outlet.owner?.rawValue, source: outlet.owner == nil ? nil : "feed list",
        date: nil)
    }
    try Console.output.print(rows, asJSON: json) { OwnerListing($0, path: options.places.owners) }
  }
}
