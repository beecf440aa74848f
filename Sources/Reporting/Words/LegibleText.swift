/// Makes text from outside fit to be shown in one line, whatever shows it.
///
/// Titles and names come from feeds, and feeds may hold anything: escape sequences that a terminal would obey,
/// overrides that turn the reading direction around, line breaks, a hundred accents on one letter.
enum LegibleText {
  /// Longer text is cut: no headline needs more.
  static let defaultLimit = 400

  /// One line of text without control characters, directional overrides and invisible code points; runs of
  /// white space become one space; at most `limit` characters, then "…".
  ///
  /// Joiners stay, because emoji and several scripts are written with them.
  static func line(_ text: String, limit: Int = defaultLimit) -> String {
    var kept = String.UnicodeScalarView()
    var isAfterSpace = true
    var marks = 0
    // A character has few scalars, so cutting the scalars generously first bounds the work.
    for scalar in text.unicodeScalars.prefix(limit * 8) {
      if isSpace(scalar) {
        if !isAfterSpace { kept.append(scalar == noBreakSpace ? noBreakSpace : " ") }
        isAfterSpace = true
        continue
      }
      guard !isHidden(scalar) else { continue }
      let isMark = isMark(scalar)
      marks = isMark ? marks + 1 : 0
      guard marks <= maximumMarks else { continue }
      // A mark with nothing before it would sit on our own text.
      if isMark && isAfterSpace { kept.append("\u{25CC}") }
      kept.append(scalar)
      isAfterSpace = false
    }
    while kept.last == " " || kept.last == noBreakSpace { kept.removeLast() }
    let line = String(kept)
    guard line.count > limit else { return line }
    return line.prefix(max(0, limit - 1)) + "…"
  }

  /// The same in at most so many bytes of UTF-8 too: one character may be written with any number of code points.
  static func line(_ text: String, limit: Int, byteLimit: Int) -> String {
    let line = line(text, limit: limit)
    guard line.utf8.count > byteLimit else { return line }
    var kept = String.UnicodeScalarView()
    var room = byteLimit - "…".utf8.count
    for scalar in line.unicodeScalars {
      room -= UTF8.width(scalar)
      if room < 0 { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }

  private static let noBreakSpace: Unicode.Scalar = "\u{A0}"
  private static let maximumMarks = 4

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: !scalar.properties.isVariationSelector
    default: false
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D: false  // joiners
    case 0x200E, 0x200F, 0x061C: false  // marks of direction, which only weigh and never override
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse: true
      default: scalar.properties.isNoncharacterCodePoint
      }
    }
  }
}
