/// What words of several languages mean alike: the bridge between items that share no language.
///
/// A line for each concept, with the words of ten languages in the order of ``languages``. A word stands for its
/// inflections too: for what begins as it does, all but its last three letters, unless that is how another one
/// begins. What the lists lack, names and numbers have to carry.
struct Concepts: Sendable {
  /// The concepts by the hashes of the beginnings of words.
  private let numbers: HashTable<Int32>
  /// Whether the article, and short words before it, are written with the next word.
  private let hasJoinedArticle: Bool
  /// How common the words of the language are.
  let commonWords: CommonWords

  private static let languages = ["en", "de", "fr", "es", "pt", "it", "nl", "ru", "sl", "ar"]
  /// A longer beginning of a word is not looked at, and a shorter one stands for no inflections.
  private static let longestStem = 8, shortestStem = 5
  /// How many last letters of a word can be another ending.
  private static let longestEnding = 3

  /// The concepts of a language; none where we have no list.
  static func of(_ language: String) -> Concepts? {
    switch language {
    case "en": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "pt": portuguese
    case "it": italian
    case "nl": dutch
    case "ru": russian
    case "sl": slovenian
    case "ar": arabic
    default: nil
    }
  }

  /// All lines of concepts, by subject.
  static let lists = [sport, politics, disasters, economy, life, places, calendar]

  // Each is read when its language is first met.
  private static let english = Concepts("en"), german = Concepts("de"), french = Concepts("fr")
  private static let spanish = Concepts("es"), portuguese = Concepts("pt"), italian = Concepts("it")
  private static let dutch = Concepts("nl"), russian = Concepts("ru"), slovenian = Concepts("sl")
  private static let arabic = Concepts("ar")

  private init(_ language: String) {
    hasJoinedArticle = language == "ar"
    commonWords = CommonWords(language)
    var numbers: [UInt64: Int32] = [:]
    var stems: [(stem: UInt64, concept: Int32)] = []
    for (concept, words) in zip(Int32(0)..., Self.words(of: language)) {
      WordScanner.scan(String(words)) { word in
        let hashes = Self.hashes(of: word.scalars[...])
        // The first concept of a word is its usual one.
        if let whole = hashes.last { numbers.merge([(whole, concept)]) { usual, _ in usual } }
        let length = word.scalars.count
        let shortest = min(Self.longestStem, max(Self.shortestStem, length - Self.longestEnding))
        for hash in hashes.dropLast().dropFirst(shortest - 1) { stems.append((hash, concept)) }
        return true
      }
    }
    var shared: [UInt64: Int32] = [:]
    for (stem, concept) in stems {
      shared.merge([(stem, concept)]) { first, second in first == second ? first : -1 }
    }
    numbers.merge(shared.filter { $0.value >= 0 }) { whole, _ in whole }
    var table = HashTable<Int32>(expected: numbers.count)
    for (stem, concept) in numbers { table.update(stem, from: concept) { _ in } }
    self.numbers = table
  }

  /// The words of each concept in a language, one after the other with spaces between; none where we have no list.
  static func words(of language: String) -> [Substring] {
    guard let number = languages.firstIndex(of: language) else { return [] }
    return lists.flatMap { list in
      list.utf8.split(separator: UInt8(ascii: "\n")).map { line in
        let columns = line.split(
          separator: UInt8(ascii: "|"), maxSplits: number + 1, omittingEmptySubsequences: false)
        return Substring(columns[number])
      }
    }
  }

  /// The number of the concept that a folded word stands for.
  func number(of word: Slice<UnsafeBufferPointer<UInt32>>) -> Int32? {
    if let number = exactNumber(of: word) { return number }
    guard hasJoinedArticle else { return nil }
    for length in Self.joinedLengths(of: word) where word.count >= length + 3 {
      if let number = exactNumber(of: word.dropFirst(length)) { return number }
    }
    return nil
  }

  private func exactNumber(of word: Slice<UnsafeBufferPointer<UInt32>>) -> Int32? {
    var number: Int32?
    var state = Self.seed
    for (position, scalar) in word.prefix(Self.longestStem).enumerated() {
      state = WordScanner.combined(state, scalar)
      guard position + 1 >= min(Self.shortestStem, word.count) else { continue }
      // The longest beginning tells most.
      number = numbers[WordScanner.mixed(state)] ?? number
    }
    return number
  }

  /// How many letters at the beginning of an Arabic word can be an article or a short word.
  private static func joinedLengths(of word: Slice<UnsafeBufferPointer<UInt32>>) -> [Int] {
    let letters = Array(word.prefix(3))
    guard letters.count == 3 else { return [] }
    let isJoined = joinedWords.contains(letters[0])
    if letters[0] == 0x627, letters[1] == 0x644 { return [2] }
    if isJoined, letters[1] == 0x627, letters[2] == 0x644 { return [3, 1] }
    if letters[0] == 0x644, letters[1] == 0x644 { return [2, 1] }
    return isJoined ? [1] : []
  }

  /// "And", "then", "in", "for", "like".
  private static let joinedWords: Set<UInt32> = [0x648, 0x641, 0x628, 0x644, 0x643]

  private static let seed: UInt64 = 0x636f_6e63

  /// The hashes of the beginnings of a word, shortest first.
  private static func hashes(of word: Slice<UnsafeBufferPointer<UInt32>>) -> [UInt64] {
    var state = seed
    return word.prefix(longestStem).map { scalar in
      state = WordScanner.combined(state, scalar)
      return WordScanner.mixed(state)
    }
  }
}
