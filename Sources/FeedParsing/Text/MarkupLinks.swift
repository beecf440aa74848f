import CScanning

/// Makes the relative addresses in some markup absolute.
enum MarkupLinks {
  private static let names: Set<String> = [
    "href", "src", "action", "cite", "longdesc", "background", "codebase", "data", "poster", "profile",
    "usemap",
    "classid", "dynsrc", "lowsrc", "formaction",
  ]

  /// - Returns: The same text when it holds nothing to resolve or the base is unknown.
  static func resolving(_ markup: String, against base: String) -> String {
    guard !base.isEmpty else { return markup }
    var markup = markup
    return markup.withUTF8 { bytes in
      guard mayHoldRelative(bytes), let output = resolve(bytes, base) else { return nil }
      return String(decoding: output, as: UTF8.self)
    } ?? markup
  }

  /// Whether some address may be relative: most markup has none, and this is told at one look at each `=`.
  private static func mayHoldRelative(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let count = bytes.count
    var at = 0
    while true {
      at += scan_byte(base + at, count - at, UInt8(ascii: "="))
      guard at + 1 < count else { return false }
      defer { at += 1 }
      guard at > 0 else { continue }
      // Spaces around the sign are rare and read the long way.
      if base[at - 1].isSpace || base[at + 1].isSpace { return true }
      var start = at
      while start > 0, base[start - 1].isLetter, at - start <= longestName { start -= 1 }
      guard start < at, start > 0, base[start - 1].isSpace, lastLetters.contains(base[at - 1] | 0x20) else {
        continue
      }
      let quote = base[at + 1]
      let value = quote == 0x22 || quote == 0x27 ? at + 2 : at + 1
      if hasHTTP(base + value, count - value) || value >= count || base[value] == UInt8(ascii: "#") {
        continue
      }
      let name = bytes[start..<at].map(\.lowercased)
      if names.contains(String(decoding: name, as: UTF8.self)) { return true }
    }
  }

  private static let longestName = 10

  /// The last letters of ``names``.
  private static let lastLetters: [UInt8] = Array("fcnedarp".utf8)

  private static func hasHTTP(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    count > 6 && bytes[0] == 0x68 && bytes[1] == 0x74 && bytes[2] == 0x74 && bytes[3] == 0x70
      && (bytes[4] == 0x3a || (bytes[4] == 0x73 && bytes[5] == 0x3a))
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
