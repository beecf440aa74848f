/// What the user looks for: words, "phrases in quotation marks", beginnings of words (rent*), OR between two of them, and
/// words not wanted (-football). All others have to be there.
public struct SearchQuery: Hashable, Sendable {
  /// In the language of SQLite's full-text search, with nothing in it that the user's text could break.
  let expression: String

  /// A longer text is no question.
  public static let longestText = 1_000

  /// - Returns: `nil` when there is no word to look for, or the text is too long.
  public init?(_ text: String) {
    guard text.count <= Self.longestText else { return nil }
    var wanted: [String] = []
    var unwanted: [String] = []
    var joinsNext = false
    for part in Self.parts(of: text) {
      if part == "OR", !wanted.isEmpty {
        joinsNext = true
        continue
      }
      let isUnwanted = part.hasPrefix("-") && part.count > 1
      guard let term = Self.term(isUnwanted ? part.dropFirst() : part[...]) else { continue }
      if isUnwanted {
        unwanted.append(term)
      } else if joinsNext, let last = wanted.popLast() {
        wanted.append("\(last) OR \(term)")
      } else {
        wanted.append(term)
      }
      joinsNext = false
    }
    guard !wanted.isEmpty else { return nil }
    let all = wanted.map { "(\($0))" }.joined(separator: " AND ")
    expression = unwanted.isEmpty ? all : "(\(all)) NOT (\(unwanted.joined(separator: " OR ")))"
  }

  /// Any of these words, the more and the rarer the better.
  init(anyOf words: [String]) {
    expression = words.compactMap { Self.term($0[...]) }.joined(separator: " OR ")
  }

  /// Words in this order, one right after the other.
  init(phrase: String) { expression = "\"\(SearchText.folded(phrase.filter { $0 != "\"" && $0 != "\0" }))\"" }

  /// What stands between spaces or in quotation marks.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    for character in text {
      if character == "\"" || character == "“" || character == "”" || character == "„" {
        isQuoted.toggle()
        part.append("\"")
      } else if character.isWhitespace, !isQuoted {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    return (parts + [part]).filter { !$0.isEmpty }
  }

  private static func term(_ part: Substring) -> String? {
    let isBeginning = part.hasSuffix("*")
    // A NUL would end the question in the middle.
    let words = SearchText.folded(String(part.filter { $0 != "\"" && $0 != "*" && $0 != "\0" }))
    guard
      words.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else { return nil }
    return "\"\(words)\"" + (isBeginning ? "*" : "")
  }
}

/// Texts as the index of words takes them.
enum SearchText {
  /// Sets the characters of scripts that write no spaces between words apart, so that any of them is found.
  static func folded(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0xe0 }) else { return text }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isSeparate = isUnspaced(scalar)
      if isSeparate { folded.append(" ") }
      folded.append(scalar)
      if isSeparate { folded.append(" ") }
    }
    return String(folded)
  }

  /// Chinese, Japanese, Thai, Lao, Burmese and Khmer.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0e00...0x0eff, 0x1000...0x109f, 0x1780...0x17ff, 0x3040...0x30ff, 0x3400...0x4dbf, 0x4e00...0x9fff,
      0xf900...0xfaff, 0x2_0000...0x3_ffff:
      true
    default: false
    }
  }
}
