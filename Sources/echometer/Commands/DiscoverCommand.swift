import Aggregation
import ArgumentParser
import FeedFetching

struct DiscoverCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover", abstract: "Find the feeds of a site, without adding them.",
    discussion: """
      Example:
        echometer discover https://www.theregister.com/
      """)

  @Argument(help: "The address of a page, with http:// or https://.")
  var address: String

  @Flag(help: "Print JSON, one feed a line.")
  var json = false

  @OptionGroup var network: NetworkOptions
  @OptionGroup var options: Options

  func run() async throws {
    let address = try FeedList.checked(address)
    let settings = try network.fetcherSettings(over: try options.settings())
    let result = await Fetcher.live(settings) { await FeedFinder(fetcher: $0).feeds(at: address) }
    let found: [FeedFinder.Found] =
      switch result {
      case .feed(let feed): [feed]
      case .page(let feeds): feeds
      case .unreachable(let reason): throw AggregationError.unreachable(reason)
      }
    guard !found.isEmpty else { throw AggregationError.noFeed(address) }
    if json {
      Console.output.write(Array(try JSON.lines(found).utf8))
      return
    }
    for feed in found {
      Console.output.print(
        Console.printable("\(feed.address)  \(feed.title) (\(counted(feed.itemCount, "item")))"))
    }
  }
}
