/// Finds the entries that an item could be like: those that share one of its heaviest terms.
///
/// Every part of the work is bounded, so that an item costs about the same in a window of any size: only the
/// heaviest terms are entered and looked up, of each only the latest entries are read, and only the most
/// promising entries are handed on to be compared in full.
struct CandidateIndex: Sendable {
  private var postings: [[Int32]] = []
  /// For each entry what the terms shared with the present document promise; 0 between two searches.
  private var scores: [Float] = []
  private var touched: [Int32] = []

  /// How many terms of each view are entered.
  private static let indexedWords = 12, indexedGrams = 8, indexedConcepts = 12
  /// How many of its latest entries are read for each term, and for each view together.
  private static let longestScan = 512, longestWordScan = 1_536, longestGramScan = 768,
    longestConceptScan = 3_072

  /// How many entries the index holds under all terms.
  var postingCount: Int { postings.reduce(0) { $0 + $1.count } }

  func isUsed(_ term: Int32) -> Bool { Int(term) < postings.count && !postings[Int(term)].isEmpty }

  /// Enters a document.
  mutating func insert(_ document: Document, slot: Int32) {
    for term in document.words.prefix(Self.indexedWords) { insert(term, slot) }
    for term in document.grams.prefix(Self.indexedGrams) { insert(term, slot) }
    for term in document.concepts.prefix(Self.indexedConcepts) { insert(term, slot) }
  }

  private mutating func insert(_ term: Document.Term, _ slot: Int32) {
    let number = Int(term.number)
    if number >= postings.count {
      postings.append(contentsOf: repeatElement([], count: number + 1 - postings.count))
    }
    postings[number].append(slot)
  }

  /// The most promising entries, at least `count` of them where so many share a term.
  ///
  /// - Parameters:
  ///   - slots: How many entries there are.
  ///   - acrossLanguages: Whether to look for shared concepts, and not for shared words and n-grams.
  ///   - isCandidate: Whether an entry comes into question at all.
  mutating func candidates(
    for document: Document, count: Int, slots: Int, acrossLanguages: Bool, isCandidate: (Int32) -> Bool
  ) -> [Int32] {
    if scores.count < slots {
      scores.append(contentsOf: repeatElement(0, count: slots + slots / 4 - scores.count))
    }
    touched.removeAll(keepingCapacity: true)
    if acrossLanguages {
      scan(document.concepts.prefix(Self.indexedConcepts), limit: Self.longestConceptScan)
    } else {
      scan(document.words.prefix(Self.indexedWords), limit: Self.longestWordScan)
      scan(document.grams.prefix(Self.indexedGrams), limit: Self.longestGramScan)
    }
    var found: [Int32] = []
    // How many entries have a score, in steps of 1/256.
    var counts = [Int](repeating: 0, count: 256)
    for slot in touched {
      if isCandidate(slot) {
        found.append(slot)
        counts[Self.step(scores[Int(slot)])] += 1
      } else {
        scores[Int(slot)] = 0
      }
    }
    var least = 256
    var sum = 0
    while least > 0, sum < count {
      least -= 1
      sum += counts[least]
    }
    return found.filter { slot in
      defer { scores[Int(slot)] = 0 }
      return Self.step(scores[Int(slot)]) >= least
    }
  }

  private static func step(_ score: Float) -> Int { min(255, Int(score * 256)) }

  /// Adds what each term promises: its weight here and, for want of its weight there, once more.
  private mutating func scan(_ terms: ArraySlice<Document.Term>, limit: Int) {
    var remaining = limit
    for term in terms where Int(term.number) < postings.count && remaining > 0 {
      let promise = term.weight * term.weight
      let latest = postings[Int(term.number)].suffix(min(Self.longestScan, remaining))
      remaining -= latest.count
      for slot in latest {
        if scores[Int(slot)] == 0 { touched.append(slot) }
        scores[Int(slot)] += promise
      }
    }
  }

  /// Removes the entries that map to a negative number and renames the others.
  mutating func compact(_ renamed: [Int32]) {
    for term in postings.indices where !postings[term].isEmpty {
      let kept = postings[term].compactMap { renamed[Int($0)] >= 0 ? renamed[Int($0)] : nil }
      postings[term] = kept
    }
    scores = []
  }
}
