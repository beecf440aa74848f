import Aggregation
import Analysis
import ArgumentParser
import FeedFetching
import Foundation
import News
import Storage
import Synchronization

/// Feeds were asked and not one of them answered.
struct NothingReached: Error, CustomStringConvertible {
  let asked: Int

  var description: String {
    "Not one of the feeds that were asked (\(asked)) answered. Is this machine online? "
      + "`echometer doctor` says more."
  }
}

/// Feeds failed, and the user wants to know by the exit status.
struct FeedsFailed: Error, CustomStringConvertible {
  let count: Int

  var description: String { "\(counted(count, "feed")) failed, which `--strict` takes for a failure." }
}

struct CrawlCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crawl", abstract: "Ask the feeds that are due for what is new, once.",
    discussion: """
      Run it every 15 minutes from cron or a timer. Two crawls never overlap: the
      second exits with 75. A feed that fails is noted and asked again later; it
      never fails the crawl. Ctrl-C and SIGTERM store what has been read and end
      within two seconds.

      Examples:
        echometer crawl
        echometer crawl --dry-run
        echometer crawl --only theregister.com --force --explain
        echometer crawl --list feeds.txt --state /var/lib/news --results all.ndjson
      """)

  @Flag(
    name: [.customLong("force"), .customLong("all")],
    help: "Ask every feed, due or not. Hosts that asked to be left alone are left alone.")
  var isForced = false

  @Option(help: "Ask only feeds whose address contains this text.")
  var only: String?

  @Flag(name: .customLong("dry-run"), help: "Show which feeds would be asked, and why the others not.")
  var isDryRun = false

  @Flag(help: "Say for each feed what came of it, or why it was not asked.")
  var explain = false

  @Flag(help: "End with 69 when any feed failed.")
  var strict = false

  @Option(
    help: "Crawl this list instead of the feed list: OPML, or one address a line; - for the standard input.")
  var list: String?

  @Option(help: "Keep everything in this folder: the same as --data.")
  var state: String?

  @Option(help: "Write a line of JSON for each listed feed to this file; - for the standard output.")
  var results: String?

  @Flag(help: "Name every feed that failed, not only the first ones.")
  var verbose = false

  @Flag(help: "Print the summary, or the plan, as JSON.")
  var json = false

  @OptionGroup var network: NetworkOptions
  @OptionGroup var options: Options

  func validate() throws {
    if state != nil, options.data != nil { throw ValidationError("--state and --data are the same thing.") }
  }

  func run() async throws {
    var options = options
    options.data = options.data ?? state
    let settings = try options.settings()
    let fetcherSettings = try network.fetcherSettings(over: settings)
    var plan = settings.crawlPlan
    plan.isForced = isForced
    plan.only = only

    let file =
      if let list { try FeedListFile(anyFormat: list) } else {
        try FeedListFile(path: options.places.feedList)
      }
    let now = options.moment
    if isDryRun {
      let list = try file.list()
      printRefusals(list.refusals)
      try await printPlan(of: list, plan: plan, at: options.places.database, now: now)
      return
    }
    let lock = try CrawlLock(folder: options.places.state)
    defer { withExtendedLifetime(lock) {} }
    FileLimit.raise()
    Heap.keepSmall()
    let store = try options.openStore()
    let outcomes = Mutex<[Feed.ID: FeedOutcome]>([:])
    let keepsOutcomes = explain || results != nil
    let bar = ProgressBar()
    let round = try await Round(file: consume file, version: Version.current, store: store, now: now)
    printRefusals(round.refusals)
    // What the list took is more than the crawl takes.
    Heap.giveBack()
    defer { bar.clear() }
    let (summary, signal) = try await Interruption.guarding { [plan] in
      try await round.run(
        plan, settings: fetcherSettings, now: now,
        report: { outcome in
          if keepsOutcomes { outcomes.withLock { $0[outcome.feed] = outcome } }
        }, progress: bar.show)
    }
    bar.clear()
    let collected = outcomes.withLock { $0 }
    if keepsOutcomes { try await printFeeds(collected, plan: plan, store: store, now: now) }
    if results != "-" { Console.output.print(json ? try JSON.text(summary) : text(of: summary)) }
    if !json { printFailures(of: summary) }
    if !json, results != "-" { try await printStarNotices(options, now: now) }
    if let signal { throw ExitCode(128 + signal) }
    if summary.reachedNothing { throw NothingReached(asked: summary.asked) }
    if strict, !summary.failures.isEmpty { throw FeedsFailed(count: summary.failures.count) }
  }

  private func text(of summary: CrawlSummary) -> String {
    if summary.listed == 0 {
      return "The feed list is empty. Add feeds with `echometer add` or `echometer import`."
    }
    guard summary.asked > 0 else {
      return "None of the \(counted(summary.listed, "feed")) is due. `--force` asks them all the same."
    }
    var parts = ["Asked \(counted(summary.asked, "feed"))", counted(summary.newItems, "new item")]
    if summary.notModified > 0 { parts.append("\(summary.notModified) not modified") }
    if summary.postponed > 0 { parts.append("\(summary.postponed) postponed by their servers") }
    if summary.gone > 0 { parts.append("\(summary.gone) gone for good") }
    if summary.truncated > 0 { parts.append("\(summary.truncated) lost items since their last poll") }
    if !summary.failures.isEmpty { parts.append("\(summary.failures.count) failed") }
    if summary.isInterrupted { parts.append("interrupted before all were asked") }
    return parts.joined(separator: ", ") + "."
  }

  /// Which starred stories have got another owner that the user wants to hear of. Only then have the new items to be in
  /// their stories by the end of the crawl.
  private func printStarNotices(_ options: Options, now: Date) async throws {
    guard try await !options.openStore().stars().isEmpty else { return }
    for star in try await options.writingAnalyst().starNotices(now: now) {
      Console.output.print(
        Console.printable("★ \(star.title)\n  \(star.notice) echometer story \(star.story.rawValue)"))
    }
  }

  /// Why feeds of the list are not crawled.
  private func printRefusals(_ refusals: [String]) {
    for refusal in refusals { Console.error.print("Skipped: " + Console.printable(refusal)) }
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

  /// What a crawl at this moment would do, without doing it.
  private func printPlan(of list: FeedList, plan: CrawlPlan, at database: String, now: Date) async throws {
    var stored: [String: StoredFeed] = [:]
    if FileManager.default.fileExists(atPath: database) {
      for feed in try await SQLiteStore(path: database, access: .readOnly).feeds() {
        stored[feed.feed.address] = feed
      }
    }
    let forecasts = list.addresses.map {
      FeedForecast(address: $0, feed: stored[$0], plan: plan, now: now)
    }
    if json {
      Console.output.write(Array(try JSON.lines(forecasts).utf8))
      return
    }
    for forecast in forecasts {
      let word = forecast.isDue ? "ask   " : "leave "
      Console.output.print(word + Console.printable("\(forecast.address): \(forecast.reason)"))
    }
    let due = forecasts.count { $0.isDue }
    Console.output.print("Would ask \(due) of \(counted(forecasts.count, "feed")).")
  }

  /// What came of each listed feed, as lines for people or for programs.
  private func printFeeds(
    _ outcomes: [Feed.ID: FeedOutcome], plan: CrawlPlan, store: SQLiteStore, now: Date
  ) async throws {
    let feeds = try await store.feeds().filter(\.isListed)
    if let results {
      let counts = try await store.itemCounts()
      let lines = feeds.map { CrawlResultLine($0, outcomes[$0.id], items: counts[$0.id] ?? 0) }
      let text = Array(try JSON.lines(lines).utf8)
      if results == "-" { Console.output.write(text) } else { try File.write(text, to: results) }
    }
    guard explain else { return }
    for feed in feeds {
      let words =
        if let outcome = outcomes[feed.id] {
          "asked: " + (outcome.reason ?? "\(outcome.newItems) new of \(counted(outcome.items, "item"))")
        } else {
          "left alone: "
            + FeedForecast(address: feed.feed.address, feed: feed, plan: plan, now: now).reason
        }
      Console.error.print(Console.printable("  \(feed.feed.address): \(words)"))
    }
  }
}

/// One feed in the file of results.
private struct CrawlResultLine: Encodable {
  var url: String
  /// Stored in all.
  var items: Int
  var newItems: Int
  /// A kind of ``FeedOutcome``, or "not-due".
  var outcome: String
  var status: Int?
  var reason: String?
  var movedTo: String?
  var hub: String?
  var nextDue: Date?

  enum CodingKeys: String, CodingKey {
    case url, items, outcome, status, reason, hub
    case newItems = "new_items"
    case movedTo = "moved_to"
    case nextDue = "next_due"
  }

  init(_ feed: StoredFeed, _ outcome: FeedOutcome?, items: Int) {
    url = feed.feed.address
    self.items = items
    newItems = outcome?.newItems ?? 0
    self.outcome = outcome?.kind.rawValue ?? "not-due"
    status = outcome?.status
    reason = outcome?.reason ?? feed.state.lastFailure
    movedTo = feed.state.movedTo
    hub = feed.state.hub?.address
    nextDue = feed.state.isGone ? nil : feed.state.nextDue
  }
}
