import Testing

@testable import Analysis

@Suite struct ConceptsTests {
  private func concepts(_ words: String..., language: String) -> [UInt64] {
    words.compactMap { WordTerms.ofFirstWord(of: $0, language: language)?.concept }
  }

  @Test(arguments: [
    ("de", "Erdbeben"), ("fr", "séisme"), ("es", "terremoto"), ("pt", "sismo"), ("it", "terremoto"),
    ("nl", "aardbeving"), ("ru", "землетрясения"), ("sl", "potres"), ("ar", "والزلزال"),
  ])
  func aWordIsTheSameConceptInEveryLanguage(language: String, word: String) {
    #expect(concepts(word, language: language) == concepts("earthquake", language: "en"))
  }

  @Test func aWordStandsForItsInflections() {
    #expect(Set(concepts("Verhandlung", "Verhandlungen", language: "de")).count == 1)
    #expect(Set(concepts("чемпион", "чемпиона", "чемпионов", language: "ru")).count == 1)
  }

  /// "Protest" and "protect" begin with the same five letters.
  @Test func aBeginningThatTwoConceptsShareIsNeither() {
    #expect(concepts("protests", language: "en") != concepts("protects", language: "en"))
  }

  @Test(arguments: [("Osaka", "Осака"), ("Nepartak", "Непартак")])
  func aNameIsTheSameInEveryScript(latin: String, cyrillic: String) {
    #expect(concepts(latin, language: "en") == concepts(cyrillic, language: "ru"))
  }

  @Test func eachLineHasAColumnForEachLanguage() {
    for list in Concepts.lists {
      for line in list.split(separator: "\n") {
        #expect(line.split(separator: "|", omittingEmptySubsequences: false).count == 10, "\(line)")
      }
    }
  }
}
