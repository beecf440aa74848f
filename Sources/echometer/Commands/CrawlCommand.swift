import Aggregation
import ArgumentParser
import FeedFetching
import Foundation
import Storage

/// Feeds were asked and not one of them answered.
struct NothingReached: Error, CustomStringConvertible {
  let asked: Int

  var description: String {
    "Not one of the feeds that were asked (\(asked)) answered. Is this machine online? "
      + "`echometer doctor` says more."
  }
}

struct CrawlCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crawl", abstract: "Ask the feeds that are due for what is new, once.",
    discussion: """
      Run it every 15 minutes from cron or a timer. Two crawls never overlap: the second exits with 75. A feed
      that fails is noted and asked again later; it never fails the crawl.

      Example:
        echometer crawl
      """)

  @Flag(help: "Ask every feed, due or not.")
  var all = false

  @Option(
    name: .customLong("allow-net"),
    help: "Networks that may be asked although they are private, such as 127.0.0.0/8,::1/128.")
  var allowedNetworks: String?

  @Option(name: .customLong("cafile"), help: "A PEM file of certificate authorities to trust.")
  var authoritiesFile: String?

  @Flag(help: "Name every feed that failed, not only the first ones.")
  var verbose = false

  @Flag(help: "Print the summary as JSON.")
  var json = false

  @OptionGroup var options: Options

  func run() async throws {
    var settings = try options.settings()
    if let allowedNetworks {
      settings.crawl.allowedNetworks += allowedNetworks.split(separator: ",").map(String.init)
    }
    if let authoritiesFile { settings.crawl.authoritiesFile = authoritiesFile }
    let list = try FeedList(path: options.places.feedList)
    let fetcherSettings = try settings.fetcherSettings(version: Version.current)
    let lock = try CrawlLock(folder: options.places.state)
    defer { withExtendedLifetime(lock) {} }
    let store = try options.openStore()

    for refusal in list.refusals { Console.error.print("Skipped: " + Console.printable(refusal)) }
    let bar = ProgressBar()
    defer { bar.clear() }
    let summary = try await Fetcher.live(fetcherSettings) { fetcher in
      let round = Round(
        list: list, fetcher: fetcher, store: store, width: settings.crawl.concurrentRequests * 4)
      return try await round.run(all ? .all : .due, now: options.moment, progress: bar.show)
    }
    bar.clear()
    Console.output.print(json ? try JSON.text(summary) : text(of: summary))
    if !json { printFailures(of: summary) }
    if summary.reachedNothing { throw NothingReached(asked: summary.asked) }
  }

  private func text(of summary: CrawlSummary) -> String {
    if summary.listed == 0 {
      return "The feed list is empty. Add feeds with `echometer add` or `echometer import`."
    }
    guard summary.asked > 0 else {
      return "None of the \(counted(summary.listed, "feed")) is due. `--all` asks them all the same."
    }
    var parts = ["Asked \(counted(summary.asked, "feed"))", counted(summary.newItems, "new item")]
    if summary.notModified > 0 { parts.append("\(summary.notModified) not modified") }
    if summary.postponed > 0 { parts.append("\(summary.postponed) postponed by their servers") }
    if summary.gone > 0 { parts.append("\(summary.gone) gone for good") }
    if summary.truncated > 0 { parts.append("\(summary.truncated) lost items since their last poll") }
    if !summary.failures.isEmpty { parts.append("\(summary.failures.count) failed") }
    return parts.joined(separator: ", ") + "."
  }

  private func printFailures(of summary: CrawlSummary) {
    let shown = verbose ? summary.failures.count : 10
    for failure in summary.failures.prefix(shown) {
      Console.error.print("  " + Console.printable(failure.reason))
    }
    if summary.failures.count > shown {
      Console.error.print("  … and \(summary.failures.count - shown) more (--verbose)")
    }
  }
}
