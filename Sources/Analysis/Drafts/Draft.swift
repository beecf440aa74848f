internal import Foundation
internal import News

/// A text that is not published yet.
public struct Draft: Hashable, Sendable {
  /// A stretch of text that stands by itself: a paragraph, a heading, an item of a list.
  public struct Paragraph: Hashable, Sendable {
    public var text: String
    /// Where it begins in the file, counted from 1.
    public var line: Int
    /// Where each line of the file begins in ``text``, in bytes of UTF-8; the first is 0.
    public var lineStarts: [Int]

    public init(text: String, line: Int, lineStarts: [Int] = [0]) {
      self.text = text
      self.line = line
      self.lineStarts = lineStarts
    }

    /// The line of the file that a byte of the text stands in.
    func line(at byte: Int) -> Int { line + max(0, lineStarts.count { $0 <= byte } - 1) }
  }

  public var paragraphs: [Paragraph]

  public init(paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

  /// The paragraphs one after the other.
  var text: String { paragraphs.map(\.text).joined(separator: "\n") }

  var language: String {
    Language.of(
      Item(
        id: Item.ID(rawValue: -1), feed: Feed.ID(rawValue: 0), outlet: Outlet.ID(rawValue: ""), identity: "",
        title: paragraphs.first?.text ?? "", summary: text, firstSeen: .distantPast))
  }

  // MARK: Questions

  /// What to look for in an index of words to find items that have words of the draft.
  ///
  /// A run of eight words, the least that one item can be the origin of, holds one of the phrases, wherever it begins; those
  /// of nothing but function words are left out.
  public func phrases() -> [String] {
    let stopWords = StopWords.of(language)
    var seen: Set<String> = []
    return paragraphs.flatMap { paragraph -> [String] in
      let tokens = Tokens(paragraph.text)
      let width = Shingles.width
      let step = Comparison.minimumCommonTokens - width + 1
      return stride(from: 0, through: tokens.count - width, by: step).compactMap { start in
        let words = tokens.words[start..<start + width]
        guard words.count(where: { !stopWords.contains($0) }) >= 2 else { return nil }
        let phrase = String(tokens.text(of: start..<start + width, in: paragraph.text))
        return seen.insert(phrase.lowercased()).inserted ? phrase : nil
      }
    }
  }

  /// The words that say what it is about: those it repeats, and long ones first among equals.
  public func tellingWords(limit: Int = 200) -> [String] {
    let stopWords = StopWords.of(language)
    var counts: [UInt64: (count: Int, spelling: String)] = [:]
    for paragraph in paragraphs {
      let tokens = Tokens(paragraph.text)
      for (position, word) in tokens.words.enumerated() where !stopWords.contains(word) {
        let spelling = String(tokens.text(of: position..<position + 1, in: paragraph.text))
        if StoryTerms.isTelling(spelling) { counts[word, default: (0, spelling)].count += 1 }
      }
    }
    return counts.values.sorted { left, right in
      let (leftKey, rightKey) = ((left.count, left.spelling.count), (right.count, right.spelling.count))
      return leftKey != rightKey ? leftKey > rightKey : left.spelling < right.spelling
    }
    .prefix(limit).map(\.spelling)
  }

  /// What it mentions, each once.
  public func mentions() -> [AnglesFinding.Mention] {
    var seen: Set<[UInt64]> = []
    let language = language
    return paragraphs.flatMap { paragraph in
      TextMentions(title: "", text: paragraph.text, language: language).mentions
    }
    .filter { seen.insert($0.key).inserted }
    .map {
      AnglesFinding.Mention(
        kind: $0.kind, text: $0.text, owners: 0, item: Item.ID(rawValue: -1), outletName: "")
    }
  }
}
