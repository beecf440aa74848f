internal import News

/// What an item is compared by: two views of its title, summary and address, and a third one for other languages.
///
/// Words cut to their first characters stand for stems and survive inflection; character n-grams catch
/// compounds, transliterations and misspellings. Across languages there are names, numbers and concepts.
struct ItemTerms {
  /// A word or n-gram where it occurs, and what that counts: half as much again in the title.
  struct Term {
    var hash: UInt64
    var frequency: Float
  }

  var words: [Term]
  var grams: [Term]
  /// What the words mean or name, whatever the language.
  var concepts: [Term]
  /// Equal for items whose compared text is equal, word for word; `nil` when there is none.
  var fingerprint: UInt64?

  private static let stemLength = 5
  private static let gramLength = 4
  /// Longer words are read up to here; it bounds what one hostile item can cost.
  private static let wordLimit = 32
  private static let titleWeight: Float = 1.5
  /// From here on come the characters of Chinese and Japanese; before them those of Thai, Lao, Burmese and Khmer.
  private static let firstMeaning: UInt32 = 0x3005
  /// How many words of an address are read.
  private static let linkLimit = 24
  /// Fewer words are no text that could be copied; only together with the address they tell an item.
  private static let leastCopy = 4

  /// - Parameters:
  ///   - title: The title, without what its outlet always adds.
  ///   - summary: The summary to read: empty where the item's own is boilerplate.
  ///   - link: The item's address, for words that neither has.
  ///   - language: As ``Language`` tells it.
  ///   - settings: How many words are read.
  init(
    title: String, summary: String, link: String?, language: String, settings: StoryClustering.Settings
  ) {
    var reader = Reader(stopWords: .of(language), conceptsOfLanguage: .of(language))
    reader.read(title, limit: settings.titleLimit, weight: Self.titleWeight)
    reader.read(summary, limit: settings.summaryLimit, weight: 1)
    if let link {
      reader.isReadingLink = true
      reader.read(LinkWords.text(of: link), limit: Self.linkLimit, weight: 1)
    }
    words = reader.words
    grams = reader.grams
    concepts = reader.concepts
    fingerprint = reader.count > 0 ? WordScanner.mixed(reader.fingerprint) : nil
  }

  /// The terms of one word.
  init(word: String, language: String = "und") {
    var reader = Reader(stopWords: .none, conceptsOfLanguage: .of(language))
    reader.read(word, limit: 1, weight: 1)
    words = reader.words
    grams = reader.grams
    concepts = reader.concepts
  }

  /// How many letters of an Arabic word are its article and what is written before that; for they would be half of its stem.
  ///
  /// Larkey, Ballesteros and Connell (2007), light stemming, without its endings.
  private static func articleLength(of word: UnsafeBufferPointer<UInt32>) -> Int {
    guard let first = word.first, (0x0620...0x064A).contains(first) else { return 0 }
    for article in articles where word.count >= article.count + 2 && word.starts(with: article) {
      return article.count
    }
    return 0
  }

  private static let articles: [[UInt32]] = ["وال", "بال", "كال", "فال", "ولل", "ال", "لل"].map { article in
    article.unicodeScalars.map(\.value)
  }

  private struct Reader {
    let stopWords: StopWords
    /// `nil` where we have no list.
    let conceptsOfLanguage: Concepts?
    var words: [Term] = []
    var grams: [Term] = []
    var concepts: [Term] = []
    var fingerprint: UInt64 = 0
    var count = 0
    /// Whether to pass over words that were read before.
    var isReadingLink = false

    init(stopWords: StopWords, conceptsOfLanguage: Concepts?) {
      self.stopWords = stopWords
      self.conceptsOfLanguage = conceptsOfLanguage
      // Most items have fewer, so these seldom grow.
      words.reserveCapacity(64)
      grams.reserveCapacity(320)
      concepts.reserveCapacity(64)
    }

