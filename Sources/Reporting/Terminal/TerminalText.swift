internal import Analysis

/// A line of text that a terminal shows and never obeys.
///
/// It can only be made of cleaned text; escape sequences are written last, from the styles, so none can come from
/// a feed.
struct TerminalText: Hashable {
  enum Style: Hashable {
    case plain, strong, quiet, heading, underlined
    case echo(EchoType)

    /// Parameters of "select graphic rendition" (ECMA-48, section 8.3.117).
    fileprivate var code: String? {
      switch self {
      case .plain: nil
      case .strong: "1"
      case .quiet: "2"
      case .heading: "1;4"
      case .underlined: "4"
      case .echo(.ownWords): "34"
      case .echo(.verbatim), .echo(.rewrite): "31"
      case .echo(.wire): "32"
      case .echo(.pressRelease): "35"
      case .echo(.linkOnly), .echo(.cannotTell): "90"
      }
    }
  }

  private struct Glyph: Hashable {
    let character: Character
    let style: Style
  }

  private var glyphs: [Glyph]

  private init(glyphs: [Glyph]) { self.glyphs = glyphs }

  /// Text from outside, in one line.
  init(text: String, style: Style = .plain) { self.init(clean: LegibleText.line(text), style: style) }

  /// Our own words, which may begin or end with a space.
  init(words: String, style: Style = .plain) {
    self.init(
      clean: String(
        String.UnicodeScalarView(words.unicodeScalars.filter { $0.properties.generalCategory != .control })),
      style: style)
  }

  private init(clean: String, style: Style) { glyphs = clean.map { Glyph(character: $0, style: style) } }

  static let empty = TerminalText(glyphs: [])

  static func + (left: TerminalText, right: TerminalText) -> TerminalText {
    TerminalText(glyphs: left.glyphs + right.glyphs)
  }

  /// Columns taken.
  var width: Int { glyphs.reduce(0) { $0 + DisplayWidth.of($1.character) } }

  /// Columns of the longest word.
  var longestWordWidth: Int {
    glyphs.split { $0.character == " " }.map { TerminalText(glyphs: Array($0)).width }.max() ?? 0
  }

  var isEmpty: Bool { glyphs.isEmpty }

  /// The same text in another style.
  func styled(_ style: Style) -> TerminalText {
    TerminalText(glyphs: glyphs.map { Glyph(character: $0.character, style: style) })
  }

  /// At most so many columns, cut with "…".
  func truncated(to limit: Int) -> TerminalText {
    guard width > limit else { return self }
    guard limit > 0 else { return .empty }
    var kept: [Glyph] = []
    var width = 0
    for glyph in glyphs {
      width += DisplayWidth.of(glyph.character)
      if width > limit - 1 { break }
      kept.append(glyph)
    }
    while kept.last?.character == " " { kept.removeLast() }
    return TerminalText(glyphs: kept + [Glyph(character: "…", style: kept.last?.style ?? .plain)])
  }

  /// Filled up with spaces to so many columns.
  func padded(to width: Int, trailing: Bool = false) -> TerminalText {
    let fill = TerminalText(words: String(repeating: " ", count: max(0, width - self.width)))
    return trailing ? fill + self : self + fill
  }

  /// Broken between words into lines of at most so many columns; words that are longer are broken too.
  func wrapped(to limit: Int) -> [TerminalText] {
    let limit = max(2, limit)
    var lines: [TerminalText] = []
    var line: [Glyph] = []
    var width = 0
    for word in glyphs.split(whereSeparator: { $0.character == " " }) {
      let wordWidth = word.reduce(0) { $0 + DisplayWidth.of($1.character) }
      if width > 0, width + 1 + wordWidth > limit {
        lines.append(TerminalText(glyphs: line))
        (line, width) = ([], 0)
      }
      if width > 0 {
        // The space takes the style of a run only inside it.
        let style = line.last?.style == word.first?.style ? word.first?.style ?? .plain : .plain
        line.append(Glyph(character: " ", style: style))
        width += 1
      }
      for glyph in word {
        let glyphWidth = DisplayWidth.of(glyph.character)
        if width + glyphWidth > limit {
          lines.append(TerminalText(glyphs: line))
          (line, width) = ([], 0)
        }
        line.append(glyph)
        width += glyphWidth
      }
    }
    if !line.isEmpty { lines.append(TerminalText(glyphs: line)) }
    return lines
  }

  /// The text as it is written out: without spaces at the end, with escape sequences when `styled`.
  func written(styled: Bool) -> String {
    var rest = glyphs[...]
    while rest.last?.character == " " || rest.last?.character == "\u{A0}" { rest.removeLast() }
    var written = ""
    var style = Style.plain
    for glyph in rest {
      if styled, glyph.style != style {
        if style.code != nil { written += "\u{1B}[0m" }
        if let code = glyph.style.code { written += "\u{1B}[\(code)m" }
        style = glyph.style
      }
      written.append(glyph.character == "\u{A0}" ? " " : glyph.character)
    }
    if styled, style.code != nil { written += "\u{1B}[0m" }
    return written
  }
}

extension [TerminalText] {
  func joined(separator: String) -> TerminalText {
    enumerated().reduce(TerminalText.empty) {
      $1.offset == 0 ? $1.element : $0 + TerminalText(words: separator) + $1.element
    }
  }

  /// Each line moved to the right.
  func indented(by count: Int) -> [TerminalText] {
    let margin = TerminalText(words: String(repeating: " ", count: count))
    return map { margin + $0 }
  }
}
