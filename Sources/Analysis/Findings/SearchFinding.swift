public import Foundation
public import News

/// How much has been published on what the user asks for, and which stories are about it.
public struct SearchFinding: Hashable, Sendable, Codable {
  /// A story with an item that answers the question.
  public struct Story: Hashable, Sendable, Codable, Identifiable {
    public var id: News.Story.ID
    /// The headline of its latest item that answers.
    public var title: String
    /// Where that stands.
    public var link: String?
    /// Outlets with an item that answers; aggregators do not count.
    public var outlets: Int
    /// Items that answer.
    public var items: Int
    /// The times of the first and the last of these.
    public var firstTime: Date
    public var lastTime: Date
  }

  public var query: String
  /// Items of the 28 days that answer.
  public var items: Int
  /// Outlet–story pairs among these.
  public var pairs: Int
  /// Its share of all outlet–story pairs of each day, 0 to 1, the last day last; `nil` for a day without any,
  /// or before crawling began.
  public var dailyShares: [Double?]
  /// The quartiles of the shares of the days before the last; `nil` with fewer than seven of them.
  public var usual: Band?
  /// The latest first.
  public var stories: [Story]

  /// The share of the last day.
  public var share: Double? { dailyShares.last ?? nil }

  /// Whether the last day has less of it than is usual.
  public var isUnderCovered: Bool {
    guard let share, let usual else { return false }
    return share < usual.lowerQuartile
  }

  /// - Parameters:
  ///   - query: What was asked for.
  ///   - items: All items of 28 days that answer, in any order.
  ///   - appearances: All appearances of these days.
  ///   - outlets: The outlets that these name.
  ///   - until: The end of the last day.
  ///   - observedSince: When crawling began; `nil` when all days were observed.
  public init(
    _ query: String, items: [AnalysisInput.StoredItem], appearances: [AnalysisInput.Appearance],
    outlets: [Outlet], until: Date, observedSince: Date?
  ) {
    let table = OutletTable(outlets)
    var own = [Int](repeating: 0, count: DailyShares.days)
    let counted = items.filter { table.counts($0.item.outlet) }.sorted {
      ($0.item.time, $0.item.id) < ($1.item.time, $1.item.id)
    }
    var seen: Set<String> = []
    for stored in counted
    where seen.insert(stored.story.rawValue + "\n" + stored.item.outlet.rawValue).inserted {
      if let day = DailyShares.day(of: stored.item.time, until: until) { own[day] += 1 }
    }
    let shares = DailyShares(
      pairs: own, of: DailyShares.pairs(of: appearances, outlets: table, until: until), until: until,
      observedSince: observedSince)
    self.query = query
    self.items = items.count
    pairs = own.reduce(0, +)
    dailyShares = shares.values
    usual = shares.usual
    stories = Dictionary(grouping: counted, by: \.story).compactMap { id, stored in
      guard let first = stored.first, let last = stored.last else { return nil }
      return Story(
        id: id, title: last.item.title, link: last.item.link, outlets: Set(stored.map(\.item.outlet)).count,
        items: stored.count, firstTime: first.item.time, lastTime: last.item.time)
    }
    .sorted { ($1.lastTime, $0.id) < ($0.lastTime, $1.id) }
  }
}
