import Analysis
import Foundation
import News
import Testing

/// A snapshot of the grouping, and what is told to it of items that it has not seen.
@Suite struct StorySnapshotTests {
  typealias Sample = StorySample

  private static let news = SyntheticNews(count: 3_200, hours: 200, seed: 11)

  private static func snapshot(_ clustering: StoryClustering) throws -> Data {
    var snapshot = Data()
    try clustering.write { snapshot.append(contentsOf: $0) }
    return snapshot
  }

  private static func batches(of size: Int) -> [[Item]] { StorySample.batches(of: size, news.items) }

  /// The window of three days passes twice meanwhile, so that items leave it, too.
  @Test(arguments: [90, 700])
  func goingOnFromOneIsGoingOn(size: Int) throws {
    var clustering = StoryClustering()
    var resumed = StoryClustering()
    var isKept = false
    for batch in Self.batches(of: size) {
      let changes = clustering.add(batch)
      #expect(resumed.add(batch) == changes)
      #expect(resumed.isWorthKeeping == clustering.isWorthKeeping)
      guard resumed.isWorthKeeping else { continue }
      resumed = try StoryClustering(snapshot: try Self.snapshot(resumed))
      isKept = true
    }
    #expect(isKept)
    #expect(resumed.rememberedItemCount == clustering.rememberedItemCount)
    #expect(resumed.indexedTermCount == clustering.indexedTermCount)
    #expect(clustering.rememberedItemCount < Self.news.items.count)
  }

  @Test func restoredItemsAndPinsAreInIt() throws {
    let half = Array(Self.news.items.suffix(900))
    var assignments = Sample.assignments([half])
    let pinned = try #require(half.last)
    var restored = StoryClustering()
    restored.restore(
      try half.map {
        .init(item: $0, story: try #require(assignments[$0.id]), isPinned: $0.id == pinned.id)
      })
    let resumed = try StoryClustering(snapshot: try Self.snapshot(restored))
    let new = (0..<40).map { number in
      Sample.item(
        10_000 + number, hour: pinned.time.timeIntervalSince1970 / 3_600 - 1_790_000_000 / 3_600,
        half[Int(number) * 20].title + " again")
    }
    var (one, other) = (restored, resumed)
    let changes = one.add(new)
    #expect(other.add(new) == changes)
    Sample.apply(changes, to: &assignments)
    #expect(assignments.count == 940)
  }

  @Test func aDamagedOneIsRefused() throws {
    var clustering = StoryClustering()
    _ = clustering.add(Array(Self.news.items.prefix(600)))
    let snapshot = try Self.snapshot(clustering)
    for length in stride(from: 0, to: snapshot.count, by: max(1, snapshot.count / 97)) {
      #expect(throws: (any Error).self) { try StoryClustering(snapshot: snapshot.prefix(length)) }
    }
  }

  @Test func aYoungStoreIsNotWorthKeeping() {
    var clustering = StoryClustering()
    _ = clustering.add(Array(Self.news.items.prefix(100)))
    #expect(!clustering.isWorthKeeping)
  }

  @Test func whatIsAdoptedIsFollowed() throws {
    var clustering = StoryClustering()
    let fire = Sample.item(1, hour: 0, "Fire destroys the Corn Exchange in Marrowick")
    let copy = Sample.item(2, hour: 1, "Fire destroys the Corn Exchange in Marrowick")
    let otter = Sample.item(3, hour: 2, "Otter wins chess cup on Skerran")
    let stories = clustering.add([fire, copy, otter]).assignments
    let (old, other) = (try #require(stories[fire.id]), try #require(stories[otter.id]))
    #expect(stories[copy.id] == old && other != old)

    // Elsewhere it was found that the fire belongs to a story of last week, which nobody here has heard of, and the otter
    // to the one of the fire.
    var changes = StoryClustering.Changes()
    let lastWeek = Story.ID(rawValue: "lastweek")
    changes.merges = [.init(from: old, into: lastWeek)]
    changes.assignments = [
      fire.id: lastWeek, copy.id: lastWeek, otter.id: lastWeek, Item.ID(rawValue: 99): lastWeek,
    ]
    clustering.adopt(changes)
    let later = clustering.add([
      Sample.item(4, hour: 3, "Fire destroys the Corn Exchange in Marrowick overnight"),
      Sample.item(5, hour: 3, "Otter wins chess cup on Skerran again"),
    ])
    #expect(later.assignments[Item.ID(rawValue: 4)] == lastWeek)
    #expect(later.newStories[lastWeek] == nil, "it is known outside")
    // The name of the story that has ended is not given again.
    #expect(!later.assignments.values.contains(old))
  }
}
