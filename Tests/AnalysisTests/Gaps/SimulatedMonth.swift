import Analysis
import Foundation
import News

/// Weeks of made-up news in which it is known what is picked up and why.
///
/// Whether a story is picked up depends on the outlet that has it first and on the matter it is about. Neither weight is
/// told to anybody; only outlets, words and times can be seen.
struct SimulatedMonth {
  static let beginning = Date(timeIntervalSince1970: 1_772_409_600)

  let outlets: [Outlet]
  private(set) var items: [Item] = []
  /// The event of each item.
  private(set) var events: [Item.ID: Int] = [:]

  private static let outletCount = 24
  private static let matters = [
    "harbour", "budget", "vaccine", "railway", "orchard", "museum", "glacier", "parliament", "football",
    "tariff",
  ]

  init(days: Int, storiesADay: Int, seed: UInt64) {
    var random = SplitMix64(state: seed)
    outlets = (0..<Self.outletCount).map {
      Outlet(id: .init(rawValue: "outlet \($0)"), name: "Outlet \($0)", owner: .init(rawValue: "Owner \($0)"))
    }
    let pull = (0..<Self.outletCount).map { _ in Double.random(in: -1.5...1.5, using: &random) }
    let interest = Self.matters.map { _ in Double.random(in: -2...2, using: &random) }
    for event in 0..<days * storiesADay {
      let first = Int.random(in: 0..<Self.outletCount, using: &random)
      let matter = Int.random(in: 0..<Self.matters.count, using: &random)
      let start = Double.random(in: 0..<Double(days) * 86_400, using: &random)
      let isPickedUp =
        Double.random(in: 0..<1, using: &random) < 1 / (1 + exp(3.2 - pull[first] - interest[matter]))
      let further =
        isPickedUp ? Int.random(in: 3...9, using: &random) : Int.random(in: 0...4, using: &random) / 4
      let names = (0..<6).map { _ in SyntheticNews.word(&random) }
      add(event, outlet: first, at: start, names, Self.matters[matter], &random)
      for other in (0..<Self.outletCount).filter({ $0 != first }).shuffled(using: &random).prefix(further) {
        let delay = Double.random(in: 2...30, using: &random) * 3_600
        add(event, outlet: other, at: start + delay, names, Self.matters[matter], &random)
      }
    }
    items.sort { ($0.firstSeen, $0.id) < ($1.firstSeen, $1.id) }
  }

  private mutating func add(
    _ event: Int, outlet: Int, at second: Double, _ names: [String], _ matter: String,
    _ random: inout SplitMix64
  ) {
    let id = Item.ID(rawValue: Int64(items.count + 1))
    let words = names.shuffled(using: &random).prefix(5) + [matter]
    let time = Self.beginning + second
    items.append(
      Item(
        id: id, feed: .init(rawValue: Int64(outlet + 1)), outlet: outlets[outlet].id,
        identity: "\(id.rawValue)",
        link: "https://outlet\(outlet).example/news/\(id.rawValue)",
        title: words.shuffled(using: &random).joined(separator: " "), language: "en", published: time,
        firstSeen: time + 600))
    events[id] = event
  }

  /// The owners that have an event by then.
  func owners(of event: Int, seenBy moment: Date) -> Set<Outlet.ID> {
    Set(items.filter { events[$0.id] == event && $0.firstSeen <= moment }.map(\.outlet))
  }
}
