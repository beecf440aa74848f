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
    var language: String
    /// The words, each with the share of news at large that has it, 0 where it is not known to be common.
    var words: [UInt64: Float]
    /// What they mean or name, whatever the language.
    var concepts: Set<UInt64>
  }

  /// The words of all stories of a language.
  private struct Vocabulary {
    var storyCount = 0
    /// In how many stories each word is.
    var spread: [UInt64: Int] = [:]

    mutating func add(_ words: some Sequence<UInt64>) {
      storyCount += 1
      for word in words { spread[word, default: 0] += 1 }
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
      vocabularies[story.language, default: Vocabulary()].add(story.words.keys)
    }
  }

  /// The stories of a group that belong together, in their order; none where fewer than two do.
  ///
  /// A story that is alone in its language has hardly a word that others have: one name, or another concept, is enough.
  ///
  /// - Parameter group: Positions among all stories.
  /// - Complexity: O(*n* log *n*) in the words of the group's headlines, for each time that they are asked.
  func members(of group: [Int]) -> [Int] {
    var members = group
    for _ in 0..<Self.mostRounds where members.count > 1 {
      let parts = Dictionary(grouping: members) { headlines[$0].language }.mapValues { stories in
        stories.reduce(into: Vocabulary()) { $0.add(headlines[$1].words.keys) }
      }
      let kept = members.filter { story in
        guard let part = parts[headlines[story].language], part.storyCount > 1 else {
          return members.contains { $0 != story && sharesTerm($0, story) }
        }
        return belongs(story, to: part)
      }
      guard kept.count < members.count else { break }
      members = kept
    }
    return members.count > 1 ? members : []
  }

  /// Whether a story belongs with the others of its group.
  ///
  /// - Parameter part: The stories of the group in its language, itself among them.
  private func belongs(_ story: Int, to part: Vocabulary) -> Bool {
    guard let all = vocabularies[headlines[story].language] else { return true }
    let others = Double(part.storyCount - 1)
    let storyCount = Double(all.storyCount) + Self.imaginedStories
    var evidence = 0.0
    // In a fixed order, so that equal input gives equal bits.
    for (word, share) in headlines[story].words.sorted(by: { $0.key < $1.key }) {
      let count = Double(part.spread[word, default: 1] - 1)
      guard count > 0 else { continue }
      let expected =
        (Double(all.spread[word, default: 1]) + Self.imaginedStories * Double(share)) / storyCount
      evidence += max(0, log(count / others / expected))
    }
    return evidence > log(Self.leastOdds * storyCount / (others * others))
  }

  private func sharesTerm(_ first: Int, _ second: Int) -> Bool {
    !headlines[first].concepts.isDisjoint(with: headlines[second].concepts)
      || headlines[first].words.keys.contains { headlines[second].words[$0] != nil }
  }
}
