internal import Foundation
internal import News

/// The words that set each story of a window apart from the others, and how well they hold it together.
struct StoryTerms: Sendable {
  /// The words of one story's headlines and leads, by how telling they are.
  struct Summary {
    /// Words and names, at most ``StoryTerms/termCount``, as they are written in the first headline that has them.
    var terms: [String]
    var confidence: StoryFinding.Confidence?
  }

  /// How many terms a story is given.
  static let termCount = 5
  /// Of so many words the terms are made: some of them are parts of one name.
  static let phrasedTermCount = 10
  /// A story holds together well where its items have on average so much of its terms.
  private static let tightShare = 0.5

  let spread: WordSpread

  /// - Parameter entries: The story's items in order of time.
  func summary(of entries: [WindowItems.Entry]) -> Summary {
    // The same headline twice is one voice.
    var seen: Set<[UInt64]> = []
    let voices = entries.filter { seen.insert($0.text.lead).inserted }.prefix(200)
    var counts: [UInt64: Int] = [:]
    for voice in voices { for word in Set(voice.text.lead) { counts[word, default: 0] += 1 } }
    var scores: [(word: UInt64, score: Double)] = []
    var scored: Set<UInt64> = []
    for voice in voices {
      let stopWords = StopWords.of(voice.language)
      let labels = StoryClustering.labels(of: voice.text.title, in: voice.item.title)
      for (position, word) in voice.text.title.words.enumerated()
      where !labels.contains(position) && !stopWords.contains(word) && scored.insert(word).inserted {
        let spelling = String(voice.text.title.text(of: position..<(position + 1), in: voice.item.title))
        guard Self.isTelling(spelling) else { continue }
        let rarity = log(Double(spread.storyCount + 1) / Double(spread.stories(with: word)))
        scores.append((word, Double(counts[word, default: 0]) / Double(voices.count) * rarity))
      }
    }
    // A stable order: equals as they were read.
    let ranked = scores.enumerated()
      .sorted {
        $0.element.score != $1.element.score ? $0.element.score > $1.element.score : $0.offset < $1.offset
      }
      .map(\.element.word)
    var titles: Set<String> = []
    let headlines = voices.filter { titles.insert($0.item.title).inserted }
      .map { TermPhrases.Headline(text: $0.item.title, tokens: $0.text.title) }
    let phrases = TermPhrases(Array(ranked.prefix(Self.phrasedTermCount)), in: headlines)
    return Summary(
      terms: Array(phrases.texts().prefix(Self.termCount)),
      confidence: confidence(Set(ranked.prefix(Self.termCount)), of: Array(voices)))
  }

  /// Whether a word can stand alone: not a number, not a single letter.
  static func isTelling(_ word: String) -> Bool {
    word.unicodeScalars.count > 1 && word.unicodeScalars.contains { $0.properties.isAlphabetic }
      && !(word.utf8.count < 3 && word.utf8.allSatisfy { $0 < 0x80 })
  }

  private func confidence(_ terms: Set<UInt64>, of voices: [WindowItems.Entry]) -> StoryFinding.Confidence? {
    guard voices.count > 1, !terms.isEmpty else { return nil }
    let shares = voices.map { Double(terms.intersection($0.text.lead).count) / Double(terms.count) }
    return shares.reduce(0, +) / Double(shares.count) >= Self.tightShare ? .tight : .loose
  }
}
