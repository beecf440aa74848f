/// Makes phrases of terms that headlines write side by side: the parts of a name, or the pairs of characters of a longer
/// Chinese word.
struct TermPhrases {
  /// A headline, and its words.
  struct Headline {
    var text: String
    var tokens: Tokens
  }

  /// One term that stands before another.
  private struct Pair: Hashable {
    var first: UInt64
    var second: UInt64
  }

  /// No phrase has more terms.
  private static let longestPhrase = 4
  /// Two terms are one phrase where so much of the headlines with the rarer one, and of those with the other, has them side
  /// by side, and two headlines at least.
  private static let leastShareOfRarer = 0.75, leastShareOfOther = 0.4, leastCount = 2
  /// What may stand between the words of a name.
  private static let joints: Set<Substring> = [" ", "\u{A0}", "-", "\u{2011}"]

  private let headlines: [Headline]
  /// The place of each term in the order that they were given in.
  private let ranks: [UInt64: Int]
  /// The first headline that each term is in.
  private var firstHeadlines: [UInt64: Int] = [:]
  /// In how many headlines each term is.
  private var counts: [UInt64: Int] = [:]
  /// In how many headlines each two terms stand side by side.
  private var pairs: [Pair: Int] = [:]

  /// - Parameters:
  ///   - terms: Hashes of words, each once, the most telling first.
  ///   - headlines: Each of which counts once.
  /// - Complexity: Linear in the words of the headlines.
  init(_ terms: [UInt64], in headlines: [Headline]) {
    self.headlines = headlines
    ranks = Dictionary(zip(terms, terms.indices)) { first, _ in first }
    for (number, headline) in headlines.enumerated() {
      var ownTerms: Set<UInt64> = []
      var ownPairs: Set<Pair> = []
      for (position, word) in headline.tokens.words.enumerated() where ranks[word] != nil {
        ownTerms.insert(word)
        // A phrase is in two headlines at least.
        if headlines.count >= Self.leastCount, let pair = pair(at: position, of: headline) {
          ownPairs.insert(pair)
        }
      }
      for term in ownTerms {
        counts[term, default: 0] += 1
        if firstHeadlines[term] == nil { firstHeadlines[term] = number }
      }
      for pair in ownPairs { pairs[pair, default: 0] += 1 }
    }
  }

  /// The terms as headlines write them, those that are one phrase together; in the order of the most telling term of each.
  func texts() -> [String] {
    phrases().sorted { rank(of: $0) < rank(of: $1) }.compactMap(text)
  }

  /// The terms that stand at a place of a headline and behind it, side by side.
  private func pair(at position: Int, of headline: Headline) -> Pair? {
    let words = headline.tokens.words
    guard position + 1 < words.count, words[position] != words[position + 1],
      ranks[words[position]] != nil, ranks[words[position + 1]] != nil
    else { return nil }
    let (first, second) = (headline.tokens.ranges[position], headline.tokens.ranges[position + 1])
    // Pairs of characters overlap.
    if first.upperBound < second.lowerBound {
      let utf8 = headline.text.utf8
      let start = utf8.index(utf8.startIndex, offsetBy: first.upperBound)
      let end = utf8.index(start, offsetBy: second.lowerBound - first.upperBound)
      guard Self.joints.contains(headline.text[start..<end]) else { return nil }
    }
    return Pair(first: words[position], second: words[position + 1])
  }

  private func isPhrase(_ pair: Pair, _ count: Int) -> Bool {
    let (first, second) = (counts[pair.first, default: 0], counts[pair.second, default: 0])
    return count >= Self.leastCount && Double(count) >= Self.leastShareOfRarer * Double(min(first, second))
      && Double(count) >= Self.leastShareOfOther * Double(max(first, second))
  }

  /// All terms, each in one phrase.
  private func phrases() -> [[UInt64]] {
    var phrases = ranks.keys.map { [$0] }
    // A total order, so that equal input gives equal phrases.
    let found = pairs.filter(isPhrase).sorted { left, right in
      left.value != right.value
        ? left.value > right.value : order(of: left.key) < order(of: right.key)
    }
    for (pair, _) in found {
      guard let first = phrases.firstIndex(where: { $0.last == pair.first }),
        let second = phrases.firstIndex(where: { $0.first == pair.second }), first != second,
        phrases[first].count + phrases[second].count <= Self.longestPhrase,
        case let whole = phrases[first] + phrases[second],
        headlines.count(where: { place(of: whole, in: $0) != nil }) >= Self.leastCount
      else { continue }
      phrases[first] = whole
      phrases.remove(at: second)
    }
    return phrases
  }

  private func order(of pair: Pair) -> (Int, Int) { (rank(of: [pair.first]), rank(of: [pair.second])) }

  private func rank(of phrase: [UInt64]) -> Int { phrase.compactMap { ranks[$0] }.min() ?? .max }

  /// A phrase as the first headline that has it writes it.
  private func text(of phrase: [UInt64]) -> String? {
    // No headline before that of its first term has it.
    guard let first = firstHeadlines[phrase[0]] else { return nil }
    for headline in headlines[first...] {
      guard let place = place(of: phrase, in: headline) else { continue }
      return String(headline.tokens.text(of: place, in: headline.text))
    }
    return nil
  }

  /// Where a phrase first stands in a headline.
  private func place(of phrase: [UInt64], in headline: Headline) -> Range<Int>? {
    let words = headline.tokens.words
    return words.indices.lazy.map { $0..<($0 + phrase.count) }.first { place in
      words[place.lowerBound...].starts(with: phrase)
        && place.dropLast().allSatisfy { pair(at: $0, of: headline) != nil }
    }
  }
}
