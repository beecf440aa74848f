internal import Foundation

/// What a form sends: fields, and files.
struct FormBody: Sendable {
  private var values: [String: [String]] = [:]
  private var files: [String: [UInt8]] = [:]

  private static let mostFields = 2_000

  subscript(_ name: String) -> String? { values[name]?.first }

  /// All values of a name, such as those of several boxes.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The bytes of a file.
  func file(_ name: String) -> [UInt8]? { files[name] }

  /// Reads `application/x-www-form-urlencoded`: the query of an address, or the body of a form.
  init(urlEncoded text: some StringProtocol) {
    for pair in text.split(separator: "&").prefix(Self.mostFields) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      values[Self.decoded(parts[0]), default: []].append(parts.count > 1 ? Self.decoded(parts[1]) : "")
    }
  }

  /// Reads a body by its type.
  ///
  /// - Returns: `nil` for another type than a form's.
  init?(_ body: [UInt8], type: String) {
    let kind = type.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
    switch kind {
    case "application/x-www-form-urlencoded": self.init(urlEncoded: String(decoding: body, as: UTF8.self))
    case "multipart/form-data":
      guard let boundary = Self.parameter("boundary", of: type), !boundary.isEmpty else { return nil }
      self.init(multipart: body, boundary: boundary)
    default: return nil
    }
  }

  /// RFC 7578, as browsers write it.
  private init(multipart body: [UInt8], boundary: String) {
    let delimiter = Array("--\(boundary)".utf8)
    var position = 0
    var count = 0
    while let start = Self.find(delimiter, in: body, from: position), count < Self.mostFields {
      let head = start + delimiter.count
      guard head + 2 <= body.count, body[head] == 13, body[head + 1] == 10,
        let end = Self.find(Array("\r\n\r\n".utf8), in: body, from: head),
        let next = Self.find([13, 10] + delimiter, in: body, from: end + 2)
      else { return }
      let lines = String(decoding: body[(head + 2)..<end], as: UTF8.self).split(separator: "\r\n")
      let content = Array(body[min(end + 4, next)..<next])
      position = next + 2
      count += 1
      guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
        let name = Self.parameter("name", of: disposition)
      else { continue }
      if Self.parameter("filename", of: disposition) != nil {
        files[name] = content
      } else {
        values[name, default: []].append(String(decoding: content, as: UTF8.self))
      }
    }
  }

  /// A parameter of a header field, quoted or not.
  private static func parameter(_ name: String, of field: some StringProtocol) -> String? {
    for part in field.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].trimmingCharacters(in: .whitespaces).lowercased() == name else {
        continue
      }
      return pair[1].trimmingCharacters(in: CharacterSet(charactersIn: " \""))
    }
    return nil
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard start + needle.count <= bytes.count else { return nil }
    let first = needle[0]
    var position = start
    while position + needle.count <= bytes.count {
      guard let found = bytes[position...(bytes.count - needle.count)].firstIndex(of: first) else {
        return nil
      }
      if bytes[found..<(found + needle.count)].elementsEqual(needle) { return found }
      position = found + 1
    }
    return nil
  }

  private static func decoded(_ text: some StringProtocol) -> String {
    let spaced = String(text).replacing("+", with: " ")
    return spaced.removingPercentEncoding ?? spaced
  }
}
