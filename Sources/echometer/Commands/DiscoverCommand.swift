import Aggregation
import ArgumentParser
import FeedFetching

struct DiscoverCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover", abstract: "Find the feeds of a site, without adding them.",
    discussion: """
      Prints the feeds that a page declares, else those it links to, else one at a
      usual place of the site. Each was fetched and is a feed.

      Example:
        echometer discover https://www.theregister.com/
      """)

  @Argument(help: "The address of a page.")
  var address: String

  @Flag(help: "Print JSON, one feed a line.")
  var json = false

  @OptionGroup var network: NetworkOptions
  @OptionGroup var options: Options

  func run() async throws {
    let settings = try options.settings()
    let fetcherSettings = try network.fetcherSettings(over: settings)
    let (address, result) = try await Fetcher.live(fetcherSettings) {
      try await FeedFinder(fetcher: $0, plan: settings.crawlPlan).feeds(atTyped: self.address)
    }
    let found: [FeedFinder.Found]
    switch result {
    case .feed(let feed): found = [feed]
    case .page(let feeds, let unread):
      guard !feeds.isEmpty else { throw AggregationError.noFeed(address, unread: unread) }
      found = feeds
    case .unreachable(let reason, _): throw AggregationError.unreachable(reason)
    }
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
