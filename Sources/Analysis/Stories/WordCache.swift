/// Remembers the numbers of the terms of the words met lately, so that a word is cut, hashed and looked up when it
/// is met first and not each time that it occurs. A long word is not remembered.
///
/// Every word has one place, which the next word with the same one takes. Words are told apart by their hashes alone.
struct WordCache: Sendable {
  /// The numbers of a word's terms, as long as a line of memory.
  struct Place: Sendable {
    fileprivate let key: UInt64
    /// Whether it is a stop word, which has no terms.
    let isStopWord: Bool
    private var gramCount: UInt8 = 0
    /// What each of the n-grams counts when the word counts 1.
    private(set) var gramWeight: Float = 1
    private(set) var stem: Int32 = -1
    /// -1 where there is none.
    private(set) var concept: Int32 = -1
    private var gramNumbers = InlineArray<10, Int32>(repeating: -1)

    /// A word with more n-grams has no room in a place.
    private static let gramLimit = 10

    /// A stop word.
    init(_ key: UInt64) {
      self.key = key
      isStopWord = true
    }

    /// A word with these numbers; `nil` where there is no room for them.
    init?(_ key: UInt64, stem: Int32, concept: Int32, grams: ArraySlice<Int32>, gramWeight: Float) {
      guard grams.count <= Self.gramLimit else { return nil }
      self.key = key
      isStopWord = false
      self.stem = stem
      self.concept = concept
      self.gramWeight = gramWeight
      gramCount = UInt8(grams.count)
      for (position, gram) in grams.enumerated() { gramNumbers[position] = gram }
    }

    /// Appends the numbers of the n-grams to others.
    @inline(__always)
    func appendGrams(to numbers: inout [Int32]) {
      gramNumbers.span.extracting(first: Int(gramCount)).withUnsafeBufferPointer {
        numbers.append(contentsOf: $0)
      }
    }
  }

  /// A power of two: two megabytes of places, where seven words of eight are met again.
  private static let placeCount = 1 << 15

  /// Where nothing is remembered, a stop word with a key that no word has but by a rare chance.
  private var places = [Place](repeating: Place(0), count: placeCount)

  /// What a word is kept under: in another language it has other terms.
  static func key(_ word: UInt64, language: Int) -> UInt64 {
    word ^ UInt64(truncatingIfNeeded: language) &* 0x9e37_79b9_7f4a_7c15
  }

  /// Asks for the memory of a word's place, for when many are to be looked up.
  @inline(__always)
  func prefetch(_ key: UInt64) {
    places.withUnsafeBufferPointer { places in
      // It lies across two lines; the second one is where the next place begins.
      places.prefetch(Self.position(of: key))
      places.prefetch(Self.position(of: key) + 1)
    }
  }

  @inline(__always)
  subscript(key: UInt64) -> Place? {
    let place = places[Self.position(of: key)]
    return place.key == key ? place : nil
  }

  mutating func insert(_ place: Place) { places[Self.position(of: place.key)] = place }

  private static func position(of key: UInt64) -> Int { Int(truncatingIfNeeded: key) & (placeCount - 1) }
}
