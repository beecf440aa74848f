import Aggregation
import ArgumentParser
import Foundation

/// Options of every command that works on the user's own data.
struct Options: ParsableArguments {
  @Option(help: "Keep the feed list, the database and the settings in one folder instead of the XDG places.")
  var data: String?

  @Option(help: "Read the settings from this file.")
  var config: String?

  @Option(help: "Act as if it were this time: RFC 3339, or seconds since 1970.", transform: Moment.parse)
  var now: Date?

  /// `--data` over `ECHOMETER_DATA` over the XDG places.
  var places: Places {
    var places =
      data.map(Places.init(folder:)) ?? Places(environment: ProcessInfo.processInfo.environment)
    if let config { places.configuration = config }
    return places
  }

  /// The moment the command acts at.
  var moment: Date { now ?? Date() }

  func settings() throws -> Settings {
    try Configuration.read(places.configuration, isRequired: config != nil)
  }
}

/// Which time a listing or a report is about.
struct WindowOptions: ParsableArguments {
  @Option(help: "A calendar day in the local time zone, such as 2026-03-12.")
  var day: String?

  @Option(
    help: "The beginning: RFC 3339, or a day. Default: 24 hours before the end.", transform: Moment.parse)
  var since: Date?

  @Option(help: "The end: RFC 3339, or a day. Default: now.", transform: Moment.parse)
  var until: Date?

  func validate() throws {
    if day != nil, since != nil || until != nil {
      throw ValidationError("--day cannot be combined with --since or --until.")
    }
    if let day, Moment.day(day) == nil {
      throw ValidationError("--day \(day) is not a day such as 2026-03-12.")
    }
    if let since, let until, since >= until {
      throw ValidationError("--since has to be before --until.")
    }
  }
}
