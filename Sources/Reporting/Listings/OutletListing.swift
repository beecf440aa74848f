public import Analysis
internal import Foundation

/// Outlets in a table: how much they carry, who leads, who has something of their own.
public struct OutletListing: Listing, Sendable {
  private let outlets: [OutletFinding]

  /// - Parameter outlets: In the order to show them in.
  public init(_ outlets: [OutletFinding]) { self.outlets = outlets }

  /// The table without a line break at its end, or why there is none.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    guard !outlets.isEmpty else {
      return renderer.written(
        renderer.prose(
          "No outlet has an item in these 28 days. \(code: "echometer crawl") fetches what is due."))
    }
    var table = TextTable(columns: [
      "outlet", TextTable.Column("owner", isOptional: true), .number("items"),
      .number("stories", isOptional: true),
      .number("shared", isOptional: true), .number("firsts"),
      .number("lead index"), .number("exclusive rate"), .number("copied", isOptional: true),
    ])
    for outlet in outlets {
      table.add([
        outlet.name + (outlet.role.remark.map { " (\($0))" } ?? ""), outlet.owner.words,
        Words.count(outlet.items), Words.count(outlet.stories), Words.count(outlet.sharedStories),
        Words.tally(outlet.firsts), lead(outlet), exclusive(outlet),
        outlet.copiedShare.map(Words.percent) ?? "–",
      ])
    }
    let note = renderer.prose(
      """
      28 days; shares and indexes with their 95\u{A0}% intervals. “–”: too few numbers (5 expected firsts, 30 items). \
      A lead index of 1 is chance.
      """, style: .quiet)
    return table.text(width: renderer.width, styled: styled) + "\n\n" + renderer.written(note)
  }

  private func lead(_ outlet: OutletFinding) -> String {
    guard let index = outlet.leadIndex else { return "–" }
    let interval = LeadInterval(firsts: outlet.firsts, expected: outlet.expectedFirsts)
    let bounds = [interval.lower, interval.upper].map { Words.decimal($0) }.joined(separator: "–")
    return "\(Words.decimal(index, places: 2)) (\(bounds))"
  }

  private func exclusive(_ outlet: OutletFinding) -> String {
    guard let rate = outlet.exclusiveRate else { return "–" }
    let bounds = "\(Words.decimal(rate.lower * 100, places: 0))–\(Words.decimal(rate.upper * 100, places: 0))"
    return "\(Words.percent(rate.share)) (\(bounds))"
  }
}
