import CScanning

/// Turns the markup of titles, summaries and contents into plain text.
public enum MarkupText {
  /// The text a reader would see, on one line: references decoded, tags dropped, white space folded.
  ///
  /// Blocks are kept apart by a space, `script` and `style` are dropped with what they hold, and so are
  /// control characters and the marks that reorder or hide text.
  ///
  /// - Parameters:
  ///   - markup: HTML, or text with a few tags in it.
  ///   - limit: The most bytes of UTF-8 to return; the text ends at a whole character.
  public static func plainText(ofMarkup markup: String, limit: Int = 1 << 20) -> String {
    plainText(markup, isMarkup: true, limit: limit)
  }

  /// Text that is no markup, folded and cleaned the same way.
  static func plainText(ofText text: String, limit: Int = 1 << 20) -> String {
    plainText(text, isMarkup: false, limit: limit)
  }

  private static func plainText(_ text: String, isMarkup: Bool, limit: Int) -> String {
    var text = text
    let changed = text.withUTF8 { bytes -> String? in
      // Most titles, and texts without markup, are returned as they are.
      if MarkupScanner.isPlain(bytes, isMarkup: isMarkup, limit: limit) { return nil }
      var scanner = MarkupScanner(bytes: bytes, isMarkup: isMarkup, limit: limit)
      return scanner.run()
    }
    return changed ?? text
  }

  /// Whether a text is meant as HTML: it closes an element, uses an empty one, or refers to a character.
  static func looksLikeMarkup(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var at = 0
      while true {
        at += scan_text(bytes.baseAddress.map { $0 + at }, bytes.count - at)
        guard at < bytes.count else { break }
        let rest = UnsafeBufferPointer(rebasing: bytes[at...])
        if bytes[at] == UInt8(ascii: "&") {
          if case .value = CharacterReference.read(rest, isLast: true) { return true }
        } else if bytes[at] == UInt8(ascii: "<"), let name = MarkupScanner.tagName(rest),
          htmlNames.contains(name)
        {
          return true
        }
        at += 1
      }
      return false
    }
  }

  private static let htmlNames: Set<String> = [
    "a", "abbr", "acronym", "address", "article", "aside", "audio", "b", "big", "blockquote", "body", "br",
    "center",
    "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font",
    "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "ins",
    "kbd",
    "li", "link", "main", "mark", "meta", "nav", "object", "ol", "p", "pre", "q", "s", "samp", "script",
    "section",
    "small", "span", "strike", "strong", "style", "sub", "sup", "svg", "table", "tbody", "td", "th", "thead",
    "time",
    "title", "tr", "tt", "u", "ul", "var", "video",
  ]
}
