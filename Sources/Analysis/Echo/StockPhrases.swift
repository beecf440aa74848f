internal import News

/// Turns of phrase and names that stand in several stories: "North Korean leader Kim Jong Un" is nobody's text.
///
/// A run of tokens is one when all its shingles stand in several different stories and it is shorter than what
/// nobody writes twice by chance. Longer runs are copies, however many print them.
struct StockPhrases: Sendable {
  /// Nothing is a stock phrase.
  static let none = StockPhrases()

  /// Different stories that a shingle of a stock phrase stands in.
  static let minimumStories = 3
  /// From so many tokens on, words in the same order are no turn of phrase.
  static let maximumTokens = Shingles.sureRun - 1

  private let shingles: Set<UInt64>

  private init() { shingles = [] }

  /// - Complexity: O(*n* log *n*) in the tokens.
  init(learningFrom stories: [[ItemText]]) {
    var all: [UInt64] = []
    for hashes in stories.concurrentMap(Self.shingles) { all += hashes }
    all.sort()
    var found: Set<UInt64> = []
    var start = 0
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end] == all[start] { end += 1 }
      if end - start >= Self.minimumStories { found.insert(all[start]) }
      start = end
    }
    shingles = found
  }

  /// Whether a run of tokens, given by its shingles, is no more than a stock phrase.
  func contain(_ run: ArraySlice<UInt64>) -> Bool {
    run.count + Shingles.width - 1 <= Self.maximumTokens && run.allSatisfy(shingles.contains)
  }

  /// The shingles of a story, each once.
  private static func shingles(of story: [ItemText]) -> [UInt64] {
    var hashes: [UInt64] = []
    for text in story {
      hashes += Shingles.hashes(of: text.lead)
      if let full = text.full { hashes += Shingles.hashes(of: full) }
    }
    return Array(Set(hashes))
  }
}