    mutating func read(_ text: String, limit: Int, weight: Float) {
      var remaining = limit
      guard remaining > 0 else { return }
      WordScanner.scan(text) { word in
        add(word, weight: weight)
        remaining -= 1
        return remaining > 0
      }
    }

    private mutating func add(_ word: WordScanner.Word, weight: Float) {
      let hash = word.hash
      if !isReadingLink { count += 1 }
      if !isReadingLink || count < ItemTerms.leastCopy {
        fingerprint = WordScanner.mixed(fingerprint ^ hash)
      }
      guard !stopWords.contains(hash) else { return }
      if word.isPair {
        if isReadingLink, words.contains(where: { $0.hash == hash }) { return }
        words.append(Term(hash: hash, frequency: weight))
        addCharacters(of: word, weight: weight)
        return
      }
      // Numbers are kept whole: 2024 and 2026 are not two forms of one word.
      let isNumber = word.scalars.allSatisfy { (0x30...0x39).contains($0) }
      let stem = word.scalars.dropFirst(ItemTerms.articleLength(of: word.scalars))
        .prefix(isNumber ? ItemTerms.wordLimit : ItemTerms.stemLength)
      let stemHash = Self.hash(stem, seed: 1)
      if isReadingLink, words.contains(where: { $0.hash == stemHash }) { return }
      words.append(Term(hash: stemHash, frequency: weight))
      addConcept(of: word, stem: stemHash, isNumber: isNumber, weight: weight)
      addGrams(of: word, weight: weight)
    }

    /// The characters of a pair, each of which is in two pairs; of a script whose characters mean nothing alone, the pair.
    private mutating func addCharacters(of pair: WordScanner.Word, weight: Float) {
      guard pair.scalars.allSatisfy({ $0 >= ItemTerms.firstMeaning }) else {
        grams.append(Term(hash: pair.hash &+ 1, frequency: weight))
        return
      }
      for scalar in pair.scalars {
        grams.append(Term(hash: Self.hash(CollectionOfOne(scalar), seed: 2), frequency: weight / 2))
      }
    }

    /// What a word stands for in any language: a concept, a number, or else perhaps a name.
    private mutating func addConcept(of word: WordScanner.Word, stem: UInt64, isNumber: Bool, weight: Float) {
      if let number = conceptsOfLanguage?.number(of: word.scalars.prefix(ItemTerms.wordLimit)) {
        let hash = WordScanner.mixed(WordScanner.combined(0x636f_6e63, UInt32(number)))
        concepts.append(Term(hash: hash, frequency: weight))
      } else if isNumber {
        concepts.append(Term(hash: stem &+ 1, frequency: weight))
      } else if let key = NameKey.hash(of: word.scalars.prefix(ItemTerms.wordLimit)) {
        concepts.append(Term(hash: key, frequency: weight))
      }
    }

    /// The n-grams of a word between two borders; a shorter word is one n-gram.
    private mutating func addGrams(of word: WordScanner.Word, weight: Float) {
      let word = word.scalars.prefix(ItemTerms.wordLimit)
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: ItemTerms.wordLimit + 2) { letters in
        let border: UInt32 = 0x20
        letters.initialize(repeating: border)
        let end = word.count + 2
        for (position, scalar) in word.enumerated() { letters[position + 1] = scalar }
        for start in 0...max(0, end - ItemTerms.gramLength) {
          var state: UInt64 = 0x9e37_79b9_7f4a_7c15
          for position in start..<min(start + ItemTerms.gramLength, end) {
            state = WordScanner.combined(state, letters[position])
          }
          grams.append(Term(hash: WordScanner.mixed(state), frequency: weight))
        }
      }
    }

    private static func hash(_ scalars: some Sequence<UInt32>, seed: UInt64) -> UInt64 {
      var state = seed
      for scalar in scalars { state = WordScanner.combined(state, scalar) }
      return WordScanner.mixed(state)
    }
  }
}
