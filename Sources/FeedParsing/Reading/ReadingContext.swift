import Foundation

/// What the readers of one document share.
struct ReadingContext {
  let log: RemarkLog
  let limits: ParsingLimits
  var isAtom03 = false
  var format = FeedFormat.rss

  // MARK: Addresses and numbers

  /// The element's text as an address.
  func url(_ element: Element, _ scope: Scope) -> String? {
    element.value.map(scope.entering(element).resolve)
  }

  func integer(_ text: String?) -> Int? {
    guard let text = text?.trimmed, !text.isEmpty, text.utf8.count < 16 else { return nil }
    return Int(text) ?? Double(text).flatMap { $0.isFinite && abs($0) < 1e15 ? Int($0) : nil }
  }

  func date(_ element: Element) -> Date? {
    if let date = element.withPlainText(CommonDate.parse) { return date }
    return element.value.flatMap { date($0, in: element) }
  }

  func date(_ text: String, in element: Element) -> Date? {
    if let date = FeedDate.parse(text) { return date }
    log.add(.unreadableDate, at: element.position, detail: text)
    return nil
  }

  // MARK: Texts

  /// A text of RSS: markup when it looks so, or always.
  func text(_ element: Element, _ scope: Scope, isMarkup: Bool? = nil) -> ParsedText? {
    if element.hasAttributes, element.attribute(.type) != nil || element.attribute(.mode) != nil {
      return construct(element, scope, default: isMarkup == true ? "text/html" : nil)
    }
    let inner = scope.entering(element)
    if element.hasChildren {
      return text(element.innerMarkup(), "text/html", inner)
    }
    guard let value = element.value else { return nil }
    let isHTML = isMarkup ?? MarkupText.looksLikeMarkup(value)
    return text(value, isHTML ? "text/html" : "text/plain", inner)
  }

  private func text(_ value: String, _ type: String, _ scope: Scope) -> ParsedText? {
    guard !value.isEmpty else { return nil }
    let isMarkup = type != "text/plain" && (type == "text/html" || type.hasSuffix("xml"))
    return ParsedText(
      isMarkup ? MarkupLinks.resolving(value, against: scope.base) : value, mediaType: type,
      language: scope.language, base: scope.base.isEmpty ? nil : scope.base)
  }

  /// A text construct of Atom (RFC 4287, sections 3.1 and 4.1.3; Atom 0.3 with its `mode`).
  func construct(_ element: Element, _ scope: Scope, default defaultType: String? = nil) -> ParsedText? {
    let inner = scope.entering(element)
    let type = element.attribute(.type)?.lowercased() ?? defaultType ?? "text"
    let mode = element.attribute(.mode)?.lowercased()
    if let source = element.attribute(.src) {
      return ParsedText(
        "", mediaType: Self.mediaType(type), language: inner.language, base: inner.base.nonEmpty,
        source: inner.resolve(source))
    }
    if mode == "base64" || Self.isBinary(type) { return base64(element, type, inner) }
    if element.hasChildren {
      let markup = element.innerMarkup(unwrapsDivision: type == "xhtml" && !isAtom03)
      let isHTML = type == "text" || type == "html" || type.hasPrefix("text/")
      return text(markup, isHTML ? "text/html" : Self.mediaType(type), inner)
    }
    guard let value = element.value else { return nil }
    switch type {
    case "html", "text/html": return text(value, "text/html", inner)
    case "xhtml", "application/xhtml+xml":
      // Text in place of elements is text; escaped, it is the markup itself.
      if mode == "escaped" { return text(value, "application/xhtml+xml", inner) }
      var escaped: [UInt8] = []
      Element.escape(value, isAttribute: false, into: &escaped)
      return text(String(decoding: escaped, as: UTF8.self), "application/xhtml+xml", inner)
    case "text", "text/plain", "plain":
      // Atom 0.3 escapes markup without saying so; Atom 1.0's text is text.
      let isHTML = (isAtom03 || mode == "escaped") && MarkupText.looksLikeMarkup(value)
      return text(value, isHTML ? "text/html" : "text/plain", inner)
    default:
      return text(value, Self.mediaType(type), inner)
    }
  }

  private func base64(_ element: Element, _ type: String, _ scope: Scope) -> ParsedText? {
    guard let value = element.value else { return nil }
    let isText = value.utf8.contains {
      !$0.isLetterOrDigit && !$0.isSpace && ![0x2b, 0x2f, 0x3d].contains($0)
    }
    guard !isText, let data = Data(base64Encoded: value, options: .ignoreUnknownCharacters),
      let decoded = String(validating: data, as: UTF8.self)?.trimmed
    else {
      log.add(.unreadableBase64, at: element.position)
      return text(value, MarkupText.looksLikeMarkup(value) ? "text/html" : "text/plain", scope)
    }
    let isKnown = type == "text/html" || type == "html" || type.holds("xhtml")
    let isHTML = isKnown || MarkupText.looksLikeMarkup(decoded)
    return text(
      decoded, isHTML ? (type.holds("xhtml") ? Self.mediaType(type) : "text/html") : "text/plain", scope)
  }

