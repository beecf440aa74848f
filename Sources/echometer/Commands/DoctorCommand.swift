import Aggregation
import ArgumentParser
import Foundation
import News
import Storage

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check the settings, the feed list, the database and the feeds.",
    discussion: """
      Ends with 0 when all is well, else with the exit status of the first thing that is not.

      Example:
        echometer doctor
      """)

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: Options

  /// What one check found.
  private struct Check: Encodable {
    var name: String
    var isWell: Bool
    /// In words.
    var finding: String
  }

  func run() async throws {
    var checks: [Check] = []
    var firstProblem: (any Error)?
    func check(_ name: String, _ body: () async throws -> String) async {
      do {
        checks.append(Check(name: name, isWell: true, finding: try await body()))
      } catch {
        checks.append(Check(name: name, isWell: false, finding: Console.printable("\(error)")))
        firstProblem = firstProblem ?? error
      }
    }

    let places = options.places
    await check("settings") {
      let settings = try options.settings()
      _ = try settings.fetcherSettings(version: Version.current)
      let file =
        FileManager.default.fileExists(atPath: places.configuration) ? places.configuration : "defaults"
      return settings.crawl.contact == nil
        ? "\(file); please set `contact`, so that site operators can reach you" : file
    }
    await check("feed list") {
      let list = try FeedList(path: places.feedList)
      if let refusal = list.refusals.first {
        throw AggregationError.brokenFeedList(path: places.feedList, reason: refusal)
      }
      let entries = list.entries
      let outlets = Set(entries.map(\.outlet)).count
      let unowned = Set(entries.filter { $0.owner == nil }.map(\.outlet)).count
      return "\(counted(entries.count, "feed")) of \(counted(outlets, "outlet")), "
        + "\(unowned) of them without a known owner; \(places.feedList)"
    }
    await check("database") {
      let store = try SQLiteStore(path: places.database, access: .readOnly)
      let faults = try await store.checkIntegrity()
      guard faults.isEmpty else {
        throw StorageError.corrupt(path: places.database, detail: faults.prefix(3).joined(separator: "; "))
      }
      let statistics = try await store.statistics()
      return
        "\(counted(statistics.items, "item")) in \(counted(statistics.stories, "story", plural: "stories")), "
        + "\(statistics.byteCount / 1_000_000) MB, sound; \(places.database)"
    }
    await check("crawl lock") {
      let lock = try CrawlLock(folder: places.state)
      return withExtendedLifetime(lock) { "free" }
    }
    await check("feeds") { try await feedHealth(places.database) }
    if json {
      Console.output.print(try JSON.text(checks))
    } else {
      for check in checks {
        Console.output.print((check.isWell ? "ok       " : "problem  ") + "\(check.name): \(check.finding)")
      }
    }
    if let firstProblem { throw ExitCode(ExitStatus(for: firstProblem)?.rawValue ?? EXIT_FAILURE) }
  }

  /// How the listed feeds are doing: the sick ones by condition, each with what to do.
  private func feedHealth(_ database: String) async throws -> String {
    let listed = try await SQLiteStore(path: database, access: .readOnly).feeds().filter(\.isListed)
    let now = options.moment
    let sick = listed.map { ($0, FeedHealth(address: $0.feed.address, state: $0.state, now: now)) }
      .filter { $0.1.condition.isSick }
      .sorted { ($0.1.condition, $0.0.feed.address) < ($1.1.condition, $1.0.feed.address) }
    let failing = listed.count { $0.state.failureCount > 0 }
    if !listed.isEmpty, failing == listed.count { throw NothingReached(asked: listed.count) }
    var lines = ["\(listed.count - failing) of \(listed.count) answered when they were last asked"]
    for (feed, health) in sick.prefix(20) {
      lines.append("         \(health.condition.rawValue): \(feed.feed.title): \(health.finding)")
      if let advice = health.advice { lines.append("           → \(advice)") }
    }
    if sick.count > 20 {
      lines.append("         … and \(sick.count - 20) more: `echometer list --health` names them all")
    }
    return Console.printable(lines.joined(separator: "\n"))
  }
}
