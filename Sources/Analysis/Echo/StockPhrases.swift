internal import News

/// Turns of phrase and names that stand in several stories: "North Korean leader Kim Jong Un" is nobody's text.
///
/// A run of tokens is one when each of its shingles stands in more than one matter and it is shorter than what
/// nobody writes twice by chance. Longer runs are copies, however many print them.
struct StockPhrases: Sendable {
  /// Nothing is a stock phrase.
  static let none = StockPhrases()

  /// Different matters that a shingle of a stock phrase stands in.
  private static let minimumMatters = 2

  private let shingles: Set<UInt64>

  private init() { shingles = [] }

  /// - Parameter matters: The texts of each: of one story, or of several that have copies of each other's texts.
  /// - Complexity: O(*n* log *n*) in the tokens.
  init(learningFrom matters: [[ItemText]]) {
    var all: [UInt64] = []
    for hashes in matters.concurrentMap(Self.shingles) { all += hashes }
    all.sort()
    var found: Set<UInt64> = []
    all.forEachRun(of: \.self) { run in
      if run.count >= Self.minimumMatters { found.insert(run[run.startIndex]) }
    }
    shingles = found
  }

  /// Whether a run of tokens, given by its shingles, is no more than a stock phrase.
  func contain(_ run: ArraySlice<UInt64>) -> Bool {
    run.count + Shingles.width - 1 < Shingles.sureRun && run.allSatisfy(shingles.contains)
  }

  /// The shingles of a matter, each once.
  private static func shingles(of texts: [ItemText]) -> [UInt64] {
    var hashes: [UInt64] = []
    for text in texts {
      hashes += Shingles.hashes(of: text.lead)
      if let full = text.full { hashes += Shingles.hashes(of: full) }
    }
    return Array(Set(hashes))
  }
}
