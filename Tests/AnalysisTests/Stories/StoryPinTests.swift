import Analysis
import Foundation
import News
import Testing

/// What the user has pinned stays where it is, and everything else goes on as before.
@Suite struct StoryPinTests {
  typealias Sample = StorySample

  private static let (first, second) = (Story.ID(rawValue: "first"), Story.ID(rawValue: "second"))

  /// Two stories that nothing tells apart but the user: four reports of one dam, two in each.
  private static let dam: [AnalysisInput.StoredItem] = [
    .init(item: Sample.days[0], story: first, isPinned: true),
    .init(item: Sample.days[1], story: second, isPinned: true),
    .init(item: Sample.days[2], story: first, isPinned: true),
    .init(item: Sample.days[5], story: second, isPinned: true),
  ]

  private static func clustering(
    _ items: [AnalysisInput.StoredItem], pasts: [StoryClustering.StoryPast] = []
  ) -> StoryClustering {
    var clustering = StoryClustering()
    clustering.restore(items, pasts: pasts)
    return clustering
  }

  @Test func whatWasSplitStaysSplitAndStillGrows() {
    var clustering = Self.clustering(Self.dam)
    let news = (0..<8).map {
      Sample.item(
        Int64(100 + $0), hour: 6 + Double($0) / 2, "Cracked dam at Lake Orvine: evacuated wait, day \($0)")
    }
    let changes = clustering.add(news)
    #expect(changes.merges.isEmpty)
    #expect(Set(changes.assignments.keys) == Set(news.map(\.id)), "no pinned item moves")
    #expect(Set(changes.assignments.values).isSubset(of: [Self.first, Self.second]))
  }

  @Test func withoutPinsTheTwoBecomeOne() {
    var clustering = Self.clustering(Self.dam.map { .init(item: $0.item, story: $0.story) })
    let changes = clustering.add([
      Sample.item(100, hour: 6, "Thousands evacuated as cracked dam at Lake Orvine may give way")
    ])
    #expect(changes.merges.count == 1)
  }

  @Test func whatWasMergedStaysTogether() {
    // A dam and a recall in one story: no likeness would ever hold these.
    var clustering = Self.clustering(
      [0, 1, 2, 3, 4].map { .init(item: Sample.days[$0], story: Self.first, isPinned: true) })
    let changes = clustering.add(Array(Sample.days[5...]))
    #expect(Set(changes.assignments.keys) == Set(Sample.days[5...].map(\.id)))
    #expect(changes.merges.isEmpty)
    #expect(changes.assignments[Item.ID(rawValue: 6)] == Self.first, "more of the dam")
    #expect(changes.assignments[Item.ID(rawValue: 11)] == Self.first, "more of the recall")
    #expect(changes.assignments[Item.ID(rawValue: 15)] != Self.first)
  }

  @Test func aCopyOfAPinnedItemStaysWithIt() {
    let copy = Sample.item(50, hour: 1, Sample.days[0].title)
    var clustering = Self.clustering([
      .init(item: copy, story: Self.first, isPinned: true),
      .init(item: Sample.days[0], story: Self.first),
      .init(item: Sample.days[1], story: Self.second, isPinned: true),
    ])
    let changes = clustering.add([Sample.days[2], Sample.days[5]])
    #expect(Set(changes.assignments.keys) == [Sample.days[2].id, Sample.days[5].id])
  }

  @Test func aStoryPinnedLongAgoEndsInNoOther() {
    let items: [AnalysisInput.StoredItem] = [
      .init(item: Sample.days[0], story: Self.first), .init(item: Sample.days[1], story: Self.second),
      .init(item: Sample.days[2], story: Self.second),
    ]
    let before = Sample.days[0].time.addingTimeInterval(-86_400)
    for isPinned in [false, true] {
      var clustering = Self.clustering(
        items, pasts: [.init(story: Self.first, first: before, itemCount: 1, isPinned: isPinned)])
      let changes = clustering.add([Sample.days[5], Sample.item(100, hour: 5, Sample.days[0].title)])
      #expect(changes.merges.contains { $0.from == Self.first } == false || !isPinned)
    }
  }

  @Test func theNameOfAStoryThatHasEndedIsNotGivenAgain() {
    // A recall stands in the story of a dam, in which its own had ended; with more of the dam, it leaves.
    let founder = Sample.days[3]
    var clustering = StoryClustering()
    clustering.restore(
      Sample.days[..<4].map { .init(item: $0, story: Self.first) }, ended: [Story.ID(founder: founder)])
    let changes = clustering.add([Sample.days[5]])
    #expect(changes.assignments[founder.id] == Story.ID(founder: founder).next)
  }
}
