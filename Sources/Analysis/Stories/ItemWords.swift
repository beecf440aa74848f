internal import News

/// The words of an item's title, summary and address, as far as they are read.
struct ItemWords {
  /// A word where it occurs.
  struct Word {
    /// Equal where the folded words are.
    var hash: UInt64
    /// What an occurrence counts.
    var weight: Float
    /// Whether it is a pair of characters out of a longer run.
    var isPair: Bool
    /// Whether it is of the address, which is read for words that neither title nor summary has.
    var isOfLink: Bool
    /// Where its scalars end among those of all words.
    fileprivate var end: Int32
  }

  private(set) var words: [Word] = []
  /// The first folded scalars of each word.
  private var scalars: [UInt32] = []
  /// Equal for items whose compared text is equal, word for word; `nil` when there is none.
  private(set) var fingerprint: UInt64?

  private static let titleWeight: Float = 1.5
  /// How many words of an address are read.
  private static let linkLimit = 24
  /// Fewer words are no text that could be copied; only together with the address they tell an item.
  private static let leastCopy = 4

  /// - Parameters:
  ///   - title: The title, without what its outlet always adds.
  ///   - summary: The summary to read: empty where the item's own is boilerplate.
  ///   - link: The item's address, for words that neither has.
  ///   - settings: How many words are read.
  init(title: String, summary: String, link: String?, settings: StoryClustering.Settings) {
    // Most items have fewer, so these seldom grow.
    words.reserveCapacity(96)
    scalars.reserveCapacity(640)
    read(title, limit: settings.titleLimit, weight: Self.titleWeight)
    read(summary, limit: settings.summaryLimit, weight: 1)
    let copied = words.isEmpty ? nil : words.count
    if let link { read(LinkWords.text(of: link), limit: Self.linkLimit, weight: 1, isLink: true) }
    fingerprint = copied.map { copied in
      let read = copied < Self.leastCopy ? words[...] : words[..<copied]
      return WordScanner.mixed(read.reduce(0) { WordScanner.mixed($0 ^ $1.hash) })
    }
  }

  private mutating func read(_ text: String, limit: Int, weight: Float, isLink: Bool = false) {
    var remaining = limit
    guard remaining > 0 else { return }
    WordScanner.scan(text) { word in
      scalars += word.scalars.prefix(WordTerms.lengthLimit)
      words.append(
        Word(
          hash: word.hash, weight: weight, isPair: word.isPair, isOfLink: isLink, end: Int32(scalars.count)))
      remaining -= 1
      return remaining > 0
    }
  }

  /// Calls `body` with the first folded scalars of a word.
  func withScalars<Result>(of position: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    let start = position == 0 ? 0 : Int(words[position - 1].end)
    return scalars.withUnsafeBufferPointer { scalars in
      body(UnsafeBufferPointer(rebasing: scalars[start..<Int(words[position].end)]))
    }
  }
}
