internal import Foundation

/// The terms of the items in the window: how rare each is, and which items have it.
struct TermIndex {
  /// One item's terms by their numbers here.
  struct Document {
    var terms: [Int32]
    /// Frequencies until ``TermIndex/weigh(_:language:)`` has turned them into weights.
    var weights: [Float]
    /// The share of items that have the term in news at large.
    var shares: [Float]
    /// How many of the terms are words; the rest are n-grams.
    var wordCount: Int
  }

  private struct Posting {
    var slot: Int32
    var weight: Float
  }

  private var numbers: [UInt64: Int32] = [:]
  /// Numbers that no term has any more.
  private var free: [Int32] = []
  /// How many of the items counted have each term.
  private var frequencies: [Int32] = []
  private var postings: [[Posting]] = []
  /// How many items were counted, by language.
  private var itemCounts: [Int] = []
  private var countedSinceAging = 0
  private var scores: [Float] = []

  /// Items imagined to have been read before the first one, with the words of news at large: so that among
  /// the first few items a common word does not pass for a rare one.
  private static let imaginedItems: Float = 1_000
  /// Counts are halved after so many items, so that rarity follows the times and the table stays small.
  private static let agingInterval = 200_000
  /// A term reads no more than its latest entries: it bounds the cost of a word that everybody uses.
  private static let longestScan = 4_096

  /// How many entries the window's items have in the index.
  var postingCount: Int { postings.reduce(0) { $0 + $1.count } }

  // MARK: Rarity

  /// Counts an item's terms.
  mutating func register(_ terms: ItemTerms, language: Int, common: CommonWords) -> Document {
    if countedSinceAging >= Self.agingInterval { age() }
    countedSinceAging += 1
    while itemCounts.count <= language { itemCounts.append(0) }
    itemCounts[language] += 1
    var document = Document(terms: [], weights: [], shares: [], wordCount: terms.words.count)
    document.terms.reserveCapacity(terms.words.count + terms.grams.count)
    document.weights.reserveCapacity(terms.words.count + terms.grams.count)
    for term in terms.words + terms.grams {
      let number = number(of: term.hash)
      frequencies[Int(number)] += 1
      document.terms.append(number)
      document.weights.append(term.frequency)
      document.shares.append(common.share(of: term.hash))
    }
    return document
  }

  private mutating func number(of hash: UInt64) -> Int32 {
    if let number = numbers[hash] { return number }
    let number: Int32
    if let reused = free.popLast() {
      number = reused
    } else {
      number = Int32(frequencies.count)
      frequencies.append(0)
      postings.append([])
    }
    numbers[hash] = number
    return number
  }

  /// Halves all counts and forgets the terms that nobody uses any more.
  private mutating func age() {
    countedSinceAging = 0
    for language in itemCounts.indices { itemCounts[language] /= 2 }
    for term in frequencies.indices { frequencies[term] /= 2 }
    for (hash, number) in numbers where frequencies[Int(number)] == 0 && postings[Int(number)].isEmpty {
      numbers[hash] = nil
      free.append(number)
    }
    free.sort(by: >)
  }

  /// Turns frequencies into weights, log tf · idf, each view of length √½, so that the product of two
  /// documents is the mean of the cosines of both views.
  func weigh(_ document: Document, language: Int) -> Document {
    var document = document
    let itemCount = Float(itemCounts[language])
    for position in document.terms.indices {
      let frequency = min(itemCount, Float(frequencies[Int(document.terms[position])]))
      let imagined = Self.imaginedItems * document.shares[position]
      let rarity = log((itemCount + Self.imaginedItems) / (max(1, frequency) + imagined))
      document.weights[position] = (1 + log(document.weights[position])) * rarity
    }
    document.shares = []
    Self.normalise(&document.weights, 0..<document.wordCount)
    Self.normalise(&document.weights, document.wordCount..<document.weights.count)
    return document
  }

  private static func normalise(_ weights: inout [Float], _ range: Range<Int>) {
    let square = weights[range].reduce(0) { $0 + $1 * $1 }
    guard square > 0 else { return }
    let factor = (0.5 / square).squareRoot()
    for position in range { weights[position] *= factor }
  }

  // MARK: Likeness

  /// The mean of both cosines between a weighed document and each item that shares a term with it.
  ///
  /// - Parameter slots: How many slots there are.
  /// - Complexity: Linear in the postings of the document's terms.
  mutating func likenesses(of document: Document, slots: Int) -> [(slot: Int32, likeness: Float)] {
    if scores.count < slots { scores.append(contentsOf: repeatElement(0, count: slots - scores.count)) }
    var touched: [Int32] = []
    scores.withUnsafeMutableBufferPointer { scores in
      for (term, weight) in zip(document.terms, document.weights) where weight > 0 {
        for posting in postings[Int(term)].suffix(Self.longestScan) {
          let slot = Int(posting.slot)
          if scores[slot] == 0 { touched.append(posting.slot) }
          scores[slot] += weight * posting.weight
        }
      }
    }
    return touched.map { slot in
      defer { scores[Int(slot)] = 0 }
      return (slot, scores[Int(slot)])
    }
  }

  /// Enters a weighed document.
  mutating func insert(_ document: Document, slot: Int32) {
    for (term, weight) in zip(document.terms, document.weights) where weight > 0 {
      postings[Int(term)].append(Posting(slot: slot, weight: weight))
    }
  }

  /// Removes the postings of slots that map to a negative number and renames the others.
  mutating func compact(_ renamed: [Int32]) {
    for term in postings.indices where !postings[term].isEmpty {
      var kept: [Posting] = []
      for posting in postings[term] where renamed[Int(posting.slot)] >= 0 {
        kept.append(Posting(slot: renamed[Int(posting.slot)], weight: posting.weight))
      }
      postings[term] = kept
    }
    scores = []
  }
}
