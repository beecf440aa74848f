import Analysis
import Foundation
import News
import Testing

/// Copies that the grouping has not brought together.
@Suite struct StrayCopyTests {
  let lead =
    "The harbour board voted on Tuesday to close the northern pier after a survey found rotten piles."

  func echoes(_ day: NewsDay) -> [Int64: ItemEcho] {
    Dictionary(
      uniqueKeysWithValues: Analysis.echoes(of: day.items, outlets: day.outlets).echoes.map {
        ($0.item.rawValue, $0)
      })
  }

  @Test func aVerbatimCopyInAnotherStoryIsFoundAndIsEvidence() throws {
    var day = NewsDay()
    day.add("s", "A", 0, "Pier closes", summary: lead)
    day.add("t", "B", 9, "Rot shuts down harbour landmark", summary: lead)
    let found = try #require(echoes(day)[2])
    #expect(found.copiedShare == 17.0 / 22)
    #expect(found.copiedFrom?.rawValue == 1)
    #expect(found.echoType == .rewrite)
    let story = try #require(day.story("t"))
    #expect(
      story.copiesElsewhere == [
        .init(item: .init(rawValue: 2), source: .init(rawValue: 1), story: .init(rawValue: "s"))
      ])
    #expect(story.items.count == 1, "The other story's item is compared, and stays where it is.")
    #expect(try #require(day.story("s")).copiesElsewhere.isEmpty)
  }

  @Test func theOwnStorysSourceGoesFirst() throws {
    var day = NewsDay()
    day.add("s", "A", 0, "Pier closes", summary: lead)
    day.add("t", "B", 5, "Rot in harbour", summary: lead)
    day.add("t", "C", 9, "Landmark shut", summary: lead)
    #expect(echoes(day)[3]?.copiedFrom?.rawValue == 1, "B has it from A, so A is the source of both.")
    #expect(echoes(day)[3]?.story.rawValue == "t")
  }

  @Test func sistersAndAggregatorsAreNoSource() {
    var day = NewsDay()
    day.add("A", owner: "one")
    day.add("B", owner: "one")
    day.add("N", role: .aggregator)
    day.add("s", "A", 0, "Pier closes", summary: lead)
    day.add("t", "B", 9, "Rot shuts down harbour landmark", summary: lead)
    day.add(
      "u", "N", 1, "Elsewhere",
      summary: "Quite another text stood here, and it was long enough to be copied whole.")
    day.add(
      "v", "B", 9, "Here",
      summary: "Quite another text stood here, and it was long enough to be copied whole.")
    #expect(echoes(day).values.allSatisfy { $0.copiedFrom == nil })
  }

  @Test func aFormulaOfManyStoriesIsNoCopy() {
    var day = NewsDay()
    let formula = "This report was first sent out by our news desk and may be shortened."
    for number in 0..<30 {
      day.add(
        "s\(number)", "O\(number)", Double(number), "Story \(number)",
        summary: "Word\(number) event\(number). \(formula)")
    }
    #expect(echoes(day).values.allSatisfy { $0.copiedFrom == nil })
  }

  @Test func aTurnOfPhraseOfTwoStoriesIsNobodysWords() throws {
    var day = NewsDay()
    let phrase = "after a long night of talks between"
    day.add("s", "A", 0, "Strike ends", summary: "Tram drivers go back to work \(phrase) union and city.")
    day.add("s", "B", 5, "Trams run again", summary: "There is a deal \(phrase) both sides in the old depot.")
    #expect(echoes(day)[2]?.copiedShare == 0, "Seven words are a coincidence.")
    day.add("s", "C", 9, "Trams", summary: "They agreed \(phrase) them; go back to work they will.")
    let share = try #require(echoes(day)[3]?.copiedShare)
    #expect(share > 0.5)
    day.add("t", "D", 0, "Budget", summary: "The budget passed \(phrase) three parties who had said never.")
    #expect(echoes(day)[3]?.copiedShare == 0, "Now the phrase stands in two stories.")
  }

  @Test func theOrderOfTheItemsDoesNotMatter() {
    var day = NewsDay()
    for (number, story) in ["s", "t", "u"].enumerated() {
      day.add(story, "O\(number)", Double(number), "Headline \(number)", summary: lead)
    }
    let forward = Analysis.echoes(of: day.items, outlets: []).echoes
    #expect(forward == Analysis.echoes(of: day.items.reversed(), outlets: []).echoes)
    #expect(forward.map(\.copiedFrom?.rawValue) == [nil, 1, 1])
  }

  @Test func nothingComesOfNothing() {
    #expect(Analysis.echoes(of: [], outlets: []).echoes.isEmpty)
    var day = NewsDay()
    day.add("s", "A", 0, "")
    #expect(echoes(day)[1]?.echoType == .cannotTell)
  }
}
