import ArgumentParser
import Reporting

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, markdown, atom
  case jsonFeed = "json-feed"
}

/// The choice of a format.
struct FormatOptions: ParsableArguments {
  @Option(help: "table, json, markdown, or a feed to subscribe to: atom or json-feed.")
  var format = ListFormat.table

  @Flag(help: "The same as --format json.")
  var json = false

  func validate() throws {
    if json, format != .table, format != .json {
      throw ValidationError("--json cannot be combined with --format.")
    }
  }

  var isJSON: Bool { json || format == .json }

  /// Prints a list as a document when that was asked for.
  ///
  /// - Returns: Whether it was.
  func print(_ document: @autoclosure () -> FeedDocument) throws -> Bool {
    switch format {
    case .table, .json: return false
    case .markdown: Console.output.write(Array(document().markdown().utf8))
    case .atom: Console.output.write(Array(document().atom().utf8))
    case .jsonFeed: Console.output.write(Array(try document().jsonFeed().utf8))
    }
    return true
  }
}
