/// One item against the earlier ones of its story.
struct Comparison {
  /// What one text of the item has in common with them.
  struct Match {
    var shingles: [UInt64]
    var tokenCount: Int
    /// Runs of tokens that stand in earlier items of other owners, standing lines cut off.
    var runs: [Range<Int>]
    /// Tokens in ``runs``.
    var copied: Int
    /// Tokens that stand in earlier items of its own owner.
    var inHouse: Int
    /// Earlier items and how many of the copied tokens stand in each: most first, the earlier of equals
    /// first.
    var sources: [(item: Int, tokens: Int)]

    /// The item the copied tokens come from: the earliest that has nearly as many of them as the one with the most,
    /// because of a text and its copies the text is the source.
    var origin: Int? {
      guard let most = sources.first?.tokens else { return nil }
      return sources.filter { Double($0.tokens) >= Comparison.originShare * Double(most) }.map(\.item).min()
    }
  }

  /// Of the tokens that the best source has, the origin has at least this share.
  private static let originShare = 0.7

  /// The number of the item among those of the story.
  let item: Int
  /// The owner of each item.
  let owners: [Int]
  /// The shingles of earlier items of its own owner.
  let inHouse: Set<UInt64>
  /// The shingles of its outlet's standing lines.
  let standing: Set<UInt64>
  let stockPhrases: StockPhrases

  func match(_ words: [UInt64], with index: ShingleIndex) -> Match {
    let shingles = Shingles.hashes(of: words)
    var isStanding = [Bool](repeating: false, count: standing.isEmpty ? 0 : words.count)
    if !standing.isEmpty {
      for (start, shingle) in shingles.enumerated() where standing.contains(shingle) {
        for token in start..<start + Shingles.width { isStanding[token] = true }
      }
    }
    let copied = runs(in: shingles, isStanding: isStanding) { shingle in
      var isFound = false
      index.forEachHolder(of: shingle) { if owners[$0] != owners[item] { isFound = true } }
      return isFound
    }
    let ownRuns =
      inHouse.isEmpty ? [] : runs(in: shingles, isStanding: isStanding) { inHouse.contains($0) }
    return Match(
      shingles: shingles, tokenCount: words.count, runs: copied, copied: copied.reduce(0) { $0 + $1.count },
      inHouse: ownRuns.reduce(0) { $0 + $1.count }, sources: sources(of: copied, in: shingles, index))
  }

  /// The copied runs cut where their source changes, each with the earliest item that has it whole.
  func runs(of match: Match, with index: ShingleIndex) -> [(tokens: Range<Int>, source: Int)] {
    var found: [(tokens: Range<Int>, source: Int)] = []
    for run in match.runs {
      var start = run.lowerBound
      var alive: [Int] = []
      for position in run.lowerBound...run.upperBound - Shingles.width {
        let holders = otherHolders(of: match.shingles[position], index)
        let remaining = alive.filter(holders.contains)
        if remaining.isEmpty, let source = alive.first {
          let end = position - 1 + Shingles.width
          found.append((start..<end, source))
          start = end
        }
        alive = remaining.isEmpty ? holders : remaining
      }
      if let source = alive.first, start < run.upperBound { found.append((start..<run.upperBound, source)) }
    }
    return found
  }

  /// The runs of tokens whose shingles are all found, at least four tokens long without the standing lines at
  /// their ends, and no stock phrase.
  private func runs(
    in shingles: [UInt64], isStanding: [Bool], isFound: (UInt64) -> Bool
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (start, shingle) in shingles.enumerated() where isFound(shingle) {
      let end = start + Shingles.width
      if let last = runs.last, last.upperBound >= start {
        runs[runs.count - 1] = last.lowerBound..<end
      } else {
        runs.append(start..<end)
      }
    }
    return runs.compactMap { run in
      var (lower, upper) = (run.lowerBound, run.upperBound)
      if !isStanding.isEmpty {
        while lower < upper, isStanding[lower] { lower += 1 }
        while upper > lower, isStanding[upper - 1] { upper -= 1 }
      }
      guard upper - lower >= Shingles.width,
        !stockPhrases.contain(shingles[lower...upper - Shingles.width])
      else { return nil }
      return lower..<upper
    }
  }

  private func sources(
    of runs: [Range<Int>], in shingles: [UInt64], _ index: ShingleIndex
  ) -> [(item: Int, tokens: Int)] {
    var covered: [Int: (tokens: Int, end: Int)] = [:]
    for run in runs {
      for start in run.lowerBound...run.upperBound - Shingles.width {
        index.forEachHolder(of: shingles[start]) { holder in
          guard owners[holder] != owners[item] else { return }
          let end = start + Shingles.width
          let known = covered[holder] ?? (0, 0)
          covered[holder] = (known.tokens + end - max(start, known.end), end)
        }
      }
    }
    return covered.map { (item: $0.key, tokens: $0.value.tokens) }
      .sorted { $0.tokens != $1.tokens ? $0.tokens > $1.tokens : $0.item < $1.item }
  }

  private func otherHolders(of shingle: UInt64, _ index: ShingleIndex) -> [Int] {
    var found: [Int] = []
    index.forEachHolder(of: shingle) { if owners[$0] != owners[item] { found.append($0) } }
    return found
  }
}
