internal import Foundation

/// Text in a header, which is ASCII in short lines (RFC 2047).
enum EncodedWords {
  /// - Parameters:
  ///   - text: Any text; its line breaks and control characters become spaces.
  ///   - indent: Characters that stand before it in its line.
  /// - Returns: The text itself where it is ASCII and fits the line, else words of base64 on lines of their own.
  static func text(_ text: String, after indent: Int) -> String {
    let line = LegibleText.line(text)
    // "=?" would be taken for an encoded word.
    let isPlain = line.utf8.allSatisfy { (32...126).contains($0) } && !line.contains("=?")
    if isPlain, indent + line.utf8.count <= 76 { return line }
    var words: [String] = []
    var word: [UInt8] = []
    for scalar in line.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if word.count + bytes.count > maximumBytes {
        words.append(encoded(word))
        word = []
      }
      word += bytes
    }
    return (words + [encoded(word)]).joined(separator: "\r\n ")
  }

  /// Fifty-two characters of base64, so that the first word fits behind the name of its field too.
  private static let maximumBytes = 39

  private static func encoded(_ bytes: [UInt8]) -> String {
    "=?utf-8?B?\(Data(bytes).base64EncodedString())?="
  }
}
