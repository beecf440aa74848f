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

  var title: TerminalText { marked(text.title, .title, limit: .max) }

  /// The summary, or the content where the copied stretches stand in it or there is no summary; at most `limit`
  /// bytes of it.
  func body(limit: Int) -> TerminalText {
    let usesContent = text.summary.isEmpty || text.copied.contains { $0.field == .content }
    return marked(usesContent ? text.content : text.summary, usesContent ? .content : .summary, limit: limit)
  }

  private func marked(_ text: String, _ field: Copy.Run.Field, limit: Int) -> TerminalText {
    let utf8 = Array(text.utf8)
    // Cut where a character ends.
    var end = min(limit, utf8.count)
    while end < utf8.count, end > 0, utf8[end] & 0xc0 == 0x80 { end -= 1 }
    func piece(_ range: Range<Int>) -> String {
      String(decoding: utf8[min(range.lowerBound, end)..<min(range.upperBound, end)], as: UTF8.self)
    }
    var line = TerminalText.empty
    var position = 0
    for run in self.text.copied where run.field == field && run.bytes.upperBound <= utf8.count {
      guard run.bytes.lowerBound >= position, run.bytes.lowerBound < end else { continue }
      line = line + plain(piece(position..<run.bytes.lowerBound))
      let copied = piece(run.bytes)
      line =
        line + (styled ? TerminalText(text: copied, style: .underlined) : TerminalText(text: "‹\(copied)›"))
      position = run.bytes.upperBound
    }
    line = line + plain(piece(position..<max(position, end)))
    return end < utf8.count ? line + TerminalText(words: "…") : line
  }

  /// Text from outside is trimmed when it is cleaned; here the spaces at its ends part it from its neighbours.
  private func plain(_ piece: String) -> TerminalText {
    let before = TerminalText(words: piece.first?.isWhitespace == true ? " " : "")
    let after = TerminalText(words: piece.last?.isWhitespace == true ? " " : "")
    return before + TerminalText(text: piece) + after
  }
}
