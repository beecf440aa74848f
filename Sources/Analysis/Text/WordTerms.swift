/// What a word is compared by: two views of it, and a third one for other languages.
///
/// Words cut to their first characters stand for stems and survive inflection; character n-grams catch
/// compounds, transliterations and misspellings. Across languages there are names, numbers and concepts.
struct WordTerms {
  /// Equal for words that begin alike.
  let stem: UInt64
  let grams: [UInt64]
  /// What each of the n-grams counts when the word counts 1.
  let gramWeight: Float
  /// What the word means or names, whatever the language.
  let concept: UInt64?

  /// Longer words are read up to here; it bounds what one hostile item can cost.
  static let lengthLimit = 32
  private static let stemLength = 5
  private static let gramLength = 4
  /// From here on come the characters of Chinese and Japanese; before them those of Thai, Lao, Burmese and Khmer.
  private static let firstMeaning: UInt32 = 0x3005

  /// The terms of a folded word.
  ///
  /// - Parameters:
  ///   - scalars: Its scalars; only the first ``lengthLimit`` are read.
  ///   - hash: That of the whole word.
  ///   - isPair: Whether it is a pair of characters out of a longer run.
  ///   - concepts: Those of the language; `nil` where we have no list.
  init(_ scalars: UnsafeBufferPointer<UInt32>, hash: UInt64, isPair: Bool, concepts: Concepts?) {
    let scalars = scalars.prefix(Self.lengthLimit)
    guard !isPair else {
      let hasMeanings = scalars.allSatisfy { $0 >= Self.firstMeaning }
      stem = hash
      grams = hasMeanings ? scalars.map { Self.hash(CollectionOfOne($0), seed: 2) } : [hash &+ 1]
      // Each character is in two pairs.
      gramWeight = hasMeanings ? 0.5 : 1
      concept = nil
      return
    }
    // Numbers are kept whole: 2024 and 2026 are not two forms of one word.
    let isNumber = scalars.allSatisfy { (0x30...0x39).contains($0) }
    stem = Self.hash(
      isNumber ? scalars : scalars.dropFirst(Self.articleLength(of: scalars)).prefix(Self.stemLength), seed: 1
    )
    grams = Self.grams(of: scalars)
    gramWeight = 1
    if let number = concepts?.number(of: scalars) {
      concept = WordScanner.mixed(WordScanner.combined(0x636f_6e63, UInt32(number)))
    } else {
      concept = isNumber ? stem &+ 1 : NameKey.hash(of: scalars)
    }
  }

  /// The terms of a text's first word; `nil` where it has none.
  static func ofFirstWord(of text: String, language: String = "und") -> WordTerms? {
    var terms: WordTerms?
    WordScanner.scan(text) { word in
      terms = WordTerms(word.scalars, hash: word.hash, isPair: word.isPair, concepts: .of(language))
      return false
    }
    return terms
  }

  /// The n-grams of a word between two borders; a shorter word is one n-gram.
  private static func grams(of scalars: Slice<UnsafeBufferPointer<UInt32>>) -> [UInt64] {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: lengthLimit + 2) { letters in
      let border: UInt32 = 0x20
      letters.initialize(repeating: border)
      let end = scalars.count + 2
      for (position, scalar) in scalars.enumerated() { letters[position + 1] = scalar }
      return (0...max(0, end - gramLength)).map { start in
        hash(letters[start..<min(start + gramLength, end)], seed: 0x9e37_79b9_7f4a_7c15)
      }
    }
  }

  /// How many letters of an Arabic word are its article and what is written before that; for they would be half of its stem.
  ///
  /// Larkey, Ballesteros and Connell (2007), light stemming, without its endings.
  private static func articleLength(of word: Slice<UnsafeBufferPointer<UInt32>>) -> Int {
    guard let first = word.first, (0x0620...0x064A).contains(first) else { return 0 }
    for article in articles where word.count >= article.count + 2 && word.starts(with: article) {
      return article.count
    }
    return 0
  }

  private static let articles: [[UInt32]] = ["وال", "بال", "كال", "فال", "ولل", "ال", "لل"].map { article in
    article.unicodeScalars.map(\.value)
  }

  private static func hash(_ scalars: some Sequence<UInt32>, seed: UInt64) -> UInt64 {
    var state = seed
    for scalar in scalars { state = WordScanner.combined(state, scalar) }
    return WordScanner.mixed(state)
  }
}
