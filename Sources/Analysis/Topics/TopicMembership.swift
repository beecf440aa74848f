internal import Foundation

/// Tells which stories of a group are about its matter: those whose headlines say what the group's other headlines say and
/// hardly any else.
///
/// The likeness that grouped them finds a nearest story for nearly every one, and over weeks many of those are nearest by
/// chance. Here the words of a story's headlines are asked whether it belongs (naive Bayes): each speaks for the group by how
/// much more often it is in the group's other stories than in all, and together they have to outweigh how few of all stories
/// are of the group. The larger the group, the less is asked: of what was grouped with one other story a quarter belonged, of
/// what was grouped with thirty most did, read by us.
struct TopicMembership {
  /// What the headlines of a story say.
  struct Headlines {
    /// One word, in any of its forms.
    struct Word {
      /// The share of news at large that has it, 0 where it is not known to be common.
      var share: Float
      /// How much it says, 0 to 1: of two pairs of characters that overlap each says half.
      var weight: Float
    }

    var language: String
    /// The words in that language, by ``WordTerms/stem``.
    var words: [UInt64: Word] = [:]
    /// What is meant or named in any language (``WordTerms/concept``).
    var concepts: Set<UInt64> = []
  }

  /// The words of some stories of one language.
  private struct Vocabulary {
    var storyCount = 0
    /// In how many of the stories each word is.
    var spread: [UInt64: Int] = [:]

    mutating func add(_ headlines: Headlines) {
      storyCount += 1
      for word in headlines.words.keys { spread[word, default: 0] += 1 }
    }
  }

  /// Belonging has to be so many times as likely as not.
  private static let leastOdds = 20.0
  /// So many imagined stories of news at large stand beside those that were read, since in few stories every word is rare.
  private static let imaginedStories = 500.0
  /// Each time that stories are dropped the others are asked again, so often at most.
  private static let mostRounds = 16

  private let headlines: [Headlines]
  private let vocabularies: [String: Vocabulary]

  /// - Parameter headlines: Those of all stories.
  init(of headlines: [Headlines]) {
    self.headlines = headlines
    vocabularies = headlines.reduce(into: [:]) { vocabularies, story in
      vocabularies[story.language, default: Vocabulary()].add(story)
    }
  }

  /// The stories of a group that belong together, in their order; none where fewer than two do.
  ///
  /// Those of the language that most of them are in are asked for their words. Others have hardly a word that those have: one that
  /// both write alike, or a name or other concept, is enough; and so it is for all where each is of another language. Where those of
  /// the main language do not belong together, the others go with them.
  ///
  /// - Parameter group: Positions among all stories.
  /// - Complexity: O(*n* log *n*) in the words of the group's headlines, for each time that they are asked.
  func members(of group: [Int]) -> [Int] {
    var members = group
    for _ in 0..<Self.mostRounds where members.count > 1 {
      let parts = Dictionary(grouping: members) { headlines[$0].language }
      guard let main = parts.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })?.key else {
        break
      }
      let vocabulary = parts[main, default: []].reduce(into: Vocabulary()) { $0.add(headlines[$1]) }
      let terms = parts.mapValues { $0.reduce(into: Set<UInt64>()) { $0.formUnion(self.terms(of: $1)) } }
      let kept = members.filter { story in
        let language = headlines[story].language
        guard language != main || vocabulary.storyCount == 1 else { return belongs(story, to: vocabulary) }
        let own = self.terms(of: story)
        return terms.contains { $0.key != language && !$0.value.isDisjoint(with: own) }
      }
      guard kept.count < members.count else { break }
      members = kept
    }
    return members.count > 1 ? members : []
  }

  /// Whether a story belongs with the others of its group.
  ///
  /// - Parameter group: The stories of the group in its language, itself among them.
  private func belongs(_ story: Int, to group: Vocabulary) -> Bool {
    let language = headlines[story].language
    // Where we have no list of common words, imagined stories would make all words rare.
    let imagined = Concepts.of(language) == nil ? 0 : Self.imaginedStories
    let all = vocabularies[language, default: Vocabulary()]
    let storyCount = Double(all.storyCount) + imagined
    let others = Double(group.storyCount - 1)
    var evidence = 0.0
    // In a fixed order, so that equal input gives equal bits.
    for (stem, word) in headlines[story].words.sorted(by: { $0.key < $1.key }) {
      let count = Double(group.spread[stem, default: 1] - 1)
      guard count > 0 else { continue }
      let expected = (Double(all.spread[stem, default: 1]) + imagined * Double(word.share)) / storyCount
      evidence += Double(word.weight) * max(0, log(count / others / expected))
    }
    // Before a word is read it is as likely as the group is large, and the group's size once more, since it was grouped with all of
    // them; but words have to speak for it at all.
    return evidence > log(Self.leastOdds * max(1, storyCount / (others * others)))
  }

  private func terms(of story: Int) -> Set<UInt64> {
    headlines[story].concepts.union(headlines[story].words.keys)
  }
}
