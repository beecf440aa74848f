import Aggregation
import ArgumentParser
import Foundation
import News
import Reporting

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the feed list: which feeds of which outlets, and who owns them.",
    discussion: """
      Examples:
        echometer list --json
        echometer list --health
      """)

  @Flag(help: "Print JSON, one feed a line.")
  var json = false

  @Flag(help: "Show how each feed is doing and what to do about it, the sick ones first.")
  var health = false

  @OptionGroup var options: Options

  func run() async throws {
    if health { return try await showHealth() }
    let entries = try FeedList(path: options.places.feedList).entries
    let console = Console.output
    if json {
      console.write(Array(try JSON.lines(entries).utf8))
      return
    }
    var table = TextTable(columns: ["beat", "outlet", "owner", "role", "feed"])
    for entry in entries {
      table.add([
        entry.beat ?? "–", entry.outlet, entry.owner ?? "unknown", entry.role,
        Console.printable(entry.address),
      ])
    }
    console.print(table.text(width: console.width, styled: console.isStyled))
  }

  private func showHealth() async throws {
    let checkups = try await options.checkups()
    if json {
      Console.output.write(Array(try JSON.lines(checkups).utf8))
      return
    }
    for checkup in checkups { Console.output.print(Console.printable(text(of: checkup))) }
    let sick = checkups.count { $0.health.condition.isSick }
    Console.output.print(
      "\(sick) of \(counted(checkups.count, "feed")) \(sick == 1 ? "needs" : "need") a look.")
  }

  private func text(of checkup: FeedCheckup) -> String {
    let (health, state) = (checkup.health, checkup.state)
    let word = health.condition.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)
    let name = checkup.title == checkup.address ? "" : "  \(checkup.title)"
    var lines = [word + checkup.address + name]
    if !health.finding.isEmpty { lines.append(health.finding) }
    if let advice = health.advice { lines.append("→ " + advice) }
    if state.lastPolled != nil {
      let rhythm =
        if state.isGone {
          "not asked again by itself"
        } else if state.failureCount > 0 {
          "asked again at \(time(state.nextDue))"
        } else {
          "asked every \(Int(state.interval / .seconds(60))) minutes, next at \(time(state.nextDue))"
        }
      lines.append(
        "last answer \(time(state.lastAnswered)), last new item \(time(state.lastNewItem)), \(rhythm)")
    }
    if let hub = state.hub { lines.append("WebSub hub: \(hub.address)") }
    return lines.joined(separator: "\n        ")
  }

  /// "2026-11-25 13:06:41" in the local time zone.
  private func time(_ date: Date?) -> String {
    let style = Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: .current)
    return date?.formatted(style.year().month().day().time(includingFractionalSeconds: false)) ?? "never"
  }
}
