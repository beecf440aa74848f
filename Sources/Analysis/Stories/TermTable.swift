internal import Foundation

/// Numbers the terms that occur, and knows how rare each is.
struct TermTable: Sendable {
  /// One item's terms by their numbers, each once, with how often it occurs.
  struct Counts {
    var terms: [Int32] = []
    var frequencies: [Float] = []
    /// Where the words end, and where the n-grams after them; the rest are concepts.
    var wordCount = 0, gramEnd = 0
  }

  private var numbers = HashTable<Int32>(expected: 512)
  private var cache = WordCache()
  /// Numbers that no term has any more.
  private var free: [Int32] = []
  /// What is known of each term.
  private var uses: [Use] = []
  /// How many reports of their own were counted, by language.
  private var itemCounts: [Float] = []
  private var countedSinceAging = 0
  /// How many days the items that were read are spread over, whatever their language.
  var days = 0.0

  fileprivate struct Use {
    /// How many of those have the term.
    var frequency: Float = 0
    /// Its position in the item being read, plus one; 0 where it is not in it.
    var position: Int32 = 0
    /// The share of items that have the term in news at large.
    var share: Float
  }

  /// Items imagined to have been read before the first one, with the words of news at large: so that among
  /// the first few items a common word does not pass for a rare one, and the words of one large story not for
  /// common ones.
  private static let imaginedItems: Float = 2_000
  /// Half of them are left when so many reports of a language were counted over so many days, a third at twice as many: by then the
  /// store knows what is common in its own field. Reports alone do not tell that; hundreds at one moment can be of few events.
  private static let reportsOfHalf: Float = 700, daysOfHalf: Float = 12
  /// The rarity of a term, by one item in how many has it: the logarithm, to a power of more than 1, which lets names count
  /// for more.
  private static let rarityCurve = Curve { pow(log($0), 1.1) }
  /// What share of the likeness of two documents their words have; the n-grams have the rest.
  private static let wordShare: Float = 0.6
  /// Counts are halved after so many items, so that rarity follows the times and the table stays small.
  private static let agingInterval = 200_000

  /// A name that nobody else writes is no rarer than one item in so many, e⁶: it may be no name at all.
  private static let rarestConcept: Float = 403
  /// Like ``imaginedItems``, for concepts; these do not fade.
  private static let imaginedForConcepts: Float = 1_000

  /// How many numbers there are; every term's is less.
  var count: Int { uses.count }