  /// Media types other than text and XML come as base64 (RFC 4287, section 4.1.3.3).
  private static func isBinary(_ type: String) -> Bool {
    guard type.utf8.contains(UInt8(ascii: "/")), !type.hasPrefix("text/") else { return false }
    return !type.hasSuffix("xml") && !type.hasSuffix("json")
  }

  private static func mediaType(_ type: String) -> String {
    switch type {
    case "text", "plain": "text/plain"
    case "html": "text/html"
    case "xhtml": "application/xhtml+xml"
    default: type
    }
  }

  // MARK: People, categories, links

  /// "name", "address", "address (name)", "name (address)", "name <address>".
  ///
  /// RSS 2.0 asks for an e-mail address in `author`; most outlets put a name there.
  func person(_ text: String?) -> ParsedPerson? {
    guard var rest = text.nonEmpty, rest.utf8.count <= 10_000 else { return nil }
    guard let email = rest.emailRange else { return ParsedPerson(name: rest) }
    let address = String(rest[email])
    rest.removeSubrange(email)
    for mark in ["()", "<>", "[]", "mailto:"] {
      if let range = rest.range(of: mark) { rest.removeSubrange(range) }
    }
    var name = rest.trimmed
    if name.hasPrefix("("), name.hasSuffix(")"), name.count > 1 { name = String(name.dropFirst().dropLast()) }
    return ParsedPerson(name: name.nonEmpty, email: address)
  }

  /// A person construct of Atom.
  func person(_ element: Element, _ scope: Scope) -> ParsedPerson? {
    let inner = scope.entering(element)
    var person = ParsedPerson()
    for child in element.children {
      switch child.name.tag {
      case .name: person.name = child.value
      case .email: person.email = child.value.map { $0.hasPrefix("mailto:") ? String($0.dropFirst(7)) : $0 }
      case .uri, .url, .homepage: person.url = url(child, inner)
      default: break
      }
    }
    return person.isEmpty ? self.person(element.value) : person
  }

  func category(_ element: Element) -> ParsedCategory? {
    let label = element.attribute(.label)
    guard let term = element.attribute(.term) ?? element.value ?? label else { return nil }
    return ParsedCategory(
      term: term, scheme: element.attribute(.scheme) ?? element.attribute(.domain), label: label)
  }

  func link(_ element: Element, _ scope: Scope) -> ParsedLink? {
    let inner = scope.entering(element)
    // An empty reference is the base itself (RFC 3986, section 5.2.2); a missing one is none.
    let href = element.attribute(.none, .href) ?? element.value ?? ""
    let isGiven = element.attribute(.none, .href) != nil || !href.isEmpty
    guard isGiven || element.hasAttributes else { return nil }
    return ParsedLink(
      relation: element.attribute(.rel)?.lowercased() ?? "alternate",
      href: isGiven ? inner.resolve(href) : "",
      mediaType: element.attribute(.type), language: element.attribute(.hreflang),
      title: element.attribute(.title), length: integer(element.attribute(.length)))
  }

  func generator(_ element: Element, _ scope: Scope) -> ParsedGenerator? {
    let url = element.attribute(.uri) ?? element.attribute(.url)
    let generator = ParsedGenerator(
      name: element.value, url: url.map(scope.entering(element).resolve), version: element.attribute(.version)
    )
    return generator == ParsedGenerator() ? nil : generator
  }

  func image(_ element: Element, _ scope: Scope) -> ParsedImage? {
    let inner = scope.entering(element)
    var image = ParsedImage(url: nil)
    for child in element.children {
      switch child.name.tag {
      case .url: image.url = url(child, inner)
      case .title: image.title = child.value
      case .link: image.link = url(child, inner)
      case .width: image.width = integer(child.value)
      case .height: image.height = integer(child.value)
      case .description: image.description = child.value
      default: break
      }
    }
    if !element.hasChildren {
      let address =
        element.value ?? element.attribute(.href) ?? element.attribute(.url)
        ?? element.attribute(.rdf, .resource).nonEmpty
      image.url = address.map(inner.resolve)
    }
    return image == ParsedImage() ? nil : image
  }
}

extension String {
  /// The first e-mail address in the text.
  fileprivate var emailRange: Range<Index>? {
    guard let at = utf8.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    func isPart(_ byte: UInt8) -> Bool {
      byte.isLetterOrDigit || [0x2e, 0x2d, 0x5f, 0x2b, 0x25].contains(byte)
    }
    var start = at
    while start > startIndex, isPart(utf8[utf8.index(before: start)]) { start = utf8.index(before: start) }
    var end = utf8.index(after: at)
    while end < endIndex, isPart(utf8[end]) { end = utf8.index(after: end) }
    while end > utf8.index(after: at), utf8[utf8.index(before: end)] == 0x2e { end = utf8.index(before: end) }
    return start < at && utf8.index(after: at) < end ? start..<end : nil
  }
}
