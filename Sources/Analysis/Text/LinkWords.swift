internal import Foundation

/// The words that an item's address is made of: most outlets name a page by its headline, often by an earlier or a
/// plainer one than the feed shows.
enum LinkWords {
  /// Longer addresses are not read.
  private static let limit = 1_000
  /// A part of a path with fewer words names a section and not a page.
  private static let leastWords = 3

  /// The words of the last part of a path that has at least three, with spaces between them; empty where there is
  /// none.
  ///
  /// Numbers of pages, hexadecimal names and a file's ending are left out.
  static func text(of link: String) -> String {
    guard link.utf8.count <= limit else { return "" }
    let path = link.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    // Scheme and host are the first two parts that are not empty.
    for part in path.split(separator: UInt8(ascii: "/")).dropFirst(2).reversed() {
      var part = Array(part)
      if part.contains(UInt8(ascii: "%")) {
        let text = String(decoding: part, as: UTF8.self)
        part = Array((text.removingPercentEncoding ?? text).utf8)
      }
      let words = words(of: part)
      if words.count >= leastWords {
        return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
      }
    }
    return ""
  }

  private static func words(of part: [UInt8]) -> [ArraySlice<UInt8>] {
    var part = part[...]
    // An ending such as ".html": letters and digits, few of them.
    if let dot = part.lastIndex(of: UInt8(ascii: ".")), part.count - dot <= 8 { part = part[..<dot] }
    return part.split(whereSeparator: isSeparator).filter(isWord)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte < 0x80 && !isDigit(byte) && !isLetter(byte)
  }

  /// Whether it says something: not the number of a page, nor a name made of digits and letters.
  private static func isWord(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.count(where: isDigit)
    return digits == 0 || (digits == word.count && digits <= 4) || (word.count <= 4 && word.count > digits)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) }
}
