internal import Foundation
internal import News

/// What the model looks at of a story that few have, at one moment.
struct PickUpFeatures: Hashable, Sendable {
  /// The names of ``values``.
  static let names = [
    "age", "log_age", "log_quiet", "second_owner", "log_items", "outlet_reach", "section_reach",
    "title_reach",
    "lead_reach",
  ]

  /// One for each of ``names``.
  let values: [Double]

  /// - Parameters:
  ///   - items: The story's items of outlets that count, in order of time; at least one.
  ///   - owners: How many owners have it.
  ///   - moment: All of the items were seen by then.
  ///   - reach: What earlier stories have taught.
  init(_ items: [GapTrace], owners: Int, at moment: Date, reach: Reach) {
    func hours(since time: Date) -> Double { max(0, moment.timeIntervalSince(time) / 3600) }
    let (first, last) = (items[0], items[items.count - 1])
    var outlets: Set<Outlet.ID> = []
    let openings = items.filter { outlets.insert($0.outlet).inserted }
    func mean(_ value: (GapTrace) -> Double) -> Double {
      openings.reduce(0) { $0 + value($1) } / Double(openings.count)
    }
    values = [
      hours(since: first.time) / 24, log(max(Self.shortest, hours(since: first.time))),
      log(max(Self.shortest, hours(since: last.time))), owners > 1 ? 1 : 0, log(Double(items.count)),
      mean { reach.relative(Reach.key(of: Reach.hash(of: $0.outlet.rawValue), in: .outlet), .outlet) },
      mean { reach.relative($0.section, .section) }, reach.relative(first.titleWords, .title),
      reach.relative(first.leadWords, .lead),
    ]
  }

  /// Hours below which two ages are the same.
  private static let shortest = 0.25
}
