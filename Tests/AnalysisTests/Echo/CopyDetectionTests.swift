import Analysis
import Foundation
import News
import Testing

@Suite struct CopyDetectionTests {
  let lead =
    "The harbour board voted on Tuesday to close the northern pier after a survey found rotten piles."
  let other = "Engineers had warned since spring that storms might bring down parts of the old timber jetty."

  /// The copies of a day's items of story "s".
  func copies(_ day: NewsDay, boilerplate: Boilerplate = .none) -> [Copy] {
    CopyDetection(boilerplate: boilerplate)
      .copies(in: day.items.filter { $0.story.rawValue == "s" }.map(\.item), outlets: day.outlets)
  }

  func percent(_ share: Double?) -> Int? { share.map { Int(($0 * 100).rounded()) } }

  @Test func aCopyUnderANewHeadlineIsFound() {
    var day = NewsDay()
    day.add("s", "A", 0, "Northern pier to close", summary: lead)
    day.add("s", "B", 9, "Rot shuts down harbour landmark", summary: lead)
    let found = copies(day)
    #expect(found[0].share == 0)
    #expect(found[0].source == nil)
    // 17 of 5 + 17 words.
    #expect(found[1].share == 17.0 / 22)
    #expect(found[1].originality == 1 - 17.0 / 22)
    #expect(found[1].source?.rawValue == 1)
    #expect(found[1].basis == .summary)
    #expect(found[1].linkedSources.map(\.rawValue) == [1])
  }

  @Test func threeWordsInARowAreNoCopyAndTwiceFourAre() {
    var day = NewsDay()
    day.add("s", "A", 0, "one two three four five six seven eight nine ten eleven twelve")
    day.add("s", "B", 1, "one two three x five six seven x nine ten eleven x")
    day.add("s", "C", 2, "one two three four x six seven eight x nine ten eleven twelve")
    // Eight of fourteen words, in two runs.
    #expect(copies(day).map { percent($0.share) } == [0, 0, 62])
  }

  @Test func fewerThanEightWordsInAllAreACoincidence() {
    var day = NewsDay()
    day.add("s", "A", 0, "one two three four five six seven eight nine ten eleven twelve")
    day.add("s", "B", 1, "one two three four five six seven x x x x x x x")
    day.add("s", "C", 2, "x y x one two three four five six seven eight z z z")
    #expect(copies(day).map { percent($0.share) } == [0, 0, 57])
    #expect(copies(day)[1].source == nil)
  }

  @Test func aSecondSourceCountsWhereItAddsEightWords() {
    var day = NewsDay()
    day.add("s", "A", 0, "one two three four five six seven eight nine ten eleven twelve")
    day.add("s", "B", 1, "aa bb cc dd ee ff gg hh ii jj kk ll")
    day.add("s", "C", 2, "one two three four five six seven eight nine x aa bb cc dd ee ff gg")
    day.add("s", "D", 3, "one two three four five six seven eight nine x aa bb cc dd ee ff gg hh")
    let found = copies(day)
    #expect(found[2].share == 9.0 / 17)
    // All from C but the last word, which would be B's alone: no origin adds eight.
    #expect(found[3].share == 17.0 / 18)
    #expect(found[2].source?.rawValue == 1)
  }

  @Test func ofATextAndItsCopiesTheTextIsTheSource() {
    var day = NewsDay()
    day.add("s", "A", 0, "Pier", summary: lead)
    day.add("s", "B", 1, "Harbour pier shut", summary: lead + " More soon.")
    day.add("s", "C", 2, "Harbour pier shut", summary: lead + " More soon.")
    // C has more words in common with B, whose own headline and ending it took, too.
    #expect(copies(day)[2].source?.rawValue == 1)
    #expect(copies(day)[2].share == 1)
  }