  /// Numbers an item's terms; it is not counted before it is known how new it is.
  ///
  /// - Parameters:
  ///   - language: The number of its language, which has this code.
  mutating func register(_ item: ItemWords, language: Int, code: String) -> Counts {
    while itemCounts.count <= language { itemCounts.append(0) }
    let (words, grams) = lookUp(item, language: language, code: code)
    let capacity = 2 * words.count + grams.count
    return uses.withUnsafeMutableBufferPointer { uses in
      let asked = UnsafeBufferPointer(uses)
      asked.prefetch(words.lazy.map(\.stem))
      asked.prefetch(grams)
      asked.prefetch(words.lazy.map(\.concept).filter { $0 >= 0 })
      return withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity) { terms in
        withUnsafeTemporaryAllocation(of: Float.self, capacity: capacity) { frequencies in
          var tally = Tally(uses: uses, terms: terms, frequencies: frequencies)
          for word in words { tally.add(word.stem, word.weight) }
          let wordCount = tally.count
          for word in words {
            for gram in grams[word.grams] { tally.add(gram, word.weight * word.gramWeight) }
          }
          let gramEnd = tally.count
          for word in words where word.concept >= 0 { tally.add(word.concept, word.weight) }
          return tally.counts(wordCount: wordCount, gramEnd: gramEnd)
        }
      }
    }
  }

  /// An item's terms while they are counted.
  private struct Tally {
    let uses: UnsafeMutableBufferPointer<Use>
    /// With room for all occurrences.
    let terms: UnsafeMutableBufferPointer<Int32>
    let frequencies: UnsafeMutableBufferPointer<Float>
    var count = 0

    /// Adds an occurrence of a term; where the term is in the counts stands in its use.
    @inline(__always)
    mutating func add(_ term: Int32, _ frequency: Float) {
      let known = Int(uses[Int(term)].position)
      if known > 0 {
        frequencies[known - 1] += frequency
      } else {
        terms[count] = term
        frequencies[count] = frequency
        count += 1
        uses[Int(term)].position = Int32(truncatingIfNeeded: count)
      }
    }

    /// What was counted; the uses are as before.
    func counts(wordCount: Int, gramEnd: Int) -> Counts {
      for term in terms[..<count] { uses[Int(term)].position = 0 }
      return Counts(
        terms: Array(terms[..<count]), frequencies: Array(frequencies[..<count]), wordCount: wordCount,
        gramEnd: gramEnd)
    }
  }

  /// A word of an item by the numbers of its terms.
  private struct NumberedWord {
    var stem: Int32
    /// -1 where there is none.
    var concept: Int32
    /// Where its n-grams are among those of all words.
    var grams: Range<Int>
    var gramWeight: Float
    var weight: Float
  }

  /// The words of an item that are no stop words, and the n-grams of all of them; of the address only words that it
  /// alone has.
  private mutating func lookUp(
    _ item: ItemWords, language: Int, code: String
  ) -> (words: [NumberedWord], grams: [Int32]) {
    let (stopWords, concepts) = (StopWords.of(code), Concepts.of(code))
    let common = CommonWords.of(code)
    var words: [NumberedWord] = []
    var grams: [Int32] = []
    words.reserveCapacity(item.words.count)
    grams.reserveCapacity(8 * item.words.count)
    for word in item.words { cache.prefetch(WordCache.key(word.hash, language: language)) }
    for (position, word) in item.words.enumerated() {
      let key = WordCache.key(word.hash, language: language)
      let start = grams.count
      var numbered = NumberedWord(
        stem: -1, concept: -1, grams: start..<start, gramWeight: 1, weight: word.weight)
      // The address is read for words that neither title nor summary has.
      func isKnown(_ stem: Int32) -> Bool { word.isOfLink && words.contains { $0.stem == stem } }
      if let place = cache[key] {
        guard !place.isStopWord, !isKnown(place.stem) else { continue }
        place.appendGrams(to: &grams)
        (numbered.stem, numbered.concept, numbered.gramWeight) = (place.stem, place.concept, place.gramWeight)
      } else if stopWords.contains(word.hash) {
        cache.insert(WordCache.Place(key))
        continue
      } else {
        let terms = item.withScalars(of: position) {
          WordTerms($0, hash: word.hash, isPair: word.isPair, concepts: concepts)
        }
        numbered.stem = number(of: terms.stem, common: common)
        guard !isKnown(numbered.stem) else { continue }
        for gram in terms.grams { numbers.prefetch(gram) }
        for gram in terms.grams { grams.append(number(of: gram, common: common)) }
        if let concept = terms.concept { numbered.concept = number(of: concept, common: .ofConcepts) }
        numbered.gramWeight = terms.gramWeight
        let place = WordCache.Place(
          key, stem: numbered.stem, concept: numbered.concept, grams: grams[start...],
          gramWeight: numbered.gramWeight)
        if let place { cache.insert(place) }
      }
      numbered.grams = start..<grams.count
      words.append(numbered)
    }
    return (words, grams)
  }

  private mutating func number(of hash: UInt64, common: CommonWords) -> Int32 {
    if let number = numbers[hash] { return number }
    let number = free.popLast() ?? Int32(uses.count)
    let use = Use(share: common.share(of: hash))
    if Int(number) == uses.count {
      uses.append(use)
    } else {
      uses[Int(number)] = use
    }
    numbers.update(hash, from: number) { _ in }
    return number
  }

  /// Counts an item's terms, so that it is known how rare they are.
  ///
  /// - Parameters:
  ///   - weight: How much of a report of its own it is, 0 to 1: the tenth report of a story tells little of how common
  ///     its words are in the news at large.
  ///   - familiar: Those of its terms that some of the earlier reports near it have, too: they count by the weight, others
  ///     in full.
  mutating func count(_ counts: Counts, language: Int, weight: Float, familiar: [Int32]) {
    countedSinceAging += 1
    itemCounts[language] += weight
    uses.withUnsafeMutableBufferPointer { uses in
      for term in counts.terms { uses[Int(term)].frequency += 1 }
      for term in familiar { uses[Int(term)].frequency -= 1 - weight }
    }
  }

  /// Whether it is time to ``age(isUsed:)``.
  var isOld: Bool { countedSinceAging >= Self.agingInterval }

  /// Halves all counts and forgets the terms that nobody uses any more.
  ///
  /// - Parameter isUsed: Whether anything still refers to a number.
  mutating func age(isUsed: (Int32) -> Bool) {
    countedSinceAging = 0
    cache = WordCache()
    for language in itemCounts.indices { itemCounts[language] /= 2 }
    for term in uses.indices { uses[term].frequency /= 2 }
    let uses = uses
    free += numbers.removeAll { uses[Int($0)].frequency < 1 && !isUsed($0) }
    free.sort(by: >)
  }

  /// The reports that a term of a language is rare or common among: those counted, and imagined ones.
  struct Background {
    fileprivate var counted: Float
    fileprivate var imagined: Float

    /// How many there are.
    var reportCount: Float { counted + imagined }

    /// One in how many has a term.
    @inline(__always)
    fileprivate func ratio(of use: Use) -> Float {
      reportCount / (max(1, min(counted, use.frequency)) + imagined * use.share)
    }
  }

  /// The reports of a language, as many as were counted until now.
  func background(of language: Int) -> Background {
    let counted = itemCounts[language]
    let halves = min(counted / Self.reportsOfHalf, Float(days) / Self.daysOfHalf)
    return Background(counted: counted, imagined: Self.imaginedItems / (1 + halves))
  }

  /// One in how many reports has a term.
  func ratio(of term: Int32, in background: Background) -> Float { background.ratio(of: uses[Int(term)]) }

  /// Turns frequencies into weights, log tf · idf. Words and n-grams are views of length √0.6 and √0.4, so that the
  /// product of two documents is the mean of the cosines of both, so weighted; concepts are a view of length 1.
  func document(_ counts: Counts, language: Int) -> Document {
    let background = background(of: language)
    let allCount = itemCounts.reduce(0, +)
    uses.withUnsafeBufferPointer { $0.prefetch(counts.terms) }
    var weights = counts.frequencies
    Self.rarityCurve.withValues { rarity in
      weights.withUnsafeMutableBufferPointer { weights in
        for (position, term) in counts.terms.enumerated() {
          let use = uses[Int(term)]
          let ratio: Float
          if position < counts.gramEnd {
            ratio = background.ratio(of: use)
          } else {
            // Concepts are counted over all languages, and few of them are rare by chance.
            let frequency = max(1, min(allCount, use.frequency))
            ratio = min(
              Self.rarestConcept,
              (allCount + Self.imaginedForConcepts) / (frequency + Self.imaginedForConcepts * use.share))
          }
          // Most terms occur once, which spares them the logarithm.
          let repetition = weights[position] == 1 ? 1 : 1 + log(weights[position])
          weights[position] = repetition * rarity(ratio)
        }
      }
    }
    return Document(
      words: Self.heaviest(
        Document.wordLimit, of: counts.terms, weights, in: 0..<counts.wordCount, square: Self.wordShare),
      grams: Self.heaviest(
        Document.gramLimit, of: counts.terms, weights, in: counts.wordCount..<counts.gramEnd,
        square: 1 - Self.wordShare),
      concepts: Self.heaviest(
        Document.conceptLimit, of: counts.terms, weights, in: counts.gramEnd..<weights.count, square: 1))
  }

  /// The heaviest terms of one view, heaviest first, with weights as if all were there, rounded as a
  /// pool keeps them.
  private static func heaviest(
    _ count: Int, of terms: [Int32], _ weights: [Float], in view: Range<Int>, square lengthSquare: Float
  ) -> [Document.Term] {
    var square: Float = 0
    // The keys of the heaviest so far, in order.
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { heaviest in
      var kept = 0
      for position in view where weights[position] > 0 {
        let weight = weights[position]
        square += weight * weight
        // Weights are positive, so their bits order as they do; equals go by the terms' numbers.
        let key = UInt64(weight.bitPattern) << 32 | UInt64(UInt32.max - UInt32(terms[position]))
        if kept == count {
          guard key > heaviest[kept - 1] else { continue }
          kept -= 1
        }
        var place = kept
        while place > 0, heaviest[place - 1] < key {
          heaviest[place] = heaviest[place - 1]
          place -= 1
        }
        heaviest[place] = key
        kept += 1
      }
      guard square > 0 else { return [] }
      let factor = (lengthSquare / square).squareRoot()
      return heaviest[..<kept].map { key in
        Document.Term(
          number: Int32(UInt32.max - UInt32(truncatingIfNeeded: key)),
          weight: DocumentPool.rounded(Float(bitPattern: UInt32(key >> 32)) * factor))
      }
    }
  }
}

extension TermTable {
  init(from snapshot: inout SnapshotReader) throws {
    numbers = try HashTable(from: &snapshot)
    free = try snapshot.readArray()
    uses = try snapshot.readArray()
    // They are positions in the uses.
    let isPosition = { (number: Int32) in uses.indices.contains(Int(number)) }
    guard numbers.allSatisfy(isPosition), free.allSatisfy(isPosition),
      uses.allSatisfy({ $0.position == 0 })
    else { throw DamagedSnapshot() }
    itemCounts = try snapshot.readArray()
    countedSinceAging = try snapshot.read()
    days = try snapshot.read()
  }

  func write(to snapshot: SnapshotWriter) throws {
    try numbers.write(to: snapshot)
    try snapshot.write(free)
    try snapshot.write(uses)
    try snapshot.write(itemCounts)
    try snapshot.write(countedSinceAging)
    try snapshot.write(days)
  }
}
