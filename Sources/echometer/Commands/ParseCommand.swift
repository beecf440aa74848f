import Aggregation
import ArgumentParser
import FeedParsing
import Foundation

struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Read one feed document and print what it says.",
    discussion: """
      The base URL and the content type of the document can be given in the environment variables
      FEED_BASE_URL, FEED_CONTENT_TYPE and FEED_CONTENT_LOCATION.

      Example:
        curl -s https://www.theregister.com/headlines.atom | echometer parse -
      """)

  @Argument(help: "The document; - for the standard input.")
  var file: String?

  @Flag(help: "Print the neutral JSON document.")
  var json = false

  @Flag(help: "Read a JSON request a line ({\"file\",\"base_url\",…}) and answer each with a JSON line.")
  var server = false

  func validate() throws {
    if server != (file == nil) { throw ValidationError("Give either a FILE or --server.") }
  }

  func run() async throws {
    if server {
      while let line = readLine() {
        Console.output.write(ParseRequest.answer(to: line, reading: File.read) + [UInt8(ascii: "\n")])
      }
      return
    }
    let environment = ProcessInfo.processInfo.environment
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    let context = DocumentContext(
      baseURL: value("FEED_BASE_URL"), contentType: value("FEED_CONTENT_TYPE"),
      contentLocation: value("FEED_CONTENT_LOCATION"))
    let bytes = try File.readInput(file ?? "-")
    do {
      let feed = try FeedParser.parse(bytes, context: context)
      if json {
        Console.output.write(feed.neutralJSON() + [UInt8(ascii: "\n")])
      } else {
        Console.output.print(text(of: feed))
      }
    } catch {
      if json { Console.output.write(ParsedFeed.failure(error) + [UInt8(ascii: "\n")]) }
      if case .notAFeed = error {
        for feed in FeedDiscovery.feeds(in: bytes, context: context) {
          let title = feed.title.map { " (\($0))" } ?? ""
          Console.error.print(Console.printable("\(file ?? "-") names a feed: \(feed.url)\(title)"))
        }
      }
      throw error
    }
  }

  private func text(of feed: ParsedFeed) -> String {
    var lines = [
      feed.plainTitle.isEmpty ? "(no title)" : feed.plainTitle,
      "\(feed.format) \(feed.version ?? ""), \(counted(feed.items.count, "item")), \(feed.encoding ?? "unknown encoding")"
        + (feed.isWellFormed ? "" : ", repaired") + (feed.isTruncated ? ", cut off" : ""),
    ]
    lines += feed.remarks.map { "  \($0)" }
    for item in feed.items {
      let time = item.published.map { $0.formatted(.iso8601) } ?? "no date"
      lines += [
        "", item.plainTitle.isEmpty ? "(no title)" : item.plainTitle, "  \(time)  \(item.link ?? "no link")",
      ]
    }
    return Console.printable(lines.joined(separator: "\n"))
  }
}
