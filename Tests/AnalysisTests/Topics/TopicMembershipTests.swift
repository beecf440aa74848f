import Testing

@testable import Analysis

@Suite struct TopicMembershipTests {
  private typealias Headlines = TopicMembership.Headlines

  /// What headlines say in words that nothing else is known of.
  private static func headlines(_ words: String, _ language: String = "en", weight: Float = 1) -> Headlines {
    var headlines = Headlines(language: language)
    for word in Tokens(words).words { headlines.words[word] = Headlines.Word(share: 0, weight: weight) }
    return headlines
  }

  /// A thousand stories that share no word with others.
  private static let everyday = (0..<1_000).map { headlines("everyday\($0) story\($0)") }

  private static func members(of group: [Headlines], among others: [Headlines] = everyday) -> [Int] {
    TopicMembership(of: group + others).members(of: Array(group.indices))
  }

  @Test func twoStoriesNeedMoreThanAWord() {
    #expect(Self.members(of: [Self.headlines("orvine dam"), Self.headlines("orvine choir")]).isEmpty)
    #expect(Self.members(of: [Self.headlines("orvine dam a"), Self.headlines("orvine dam b")]) == [0, 1])
  }

  @Test func wordsThatAreCommonSayLess() {
    let pair = [Self.headlines("orvine dam"), Self.headlines("orvine dam cracks")]
    let known = (0..<300).map { Self.headlines("dam lake\($0)") }
    #expect(Self.members(of: pair, among: Self.everyday + known).isEmpty)
    var common = pair
    for number in common.indices { common[number].words[Tokens("dam").words[0]]?.share = 0.3 }
    #expect(Self.members(of: common).isEmpty)
  }

  @Test func theMoreStoriesTheLessIsAsked() {
    let group = (0..<40).map { Self.headlines("orvine dam\($0)") }
    #expect(Self.members(of: group).count == 40)
    let stray = Self.headlines("choir sings")
    #expect(Self.members(of: group + [stray]).count == 40, "but never nothing")
  }

  @Test func evenOfTheLargestGroupSomethingIsAsked() {
    let group = (0..<200).map { Self.headlines("orvine dam day\($0)") } + [Self.headlines("choir sings")]
    #expect(Self.members(of: group) == Array(0..<200))
  }

  @Test func whoeverIsLeftIsAskedAgain() {
    // Those in the middle pass by words of those at the ends, which do not, and a word of their own.
    let chain = ["aa", "aa bb", "bb cc", "cc"].map { Self.headlines($0) }
    #expect(Self.members(of: chain).isEmpty)
    #expect(Self.members(of: Array(chain[1...2])).isEmpty)
  }

  @Test func overlappingPairsOfCharactersSayHalf() {
    let name = "orv rvi vin"
    let pair = { (weight: Float) in
      [Self.headlines(name + " a", weight: weight), Self.headlines(name + " b", weight: weight)]
    }
    #expect(Self.members(of: pair(1)) == [0, 1])
    let rare = Array(repeating: Self.headlines(name, weight: 0.5), count: 20)
    #expect(Self.members(of: pair(0.5), among: Self.everyday + rare).isEmpty)
  }

  @Test func anotherLanguageNeedsATermInCommon() {
    let english = ["cracks", "opens", "leaks"].map { Self.headlines("orvine dam \($0)") }
    let name = Self.headlines("orvine staudamm", "de")
    let stranger = Self.headlines("chor singt", "de")
    #expect(Self.members(of: english + [name]) == [0, 1, 2, 3])
    #expect(Self.members(of: english + [name, stranger]) == [0, 1, 2, 3])
    #expect(Self.members(of: english + [stranger, stranger]) == [0, 1, 2], "though they say the same")
    var concept = Self.headlines("плотина", "ru")
    concept.concepts = [7]
    var known = english
    known[0].concepts = [7]
    #expect(Self.members(of: known + [concept]) == [0, 1, 2, 3])
    #expect(Self.members(of: english + [concept]) == [0, 1, 2])
    #expect(Self.members(of: [english[0], name]) == [0, 1])
    #expect(Self.members(of: [english[0], stranger]).isEmpty)
  }

  @Test func whereNoWordIsKnownToBeCommonNothingIsImagined() {
    // Three words that a tenth of the stories have.
    let others = (0..<90).map { Self.headlines("alfa\($0 % 10) beta\($0 % 9) gamma\($0 % 8) x\($0)", "pl") }
    let pair = [
      Self.headlines("alfa1 beta1 gamma1 y", "pl"), Self.headlines("alfa1 beta1 gamma1 z", "pl"),
    ]
    #expect(Self.members(of: pair, among: others).isEmpty)
  }

  @Test func nothingBelongsWithNothing() {
    #expect(Self.members(of: []).isEmpty)
    #expect(Self.members(of: [Self.headlines("orvine dam")]).isEmpty)
    #expect(Self.members(of: [Self.headlines(""), Self.headlines("")]).isEmpty)
  }
}
