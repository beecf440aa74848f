import Foundation
import News
import Testing

@testable import Analysis

@Suite struct StoryMembershipTests {
  typealias Sample = StorySample

  private static let ferry = [
    "Ferry Aurelia aground off Cape Dorn, passengers brought ashore",
    "Coast guard brings passengers of stranded ferry Aurelia ashore",
    "Aurelia passengers safe after ferry runs aground at Cape Dorn",
  ]
  private static let stranger = "Why Aurelia never came back"

  private static let voyage = [
    "Ferry Aurelia aground off Cape Dorn, lifeboats launched at once",
    "Aurelia: ferry aground off Cape Dorn, blankets and tea for passengers",
    "Ferry Aurelia runs aground at Cape Dorn, harbour pilots ask why",
    "Cape Dorn: Aurelia ferry aground, rocks tore hull open",
    "Aground at Cape Dorn: Aurelia ferry captain questioned over charts",
  ]
  /// It has a word of each report but none that all of them have.
  private static let kin = """
    "We drank tea in lifeboats": a teacher wrapped in blankets, a baby asleep on coats; among the rocks, where the hull lay \
    open, nobody asked for the captain
    """

  private static func items(_ titles: [String]) -> [Item] {
    titles.enumerated().map { Sample.item(Int64($0), hour: Double($0) / 2, $1) }
  }

  private static func groups(_ titles: [String], leastEvidence: Float?) -> [[Int64]] {
    var settings = StoryClustering.Settings.standard
    settings.leastEvidence = leastEvidence
    return Sample.groups(StoryClustering.stories(of: items(titles), settings: settings))
  }

  private static let leastEvidence = StoryClustering.Settings.standard.leastEvidence

  @Test func oneNameMakesNoMemberOfAStory() {
    let titles = Self.ferry + [Self.stranger]
    #expect(Self.groups(titles, leastEvidence: nil) == [[0, 1, 2, 3]])
    #expect(Self.groups(titles, leastEvidence: Self.leastEvidence) == [[0, 1, 2], [3]])
  }

  @Test func oneNameMakesNoPair() {
    let titles = [Self.ferry[0], Self.stranger]
    #expect(Self.groups(titles, leastEvidence: nil) == [[0, 1]])
    #expect(Self.groups(titles, leastEvidence: Self.leastEvidence) == [[0], [1]])
  }

  @Test func severalNamesMakeAMember() {
    let titles = Self.ferry + ["Aurelia: the Dorn ferry that never came back"]
    #expect(Self.groups(titles, leastEvidence: Self.leastEvidence) == [[0, 1, 2, 3]])
  }

  /// A stranger is asked whatever place it has, first or last.
  @Test(arguments: 0...3)
  func theOrderDoesNotMatter(position: Int64) {
    var titles = Self.ferry
    titles.insert(Self.stranger, at: Int(position))
    let story = (0...3).filter { $0 != position }
    let expected = [story, [position]].sorted { $0[0] < $1[0] }
    #expect(Self.groups(titles, leastEvidence: nil) == [[0, 1, 2, 3]])
    #expect(Self.groups(titles, leastEvidence: Self.leastEvidence) == expected)
    #expect(Sample.groups(Sample.assignments(Sample.batches(of: 1, Self.items(titles)))) == expected)
  }

  /// However often each of the words is in other news, here in three hundred items, two texts of the same words are one story.
  @Test func textsOfTheSameWordsAreMembers() {
    let words = ["Vellmar", "Quissant", "Torbeck", "Ostrane"]
    let others = (0..<1_200).map { "\(words[$0 % 4]) lom\($0) dar\($0) feg\($0)" }
    let titles = others + [words.joined(separator: " "), words.reversed().joined(separator: " ")]
    #expect(Self.groups(titles, leastEvidence: Self.leastEvidence).contains([1_200, 1_201]))
  }

