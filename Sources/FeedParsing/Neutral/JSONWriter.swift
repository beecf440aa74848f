import Foundation

/// Writes JSON in the order it is told, leaving out whatever is absent.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ name: String? = nil, _ body: (inout JSONWriter) -> Void) {
    begin(name)
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// An object that is left out when its body writes nothing.
  mutating func optionalObject(_ name: String, _ body: (inout JSONWriter) -> Void) {
    let before = (bytes.count, needsComma)
    object(name, body)
    if bytes.hasSuffix("{}") {
      bytes.removeSubrange(before.0...)
      needsComma = before.1
    }
  }

  mutating func array<Element>(
    _ name: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    alwaysArray(name, elements, body)
  }

  mutating func alwaysArray<Element>(
    _ name: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    begin(name)
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    for element in elements { body(&self, element) }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  mutating func alwaysUnnamedArray<Element>(
    _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    begin(nil)
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    for element in elements { body(&self, element) }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  mutating func texts(_ name: String, _ values: [String]) { array(name, values) { $0.value($1) } }

  mutating func value(_ text: String) {
    begin(nil)
    quote(text)
  }

  mutating func value(_ number: Double) {
    begin(nil)
    bytes.append(contentsOf: "\(number)".utf8)
  }

  mutating func value(_ number: Int) {
    begin(nil)
    bytes.append(contentsOf: "\(number)".utf8)
  }

  mutating func field(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    begin(name)
    quote(text)
  }

  mutating func field(_ name: String, _ number: Int?) {
    guard let number else { return }
    begin(name)
    bytes.append(contentsOf: "\(number)".utf8)
  }

  mutating func field(_ name: String, _ flag: Bool?) {
    guard let flag else { return }
    begin(name)
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  mutating func field(_ name: String, _ date: Date?) {
    guard let date else { return }
    begin(name)
    quote(Self.timestamp(date))
  }

  /// RFC 3339 in UTC, whole seconds.
  static func timestamp(_ date: Date) -> String {
    let seconds = Int(date.timeIntervalSince1970.rounded(.down))
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let time = seconds - days * 86_400
    // Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func digits(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))T"
      + "\(digits(time / 3_600, 2)):\(digits(time % 3_600 / 60, 2)):\(digits(time % 60, 2))Z"
  }

  private mutating func begin(_ name: String?) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    guard let name else { return }
    quote(name)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x0a: bytes.append(contentsOf: "\\n".utf8)
      case 0x0d: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case ..<0x20, 0x7f:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
