internal import Analysis
internal import Foundation

/// The words of an item with the copied stretches set off: underlined on a terminal that can, in ‹ › elsewhere.
struct MarkedItem {
  private let text: StoryItemText
  private let styled: Bool

  init(_ text: StoryItemText, styled: Bool) {
    self.text = text
    self.styled = styled
  }

  var title: TerminalText { marked(.title, limit: .max) }

  /// The summary, or the content where the copied stretches stand in it or there is no summary; at most `limit`
  /// bytes of it.
  func body(limit: Int) -> TerminalText { marked(text.bodyField, limit: limit) }

  private func marked(_ field: Copy.Run.Field, limit: Int) -> TerminalText {
    let (pieces, isCut) = text.pieces(of: field, limit: limit)
    let line = pieces.reduce(TerminalText.empty) { line, piece in
      guard piece.isCopied else { return line + plain(piece.text) }
      return line
        + (styled
          ? TerminalText(text: piece.text, style: .underlined) : TerminalText(text: "‹\(piece.text)›"))
    }
    return isCut ? line + TerminalText(words: "…") : line
  }

  /// Text from outside is trimmed when it is cleaned; here the spaces at its ends part it from its neighbours.
  private func plain(_ piece: String) -> TerminalText {
    let before = TerminalText(words: piece.first?.isWhitespace == true ? " " : "")
    let after = TerminalText(words: piece.last?.isWhitespace == true ? " " : "")
    return before + TerminalText(text: piece) + after
  }
}
