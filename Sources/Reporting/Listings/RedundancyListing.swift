public import Analysis
internal import Foundation
public import News

/// Feeds in the order in which they can be dropped, with what is lost by it.
public struct RedundancyListing: Listing, Sendable {
  private let feeds: [(feed: Feed, finding: RedundancyFinding)]

  /// - Parameter feeds: The first to drop first.
  public init(_ feeds: [(feed: Feed, finding: RedundancyFinding)]) { self.feeds = feeds }

  /// The table without a line break at its end, or how to begin a list.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    guard !feeds.isEmpty else {
      return renderer.written(
        renderer.prose("No feeds. \(code: "echometer import FILE.opml") begins a list."))
    }
    var table = TextTable(columns: [
      "feed", .number("stories"), .number("only here"), .number("adds"), .number("lost"),
      TextTable.Column("address", isOptional: true),
    ])
    for (feed, finding) in feeds {
      table.add([
        feed.title, Words.count(finding.stories), Words.count(finding.only), Words.count(finding.added),
        finding.lostShare == 0 ? "nothing" : Words.percent(finding.lostShare), feed.address,
      ])
    }
    let note = renderer.prose(
      """
      28 days; the first line can be dropped first. Only here: stories that no other feed has. Adds: stories that no \
      feed further down has. Lost: the share of all stories that goes with this feed and all above it.
      """, style: .quiet)
    return table.text(width: renderer.width, styled: styled) + "\n\n" + renderer.written(note)
  }
}
