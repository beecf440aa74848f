internal import Analysis

extension StoryItemText {
  /// A stretch of a text.
  struct Piece {
    let text: String
    /// Whether it stands in an earlier item of another owner.
    let isCopied: Bool
  }

  /// Which text shows most of what is copied: the content where copied stretches stand in it or there is no summary.
  var bodyField: Copy.Run.Field {
    summary.isEmpty || copied.contains { $0.field == .content } ? .content : .summary
  }

  /// A text cut at the borders of what is copied in it, and whether something is left out at its end.
  ///
  /// - Parameters:
  ///   - field: Which text.
  ///   - limit: Bytes after which it is cut, where a character ends.
  func pieces(of field: Copy.Run.Field, limit: Int) -> (pieces: [Piece], isCut: Bool) {
    let whole =
      switch field {
      case .title: title
      case .summary: summary
      case .content: content
      }
    let utf8 = Array(whole.utf8)
    var end = min(limit, utf8.count)
    while end < utf8.count, end > 0, utf8[end] & 0xc0 == 0x80 { end -= 1 }
    func piece(_ range: Range<Int>, isCopied: Bool) -> Piece {
      let bytes = utf8[min(range.lowerBound, end)..<min(range.upperBound, end)]
      return Piece(text: String(decoding: bytes, as: UTF8.self), isCopied: isCopied)
    }
    var pieces: [Piece] = []
    var position = 0
    for run in copied where run.field == field && run.bytes.upperBound <= utf8.count {
      guard run.bytes.lowerBound >= position, run.bytes.lowerBound < end else { continue }
      pieces.append(piece(position..<run.bytes.lowerBound, isCopied: false))
      pieces.append(piece(run.bytes, isCopied: true))
      position = run.bytes.upperBound
    }
    pieces.append(piece(position..<max(position, end), isCopied: false))
    return (pieces, end < utf8.count)
  }
}
