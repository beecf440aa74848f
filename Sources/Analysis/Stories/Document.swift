/// One item's terms as it is compared by: of each view the heaviest, heaviest first.
struct Document: Sendable {
  struct Term: Sendable {
    var number: Int32
    var weight: Float
  }

  /// How many terms of each view are kept: the lighter ones change the product of two documents by little.
  static let wordLimit = 40, gramLimit = 32, conceptLimit = 16

  /// That of an entry that another one stands for.
  static let empty = Document(words: [], grams: [], concepts: [])

  var words: [Term]
  var grams: [Term]
  var concepts: [Term]

  /// The same without the terms whose numbers are not below a bound.
  func below(_ bound: Int32) -> Document {
    func kept(_ terms: [Term]) -> [Term] {
      terms.allSatisfy { $0.number < bound } ? terms : terms.filter { $0.number < bound }
    }
    return Document(words: kept(words), grams: kept(grams), concepts: kept(concepts))
  }
}

/// Keeps the documents of all entries one after the other, four bytes a term.
struct DocumentPool: Sendable {
  fileprivate struct Place {
    var start: UInt32
    var wordCount: UInt8
    var gramCount: UInt8
    var conceptCount: UInt8

    /// Where the terms of the language's own views are, and those of the concepts.
    var own: Block { Block(start: Int(start), count: Int(wordCount) + Int(gramCount)) }
    var concepts: Block { Block(start: own.end, count: Int(conceptCount)) }
  }

  /// Terms by columns, each with an element for each term: the low sixteen bits of their numbers, then the other eight
  /// and the root of the weight in parts of 255. The first column tells most terms of two documents apart, and is all that
  /// is read of those.
  fileprivate struct Block {
    var start: Int
    var count: Int

    var end: Int { start + 2 * count }
    /// Where its first column is.
    var lows: Range<Int> { start..<(start + count) }
  }

  /// Terms with this number or a higher one are in no document: there is no room for them in a column.
  private static let termCapacity: Int32 = 1 << 24

  private var places: [Place] = []
  private var storage: [UInt16] = []

  /// Adds the document of the next entry.
  mutating func append(_ document: Document) {
    let document = document.below(Self.termCapacity)
    places.append(
      Place(
        start: UInt32(storage.count), wordCount: UInt8(document.words.count),
        gramCount: UInt8(document.grams.count), conceptCount: UInt8(document.concepts.count)))
    append(document.words + document.grams)
    append(document.concepts)
  }

