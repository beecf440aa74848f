import CLibXML2

extension Element {
  /// What is inside, written as HTML: prefixes of elements dropped, text escaped.
  ///
  /// - Parameter unwrapsDivision: Atom's `xhtml` stands in one `div` that is no part of the content
  ///   (RFC 4287, section 3.1.1.3).
  func innerMarkup(unwrapsDivision: Bool = false) -> String {
    var elements = children
    if unwrapsDivision, elements.count == 1, let only = elements.popLast(),
      only.rawName.local.lowercased() == "div"
    {
      return only.innerMarkup()
    }
    var output: [UInt8] = []
    var at = index + 1
    let end = index + Int(reader.events[index].span)
    while at < end {
      let event = reader.events[at]
      switch Int(event.kind) {
      case CXML_EVENT_TEXT: Self.escape(reader.string(event), isAttribute: false, into: &output)
      case CXML_EVENT_START:
        let element = Element(reader: reader, index: at)
        element.appendStart(to: &output)
      case CXML_EVENT_END:
        let name = reader.names[Int(event.name)].raw.local
        if !Self.voidElements.contains(name.lowercased()) { output.append(contentsOf: "</\(name)>".utf8) }
      default: break
      }
      at += 1
    }
    return String(decoding: output, as: UTF8.self).trimmed
  }

  private func appendStart(to output: inout [UInt8]) {
    let local = rawName.local
    output.append(contentsOf: "<\(local)".utf8)
    for attribute in rawAttributes {
      if attribute.isNamespace {
        // SVG and MathML need their namespace to be told apart from HTML.
        guard attribute.name.local.isEmpty, !attribute.value.hasSuffix("1999/xhtml") else { continue }
        output.append(contentsOf: " xmlns=\"".utf8)
      } else {
        let prefix = attribute.name.prefix
        guard prefix != "xml" || attribute.name.local == "lang" else { continue }
        let name =
          prefix.isEmpty || prefix == "xml" ? attribute.name.local : "\(prefix):\(attribute.name.local)"
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
