import Analysis
import Foundation
import News
import Testing

/// What must hold whatever the news: shown on made-up days.
@Suite struct StoryClusteringPropertyTests {
  typealias Sample = StorySample

  private static let news = SyntheticNews(count: 1_500, hours: 60, seed: 5)
  private static let atOnce = Sample.assignments([news.items])

  /// How far two groupings agree.
  private static func agreement(_ gold: [Item.ID: Story.ID], _ other: [Item.ID: Story.ID]) -> Double {
    func named(_ assignments: [Item.ID: Story.ID]) -> [String: String] {
      Dictionary(uniqueKeysWithValues: assignments.map { ("\($0.key.rawValue)", $0.value.rawValue) })
    }
    return StoryEvaluation(gold: named(gold), predicted: named(other)).bCubed.f1
  }

  @Test func theEventsAreFound() {
    let events = Self.news.events.mapValues { Story.ID(rawValue: "\($0)") }
    #expect(Self.agreement(events, Self.atOnce) > 0.95)
  }

  @Test(arguments: [1, 100, 700])
  func batchesHardlyMatter(size: Int) {
    let batches = Sample.batches(of: size, Self.news.items)
    #expect(Self.agreement(Self.atOnce, Sample.assignments(batches)) >= 0.98)
  }

  /// Whoever keeps the stories has to know all that a merge or an assignment speaks of.
  private static func expectAllIsTold(_ batches: [[Item]]) {
    var clustering = StoryClustering()
    var told: Set<Story.ID> = []
    for batch in batches {
      let changes = clustering.add(batch)
      #expect(changes.merges.allSatisfy { told.contains($0.from) })
      told.formUnion(changes.newStories.keys)
      #expect(changes.merges.allSatisfy { told.contains($0.into) })
      #expect(changes.assignments.values.allSatisfy { told.contains($0) })
    }
  }

  @Test(arguments: [20, 50, 100, 200, 400, 700])
  func aMergeLeadsFromAndToWhatWasTold(size: Int) {
    Self.expectAllIsTold(Sample.batches(of: size, Self.news.items))
  }

  /// A story known from before ends in one founded in the same batch, which ends in a third one before anybody is told of it: the
  /// words of all three are mixed more and more.
  @Test(arguments: [1, 2, 3])
  func aMergeIntoAStoryThatEndedSinceLeadsOn(seed: UInt64) {
    var random = SplitMix64(state: seed)
    func words() -> [String] { (0..<10).map { _ in SyntheticNews.word(&random) } }
    let (known, founded, third) = (words(), words(), words())
    var number: Int64 = 0
    func reports(_ count: Int, hour: Double, _ words: [String]) -> [Item] {
      (0..<count).map { _ in
        number += 1
        return Sample.item(
          number, hour: hour, words.shuffled(using: &random).prefix(8).joined(separator: " "))
      }
    }
    let before = reports(2, hour: 0, known)
    let batch =
      reports(3, hour: 3, founded) + reports(21, hour: 3, third) + reports(12, hour: 5, known + founded)
      + reports(17, hour: 7, known + founded + third)
    Self.expectAllIsTold([before, batch])
  }

  @Test func theOrderOfOneBatchDoesNotMatter() {
    #expect(Sample.assignments([Self.news.items.reversed()]) == Self.atOnce)
  }

  @Test func aRestartInTheMiddleHardlyMatters() throws {
    let middle = Self.news.items.count / 2
    var assignments = Sample.assignments([Array(Self.news.items[..<middle])])
    var restored = StoryClustering()
    restored.restore(
      try Self.news.items[..<middle].map { .init(item: $0, story: try #require(assignments[$0.id])) })
    Sample.apply(restored.add(Array(Self.news.items[middle...])), to: &assignments)
    #expect(Self.agreement(Self.atOnce, assignments) >= 0.98)
  }

  @Test func duplicatesChangeNothing() {
    #expect(Sample.assignments([Self.news.items + Self.news.items]) == Self.atOnce)
  }

  /// A word is as common as the stories that have it, not as their reports.
  @Test(arguments: [600, 1])
  func theNamesOfAGreatStoryStayRare(batch: Int) {
    var random = SplitMix64(state: 4)
    let words = (0..<900).map { _ in SyntheticNews.word(&random) }
    func line(_ count: Int) -> String {
      (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    let others = (1...300).map { Sample.item($0, hour: Double($0) / 10, line(6)) }
    let reports = (301...600).map {
      Sample.item($0, hour: 20 + Double($0) / 60, "Tamburo Karvelis " + line(3))
    }
    let items = (others + reports).sorted { $0.time < $1.time }
    let stories = Sample.assignments(Sample.batches(of: batch, items))
    let sizes = Dictionary(grouping: reports) { stories[$0.id] }.mapValues(\.count)
    #expect((sizes.values.max() ?? 0) > 285)
  }
}
