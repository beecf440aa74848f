/// Makes the relative addresses in some markup absolute.
enum MarkupLinks {
  private static let names: Set<String> = [
    "href", "src", "action", "cite", "longdesc", "background", "codebase", "data", "poster", "profile",
    "usemap",
    "classid", "dynsrc", "lowsrc", "formaction",
  ]

  /// - Returns: The same text when it holds nothing to resolve or the base is unknown.
  static func resolving(_ markup: String, against base: String) -> String {
    guard !base.isEmpty, markup.utf8.contains(UInt8(ascii: "<")), markup.utf8.contains(UInt8(ascii: "="))
    else {
      return markup
    }
    var markup = markup
    return markup.withUTF8 { bytes in
      guard let output = resolve(bytes, base) else { return nil }
      return String(decoding: output, as: UTF8.self)
    } ?? markup
  }

  private static func resolve(_ bytes: UnsafeBufferPointer<UInt8>, _ base: String) -> [UInt8]? {
    var output: [UInt8] = []
    var copied = 0
    var at = 0
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open + 1
      guard at < bytes.count, bytes[at].isLetter else { continue }
      while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
        guard bytes[at].isSpace else {
          at += 1
          continue
        }
        while at < bytes.count, bytes[at].isSpace { at += 1 }
        let name = at
        while at < bytes.count, bytes[at].continuesName { at += 1 }
        let attribute = bytes[name..<at]
        while at < bytes.count, bytes[at].isSpace { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { continue }
        at += 1
        while at < bytes.count, bytes[at].isSpace { at += 1 }
        guard at < bytes.count else { break }
        let value: Range<Int>
        let quote = bytes[at]
        if quote == 0x22 || quote == 0x27 {
          guard let close = bytes[(at + 1)...].firstIndex(of: quote) else {
            return output.isEmpty ? nil : output + bytes[copied...]
          }
          value = at + 1..<close
          at = close + 1
        } else {
          let close = bytes[at...].firstIndex { $0.isSpace || $0 == UInt8(ascii: ">") } ?? bytes.count
          value = at..<close
          at = close
        }
        guard attribute.count <= 10, !value.isEmpty,
          names.contains(String(decoding: attribute.map(\.lowercased), as: UTF8.self))
        else { continue }
        let reference = String(decoding: bytes[value], as: UTF8.self)
        guard !URLReference.isAbsolute(reference.trimmed), !reference.hasPrefix("#") else { continue }
        output.append(contentsOf: bytes[copied..<value.lowerBound])
        output.append(contentsOf: URLReference.resolve(reference, against: base).utf8)
        copied = value.upperBound
      }
    }
    guard copied > 0 else { return nil }
    output.append(contentsOf: bytes[copied...])
    return output
  }
}
