internal import Foundation
public import News

extension StoryClustering {
  /// The headline that stands for a story: one that shares its words with the others, comes early, and is not
  /// a label such as "Live updates".
  ///
  /// - Returns: The title of one of the items; empty when none has one.
  /// - Complexity: Linear in the words of the first 200 titles.
  public static func representativeTitle(of items: [Item]) -> String {
    let candidates = items.filter { !$0.title.isEmpty }
      .sorted(by: precedes)
      .prefix(200)
    let titles = candidates.map { item in
      let stopWords = StopWords.of(Language.of(item))
      return Tokens(item.title, limit: 60).words.filter { !stopWords.contains($0) }
    }
    // The same headline twice is one voice: agency copy must not outvote everybody else.
    var counts: [UInt64: Int] = [:]
    for title in Set(titles) { for word in Set(title) { counts[word, default: 0] += 1 } }
    var best = ""
    var bestScore = -Double.infinity
    for (rank, (item, words)) in zip(candidates, titles).enumerated() {
      let shared = Set(words).reduce(0) { $0 + (counts[$1] ?? 0) - 1 }
      let centrality = Double(shared + 1) / Double(max(words.count, 7)).squareRoot()
      let score = centrality * (1 - 0.25 * Double(rank) / Double(candidates.count)) * fitness(of: item, words)
      if score > bestScore { (best, bestScore) = (item.title, score) }
    }
    return best
  }

  /// Less than 1 for what seldom makes a good headline for others' reports.
  private static func fitness(of item: Item, _ words: [UInt64]) -> Double {
    var fitness = 1.0
    if Tokens(item.title, limit: 2).words.contains(where: labels.contains) { fitness *= 0.5 }
    if item.title.hasSuffix("…") || item.title.hasSuffix("...") { fitness *= 0.7 }
    if item.title.hasSuffix("?") { fitness *= 0.8 }
    if item.title.utf8.count > 140 { fitness *= 0.8 }
    return fitness
  }

  /// Which words of a headline tell of the form of the report: "Video" of "Video shows blast", "latest" of "Ukraine latest:
  /// Kyiv in the dark".
  ///
  /// - Parameter tokens: The words of the headline.
  static func labels(of tokens: Tokens, in headline: String) -> Range<Int> {
    let opening = tokens.words.prefix(2).map(labels.contains)
    guard let last = opening.lastIndex(of: true) else { return 0..<0 }
    guard !opening[0] else { return 0..<(last + 1) }
    // "Apple Watch" is a name. French writes a space before the colon.
    let rest = headline.utf8.dropFirst(tokens.ranges[last].upperBound)
    let behind = String(decoding: rest.prefix(4), as: UTF8.self).first { !$0.isWhitespace }
    return behind == ":" ? last..<(last + 1) : 0..<0
  }

  /// Words that open a headline about the form of a report and not about the event.
  private static let labels = Set(
    Tokens(
      """
      live latest watch video photos pictures gallery podcast opinion analysis explainer explained update
      updates briefing breaking liveticker ticker newsblog kommentar direct vivo ao diretta онлайн видео
      """
    ).words)
}
