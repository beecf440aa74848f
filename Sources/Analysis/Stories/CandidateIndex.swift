/// Finds the entries that an item could be like: those that share one of its heaviest terms.
///
/// Every part of the work is bounded, so that an item costs about the same in a window of any size: only the
/// heaviest terms are entered and looked up, of each only the latest entries are read, and only the most
/// promising entries are handed on to be compared in full.
struct CandidateIndex: Sendable {
  private var postings = RowPool<Int32>()
  /// Whether concepts were entered, too.
  private(set) var hasConcepts = false
  /// For each entry what the terms shared with the present document promise, in parts of 65,535; 0 between two searches.
  private var scores: [UInt16] = []
  /// The entries that have a score.
  private var touched: [Int32] = []

  /// How many terms of a view are entered. Items that share n-grams alone are seldom of one story; to find them costs more
  /// than it gives.
  private static let indexedWords = 16, indexedConcepts = 12
  /// How much a search reads.
  struct Reach {
    /// How many of its latest entries for each term.
    fileprivate let ofTerm: Int
    /// How many for all words together, and for all concepts.
    fileprivate let ofWords: Int, ofConcepts: Int
    /// How many of the entries that it finds by words are compared before it is asked whether one was near; `nil` for all.
    let portion: Int?

    /// For an item that has just come: what is near it came lately.
    static let latest = Reach(ofTerm: 192, ofWords: 768, ofConcepts: 2_304, portion: 16)
    /// For an item that came late, or is compared long after it came: behind what is near it there are later ones, and what came
    /// after it will not tell it of itself.
    static let wide = Reach(ofTerm: 512, ofWords: 2_048, ofConcepts: 3_072, portion: nil)
  }

  /// How many entries are kept for each term.
  private static let longestPosting = 1_024

  /// How many entries the index holds under all terms.
  var postingCount: Int { postings.elementCount }

  func isUsed(_ term: Int32) -> Bool { Int(term) < postings.count && postings.count(of: Int(term)) > 0 }

  /// Enters the words of a document.
  mutating func insert(words: [Document.Term], slot: Int32) {
    insert(words.prefix(Self.indexedWords), slot)
  }

  /// Enters the concepts of a document.
  mutating func insert(concepts: [Document.Term], slot: Int32) {
    hasConcepts = true
    insert(concepts.prefix(Self.indexedConcepts), slot)
  }

  private mutating func insert(_ terms: ArraySlice<Document.Term>, _ slot: Int32) {
    let numbers = terms.lazy.map(\.number)
    if let highest = numbers.max(), highest >= postings.count {
      postings.append(rows: Int(highest) + 1 - postings.count)
    }
    postings.withRows { $0.prefetchLast(1, of: numbers) }
    for number in numbers.lazy.map(Int.init) {
      if postings.count(of: number) >= Self.longestPosting {
        postings.keepLast(Self.longestPosting / 2, of: number)
      }
      postings.append(slot, to: number)
    }
  }

  /// The most promising entries, the most promising first, at least `count` of them where so many share a term.
  ///
  /// - Parameters:
  ///   - slots: How many entries there are.
  ///   - acrossLanguages: Whether to look for shared concepts, and not for shared words.
  ///   - reach: How many entries are read.
  ///   - prefetch: Is told of an entry, once or more often, some time before `fading` is asked for it.
  ///   - fading: What share of its likeness an entry has kept over time, at most 65,536 for all of it; 0 for one that does
  ///     not come into question.
  mutating func candidates(
    for document: Document, count: Int, slots: Int, acrossLanguages: Bool, reach: Reach,
    prefetch: (Int32) -> Void, fading: (Int32) -> UInt32
  ) -> [Int32] {
    scores.fill(upTo: slots, with: 0)
    let (terms, longest) =
      acrossLanguages
      ? (document.concepts.prefix(Self.indexedConcepts), reach.ofConcepts)
      : (document.words.prefix(Self.indexedWords), reach.ofWords)
    if touched.count < longest { touched = [Int32](repeating: 0, count: longest) }
    return postings.withRows { postings in
      scores.withUnsafeMutableBufferPointer { scores in
        touched.withUnsafeMutableBufferPointer { touched in
          var search = Search(postings: postings, scores: scores, touched: touched)
          search.scan(terms, limit: longest, limitOfTerm: reach.ofTerm, prefetch)
          return search.best(count, fading)
        }
      }
    }
  }

