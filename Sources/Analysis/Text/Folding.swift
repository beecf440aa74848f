internal import Foundation

/// What becomes of each Unicode scalar when text is cut into words: a letter or digit in lower case and
/// without its accents, nothing, or a border between words.
///
/// The tables come from the character properties of the standard library, not from a list of ours, so
/// Latin, Greek, Cyrillic and every other script with case are folded alike.
struct Folding: Sendable {
  /// How a scalar is treated.
  enum Class {
    /// Between words.
    case border
    /// A letter or digit of a script that puts spaces between words.
    case letter
    /// A letter that folds into two, such as "ß" into "ss".
    case pair
    /// A letter of a script without spaces between words, cut into pairs of neighbours.
    case dense
    /// An accent or joiner: leaves no trace and cuts nothing.
    case silent
  }

  static let shared = Folding()

  /// The class of each scalar of the basic plane.
  private let classes: [Class]
  /// What each scalar of the basic plane folds to; for ``Class/pair`` both letters, the second one shifted
  /// left by 16 bits.
  private let folded: [UInt32]
  /// What each letter, digit and underscore of ASCII folds to; 0 for what is none.
  private let plainLetters: [UInt8]

  private init() {
    var classes = [Class](repeating: .border, count: 0x10000)
    var folded = [UInt32](repeating: 0, count: 0x10000)
    for value in UInt32(0)..<0x10000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let kind = Self.kind(of: scalar)
      classes[Int(value)] = kind
      folded[Int(value)] = value
      guard kind == .letter else { continue }
      let letters = Self.letters(of: scalar)
      folded[Int(value)] = letters.first ?? value
      if letters.count == 2 {
        classes[Int(value)] = .pair
        folded[Int(value)] = letters[0] | letters[1] << 16
      }
    }
    self.classes = classes
    self.folded = folded
    plainLetters = (0..<0x80).map { classes[$0] == .letter ? UInt8(folded[$0]) : 0 }
  }

  /// What a byte folds to that is a letter, digit or underscore of ASCII; `nil` for any other.
  @inline(__always)
  func plainLetter(_ byte: UInt8) -> UInt32? {
    guard byte < 0x80, case let letter = plainLetters[Int(byte)], letter != 0 else { return nil }
    return UInt32(letter)
  }

  /// The class of a scalar and what it folds to.
  @inline(__always)
  func fold(_ scalar: UInt32) -> (kind: Class, value: UInt32) {
    if scalar < 0x10000 {
      return (classes[Int(scalar)], folded[Int(scalar)])
    }
    // Supplementary ideographs; emoji and the rest separate words.
    if (0x20000..<0x40000).contains(scalar) { return (.dense, scalar) }
    guard scalar < 0x1F000, let letter = Unicode.Scalar(scalar), letter.properties.isAlphabetic else {
      return (.border, scalar)
    }
    return (.letter, letter.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar)
  }

  private static func kind(of scalar: Unicode.Scalar) -> Class {
    switch scalar.value {
    case 0x5F: return .letter  // The underscore counts as a letter, as in regular expressions' \w.
    case 0xAD, 0x200C, 0x200D, 0xFE00...0xFE0F, 0xFEFF: return .silent
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF,  // Thai, Lao, Burmese, Khmer
      0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0xFF66...0xFF9F:
      return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        ? .dense : (scalar.properties.numericType == nil ? .border : .letter)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .silent
    case .spacingMark: return .letter
    default: break
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? .letter : .border
  }

  /// The scalars a letter folds to: lower case, decomposed, without marks; at most two.
  private static func letters(of scalar: Unicode.Scalar) -> [UInt32] {
    if let pair = pairs[scalar.value] { return pair.unicodeScalars.map(\.value) }
    if let letter = strokes[scalar.value] { return [letter.value] }
    if (0xFF10...0xFF5A).contains(scalar.value) {  // Full-width digits and Latin letters.
      return letters(of: Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    }
    let lower = scalar.properties.lowercaseMapping
    if scalar.value < 0x80 { return lower.unicodeScalars.map(\.value) }
    guard scalar.value < 0x2000 else { return lower.unicodeScalars.first.map { [$0.value] } ?? [] }
    let base = lower.decomposedStringWithCanonicalMapping.unicodeScalars
      .first { $0.properties.generalCategory != .nonspacingMark }
    guard let base else { return [scalar.value] }
    return [(strokes[base.value] ?? base).value]
  }

  /// Letters that are written as two where the letter itself is not at hand.
  private static let pairs: [UInt32: String] = [
    0xDF: "ss", 0x1E9E: "ss", 0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0x132: "ij", 0x133: "ij",
    0xDE: "th", 0xFE: "th", 0xFB01: "fi", 0xFB02: "fl",
  ]

  /// Letters with a stroke or without a dot, which have no decomposition.
  private static let strokes: [UInt32: Unicode.Scalar] = [
    0xD8: "o", 0xF8: "o", 0x110: "d", 0x111: "d", 0xD0: "d", 0xF0: "d", 0x141: "l", 0x142: "l",
    0x130: "i", 0x131: "i", 0x126: "h", 0x127: "h", 0x3C2: "σ",
  ]
}