  private mutating func append(_ terms: [Document.Term]) {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 2 * terms.count) { columns in
      for (position, term) in terms.enumerated() {
        columns[position] = UInt16(truncatingIfNeeded: term.number)
        columns[terms.count + position] =
          UInt16(truncatingIfNeeded: term.number >> 16) << 8 | Self.root(of: term.weight)
      }
      storage.append(contentsOf: columns)
    }
  }

  /// The root of a weight in parts of 255.
  @inline(__always)
  private static func root(of weight: Float) -> UInt16 { UInt16(min(1, weight).squareRoot() * 255 + 0.5) }

  /// A weight as it is read again from what is kept of it.
  @inline(__always)
  static func rounded(_ weight: Float) -> Float { self.weight(root(of: weight)) }

  private func terms(_ block: Block) -> [Document.Term] {
    block.lows.map { low in
      let high = storage[low + block.count]
      return Document.Term(number: Self.number(storage[low], high), weight: Self.weight(high))
    }
  }

  @inline(__always)
  private static func number(_ low: UInt16, _ high: UInt16) -> Int32 { Int32(low) | Int32(high >> 8) << 16 }

  @inline(__always)
  private static func weight(_ high: UInt16) -> Float {
    let root = Float(high & 0xFF)
    return root * root * (1 / 65_025)
  }

  /// The document of an entry.
  subscript(slot: Int) -> Document {
    let place = places[slot]
    let own = terms(place.own)
    let wordCount = Int(place.wordCount)
    return Document(
      words: Array(own[..<wordCount]), grams: Array(own[wordCount...]), concepts: terms(place.concepts))
  }

  /// The concepts of an entry.
  func concepts(of slot: Int32) -> [Document.Term] { terms(places[Int(slot)].concepts) }

  /// Two texts, one of which has at least so many words, a summary that is and not a headline alone, are alike by chance
  /// more often than their product says where they share few of them: a rare word such as the name of a hospital is in
  /// reports of many events.
  private static let longText = 20
  /// A word that weighs less than this in either is too common to speak for it.
  private static let leastShared: Float = 0.06
  /// What is left of the likeness of such two texts, by how many words they share.
  private static let trusts: [Float] = [0.4, 0.5, 0.7, 0.85]

  /// Calls `body` with a document laid out to be compared with those of many entries.
  ///
  /// - Parameter acrossLanguages: Whether to compare concepts, and not words and n-grams.
  func comparing<Result>(
    _ document: Document, acrossLanguages: Bool, _ body: (Comparison) -> Result
  ) -> Result {
    storage.withUnsafeBufferPointer { storage in
      places.withUnsafeBufferPointer { places in
        Query.with(acrossLanguages ? document.concepts : document.words + document.grams) { query in
          body(
            Comparison(
              query: query, wordCount: document.words.count, acrossLanguages: acrossLanguages,
              places: places, storage: storage))
        }
      }
    }
  }

  /// A document and those that it is compared with; valid only while ``comparing(_:acrossLanguages:_:)`` runs.
  struct Comparison {
    fileprivate let query: Query
    fileprivate let wordCount: Int
    fileprivate let acrossLanguages: Bool
    fileprivate let places: UnsafeBufferPointer<Place>
    fileprivate let storage: UnsafeBufferPointer<UInt16>

    /// Asks for the documents of some entries together: each lies somewhere else in memory.
    func prefetch(_ slots: ArraySlice<Int32>) {
      places.prefetch(slots)
      for slot in slots {
        let block = acrossLanguages ? places[Int(slot)].concepts : places[Int(slot)].own
        storage.prefetch(block.start..<block.end)
      }
    }

    /// The product with the document of an entry.
    func product(with slot: Int32) -> Float {
      let place = places[Int(slot)]
      if acrossLanguages { return DocumentPool.product(query, place.concepts, storage).sum }
      let (sum, sharedWords) = DocumentPool.product(
        query, place.own, storage, wordCount: Int(place.wordCount))
      let isLong = max(wordCount, Int(place.wordCount)) >= DocumentPool.longText
      return isLong && sharedWords < DocumentPool.trusts.count ? sum * DocumentPool.trusts[sharedWords] : sum
    }
  }

  /// The terms of a document that one of some entries has, too.
  func shared(_ document: Document, with slots: ArraySlice<Int32>) -> [Int32] {
    guard !slots.isEmpty else { return [] }
    return storage.withUnsafeBufferPointer { storage in
      Query.with(document.words + document.grams + document.concepts) { query in
        var shared: [Int32] = []
        for slot in slots {
          for block in [places[Int(slot)].own, places[Int(slot)].concepts] {
            for place in query.hits(in: UnsafeBufferPointer(rebasing: storage[block.lows])) {
              let low = block.start + Int(place)
              let number = Self.number(storage[low], storage[low + block.count])
              if query.take(number) { shared.append(number) }
            }
          }
        }
        return shared
      }
    }
  }

  /// What the words of two documents have in common, as far as they weigh something.
  struct SharedWords {
    /// How many words both have.
    var count = 0
    /// What they add to the likeness of both, and the one of them that adds most.
    var product: Float = 0, largest: Float = 0
  }

  /// What the words of two entries' documents have in common.
  ///
  /// - Complexity: O(*n* + *m*) in their words, at most ``Document/wordLimit`` each, and O(*m*) for each that is shared.
  func sharedWords(of first: Int32, and second: Int32) -> SharedWords {
    storage.withUnsafeBufferPointer { storage in
      let (one, other) = (places[Int(first)], places[Int(second)])
      let others = Self.weightyWords(of: other, storage)
      // One bit of 256 for each of the others: it tells most words that are not among them.
      return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 4) { bits in
        bits.initialize(repeating: 0)
        for low in others { bits[Int(storage[low] >> 6 & 3)] |= 1 << UInt64(storage[low] & 63) }
        var shared = SharedWords()
        for low in Self.weightyWords(of: one, storage) {
          let value = storage[low]
          guard bits[Int(value >> 6 & 3)] & (1 << UInt64(value & 63)) != 0 else { continue }
          let high = storage[low + one.own.count]
          let number = Self.number(value, high)
          let match = others.first {
            storage[$0] == value && Self.number(value, storage[$0 + other.own.count]) == number
          }
          guard let match else { continue }
          let product = Self.weight(high) * Self.weight(storage[match + other.own.count])
          shared.count += 1
          shared.product += product
          shared.largest = max(shared.largest, product)
        }
        return shared
      }
    }
  }

  /// The numbers of the words of some entries, so many together: entry by entry, the heaviest first.
  func words(of slots: some Sequence<Int32>, count: Int) -> [Int32] {
    Array(unsafeUninitializedCapacity: count) { words, filled in
      storage.withUnsafeBufferPointer { storage in
        for slot in slots {
          let block = places[Int(slot)].own
          for low in block.lows.prefix(wordCount(of: slot)) {
            words.initializeElement(at: filled, to: Self.number(storage[low], storage[low + block.count]))
            filled += 1
          }
        }
      }
    }
  }

  /// How many words of a document are compared.
  func wordCount(of slot: Int32) -> Int { Int(places[Int(slot)].wordCount) }

  /// Where the words of a document are that weigh something: the heaviest come first.
  private static func weightyWords(of place: Place, _ storage: UnsafeBufferPointer<UInt16>) -> Range<Int> {
    let start = place.own.start
    let highs = storage[(start + place.own.count)...].prefix(Int(place.wordCount))
    return start..<(start + highs.prefix { weight($0) >= leastShared }.count)
  }

  /// The product with one block, and how many words that weigh something are in both.
  @inline(__always)
  private static func product(
    _ query: Query, _ block: Block, _ storage: UnsafeBufferPointer<UInt16>, wordCount: Int = 0
  ) -> (sum: Float, sharedWords: Int) {
    var sum: Float = 0
    var sharedWords = 0
    for place in query.hits(in: UnsafeBufferPointer(rebasing: storage[block.lows])) {
      let low = block.start + Int(place)
      let high = storage[low + block.count]
      let weight = query.weight(of: number(storage[low], high))
      sum += weight * self.weight(high)
      if Int(place) < wordCount, min(weight, self.weight(high)) >= leastShared { sharedWords += 1 }
    }
    return (sum, sharedWords)
  }

  /// Whether some document has each of the numbers below `count`.
  func numbersInUse(below count: Int) -> [Bool] {
    var result = [Bool](repeating: false, count: count)
    for place in places {
      for block in [place.own, place.concepts] {
        for low in block.lows {
          result[Int(Self.number(storage[low], storage[low + block.count]))] = true
        }
      }
    }
    return result
  }

  /// Drops the documents of entries that map to a negative number.
  mutating func compact(_ renamed: [Int32]) {
    var kept: [UInt16] = []
    var keptPlaces: [Place] = []
    kept.reserveCapacity(storage.count)
    for (slot, place) in places.enumerated() where renamed[slot] >= 0 {
      var moved = place
      moved.start = UInt32(kept.count)
      keptPlaces.append(moved)
      kept += storage[Int(place.start)..<place.concepts.end]
    }
    storage = kept
    places = keptPlaces
  }
}

