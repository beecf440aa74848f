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

  @OptionGroup var options: Options

  func run() async throws {
    var firstProblem: (any Error)?
    /// Prints one line for a check and remembers the first that failed.
    func check(_ name: String, _ body: () async throws -> String) async {
      do {
        Console.output.print("ok       \(name): \(try await body())")
      } catch {
        Console.output.print("problem  \(name): \(Console.printable("\(error)"))")
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
      let entries = try FeedList(path: places.feedList).entries
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
    if let firstProblem { throw ExitCode(ExitStatus(for: firstProblem)?.rawValue ?? EXIT_FAILURE) }
  }

  /// How the listed feeds answered when they were last asked; the ones that did not are named.
  private func feedHealth(_ database: String) async throws -> String {
    let listed = try await SQLiteStore(path: database, access: .readOnly).feeds().filter(\.isListed)
    let troubled = listed.filter { $0.state.failureCount > 0 }
      .sorted { ($0.state.failureCount, $1.feed.address) > ($1.state.failureCount, $0.feed.address) }
    var lines = ["\(listed.count - troubled.count) of \(listed.count) answered when they were last asked"]
    lines += troubled.prefix(20).map {
      "         \($0.feed.title): \($0.state.lastFailure ?? "") (\(counted($0.state.failureCount, "time")))"
    }
    if troubled.count > 20 { lines.append("         … and \(troubled.count - 20) more") }
    return Console.printable(lines.joined(separator: "\n"))
  }
}
