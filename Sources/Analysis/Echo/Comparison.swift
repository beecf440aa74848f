/// One item against the earlier ones of its story.
struct Comparison {
  /// What one text of the item has in common with them.
  struct Match {
    var shingles: [UInt64]
    var tokenCount: Int
    /// Runs of tokens that stand in the ``origins``.
    var runs: [Range<Int>]
    /// Tokens in ``runs``.
    var copied: Int
    /// Tokens that stand in earlier items of its own owner.
    var inHouse: Int
    /// Earlier items of other owners and how many tokens of the text stand in each: most first, the earlier of
    /// equals first.
    var sources: [(item: Int, tokens: Int)]
    /// Those of the sources that the copied tokens come from.
    var origins: Set<Int>

    /// The item that most of the copied tokens come from: the earliest that has nearly as many of them as the one
    /// with the most, because of a text and its copies the text is the source.
    var mainOrigin: Int? {
      guard let most = sources.first(where: { origins.contains($0.item) })?.tokens else { return nil }
      return sources.filter { Double($0.tokens) >= Comparison.nearlyAll * Double(most) }.map(\.item).min()
    }
  }

  /// Tokens that an item has to have in common with an earlier one, beyond all that it has in common with others,
  /// before the two are no coincidence.
  static let minimumCommonTokens = 8
  /// Of a text with fewer than ``CopyDetection/minimumTokens``, such as a headline alone, this share has to be in
  /// common, and so many tokens at least.
  private static let minimumCommonShare = 0.8
  private static let minimumCommonTokensOfHeadlines = 5
  private static let nearlyAll = 0.7
  /// Copies are sought in so many earlier items: those that have most in common with the item.
  private static let maximumOrigins = 8

  /// The number of the item among those of the story.
  let item: Int
  /// The owner of each item.
  let owners: [Int]
  /// The shingles of earlier items of its own owner.
  let inHouse: Set<UInt64>
  /// The shingles of its outlet's standing lines.
  let standing: Set<UInt64>
  let stockPhrases: StockPhrases

  /// Tokens that a text has to have in common with another before the two are no coincidence.
  static func commonTokens(neededOf count: Int) -> Int {
    guard count < CopyDetection.minimumTokens else { return minimumCommonTokens }
    return max(minimumCommonTokensOfHeadlines, Int((minimumCommonShare * Double(count)).rounded(.up)))
  }

  func match(_ text: ComparedText, with index: ShingleIndex) -> Match {
    let shingles = Shingles.hashes(of: text.words)
    var isStanding = [Bool](repeating: false, count: standing.isEmpty ? 0 : text.words.count)
    if !standing.isEmpty {
      for (start, shingle) in shingles.enumerated() where standing.contains(shingle) {
        for token in start..<start + Shingles.width { isStanding[token] = true }
      }
    }
    func runs(where isFound: (UInt64) -> Bool) -> [Range<Int>] {
      self.runs(in: shingles, isStanding: isStanding, of: text, isFound: isFound)
    }
    func isHeld(_ shingle: UInt64, by isSource: (Int) -> Bool) -> Bool {
      var isFound = false
      index.forEachHolder(of: shingle) { if isSource($0) { isFound = true } }
      return isFound
    }
    let common = runs { isHeld($0) { owners[$0] != owners[item] } }
    let sources = sources(of: common, in: shingles, index)
    let origins = origins(among: sources, of: common, in: shingles, index, count: text.words.count)
    let copied =
      origins.count == sources.count
      ? common : origins.isEmpty ? [] : runs { isHeld($0, by: origins.contains) }
    let ownRuns = inHouse.isEmpty ? [] : runs(where: inHouse.contains)
    return Match(
      shingles: shingles, tokenCount: text.words.count, runs: copied,
      copied: copied.reduce(0) { $0 + $1.count }, inHouse: ownRuns.reduce(0) { $0 + $1.count },
      sources: sources, origins: origins)
  }

  /// The copied runs cut where their source changes, each with the earliest item that has it whole.
  func runs(of match: Match, with index: ShingleIndex) -> [(tokens: Range<Int>, source: Int)] {
    var found: [(tokens: Range<Int>, source: Int)] = []
    for run in match.runs {
      var start = run.lowerBound
      var alive: [Int] = []
      for position in run.lowerBound...run.upperBound - Shingles.width {
        var holders: [Int] = []
        index.forEachHolder(of: match.shingles[position]) {
          if match.origins.contains($0) { holders.append($0) }
        }
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
  /// their ends. Short ones that are a stock phrase or a name are nobody's words.
  private func runs(
    in shingles: [UInt64], isStanding: [Bool], of text: ComparedText, isFound: (UInt64) -> Bool
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
      guard upper - lower >= Shingles.width else { return nil }
      if upper - lower < min(Shingles.sureRun, Self.commonTokens(neededOf: text.words.count)) {
        if stockPhrases.contain(shingles[lower...upper - Shingles.width]) { return nil }
        if text.isName(lower..<upper) { return nil }
      }
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

  /// The fewest sources that explain what is common: the one with the most, then whichever adds most, as long as it
  /// adds more than a coincidence.
  private func origins(
    among sources: [(item: Int, tokens: Int)], of runs: [Range<Int>], in shingles: [UInt64],
    _ index: ShingleIndex, count: Int
  ) -> Set<Int> {
    let needed = Self.commonTokens(neededOf: count)
    let candidates = sources.prefix(Self.maximumOrigins).filter { $0.tokens >= needed }
    guard candidates.count > 1 else { return Set(candidates.map(\.item)) }
    // Which tokens each candidate has, and up to where they are marked.
    var marks = [[Bool]](repeating: [Bool](repeating: false, count: count), count: candidates.count)
    var ends = [Int](repeating: 0, count: candidates.count)
    for run in runs {
      for start in run.lowerBound...run.upperBound - Shingles.width {
        index.forEachHolder(of: shingles[start]) { holder in
          guard let row = candidates.firstIndex(where: { $0.item == holder }) else { return }
          for token in max(start, ends[row])..<start + Shingles.width { marks[row][token] = true }
          ends[row] = start + Shingles.width
        }
      }
    }
    var origins: Set<Int> = []
    var explained = [Bool](repeating: false, count: count)
    while true {
      let added = marks.map { zip($0, explained).count { $0.0 && !$0.1 } }
      // The first of equals is the one with more in common, or the earlier one.
      guard let most = added.max(), most >= needed, let best = added.firstIndex(of: most) else {
        return origins
      }
      origins.insert(candidates[best].item)
      for token in 0..<count where marks[best][token] { explained[token] = true }
    }
  }
}
