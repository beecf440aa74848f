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
    await check("owners") {
      let table = try Configuration.owners(places.owners)
      guard let latest = table.asOf else {
        return "as the feed list says; \(places.owners) would go before it"
      }
      return
        "\(counted(table.owners.count, "entry", plural: "entries")), the latest of \(Console.printable(latest)); \(places.owners)"
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
    await check("feeds") { try await feedHealth() }
    if json {
      Console.output.print(try JSON.text(checks))
    } else {
      for check in checks {
        Console.output.print((check.isWell ? "ok       " : "problem  ") + "\(check.name): \(check.finding)")
      }
    }
    if let firstProblem { throw ExitCode(ExitStatus(for: firstProblem)?.rawValue ?? EXIT_FAILURE) }
  }

  /// How the listed feeds are doing: the sick ones by what they have, with what to do.
  private func feedHealth() async throws -> String {
    let checkups = try await options.checkups()
    let asked = checkups.filter { $0.state.lastPolled != nil }
    guard !asked.isEmpty else {
      return "none of \(counted(checkups.count, "feed")) was asked yet; `echometer crawl` asks them"
    }
    let failing = asked.count { $0.state.failureCount > 0 }
    var lines = ["\(asked.count - failing) of \(asked.count) answered when they were last asked"]
    if asked.count < checkups.count {
      lines[0] += ", \(checkups.count - asked.count) not asked yet (`echometer crawl`)"
    }
    let sick = checkups.filter(\.health.condition.isSick)
    for (kind, group) in Dictionary(grouping: sick, by: \.kind).sorted(by: { $0.key < $1.key }) {
      lines.append("         \(kind) – \(counted(group.count, "feed"))")
      for (index, feed) in group.prefix(Self.shownOfOneKind).enumerated() {
        let name = feed.title == feed.address ? "" : " (\(feed.title))"
        lines.append("           \(feed.address)\(name): \(feed.health.finding)")
        // Said once for neighbours that want the same.
        let next = index + 1 < min(group.count, Self.shownOfOneKind) ? group[index + 1].health.advice : nil
        if let advice = feed.health.advice, advice != next { lines.append("             → \(advice)") }
      }
      if group.count > Self.shownOfOneKind {
        lines.append(
          "           … and \(group.count - Self.shownOfOneKind) more: `echometer list --health`")
      }
    }
    let text = lines.joined(separator: "\n")
    if failing == asked.count { throw NoFeedAnswers(findings: text) }
    return Console.printable(text)
  }

  private static let shownOfOneKind = 5
}

/// Not one of the feeds answered when it was last asked.
struct NoFeedAnswers: Error, CustomStringConvertible {
  /// What each of them has, in words.
  let findings: String

  var description: String { findings }
}
