import CEncoding

/// Which encoding a document is read in, and why.
struct EncodingChoice: Equatable {
  /// The label as found, lower case; "utf-8" when nothing was found.
  var label: String
  /// The bytes of the byte order mark.
  var markLength = 0
  /// Whether the label was found rather than assumed.
  var isDeclared = true
  /// What contradicts the choice or was no use; `nil` when all agrees.
  var contradiction: String?

  /// Enough bytes for a byte order mark and an XML declaration.
  static let prefixLength = 1_024

  /// Byte order mark, then HTTP, then the XML declaration (RFC 7303, section 3).
  ///
  /// One exception: a server's blanket "iso-8859-1" does not outrank a document that calls itself UTF-8;
  /// bytes that are not UTF-8 are noticed and repaired, the opposite mistake would not be.
  static func choose(prefix: ArraySlice<UInt8>, contentType: String?) -> EncodingChoice {
    let bytes = Array(prefix.prefix(prefixLength))
    if let marked = byteOrderMark(bytes) { return marked }
    if let wide = wideWithoutMark(bytes) { return wide }
    let declared = xmlDeclaration(bytes)
    let transport = contentType.flatMap(charset(ofContentType:))
    var unknown: String?
    if let transport {
      let isBlanket = iconvName(of: transport) == "CP1252"
      if isBlanket, let declared, iconvName(of: declared) == "UTF-8" {
        return EncodingChoice(label: declared, contradiction: transport)
      }
      if isUsable(transport) {
        let disagrees = declared.map { iconvName(of: $0) != iconvName(of: transport) } ?? false
        return EncodingChoice(label: transport, contradiction: disagrees ? declared : nil)
      }
      unknown = transport
    }
    if let declared {
      if isUsable(declared) { return EncodingChoice(label: declared, contradiction: unknown) }
      unknown = declared
    }
    return EncodingChoice(label: "utf-8", isDeclared: false, contradiction: unknown)
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> EncodingChoice? {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return EncodingChoice(label: "utf-8", markLength: 3) }
    if bytes.starts(with: [0xff, 0xfe, 0, 0]) { return EncodingChoice(label: "utf-32le", markLength: 4) }
    if bytes.starts(with: [0, 0, 0xfe, 0xff]) { return EncodingChoice(label: "utf-32be", markLength: 4) }
    if bytes.starts(with: [0xff, 0xfe]) { return EncodingChoice(label: "utf-16le", markLength: 2) }
    if bytes.starts(with: [0xfe, 0xff]) { return EncodingChoice(label: "utf-16be", markLength: 2) }
    return nil
  }

  /// A first `<` or `{` among zero bytes tells the width and the order (XML 1.0, appendix F).
  private static func wideWithoutMark(_ bytes: [UInt8]) -> EncodingChoice? {
    guard bytes.count >= 4 else { return nil }
    let shape = bytes.prefix(4).map { $0 == 0 }
    let isPlausible = bytes.prefix(4).contains { $0 == 0x3c || $0 == 0x7b || $0 == 0x0a }
    guard isPlausible else { return nil }
    switch shape {
    case [false, true, true, true]: return EncodingChoice(label: "utf-32le")
    case [true, true, true, false]: return EncodingChoice(label: "utf-32be")
    case [false, true, false, true]: return EncodingChoice(label: "utf-16le")
    case [true, false, true, false]: return EncodingChoice(label: "utf-16be")
    // EBCDIC "<?xm": the names of elements are the same in all its pages.
    case [false, false, false, false] where bytes.starts(with: [0x4c, 0x6f, 0xa7, 0x94]):
      return EncodingChoice(label: "cp037")
    default: return nil
    }
  }

  /// The encoding named in `<?xml … encoding="…"?>`.
  static func xmlDeclaration(_ bytes: [UInt8]) -> String? {
    guard let open = bytes.firstIndex(where: { !$0.isSpace }), bytes.dropFirst(open).contains(0x3e) else {
      return nil
    }
    let isUsual = bytes[open...].starts(with: "<?xml".utf8)
    let text = String(
      decoding: isUsual ? bytes[open...].prefix { $0 != 0x3e } + [0x3e] : bytes[open...], as: UTF8.self)
    guard let start = text.range(of: "<?xml"),
      let end = text.range(of: ">", in: start.upperBound..<text.endIndex),
      let name = text.range(of: "encoding", in: start.upperBound..<end.lowerBound)
    else { return nil }
    let label = text[name.upperBound..<end.lowerBound].drop { !$0.isLetter && !$0.isNumber }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) }
    return label.isEmpty ? nil : label.lowercased()
  }

  /// The `charset` parameter of a media type.
  static func charset(ofContentType contentType: String) -> String? {
    for parameter in contentType.split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].trimmed.lowercased() == "charset" else { continue }
      let label = parts[1].trimmed.filter { $0 != "\"" && $0 != "'" }.lowercased()
      if !label.isEmpty { return label }
    }
    return nil
  }

  /// Bytes that can be read as an ASCII declaration are not UTF-16 or UTF-32, whatever they say.
  private static func isUsable(_ label: String) -> Bool {
    let name = iconvName(of: label)
    guard !name.hasPrefix("UTF-16"), !name.hasPrefix("UTF-32"), !name.hasPrefix("UCS") else { return false }
    guard name != "UTF-8" else { return true }
    // Encodings that hide ASCII in other letters are read by no browser (WHATWG Encoding, section 4.2,
    // "replacement").
    guard !hidden.contains(where: name.hasPrefix) else { return false }
    guard let converter = encoding_converter_create(name) else { return false }
    encoding_converter_destroy(converter)
    return true
  }

  private static let hidden = [
    "UTF-7", "UTF7", "CSUNICODE", "UNICODE-1-1-UTF-7", "HZ", "ISO-2022-KR", "ISO-2022-CN",
  ]

  /// The name under which iconv reads what documents with this label hold: like browsers, the Windows
  /// superset where there is one (WHATWG Encoding, section 4.2).
  static func iconvName(of label: String) -> String {
    switch label.lowercased() {
    // What claims ASCII and is not is most often UTF-8; the guess then covers the rest.
    case "utf-8", "utf8", "unicode-1-1-utf-8", "utf_8", "ascii", "us-ascii", "ansi_x3.4-1968": "UTF-8"
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1",
      "windows-1252", "cp1252", "x-cp1252", "iso-8859-1:1987", "8859-1", "cp819":
      "CP1252"
    case "iso-8859-9", "iso8859-9", "latin5", "windows-1254", "cp1254": "CP1254"
    case "iso-8859-11", "tis-620", "windows-874", "cp874": "CP874"
    case "gb2312", "gb_2312", "gb_2312-80", "gbk", "x-gbk", "cp936", "windows-936", "gb18030", "chinese":
      "GB18030"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932": "CP932"
    case "euc-kr", "ks_c_5601-1987", "ksc5601", "cp949", "windows-949", "korean", "uhc": "CP949"
    case "big5", "big5-hkscs", "cn-big5", "x-x-big5": "BIG5-HKSCS"
    case "x-mac-roman", "macintosh", "macroman", "mac": "MACINTOSH"
    case "koi8-u", "koi8_u": "KOI8-U"
    default: label.uppercased()
    }
  }
}
