extension OPMLDocument {
  /// The list as XML: UTF-8, two spaces a level, the same bytes for the same list.
  public var xml: String {
    var output = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"".utf8)
    Self.escape(version, into: &output)
    output.append(UInt8(ascii: "\""))
    for declaration in declarations {
      output.append(contentsOf: " xmlns:\(declaration.prefix)=\"".utf8)
      Self.escape(declaration.address, into: &output)
      output.append(UInt8(ascii: "\""))
    }
    output.append(contentsOf: ">\n  <head>\n".utf8)
    for field in head where Self.isName(field.name) {
      output.append(contentsOf: "    <\(field.name)>".utf8)
      Self.escape(field.value, into: &output)
      output.append(contentsOf: "</\(field.name)>\n".utf8)
    }
    output.append(contentsOf: "  </head>\n  <body>\n".utf8)
    // Waiting outlines, and `nil` where an open one ends.
    var waiting: [Outline?] = outlines.reversed()
    var depth = 2
    while let next = waiting.popLast() {
      guard let outline = next else {
        depth -= 1
        output.append(contentsOf: "\(Self.indentation(depth))</outline>\n".utf8)
        continue
      }
      output.append(contentsOf: "\(Self.indentation(depth))<outline".utf8)
      for attribute in outline.attributes where Self.isName(attribute.name) {
        output.append(contentsOf: " \(attribute.name)=\"".utf8)
        Self.escape(attribute.value, into: &output)
        output.append(UInt8(ascii: "\""))
      }
      guard !outline.children.isEmpty else {
        output.append(contentsOf: "/>\n".utf8)
        continue
      }
      output.append(contentsOf: ">\n".utf8)
      waiting.append(nil)
      waiting.append(contentsOf: outline.children.reversed())
      depth += 1
    }
    output.append(contentsOf: "  </body>\n</opml>\n".utf8)
    return String(decoding: output, as: UTF8.self)
  }

  private var declarations: [NamespaceDeclaration] {
    let isOursUsed = allOutlines.contains { $0.attributes.contains { $0.name.hasPrefix("echometer:") } }
    let ours = isOursUsed ? [NamespaceDeclaration(prefix: "echometer", address: Self.namespace)] : []
    return ours + namespaces.filter { $0.prefix != "echometer" && Self.isName($0.prefix) }
  }

  private static func indentation(_ depth: Int) -> String { String(repeating: "  ", count: min(depth, 40)) }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.beginsName, first != UInt8(ascii: ":") else { return false }
    return text.utf8.allSatisfy(\.continuesName) && text.utf8.count { $0 == UInt8(ascii: ":") } <= 1
  }

  /// Line ends are written by number, because XML turns them into spaces in attributes.
  private static func escape(_ text: String, into output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case 0x09, 0x0a, 0x0d: output.append(contentsOf: "&#\(byte);".utf8)
      case ..<0x20: break
      default: output.append(byte)
      }
    }
  }
}
