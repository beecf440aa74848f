import Aggregation
import ArgumentParser
import FeedFetching

struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a feed to the feed list.",
    discussion: """
      The address is asked first, for at most ten seconds. When it is a page, its
      feeds are found: the first one is added and the others are named. An address
      that does not answer is added all the same. One without https:// or http:// is
      tried with both.

      Examples:
        echometer add theregister.com
        echometer add https://www.theregister.com/headlines.atom --beat technology \\
          --outlet "The Register" --owner "Situation Publishing" --country GB --language en
        echometer add https://new.example/feed --in-place-of https://old.example/feed
      """)

  @Argument(help: "The address of a feed or of a site.")
  var address: String

  @Option(help: "The folder of the list to put it into.")
  var beat: String?

  @Option(help: "What to call the feed. Default: what it calls itself.")
  var title: String?

  @Option(help: "The publisher. Default: the domain of the address.")
  var outlet: String?

  @Option(help: "Who owns the publisher. Outlets of one owner count as one voice.")
  var owner: String?

  @Option(help: "The publisher's country, two letters.")
  var country: String?

  @Option(help: "The language, such as en.")
  var language: String?

  @Option(help: "outlet, wire, primary, pr or aggregator.")
  var role: OutletRole?

  @Option(
    name: .customLong("in-place-of"),
    help: "A listed address that this one takes the place of; its folder and its facts are kept.")
  var replaced: String?

  @Flag(name: .customLong("no-check"), help: "Add the address without asking it.")
  var isUnchecked = false

  @OptionGroup var network: NetworkOptions
  @OptionGroup var options: Options

  func validate() throws {
    if replaced != nil, beat != nil {
      throw ValidationError("--in-place-of keeps the folder of the feed; leave out --beat.")
    }
  }

  func run() async throws {
    let facts = [
      ("outlet", outlet), ("owner", owner), ("country", country), ("language", language),
      ("role", role?.rawValue),
    ]
    let attributes = facts.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : (name: "echometer:" + name, value: $0) }
    }
    let (address, ownTitle) = try await feed()
    if let replaced {
      let names = title.map { [("text", $0), ("title", $0)] } ?? []
      try FeedList.change(at: options.places.feedList) { list throws(AggregationError) in
        guard try list.replace(replaced, by: address, attributes: attributes + names) else {
          throw .unknownFeed(replaced)
        }
      }
      Console.output.print(Console.printable("\(address) takes the place of \(replaced)."))
      return
    }
    let addition = try FeedList.change(at: options.places.feedList) { list throws(AggregationError) in
      // What a feed calls itself does not replace what the user has called it.
      let isListed = list.addresses.contains(address)
      return try list.add(
        address, title: title ?? (isListed ? nil : ownTitle), beat: beat, attributes: attributes)
    }
    switch addition {
    case .added: Console.output.print(Console.printable("Added \(address). `echometer crawl` will ask it."))
    case .updated: Console.output.print(Console.printable("Updated \(address)."))
    case .alreadyListed: Console.output.print(Console.printable("\(address) is in the feed list already."))
    }
  }

  /// The feed that is meant, and what it calls itself where it was asked.
  private func feed() async throws -> (address: String, title: String?) {
    if isUnchecked { return (try FeedList.checked(address), nil) }
    // One that is listed already is only brought up to date.
    if let checked = try? FeedList.checked(address),
      let list = try? FeedList(path: options.places.feedList), list.addresses.contains(checked)
    {
      return (checked, nil)
    }
    let settings = try options.settings()
    var fetcherSettings = try network.fetcherSettings(over: settings)
    fetcherSettings.connectTime = min(fetcherSettings.connectTime, Self.patience / 2)
    let (asked, result) = try await Fetcher.live(fetcherSettings) {
      try await FeedFinder(fetcher: $0, patience: Self.patience, plan: settings.crawlPlan).feeds(
        atTyped: address)
    }
    switch result {
    case .feed(let found):
      if found.address != asked { say("\(asked) has moved for good to \(found.address).") }
      return (found.address, found.title.isEmpty ? nil : found.title)
    case .page(let found, let unread):
      guard let first = found.first else { throw AggregationError.noFeed(asked, unread: unread) }
      say("\(asked) is a page; its feed is \(first.address).")
      for other in found.dropFirst() {
        say("It also has “\(other.title)”: echometer add \(other.address.shellWord)")
      }
      return (first.address, first.title.isEmpty ? nil : first.title)
    case .unreachable(let reason, let failure):
      say("Not checked: \(reason)\n→ \(FeedHealth.advice(for: failure, at: asked))")
      return (asked, nil)
    }
  }

  private func say(_ words: String) { Console.error.print(Console.printable(words)) }

  /// How long somebody waits for the address to be asked, and for the feeds of a page to be found.
  private static let patience = Duration.seconds(10)
}

/// The roles of METRICS as words on the command line.
enum OutletRole: String, ExpressibleByArgument, CaseIterable {
  case outlet, wire, primary, pr, aggregator
}
