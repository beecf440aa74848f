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
}

/// Keeps the documents of all entries one after the other, six bytes a term.
struct DocumentPool: Sendable {
  private struct Place {
    var start: Int32
    var wordCount: UInt8
    var gramCount: UInt8
    var conceptCount: UInt8

    /// The positions in the storage of the terms of the language's own views, and of the concepts.
    var ownRange: Range<Int> { Int(start)..<(Int(start) + 3 * (Int(wordCount) + Int(gramCount))) }
    var conceptRange: Range<Int> { ownRange.upperBound..<(ownRange.upperBound + 3 * Int(conceptCount)) }
  }

  private var places: [Place] = []
  /// For each term its number, low half first, and its weight in parts of 65,535.
  private var storage: [UInt16] = []

  /// Adds the document of the next entry.
  mutating func append(_ document: Document) {
    places.append(
      Place(
        start: Int32(storage.count), wordCount: UInt8(document.words.count),
        gramCount: UInt8(document.grams.count), conceptCount: UInt8(document.concepts.count)))
    for term in document.words { append(term) }
    for term in document.grams { append(term) }
    for term in document.concepts { append(term) }
  }

  private mutating func append(_ term: Document.Term) {
    storage.append(UInt16(truncatingIfNeeded: term.number))
    storage.append(UInt16(truncatingIfNeeded: term.number >> 16))
    storage.append(UInt16(min(1, term.weight) * 65_535))
  }

  /// The document of an entry.
  subscript(slot: Int) -> Document {
    let place = places[slot]
    func terms(_ range: Range<Int>) -> [Document.Term] {
      stride(from: range.lowerBound, to: range.upperBound, by: 3).map { start in
        Document.Term(
          number: Int32(storage[start]) | Int32(storage[start + 1]) << 16,
          weight: Float(storage[start + 2]) / 65_535)
      }
    }
    let own = place.ownRange
    let wordEnd = own.lowerBound + 3 * Int(place.wordCount)
    return Document(
      words: terms(own.lowerBound..<wordEnd), grams: terms(wordEnd..<own.upperBound),
      concepts: terms(place.conceptRange))
  }

  /// The products of a document with those of some entries, in their order.
  ///
  /// - Parameter acrossLanguages: Whether to compare concepts, and not words and n-grams.
  func products(_ document: Document, with slots: [Int32], acrossLanguages: Bool) -> [Float] {
    let terms = acrossLanguages ? document.concepts : document.words + document.grams
    return storage.withUnsafeBufferPointer { storage in
      places.withUnsafeBufferPointer { places in
        Query.with(terms) { query in
          slots.map { slot in
            let place = places[Int(slot)]
            let range = acrossLanguages ? place.conceptRange : place.ownRange
            var position = range.lowerBound
            let end = range.upperBound
            var sum: Float = 0
            while position < end {
              let low = storage[position]
              if query.mayHave(low) {
                let number = Int32(low) | Int32(storage[position + 1]) << 16
                sum += query.weight(of: number) * Float(storage[position + 2])
              }
              position += 3
            }
            return sum / 65_535
          }
        }
      }
    }
  }

  /// Whether some document has each of the numbers below `count`.
  func numbersInUse(below count: Int) -> [Bool] {
    var result = [Bool](repeating: false, count: count)
    for start in stride(from: 0, to: storage.count, by: 3) {
      result[Int(Int32(storage[start]) | Int32(storage[start + 1]) << 16)] = true
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
      moved.start = Int32(kept.count)
      keptPlaces.append(moved)
      kept += storage[Int(place.start)..<place.conceptRange.upperBound]
    }
    storage = kept
    places = keptPlaces
  }
}

extension DocumentPool {
  /// A document laid out so that the weight of any term is found at once.
  private struct Query {
    /// A power of two, more than twice the terms of a document.
    private static let width = 256

    /// Terms by the low bits of their numbers, or behind those; -1 where there is none.
    private let terms: UnsafeMutableBufferPointer<Document.Term>
    /// One bit for each value of the low twelve bits of a term's number that occurs.
    private let bits: UnsafeMutableBufferPointer<UInt64>

    /// Lays out a document for as long as `body` runs.
    static func with<Result>(_ document: [Document.Term], _ body: (Query) -> Result) -> Result {
      withUnsafeTemporaryAllocation(of: Document.Term.self, capacity: width) { terms in
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 64) { bits in
          terms.initialize(repeating: Document.Term(number: -1, weight: 0))
          bits.initialize(repeating: 0)
          let query = Query(terms: terms, bits: bits)
          for term in document { query.insert(term) }
          return body(query)
        }
      }
    }

    private func insert(_ term: Document.Term) {
      bits[Int(term.number & 0xFFF) >> 6] |= 1 << UInt64(term.number & 63)
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

    @inline(__always)
    func mayHave(_ low: UInt16) -> Bool { bits[Int(low & 0xFFF) >> 6] & (1 << UInt64(low & 63)) != 0 }

    @inline(__always)
    func weight(of number: Int32) -> Float { terms[place(of: number)].weight }
  }
}
