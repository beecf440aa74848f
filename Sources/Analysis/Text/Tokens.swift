/// The words of a text, in order, as hashes that are equal when the folded words are.
///
/// Case and accents are folded, punctuation separates, digits stay, and nothing is left out: "Don’t" gives two
/// tokens. Chinese, Japanese and Thai give one token for each pair of neighbouring characters.
public struct Tokens: Sendable, Hashable {
  /// The hash of each word, the same on every machine and in every run.
  public let words: [UInt64]
  /// Where each word stands in the text, in bytes of UTF-8.
  public let ranges: [Range<Int>]

  /// Reads the first `limit` words of a text.
  ///
  /// - Complexity: O(*n*) in the bytes read.
  public init(_ text: String, limit: Int = .max) {
    var words: [UInt64] = []
    var ranges: [Range<Int>] = []
    // Words of news are six bytes long on average, border included.
    let expected = min(limit, text.utf8.count / 6 + 1, 4_096)
    words.reserveCapacity(max(0, expected))
    ranges.reserveCapacity(max(0, expected))
    if limit > 0 {
      WordScanner.scan(text) { word in
        words.append(word.hash)
        ranges.append(word.range)
        return words.count < limit
      }
    }
    self.words = words
    self.ranges = ranges
  }

  /// How many words there are.
  public var count: Int { words.count }

  /// Whether there is no word at all.
  public var isEmpty: Bool { words.isEmpty }

  /// The stretch of the original text that a run of tokens covers, from its first word to its last.
  ///
  /// - Parameters:
  ///   - run: Positions in ``words``.
  ///   - text: The text these tokens were made from.
  /// - Returns: An empty text when the run is empty or does not belong to this text.
  public func text(of run: Range<Int>, in text: String) -> Substring {
    guard !run.isEmpty, run.lowerBound >= 0, run.upperBound <= ranges.count else { return "" }
    let utf8 = text.utf8
    guard ranges[run.upperBound - 1].upperBound <= utf8.count else { return "" }
    let start = utf8.index(utf8.startIndex, offsetBy: ranges[run.lowerBound].lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: ranges[run.upperBound - 1].upperBound)
    return text[start..<end]
  }
}
