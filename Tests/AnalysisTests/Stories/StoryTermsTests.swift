import Analysis
import News
import Testing

@Suite struct StoryTermsTests {
  /// A dam and a recall told by three outlets each, and five single stories that share their common words.
  private static let findings: [Story.ID: StoryFinding] = {
    var day = NewsDay()
    for outlet in ["Alder", "Birch", "Cedar"] { day.add(outlet) }
    day.add("dam", "Alder", 10, "Dam at Lake Orvine cracks, village told to leave")
    day.add("dam", "Birch", 20, "Lake Orvine: the dam cracks")
    day.add("dam", "Cedar", 30, "Village leaves as dam at Lake Orvine cracks")
    day.add("mixed", "Alder", 40, "Halberg recalls vans over brake fault")
    day.add("mixed", "Birch", 50, "Chess: Ilse Damm beats champion")
    day.add("mixed", "Cedar", 60, "Whale seen off Tessaly")
    for (number, title) in ["Village fair opens", "Village school closes", "The village told off"]
      .enumerated()
    {
      day.add("single\(number)", "Alder", 100 + Double(number), title)
    }
    let stories = Analysis.findings(for: day.input).stories
    return Dictionary(uniqueKeysWithValues: stories.map { ($0.id, $0) })
  }()

  @Test func termsAreTheWordsThatOthersDoNotHave() {
    let terms = Self.findings[Story.ID(rawValue: "dam")]?.keyTerms ?? []
    #expect(Set(terms.prefix(3)) == ["Dam", "Lake Orvine", "cracks"])
    #expect(!terms.contains("the") && !terms.contains("at"))
  }

  @Test func confidenceTellsWhetherTheItemsShareTheTerms() {
    #expect(Self.findings[Story.ID(rawValue: "dam")]?.confidence == .tight)
    #expect(Self.findings[Story.ID(rawValue: "mixed")]?.confidence == .loose)
    #expect(Self.findings[Story.ID(rawValue: "single0")]?.confidence == nil)
  }
}
