import Aggregation
import Analysis
import ArgumentParser
import FeedFetching
import Foundation
import Reporting
import Storage
import WebServer

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Show the whole run on the built-in sample day, offline.",
    discussion: """
      Serves a fictional news day on this machine, imports its feed list, crawls it over HTTP, crawls again,
      and writes the daily echo report. Touches nothing outside its own folder.

      Example:
        echometer demo
      """)

  @Option(help: "The folder to work in; made anew when an earlier demo made it.")
  var output = "echometer-demo"

  func run() async throws {
    let folder = URL(fileURLWithPath: output).path
    try prepare(folder)
    let places = Places(folder: folder)
    let store = try SQLiteStore(path: places.database)
    let findings = try await SampleDayServer.serve { server in
      try await crawl(from: server, into: places, store: store)
    }
    let report = Report(findings: findings, timeZone: .current)
    Console.output.print("")
    Console.output.print(report.text(width: Console.output.width, styled: Console.output.isStyled))
    let page = folder + "/echo-report.html"
    try File.write(Array(report.html().utf8), to: page)
    Console.output.print(
      """
      The same report as a page: \(page)
      Open it in a browser. Then type, for a report on your own feeds:

        echometer import Feeds/world.opml     (or any OPML file of yours)
        echometer crawl
        echometer report -o echo-report.html
      """)
  }

  private func crawl(from server: String, into places: Places, store: SQLiteStore) async throws -> Findings {
    var list = FeedList()
    let sample = try FeedList(
      bytes: SampleDay.feedList(servedFrom: server), path: "the sample day's feed list")
    let imported = list.merge(sample)
    try list.save(to: places.feedList)
    say(
      "Imported \(counted(imported.added, "feed")) of a fictional news day, served by this program at \(server)."
    )

    var settings = Settings()
    settings.crawl.allowedNetworks = ["127.0.0.1/32"]
    settings.crawl.secondsBetweenRequestsPerHost = 0
    // The whole day comes from one host, and one of its feeds never answers.
    settings.crawl.concurrentRequestsPerHost = 8
    settings.crawl.timeout = 2
    let fetcherSettings = try settings.fetcherSettings(version: Version.current)
    let round = try await Round(list: list, store: store, now: SampleDay.now - 1)
    var plan = settings.crawlPlan
    plan.isForced = true
    for number in 1...2 {
      let now = SampleDay.now - Double(2 - number)
      let summary = try await round.run(plan, settings: fetcherSettings, now: now)
      say(
        "Crawl \(number): \(counted(summary.documents, "document")), \(counted(summary.newItems, "new item")), "
          + "\(summary.notModified) not modified, \(summary.failures.count) failed:")
      for failure in summary.failures { say("  " + Console.printable(failure.reason)) }
    }
    let window = Window(since: SampleDay.now - SampleDay.length, until: SampleDay.now)
    let analyst = Analyst(store: store, version: Version.current)
    try await analyst.assignStories(seenBy: SampleDay.now)
    return try await analyst.reportFindings(in: window, now: SampleDay.now)
  }

  private func say(_ line: String) { Console.error.print(line) }

  /// Makes the folder, or empties what an earlier demo left in it: the files a demo makes and no others.
  private func prepare(_ folder: String) throws {
    let manager = FileManager.default
    let mark = folder + "/.echometer-demo"
    let text = "Made by `echometer demo`; the next demo here starts anew.\n"
    if let contents = try? manager.contentsOfDirectory(atPath: folder), !contents.isEmpty {
      guard (try? File.read(mark)) == Array(text.utf8) else {
        throw AggregationError.notADemoFolder(path: folder)
      }
      let made = ["echo-report.html", "feeds.opml", "feeds.opml.lock", "crawl.lock"]
      for file in contents where made.contains(file) || file.hasPrefix("echometer.sqlite") {
        try? manager.removeItem(atPath: folder + "/" + file)
      }
    }
    try File.write(Array(text.utf8), to: mark)
  }
}
