/// A piece of a page that is safe by construction.
///
/// It can only be made of escaped text, of attributes whose values are escaped, and of names that stand in our
/// source. No function turns a `String` into markup, so nothing that a feed says can become any.
struct Markup {
  /// The piece as HTML that is well-formed XML too.
  let source: String

  private init(source: String) { self.source = source }

  /// Text, cleaned and escaped.
  ///
  /// - Parameter limit: Characters after which it is cut.
  init(text: String, limit: Int = LegibleText.defaultLimit) {
    source = Self.escaped(LegibleText.line(text, limit: limit))
  }

  /// Our own words, which may begin or end with a space.
  init(words: String) { source = Self.escaped(words) }

  static let empty = Markup(source: "")
  /// Where lines count, as in a field of several lines.
  static let lineBreak = Markup(source: "\n")
  static let documentType = Markup(source: "<!DOCTYPE html>\n")

  /// The page's own style sheet.
  static func style(_ sheet: StaticString) -> Markup { Markup(source: "<style>\n\(sheet)</style>\n") }

  static func element(_ name: Tag, _ attributes: [Attribute] = [], _ content: [Markup] = []) -> Markup {
    let start = attributes.reduce(into: "<" + name.rawValue) { $0 += $1.source }
    let lineBreak = name.isBlock ? "\n" : ""
    if content.isEmpty, name.isVoid { return Markup(source: start + " />" + lineBreak) }
    let body = content.reduce(into: "") { $0 += $1.source }
    let end = "</\(name.rawValue)>" + lineBreak
    return Markup(source: start + ">" + body + end)
  }

  static func + (left: Markup, right: Markup) -> Markup { Markup(source: left.source + right.source) }

  /// Five characters are enough inside elements and quoted attributes; control characters are not XML.
  fileprivate static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension Markup {
  /// The elements that reports and pages are made of.
  ///
  /// Controls and what fetches the site's own style and script stand in the server's pages only; in a report the policy in
  /// the page forbids them, too.
  enum Tag: String {
    case html, head, body, title, meta, main, header, footer, nav, section, article, div, figure, figcaption
    case h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, a, b, span, small, code, bdi, br, details, summary, time
    case form, label, input, textarea, button, fieldset, legend, mark, progress, link, script
    case table, caption, thead, tbody, tr, th, td
    case svg, g, rect, circle, line, text, desc, defs, pattern, path

    fileprivate var isVoid: Bool {
      switch self {
      case .meta, .br, .rect, .circle, .line, .path, .input, .link: true
      default: false
      }
    }

    /// Followed by a line break, so that the page's source can be read and compared.
    fileprivate var isBlock: Bool {
      switch self {
      case .a, .b, .span, .small, .code, .bdi, .br, .time, .title, .desc, .text, .g, .td, .th, .dt, .caption,
        .summary, .mark, .textarea, .button, .label, .legend, .input, .rect, .circle, .line, .path:
        false
      default: true
      }
    }
  }

  /// One attribute, its value escaped.
  struct Attribute {
    enum Name: String {
      case `class`, id, lang, dir, role, scope, tabindex, xmlns, charset, name, content, colspan, datetime
      case ariaLabel = "aria-label"
      case ariaHidden = "aria-hidden"
      case ariaLabelledby = "aria-labelledby"
      case httpEquiv = "http-equiv"
      case x, y, x1, x2, y1, y2, cx, cy, r, rx, dx, width, height, d
      case viewBox, textAnchor = "text-anchor", patternUnits, patternTransform
      case preserveAspectRatio, focusable
      case type, value, placeholder, autocomplete, maxlength, min, max, rows, accept, method, enctype, rel
      case checked, required
      case inputMode = "inputmode"
      case `for`
      case ariaCurrent = "aria-current"
      case ariaLive = "aria-live"
      case dataEvents = "data-events"
      case cellpadding, cellspacing, border, align
    }

    fileprivate let source: String

    init(_ name: Name, _ value: String) { source = " \(name.rawValue)=\"\(Markup.escaped(value))\"" }

    private init(address: String) { source = " href=\"\(Markup.escaped(address))\"" }

    /// The look of one element, where a style sheet is not to be relied on. Nothing that a feed says can be a part of it.
    static func style(_ declarations: StaticString) -> Attribute {
      Attribute(unescaped: " style=\"", declarations, "\"")
    }

    /// An address elsewhere: only what ``WebLink`` lets through.
    static func link(_ link: WebLink) -> Attribute { Attribute(address: link.address) }

    /// A place in the same page.
    static func anchor(_ id: String) -> Attribute { Attribute(address: "#" + id) }

    /// An address on the site itself.
    static func local(_ address: SiteAddress) -> Attribute { Attribute(address: address.text) }

    /// Where a form is sent.
    static func action(_ address: SiteAddress) -> Attribute {
      Attribute(named: "action", address: address.text)
    }

    /// What a script of the site's own is fetched from.
    static func source(_ address: SiteAddress) -> Attribute { Attribute(named: "src", address: address.text) }

    private init(named name: StaticString, address: String) {
      source = " \(name)=\"\(Markup.escaped(address))\""
    }

    /// What a page opened from a link learns about this one: nothing.
    static let withoutReferrer = Attribute(unescaped: " rel=\"noopener noreferrer\"")

    private init(unescaped parts: StaticString...) { source = parts.reduce(into: "") { $0 += "\($1)" } }
  }
}

extension [Markup] {
  func joined(separator: Markup = .empty) -> Markup {
    enumerated().reduce(Markup.empty) { $1.offset == 0 ? $1.element : $0 + separator + $1.element }
  }
}