  @Test func aNameIsNobodysWords() {
    var day = NewsDay()
    day.add(
      "s", "A", 0, "Ruling",
      summary: "The Senate Judiciary Committee heard Professor Ada Blasey Ford on Monday.")
    day.add(
      "s", "B", 1, "Hearing",
      summary: "Before the Senate Judiciary Committee sat Professor Ada Blasey Ford with two of her sisters.")
    #expect(copies(day)[1].share == 0)
  }

  @Test func caseAndPunctuationDoNotMatter() {
    var day = NewsDay()
    day.add("s", "A", 0, "Pier", summary: lead)
    day.add("s", "B", 1, "PIER", summary: lead.uppercased().replacingOccurrences(of: " ", with: " – "))
    #expect(copies(day)[1].share == 1)
  }

  @Test(arguments: ["", "…", "Short headline of seven words in all"])
  func noShareIsGivenBelowTwelveWords(title: String) {
    var day = NewsDay()
    day.add("s", "A", 0, title)
    day.add("s", "B", 1, title)
    #expect(copies(day).allSatisfy { $0.share == nil && $0.inHouseShare == nil })
    #expect(copies(day).allSatisfy { $0.basis == .title })
  }

  @Test(
    arguments: [
      ("Pier in harbour to close", 1), ("Pier in old harbour to close", nil),
      ("Rot: pier in harbour to close", 1),
      ("Rot found: pier in harbour to close", nil), ("Pier closes", nil),
    ] as [(String, Int64?)])
  func nearlyAllOfAHeadlineOfFiveWordsIsACopy(title: String, source: Int64?) {
    var day = NewsDay()
    day.add("s", "A", 0, "Pier in harbour to close")
    day.add("s", "B", 2, title)
    let found = copies(day)[1]
    #expect(found.share == nil)
    #expect(found.source?.rawValue == source)
    #expect(found.linkedSources.first?.rawValue == source)
  }

  @Test func aHeadlineOfEightWordsLinksWithoutAShare() {
    var day = NewsDay()
    day.add("s", "A", 0, "Harbour board votes to close old northern pier")
    day.add("s", "B", 1, "Harbour board votes to close old northern pier")
    #expect(copies(day)[1].share == nil)
    #expect(copies(day)[1].linkedSources.map(\.rawValue) == [1])
  }

  @Test func sisterTitlesAreCountedApart() {
    var day = NewsDay()
    day.add("A", owner: "one")
    day.add("B", owner: "one")
    day.add("s", "A", 0, "Pier closes", summary: lead)
    day.add("s", "B", 1, "Pier closes", summary: lead)
    #expect(copies(day)[1].share == 0)
    #expect(copies(day)[1].inHouseShare == 1)
    #expect(copies(day)[1].source == nil)
  }

  @Test func anUnknownOwnerIsNobodysSister() {
    var day = NewsDay()
    day.add("A")
    day.add("B")
    day.add("s", "A", 0, "Pier closes", summary: lead)
    day.add("s", "B", 1, "Pier closes", summary: lead)
    #expect(copies(day)[1].share == 1)
  }

  @Test func anAggregatorIsNobodysSource() {
    var day = NewsDay()
    day.add("News Now", role: .aggregator)
    day.add("s", "News Now", 0, "Pier closes", summary: lead)
    day.add("s", "B", 1, "Pier closes", summary: lead)
    day.add("s", "C", 2, "Pier closes", summary: lead)
    #expect(copies(day).map { $0.source?.rawValue } == [nil, nil, 2])
  }

  @Test func theSourceIsTheItemWithMostOfTheWords() {
    var day = NewsDay()
    day.add("s", "A", 0, "Pier closes", summary: lead)
    day.add("s", "B", 1, "Why the pier had to go", summary: lead + " " + other)
    day.add("s", "C", 2, "Harbour", summary: lead + " " + other)
    // Both have all of it: the earlier one is named.
    day.add("s", "D", 3, "Dock", summary: other)
    #expect(copies(day).map { $0.source?.rawValue } == [nil, 1, 2, 2])
  }

