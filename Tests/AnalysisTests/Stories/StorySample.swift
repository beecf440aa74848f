import Analysis
import Foundation
import News

/// A few days of fictional news in short lines, for tests of the grouping.
enum StorySample {
  /// An item of an hour; its identity is its number.
  static func item(
    _ number: Int64, hour: Double, _ title: String, summary: String = "", outlet: String = "",
    language: String? = "en"
  ) -> Item {
    Item(
      id: Item.ID(rawValue: number), feed: Feed.ID(rawValue: 1),
      outlet: Outlet.ID(rawValue: outlet.isEmpty ? "outlet \(number)" : outlet), identity: "\(number)",
      title: title, summary: summary, language: language,
      firstSeen: Date(timeIntervalSince1970: 1_790_000_000 + hour * 3_600))
  }

  /// The numbers of the items of each story, in order.
  static func groups(_ assignments: [Item.ID: Story.ID]) -> [[Int64]] {
    Dictionary(grouping: assignments.keys, by: { assignments[$0] }).values
      .map { $0.map(\.rawValue).sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Items in their order, so many at a time.
  static func batches(of size: Int, _ items: [Item]) -> [[Item]] {
    stride(from: 0, to: items.count, by: size).map { Array(items[$0..<min($0 + size, items.count)]) }
  }

  /// Adds batches one after the other and follows what they say.
  static func assignments(
    _ batches: [[Item]], clustering: StoryClustering = StoryClustering()
  ) -> [Item.ID: Story.ID] {
    var clustering = clustering
    var result: [Item.ID: Story.ID] = [:]
    for batch in batches { apply(clustering.add(batch), to: &result) }
    return result
  }

  static func apply(_ changes: StoryClustering.Changes, to assignments: inout [Item.ID: Story.ID]) {
    for merge in changes.merges {
      for (item, story) in assignments where story == merge.from { assignments[item] = merge.into }
    }
    assignments.merge(changes.assignments) { $1 }
  }

  /// Six events, two of them elections of the same kind in different towns.
  static let days: [Item] = [
    item(1, hour: 0, "Dam at Lake Orvine cracks, thousands told to leave their homes"),
    item(2, hour: 1, "Thousands evacuated below cracked Lake Orvine dam"),
    item(3, hour: 2, "Lake Orvine: crack in dam forces evacuation of three villages"),
    item(4, hour: 2, "Halberg Motors recalls 40,000 vans over brake fault"),
    item(5, hour: 3, "Brake fault: Halberg Motors to recall 40,000 vans"),
    item(6, hour: 5, "Engineers race to drain Lake Orvine before cracked dam gives way"),
    item(7, hour: 6, "Marta Quillon elected mayor of Port Sevrin"),
    item(8, hour: 7, "Port Sevrin elects Marta Quillon as mayor in tight race"),
    item(9, hour: 8, "Jonas Eibl elected mayor of Grünfeld"),
    item(10, hour: 9, "Grünfeld voters choose Jonas Eibl as new mayor"),
    item(11, hour: 20, "Halberg recall: van owners told to stop driving over brake fault"),
    item(12, hour: 26, "Rare whale seen in Tessaly Bay for the first time in 50 years"),
    item(13, hour: 27, "Whale watchers flock to Tessaly Bay after rare sighting"),
    item(14, hour: 30, "Evacuated families return as Lake Orvine dam is declared safe"),
    item(15, hour: 33, "Chess: Ilse Damm, 14, beats world champion"),
  ]

  static let groupsOfDays: [[Int64]] = [[1, 2, 3, 6, 14], [4, 5, 11], [7, 8], [9, 10], [12, 13], [15]]
}
