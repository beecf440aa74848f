internal import Foundation
internal import News

/// The quotes, names, places, numbers and telling words of a text.
///
/// Names are told by capital letters inside sentences, places by the preposition before them. In languages that
/// capitalise all nouns only runs of two words are names, and of a headline in title case none are.
struct TextMentions {
  struct Mention {
    let kind: AnglesFinding.Mention.Kind
    let text: String
    /// Equal for equal mentions, whatever their case and accents.
    let key: [UInt64]
  }

  private(set) var mentions: [Mention] = []
  private let language: String
  private let stopWords: StopWords

  private static let shortestQuote = 4
  private static let longestQuote = 40
  private static let shortestTerm = 6

  /// - Parameters:
  ///   - title: The headline.
  ///   - text: The summary or the full text.
  ///   - language: BCP 47 primary language.
  init(title: String, text: String, language: String) {
    self.language = language
    stopWords = StopWords.of(language)
    if !Self.isTitleCase(title) { read(title) }
    read(text)
    for quote in Self.quotes(in: title) + Self.quotes(in: text) {
      let key = Tokens(quote).words
      if (Self.shortestQuote...Self.longestQuote).contains(key.count) {
        mentions.append(Mention(kind: .quote, text: quote, key: key))
      }
    }
  }

  // MARK: Quotes

  private static let quotationMarks: [Character: Set<Character>] = [
    "“": ["”"], "„": ["“", "”"], "«": ["»"], "»": ["«"], "\"": ["\""], "「": ["」"], "‘": ["’"],
  ]

  private static func quotes(in text: String) -> [String] {
    var quotes: [String] = []
    var open: (start: String.Index, closing: Set<Character>)?
    for index in text.indices {
      let character = text[index]
      if let begun = open, begun.closing.contains(character) {
        // An apostrophe inside a word closes nothing.
        let next = text.index(after: index)
        if character == "’", next < text.endIndex, text[next].isLetter { continue }
        quotes.append(String(text[begun.start..<index]))
        open = nil
      } else if open == nil, let closing = quotationMarks[character] {
        open = (text.index(after: index), closing)
      }
    }
    return quotes
  }

  // MARK: Words

  private static func isTitleCase(_ title: String) -> Bool {
    let words = title.split(separator: " ").filter { $0.first?.isLetter == true && $0.count > 3 }
    return words.count > 2 && words.count(where: { $0.first?.isUppercase == true }) * 10 > words.count * 7
  }

  private struct Word {
    let text: Substring
    let hash: UInt64
    let beginsSentence: Bool
    /// Whether a comma or the like stands before it.
    let isSeparated: Bool
    var isCapital: Bool { text.first?.isUppercase == true }
    var hasDigit: Bool { text.utf8.contains { (0x30...0x39).contains($0) } }
  }

  private mutating func read(_ text: String) {
    let words = Self.words(of: text)
    var position = 0
    while position < words.count {
      let word = words[position]
      if word.hasDigit {
        position = readNumber(at: position, words, in: text)
      } else if word.isCapital, !stopWords.contains(word.hash) {
        position = readName(at: position, words, in: text)
      } else {
        if word.text.count >= Self.shortestTerm, !stopWords.contains(word.hash) {
          mentions.append(Mention(kind: .term, text: String(word.text), key: [word.hash]))
        }
        position += 1
      }
    }
  }

  private static func words(of text: String) -> [Word] {
    let tokens = Tokens(text)
    let utf8 = Array(text.utf8)
    var words: [Word] = []
    var end = 0
    for (position, range) in tokens.ranges.enumerated() {
      let between = utf8[min(end, range.lowerBound)..<range.lowerBound]
      let isSeparated = between.contains { $0 != 0x20 && $0 != 0x2D && $0 != 0x27 && $0 != 0x2E }
      let beginsSentence =
        end == 0
        || between.contains {
          $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0x3A || $0 == 0x0A || $0 == 0x22
        }
      words.append(
        Word(
          text: tokens.text(of: position..<position + 1, in: text), hash: tokens.words[position],
          beginsSentence: beginsSentence, isSeparated: isSeparated))
      end = range.upperBound
    }
    return words
  }

  /// A number with its thousands and the word it counts: "12,000 homes".
  private mutating func readNumber(at start: Int, _ words: [Word], in text: String) -> Int {
    var end = start + 1
    while end < words.count, words[end].hasDigit, !words[end].beginsSentence || words[end].text.count == 3 {
      end += 1
    }
    var shown = Self.joined(words[start..<end], in: text)
    var key = words[start..<end].map(\.hash)
    // A lone small figure says nothing without what it counts.
    if end < words.count, !words[end].isSeparated, !words[end].beginsSentence,
      !stopWords.contains(words[end].hash)
    {
      shown += " " + words[end].text
      key.append(words[end].hash)
      end += 1
    } else if key.count == 1, shown.count < 3 {
      return end
    }
    mentions.append(Mention(kind: .number, text: shown, key: key))
    return end
  }

  private mutating func readName(at start: Int, _ words: [Word], in text: String) -> Int {
    var end = start + 1
    while end < words.count, words[end].isCapital, !words[end].isSeparated, !words[end].beginsSentence {
      end += 1
    }
    let length = end - start
    // The first word of a sentence is always capital, and so are German nouns.
    let needed = language == "de" || words[start].beginsSentence ? 2 : 1
    guard length >= needed, length <= 5, !(length == 1 && Self.calendar.contains(words[start].hash)) else {
      return end
    }
    let isPlace = start > 0 && Self.placePrepositions.contains(words[start - 1].text.lowercased())
    mentions.append(
      Mention(
        kind: isPlace ? .place : .name, text: Self.joined(words[start..<end], in: text),
        key: words[start..<end].map(\.hash)))
    return end
  }

  /// The stretch of the text from the first to the last of neighbouring words.
  private static func joined(_ words: ArraySlice<Word>, in text: String) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return String(text[first.text.startIndex..<last.text.endIndex])
  }

  /// Months and days of the week are no names.
  private static let calendar = Set(
    Tokens(
      """
      january february march april may june july august september october november december monday tuesday wednesday \
      thursday friday saturday sunday januar februar märz mai juni juli oktober dezember montag dienstag mittwoch \
      donnerstag freitag samstag sonntag janvier février mars avril juin juillet août septembre octobre novembre décembre \
      lundi mardi mercredi jeudi vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre \
      octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo gennaio febbraio aprile maggio \
      giugno luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica
      """
    ).words)

  private static let placePrepositions: Set<String> = [
    "in", "at", "near", "from", "outside", "across", "around", "aus", "bei", "nahe", "à", "en", "près",
    "dans", "cerca",
    "desde", "a", "presso", "em", "op", "te", "uit",
  ]
}
