import Aggregation
import ArgumentParser
import Foundation
import News
import Reporting
import Storage

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
    let feeds = try await SQLiteStore(path: options.places.database, access: .readOnly).feeds()
    let lines = feeds.filter(\.isListed).map { HealthLine($0, now: options.moment) }
      .sorted { ($0.health.condition, $0.url) < ($1.health.condition, $1.url) }
    if json {
      Console.output.write(Array(try JSON.lines(lines).utf8))
      return
    }
    for line in lines { Console.output.print(Console.printable(line.text)) }
    let sick = lines.count { $0.health.condition.isSick }
    Console.output.print("\(sick) of \(counted(lines.count, "feed")) \(sick == 1 ? "needs" : "need") a look.")
  }
}

/// One feed with its health.
private struct HealthLine: Encodable {
  let url: String
  let title: String
  let health: FeedHealth
  let state: FeedState

  init(_ feed: StoredFeed, now: Date) {
    url = feed.feed.address
    title = feed.feed.title
    health = FeedHealth(address: url, state: feed.state, now: now)
    state = feed.state
  }

  private enum Key: String, CodingKey {
    case url, title, condition, finding, advice, failure, failures, hub
    case failingSince = "failing_since"
    case lastAnswered = "last_answered"
    case lastNewItem = "last_new_item"
    case nextDue = "next_due"
    case intervalMinutes = "interval_minutes"
    case lostItems = "lost_items"
    case movedTo = "moved_to"
  }

  func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(url, forKey: .url)
    try line.encode(title, forKey: .title)
    try line.encode(health.condition, forKey: .condition)
    try line.encode(health.finding, forKey: .finding)
    try line.encodeIfPresent(health.advice, forKey: .advice)
    try line.encodeIfPresent(state.failure, forKey: .failure)
    try line.encode(state.failureCount, forKey: .failures)
    try line.encodeIfPresent(state.failingSince, forKey: .failingSince)
    try line.encodeIfPresent(state.lastAnswered, forKey: .lastAnswered)
    try line.encodeIfPresent(state.lastNewItem, forKey: .lastNewItem)
    if !state.isGone, state.lastPolled != nil { try line.encode(state.nextDue, forKey: .nextDue) }
    try line.encode(Int(state.interval / .seconds(60)), forKey: .intervalMinutes)
    try line.encode(state.lostItemsCount, forKey: .lostItems)
    try line.encodeIfPresent(state.movedTo, forKey: .movedTo)
    try line.encodeIfPresent(state.hub?.address, forKey: .hub)
  }

  var text: String {
    let word = health.condition.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)
    var lines = ["\(word)\(url)" + (title == url ? "" : "  \(title)")]
    if !health.finding.isEmpty { lines.append(health.finding) }
    if let advice = health.advice { lines.append("→ " + advice) }
    if health.condition == .well {
      let minutes = Int(state.interval / .seconds(60))
      lines.append("asked every \(minutes) minutes, next at \(state.nextDue.formatted(.iso8601))")
    }
    if let hub = state.hub { lines.append("WebSub hub: \(hub.address)") }
    return lines.joined(separator: "\n        ")
  }
}
