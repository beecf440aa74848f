internal import News

/// The words with which a press release says that it is one.
enum PressReleaseMarker {
  private static let markers = [
    "press release", "news release", "for immediate release", "pressemitteilung", "presseaussendung",
    "medienmitteilung", "communiqué de presse", "comunicado de prensa", "nota de prensa",
    "comunicato stampa", "persbericht",
  ].map { Tokens($0).words }

  /// Whether a category says so, or the title or text begins with a marker that stands alone: "Press
  /// release: …" is one, "Press release offers no answers" is not.
  static func isMarked(_ item: Item) -> Bool {
    if item.categories.contains(where: { markers.contains(Tokens($0, limit: 5).words) }) { return true }
    return [item.title, item.summary, item.content].contains { text in
      let tokens = Tokens(text, limit: 5)
      return markers.contains { marker in
        guard tokens.words.starts(with: marker) else { return false }
        guard tokens.count > marker.count else { return true }
        let gap = tokens.ranges[marker.count - 1].upperBound..<tokens.ranges[marker.count].lowerBound
        return text.utf8.dropFirst(gap.lowerBound).prefix(gap.count)
          .contains { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "'") }
      }
    }
  }
}
