import Testing

@testable import Analysis

@Suite struct TermPhrasesTests {
  /// The phrases of some terms, each written as in the first of the headlines that has it.
  private static func phrases(_ terms: [String], _ headlines: [String]) -> [String] {
    TermPhrases(
      terms.flatMap { Tokens($0).words },
      in: headlines.map { TermPhrases.Headline(text: $0, tokens: Tokens($0)) }
    ).texts()
  }

  @Test func thePartsOfANameAreOneTerm() {
    let headlines = [
      "Opera fans answer Timothée Chalamet", "TIMOTHEE CHALAMET on ballet", "Chalamet loses, opera wins",
      "Ballet and opera: what Timothée Chalamet said",
    ]
    #expect(
      Self.phrases(["Chalamet", "opera", "Timothée", "ballet"], headlines) == [
        "Timothée Chalamet", "Opera", "ballet",
      ])
  }

  @Test func nameIsNotWhatStandsTogetherOnceOrSeldom() {
    #expect(Self.phrases(["Iran", "war"], ["Iran war goes on", "Oil and Iran"]) == ["Iran", "war"])
    let headlines = ["Iran war goes on", "Iran war, day 9", "Iran", "Iran talks", "Iran votes", "Iran sells"]
    #expect(Self.phrases(["Iran", "war"], headlines) == ["Iran", "war"])
  }

  @Test(arguments: [", ", ": ", " | ", " of ", "\n"])
  func whatIsSetApartIsNoName(joint: String) {
    let headlines = ["Lebanon\(joint)Israel", "Talks in Lebanon\(joint)Israel"]
    #expect(Self.phrases(["Lebanon", "Israel"], headlines) == ["Lebanon", "Israel"])
  }

  @Test(arguments: [" ", "-", "\u{A0}"])
  func aNameCanBeHyphenated(joint: String) {
    let headlines = ["Jean\(joint)Luc sings", "Songs by Jean\(joint)Luc"]
    #expect(Self.phrases(["Luc", "Jean"], headlines) == ["Jean\(joint)Luc"])
  }

  @Test func pairsOfCharactersAreOneWord() {
    let headlines = ["宏福苑居民上樓", "宏福苑聽證會", "警方再到宏福苑"]
    #expect(Self.phrases(["福苑", "宏福"], headlines) == ["宏福苑"])
  }

  @Test func aPhraseIsNoHeadline() {
    let headline = "alpha beta gamma delta epsilon"
    let phrases = Self.phrases(
      ["alpha", "beta", "gamma", "delta", "epsilon"], [headline, headline + " zeta"])
    #expect(phrases == ["alpha beta gamma delta", "epsilon"])
  }

  @Test func aChainThatNobodyWritesIsNotMade() {
    let headlines = ["ab bc", "xx ab bc", "bc cd", "xx bc cd", "yy bc cd"]
    let phrases = Self.phrases(["ab", "bc", "cd"], headlines)
    #expect(Set(phrases) == ["ab", "bc cd"])
  }

  @Test func aWordThatStandsTwiceIsOneTerm() {
    #expect(Self.phrases(["new"], ["new new homes", "new new roads"]) == ["new"])
    #expect(Self.phrases([], ["nothing"]).isEmpty)
    #expect(Self.phrases(["nowhere"], ["nothing"]).isEmpty)
  }
}
