extension Element {
  /// What is inside, written as HTML: prefixes of elements dropped, text escaped.
  ///
  /// - Parameter unwrapsDivision: Atom's `xhtml` stands in one `div` that is no part of the content
  ///   (RFC 4287, section 3.1.1.3).
  func innerMarkup(unwrapsDivision: Bool = false) -> String {
    var elements = children
    if unwrapsDivision, let only = elements.next(), only.localName.lowercased() == "div",
      elements.next() == nil
    {
      return only.innerMarkup()
    }
    var output: [UInt8] = []
    forEachInside { kind, inner in
      switch kind {
      case .text: Self.escape(inner.ownText, isAttribute: false, into: &output)
      case .start: inner.appendStart(to: &output)
      case .end:
        let name = inner.localName
        if !Self.voidElements.contains(name.lowercased()) { output.append(contentsOf: "</\(name)>".utf8) }
      case .attribute, .namespace: break
      }
    }
    return String(decoding: output, as: UTF8.self).trimmed
  }

  private func appendStart(to output: inout [UInt8]) {
    let local = localName
    output.append(contentsOf: "<\(local)".utf8)
    for attribute in rawAttributes {
      if attribute.isNamespace {
        // SVG and MathML need their namespace to be told apart from HTML.
        guard attribute.localName.isEmpty, !attribute.value.hasSuffix("1999/xhtml") else { continue }
        output.append(contentsOf: " xmlns=\"".utf8)
      } else {
        let prefix = attribute.prefix
        guard prefix != "xml" || attribute.localName == "lang" else { continue }
        let name =
          prefix.isEmpty || prefix == "xml" ? attribute.localName : "\(prefix):\(attribute.localName)"
        output.append(contentsOf: " \(name)=\"".utf8)
      }
      Self.escape(attribute.value, isAttribute: true, into: &output)
      output.append(UInt8(ascii: "\""))
    }
    output.append(contentsOf: (Self.voidElements.contains(local.lowercased()) ? " />" : ">").utf8)
  }

  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
  ]

  static func escape(_ text: String, isAttribute: Bool, into output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\"") where isAttribute: output.append(contentsOf: "&quot;".utf8)
      default: output.append(byte)
      }
    }
  }
}