extension DocumentPool {
  /// A document laid out so that the weight of any term is found at once.
  fileprivate struct Query {
    /// A power of two, more than twice the terms of a document.
    private static let width = 256
    /// A power of two, at most 65,536; a document takes few of so many marks.
    private static let markCount = 4_096

    /// Terms by the low bits of their numbers, or behind those; -1 where there is none.
    private let terms: UnsafeMutableBufferPointer<Document.Term>
    /// 1 for the low bits of the numbers that occur, and else 0: most terms of another document have none.
    private let marks: UnsafeMutableBufferPointer<UInt8>
    /// Room for ``hits(in:)``.
    private let places: UnsafeMutableBufferPointer<UInt8>

    /// Lays out a document for as long as `body` runs.
    static func with<Result>(_ document: [Document.Term], _ body: (Query) -> Result) -> Result {
      withUnsafeTemporaryAllocation(of: Document.Term.self, capacity: width) { terms in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: markCount) { marks in
          withUnsafeTemporaryAllocation(
            of: UInt8.self, capacity: Document.wordLimit + Document.gramLimit
          ) { places in
            terms.initialize(repeating: Document.Term(number: -1, weight: 0))
            marks.initialize(repeating: 0)
            let query = Query(terms: terms, marks: marks, places: places)
            for term in document { query.insert(term) }
            return body(query)
          }
        }
      }
    }

    private func insert(_ term: Document.Term) {
      marks[Int(term.number) & (Self.markCount - 1)] = 1
      terms[place(of: term.number)] = term
    }

    @inline(__always)
    private func place(of number: Int32) -> Int {
      var position = Int(number) & (Self.width - 1)
      while terms[position].number >= 0, terms[position].number != number {
        position = (position + 1) & (Self.width - 1)
      }
      return position
    }

    /// Where terms stand that it may have. Written without a branch: which of them it may have nobody can foretell.
    @inline(__always)
    func hits(in lows: UnsafeBufferPointer<UInt16>) -> Slice<UnsafeMutableBufferPointer<UInt8>> {
      var count = 0
      for place in lows.indices {
        places[count] = UInt8(truncatingIfNeeded: place)
        count &+= Int(marks[Int(lows[place]) & (Self.markCount - 1)])
      }
      return places[..<count]
    }

    @inline(__always)
    func weight(of number: Int32) -> Float { terms[place(of: number)].weight }

    /// Whether it has a term that was not taken before.
    func take(_ number: Int32) -> Bool {
      let place = place(of: number)
      guard terms[place].weight > 0 else { return false }
      terms[place].weight = 0
      return true
    }
  }
}

extension DocumentPool {
  init(from snapshot: inout SnapshotReader) throws {
    places = try snapshot.readArray()
    storage = try snapshot.readArray()
    let count = storage.count
    // What is read without a check later.
    let areSound = places.allSatisfy { place in
      Int(place.wordCount) <= Document.wordLimit && Int(place.gramCount) <= Document.gramLimit
        && Int(place.conceptCount) <= Document.conceptLimit && place.concepts.end <= count
    }
    guard areSound else { throw DamagedSnapshot() }
  }

  func write(to snapshot: SnapshotWriter) throws {
    try snapshot.write(places)
    try snapshot.write(storage)
  }
}