  @Test func atEqualTimesTheAgencyCameFirst() {
    var day = NewsDay()
    day.add("Zeta Wire", role: .wire)
    day.add("s", "Able", 5, "Pier closes", summary: lead)
    day.add("s", "Zeta Wire", 5, "Pier closes", summary: lead)
    #expect(copies(day).map { $0.item.rawValue } == [2, 1])
    #expect(copies(day)[1].source?.rawValue == 2)
  }

  @Test func aFullTextIsComparedWithFullTexts() {
    let body = String(repeating: "Nothing of this stands anywhere else in the county papers. ", count: 9)
    var day = NewsDay()
    day.add("s", "A", 0, "Pier", summary: lead)
    // Its summary is copied; its full text cannot be covered by A's summary.
    day.add("s", "B", 1, "Pier", summary: lead, content: lead + " " + body)
    day.add("s", "C", 2, "Pier", summary: other, content: other + " " + lead + " " + body)
    let found = copies(day)
    #expect(found[1].basis == .summary)
    #expect(found[1].share == 1)
    #expect(found[2].basis == .fullText)
    #expect(found[2].source?.rawValue == 2)
    // 17 + 90 of 1 + 16 + 17 + 90 words.
    #expect(percent(found[2].share) == 86)
  }

  @Test func standingLinesAreNobodysCopy() {
    var day = NewsDay()
    let line = " Sign up for the morning letter of this paper."
    for (number, text) in ["bridge opens", "school burns", "mayor resigns"].enumerated() {
      day.add("t\(number)", "A", 0, text, summary: "All about it here." + line)
      day.add("t\(number)", "B", 1, text, summary: "What we know so far." + line)
    }
    day.add("s", "A", 0, "Pier to close", summary: other + line)
    day.add("s", "B", 1, "Rot in harbour", summary: "A survey found piles in a bad state on Monday." + line)
    // 9 of 3 + 10 + 9 words.
    #expect(percent(copies(day)[1].share) == 41)
    #expect(copies(day, boilerplate: Boilerplate(learningFrom: day.items))[1].share == 0)
  }

  @Test func copiedRunsCanBeShown() throws {
    var day = NewsDay()
    day.add("s", "A", 0, "Northern pier to close", summary: lead)
    day.add("s", "B", 1, "“Engineers” speak", summary: other)
    day.add(
      "s", "C", 2, "Northern pier to close",
      summary:
        "Überraschung: the board voted on Tuesday to close it; storms might bring down parts of the old timber jetty, too."
    )
    let item = day.items[2].item
    let runs = try #require(copies(day).last).runs
    let shown = runs.map { run in
      let text = run.field == .title ? item.title : item.summary
      return String(decoding: Array(text.utf8)[run.bytes], as: UTF8.self)
    }
    #expect(
      shown == [
        "Northern pier to close", "board voted on Tuesday to close",
        "storms might bring down parts of the old timber jetty",
      ])
    #expect(runs.map(\.source.rawValue) == [1, 1, 2])
    #expect(runs.map(\.field) == [.title, .summary, .summary])
  }

  @Test func aHostileStoryIsBounded() {
    var day = NewsDay()
    let endless = String(repeating: "again and ", count: 40_000)
    for outlet in 0..<30 { day.add("s", "O\(outlet)", Double(outlet), "Again", summary: endless) }
    let found = copies(day)
    #expect(found.count == 30)
    #expect(found[0].share == 0)
    #expect(found[29].source?.rawValue == 1)
    #expect(percent(found[29].share) == 100)
  }

  @Test func theOrderOfTheItemsDoesNotMatter() {
    var day = NewsDay()
    for outlet in ["C", "A", "B"] { day.add("s", outlet, 5, "Pier closes", summary: lead) }
    let items = day.items.map(\.item)
    let forward = CopyDetection().copies(in: items, outlets: [])
    #expect(forward == CopyDetection().copies(in: items.reversed(), outlets: []))
    #expect(forward.map(\.item.rawValue) == [2, 3, 1])
  }
}