  /// One search under way.
  private struct Search {
    let postings: RowPool<Int32>.Rows
    let scores: UnsafeMutableBufferPointer<UInt16>
    let touched: UnsafeMutableBufferPointer<Int32>
    var touchedCount = 0

    /// Adds what each term promises: its weight here and, for want of its weight there, once more.
    @inline(__always)
    mutating func scan(
      _ terms: ArraySlice<Document.Term>, limit: Int, limitOfTerm: Int, _ prefetch: (Int32) -> Void
    ) {
      let terms = terms.filter { Int($0.number) < postings.places.count }
      postings.prefetchLast(limitOfTerm, of: terms.lazy.map(\.number))
      var remaining = limit
      for term in terms where remaining > 0 {
        // The squares of a document's weights add up to 1, and to a sixtieth more where they have been rounded.
        let promise = UInt16(term.weight * term.weight * 64_000) + 1
        let entries = postings[Int(term.number)]
        let count = min(entries.count, limitOfTerm, remaining)
        remaining -= count
        for position in (entries.count - count)..<entries.count {
          let slot = entries[position]
          let score = scores[Int(slot)]
          prefetch(slot)
          touched[touchedCount] = slot
          touchedCount += score == 0 ? 1 : 0
          scores[Int(slot)] = score &+ promise
        }
      }
    }

    /// The entries with the highest scores, the highest first; those of one of the ``steps`` count as equal and stay in the order
    /// in which they were found. All scores are 0 again after it.
    func best(_ count: Int, _ fading: (Int32) -> UInt32) -> [Int32] {
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.steps) { places in
        // First how many entries there are of a step, then where the next one of it belongs.
        places.initialize(repeating: 0)
        var kept = 0
        for position in 0..<touchedCount {
          let slot = touched[position]
          let score = UInt16(truncatingIfNeeded: (UInt32(scores[Int(slot)]) &* fading(slot)) >> 16)
          scores[Int(slot)] = score
          guard score > 0 else { continue }
          touched[kept] = slot
          kept += 1
          places[Int(score >> Self.stepBits)] &+= 1
        }
        var least = Self.steps
        var sum: Int32 = 0
        while least > 0, sum < count {
          least -= 1
          (places[least], sum) = (sum, sum + places[least])
        }
        return Array(unsafeUninitializedCapacity: Int(sum)) { found, foundCount in
          for position in 0..<kept {
            let slot = touched[position]
            let step = Int(scores[Int(slot)] >> Self.stepBits)
            scores[Int(slot)] = 0
            guard step >= least else { continue }
            found.initializeElement(at: Int(places[step]), to: slot)
            places[step] &+= 1
          }
          foundCount = Int(sum)
        }
      }
    }

    /// Scores are told apart in so many steps.
    private static let stepBits: UInt16 = 7, steps = 512
  }

  /// Removes the entries that map to a negative number and renames the others.
  mutating func compact(_ renamed: [Int32]) {
    postings = postings.compacted(keeping: { _ in true }) { renamed[Int($0)] >= 0 ? renamed[Int($0)] : nil }
    scores = []
  }
}

extension CandidateIndex {
  init(from snapshot: inout SnapshotReader) throws {
    postings = try RowPool(from: &snapshot)
    hasConcepts = try snapshot.read()
  }

  func write(to snapshot: SnapshotWriter) throws {
    try postings.write(to: snapshot)
    try snapshot.write(hasConcepts)
  }
}
