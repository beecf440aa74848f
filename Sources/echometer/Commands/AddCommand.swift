import Aggregation
import ArgumentParser

struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a feed to the feed list.",
    discussion: """
      Example:
        echometer add https://www.theregister.com/headlines.atom --beat technology \\
          --outlet "The Register" --owner "Situation Publishing" --country GB --language en
      """)

  @Argument(help: "The address of the feed, with http:// or https://.")
  var address: String

  @Option(help: "The folder of the list to put it into.")
  var beat: String?

  @Option(help: "What to call the feed. Default: its address.")
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

  @OptionGroup var options: Options

  func run() async throws {
    let facts = [
      ("outlet", outlet), ("owner", owner), ("country", country), ("language", language),
      ("role", role?.rawValue),
    ]
    let attributes = facts.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : (name: "echometer:" + name, value: $0) }
    }
    let addition = try FeedList.change(at: options.places.feedList) { list throws(AggregationError) in
      try list.add(address, title: title, beat: beat, attributes: attributes)
    }
    switch addition {
    case .added: Console.output.print("Added \(address). `echometer crawl` will ask it.")
    case .updated: Console.output.print("Updated \(address).")
    case .alreadyListed: Console.output.print("\(address) is in the feed list already.")
    }
  }
}

/// The roles of METRICS as words on the command line.
enum OutletRole: String, ExpressibleByArgument, CaseIterable {
  case outlet, wire, primary, pr, aggregator
}
