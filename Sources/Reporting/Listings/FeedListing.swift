public import Analysis
public import Foundation

/// Feeds with their health, in a table.
public struct FeedListing: Listing, Sendable {
  private let feeds: [FeedFinding]
  private let clock: Clock

  /// - Parameters:
  ///   - feeds: In the order to show them in.
  ///   - timeZone: The zone that times are shown in.
  public init(_ feeds: [FeedFinding], timeZone: TimeZone) {
    self.feeds = feeds
    clock = Clock(timeZone: timeZone)
  }

  /// The table without a line break at its end, or how to begin a list.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    guard !feeds.isEmpty else {
      return renderer.written(
        renderer.prose(
          "No feeds. \(code: "echometer import FILE.opml") or \(code: "echometer add URL") begins a list."))
    }
    var table = TextTable(columns: [
      "feed", "state", "last answer", .number("items"), TextTable.Column("reason", overflow: .wrapped),
      TextTable.Column("address", isOptional: true),
    ])
    for feed in feeds {
      table.add([
        feed.title, feed.health.words, feed.lastAnswered.map(clock.stamp) ?? "never",
        Words.count(feed.itemsInWindow), feed.reason ?? "", feed.address,
      ])
    }
    return table.text(width: renderer.width, styled: styled)
  }
}
