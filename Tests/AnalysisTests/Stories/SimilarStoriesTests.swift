import Analysis
import Foundation
import News
import Testing

@Suite struct SimilarStoriesTests {
  var day: NewsDay {
    var day = NewsDay()
    day.add("pier", "A", 0, "Harbour board to close northern pier over rotten piles")
    day.add("pier", "B", 5, "Rotten piles close pier in the harbour")
    day.add("protest", "C", 60, "Anglers protest against closing the northern pier")
    day.add("protest", "D", 70, "Anglers want their pier back")
    day.add(
      "bridge", "A", 80, "Bridge to the island opens after eleven years",
      summary: "It cost four times as much.")
    day.add(
      "copy", "E", 90, "Island",
      summary: "Bridge to the island opens after eleven years. It cost four times as much.")
    for number in 0..<20 {
      day.add("other\(number)", "A", 100, "Match \(number) ends level in town \(number)")
    }
    return day
  }

  @Test func whatSharesRareWordsIsLike() throws {
    let found = SimilarStories(items: day.items, outlets: []).similar(to: .init(rawValue: "pier"))
    let first = try #require(found.first)
    #expect(found.count == 1)
    #expect(first.story.rawValue == "protest")
    #expect(first.outlets == 2)
    #expect((0.1..<1).contains(first.likeness))
    #expect(first.commonShare == 0)
    #expect(first.terms.contains("pier"))
    #expect(first.firstTime == NewsDay.time(60))
  }

  @Test func wordForWordGoesFirst() throws {
    let found = SimilarStories(items: day.items, outlets: []).similar(to: .init(rawValue: "bridge"))
    #expect(found.map(\.story.rawValue) == ["copy"])
    // All ten shingles of the shorter one's thirteen words.
    #expect(found[0].commonShare == 1)
  }

  @Test func whatIsNotThereIsLikeNothing() {
    let stories = SimilarStories(items: day.items, outlets: [])
    #expect(stories.similar(to: .init(rawValue: "no")).isEmpty)
    #expect(stories.similar(to: .init(rawValue: "pier"), limit: 0).isEmpty)
    #expect(SimilarStories(items: [], outlets: []).similar(to: .init(rawValue: "pier")).isEmpty)
  }
}
