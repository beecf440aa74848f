internal import Foundation

/// A list of texts as a JSON array in one column; `nil` stands for the empty list.
///
/// Foundation's coders cost more than the whole rest of storing an item, so the usual case, texts without
/// anything to escape, is done by hand.
enum TextList {
  static func encode(_ texts: [String]) -> String? {
    guard !texts.isEmpty else { return nil }
    var json = "["
    for text in texts {
      guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5c }) else {
        return (try? JSONEncoder().encode(texts.map(\.storable))).map { String(decoding: $0, as: UTF8.self) }
      }
      json += json.utf8.count == 1 ? "\"" : ",\""
      json += text
      json += "\""
    }
    return json + "]"
  }

  static func decode(_ column: String?) -> [String] {
    guard var column else { return [] }
    let plain = column.withUTF8 { json -> [String]? in
      // Without a backslash a quotation mark can only be a border.
      guard !json.contains(0x5c) else { return nil }
      var texts: [String] = []
      var start: Int?
      for (index, byte) in json.enumerated() where byte == 0x22 {
        if let begun = start {
          texts.append(String(decoding: json[begun..<index], as: UTF8.self))
          start = nil
        } else {
          start = index + 1
        }
      }
      return texts
    }
    return plain ?? (try? JSONDecoder().decode([String].self, from: Data(column.utf8))) ?? []
  }
}