  /// The user's will goes before what words say.
  @Test(arguments: [true, false])
  func aPinnedItemStaysInItsStory(isPinned: Bool) {
    let items = Self.items(Self.ferry + [Self.stranger])
    let story = Story.ID(founder: items[0])
    var clustering = StoryClustering()
    clustering.restore([
      .init(item: items[0], story: story), .init(item: items[3], story: story, isPinned: isPinned),
    ])
    let assignments = clustering.add([items[1], items[2]]).assignments
    #expect(assignments[items[1].id] == story)
    #expect(assignments[items[2].id] == story)
    #expect((assignments[items[3].id] == nil) == isPinned)
  }

  /// Each report has too little in common with such a text, all together have enough.
  @Test func theWordsOfAStoryTakeInWhatNoReportIsLike() {
    let titles = Self.voyage + [Self.kin]
    #expect(Self.groups(titles, leastEvidence: nil) == [[0, 1, 2, 3, 4], [5]])
    #expect(Self.groups(titles, leastEvidence: Self.leastEvidence) == [[0, 1, 2, 3, 4, 5]])
  }

  @Test func aWordOrTwoOfAStoryTakeNothingIn() {
    let told = "\"We drank tea in lifeboats\": what grandmother told of the war and of her long way home"
    let titles = Self.voyage + [told]
    // Near enough it is.
    #expect(Self.groups(titles, leastEvidence: 0) == [[0, 1, 2, 3, 4, 5]])
    #expect(Self.groups(titles, leastEvidence: Self.leastEvidence) == [[0, 1, 2, 3, 4], [5]])
  }

  /// What three report is a story of its own.
  @Test(arguments: 1...3)
  func oneReportOrTwoAreTakenIn(count: Int) {
    let titles = Self.voyage + ["fog", "calm", "night"].prefix(count).map { "\(Self.kin); \($0)" }
    let kin = (5..<5 + count).map { Int64($0) }
    #expect(Self.groups(titles, leastEvidence: nil) == [[0, 1, 2, 3, 4], kin])
    let expected = count < 3 ? [[0, 1, 2, 3, 4] + kin] : [[0, 1, 2, 3, 4], kin]
    #expect(Self.groups(titles, leastEvidence: Self.leastEvidence) == expected)
  }

  @Test(arguments: 0...5)
  func whatIsTakenInCanComeAnyTime(position: Int) {
    var titles = Self.voyage
    titles.insert(Self.kin, at: position)
    #expect(
      Sample.groups(Sample.assignments(Sample.batches(of: 1, Self.items(titles)))) == [[0, 1, 2, 3, 4, 5]])
  }

  @Test(arguments: [true, false])
  func aPinnedItemIsNotTakenIn(isPinned: Bool) {
    let items = Self.items(Self.voyage + [Self.kin])
    let own = Story.ID(founder: items[5])
    var clustering = StoryClustering()
    clustering.restore([.init(item: items[5], story: own, isPinned: isPinned)])
    let assignments = clustering.add(Array(items[..<5])).assignments
    let story = assignments[items[0].id]
    #expect(story != nil)
    #expect(((assignments[items[5].id] ?? own) == story) == !isPinned)
  }

  /// What has left the window could not go with it.
  @Test(arguments: [0, 1])
  func aStoryBegunBeforeTheWindowIsNotTakenIn(departedCount: Int) {
    let items = Self.items(Self.voyage + [Self.kin])
    let own = Story.ID(founder: items[5])
    let past = StoryClustering.StoryPast(
      story: own, first: items[5].time - StoryClustering.windowLength - 86_400, itemCount: departedCount)
    var clustering = StoryClustering()
    clustering.restore([.init(item: items[5], story: own)], pasts: departedCount > 0 ? [past] : [])
    let assignments = clustering.add(Array(items[..<5])).assignments
    let story = assignments[items[0].id]
    #expect(story != nil)
    #expect(((assignments[items[5].id] ?? own) == story) == (departedCount == 0))
  }

  @Test func aPinnedStoryTakesIn() {
    let items = Self.items(Self.voyage + [Self.kin])
    let story = Story.ID(founder: items[0])
    var clustering = StoryClustering()
    clustering.restore([.init(item: items[0], story: story, isPinned: true)])
    let assignments = clustering.add(Array(items[1...])).assignments
    #expect(items[1...].allSatisfy { assignments[$0.id] == story })
  }
}
