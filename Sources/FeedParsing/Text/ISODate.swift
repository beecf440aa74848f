import Foundation

/// ISO 8601 in its widths: "2003", "2003-12", "200312", "2003-12-31", "20031231", "2003-335", "2003335",
/// "03-12-31", "031231", "-03-12", "-0312", "03335", "2003-W52-3", each with or without a time.
enum ISODate {
  static func parse(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    let split = bytes.firstIndex { $0 | 0x20 == 0x74 || $0 == 0x20 } ?? bytes.count
    guard var fields = day(Array(bytes[..<split])) else { return nil }
    let rest = bytes[split...].drop { $0 | 0x20 == 0x74 || $0 == 0x20 }
    if !rest.isEmpty {
      guard time(Array(rest), into: &fields) else { return nil }
    }
    return fields.date
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 6, bytes.allSatisfy(\.isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func day(_ bytes: [UInt8]) -> DateFields? {
    guard let first = bytes.first, first.isDigit || first == 0x2d else { return nil }
    let separator: UInt8 = bytes.contains(0x2f) ? 0x2f : 0x2d
    let parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
    var fields = DateFields()
    if first == 0x2d {
      // "-03-12" and "-0312": year and month of the century.
      guard separator == 0x2d else { return nil }
      let digits = Array(bytes.dropFirst().filter { $0 != 0x2d })
      guard digits.count == 4, let year = number(digits[0..<2]), let month = number(digits[2...]) else {
        return nil
      }
      fields.year = DateFields.fullYear(year, digits: 2)
      fields.month = month
      return fields
    }
    switch parts.count {
    case 1: return compact(bytes)
    case 2: return twoParts(parts[0], parts[1])
    case 3:
      guard let year = number(parts[0]), parts[0].count == 4 || (parts[0].count == 2 && separator == 0x2d)
      else { return nil }
      fields.year = DateFields.fullYear(year, digits: parts[0].count)
      if parts[1].first == 0x57 { return week(fields.year, parts[1].dropFirst(), parts[2]) }
      guard let month = number(parts[1]), parts[1].count <= 2, let day = number(parts[2]), parts[2].count <= 2
      else { return nil }
      fields.month = month
      fields.day = day
      return fields
    default: return nil
    }
  }

  private static func compact(_ bytes: [UInt8]) -> DateFields? {
    guard let value = longNumber(bytes) else { return nil }
    var fields = DateFields()
    switch bytes.count {
    case 4:
      fields.year = value
      return (1_900...2_200).contains(value) ? fields : nil
    case 5: return ordinal(DateFields.fullYear(value / 1_000, digits: 2), value % 1_000)
    case 6:
      // "200312" when it can be, else "031231".
      if (1_900...2_100).contains(value / 100), (1...12).contains(value % 100) {
        fields.year = value / 100
        fields.month = value % 100
      } else {
        fields.year = DateFields.fullYear(value / 10_000, digits: 2)
        fields.month = value / 100 % 100
        fields.day = value % 100
      }
      return fields
    case 7: return ordinal(value / 1_000, value % 1_000)
    case 8:
      fields.year = value / 10_000
      fields.month = value / 100 % 100
      fields.day = value % 100
      return fields
    case 9...13:
      // Seconds, or from twelve digits on milliseconds, since 1970.
      let seconds = bytes.count >= 12 ? value / 1_000 : value
      return epoch(seconds)
    default: return nil
    }
  }

  private static func longNumber(_ bytes: [UInt8]) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 13, bytes.allSatisfy(\.isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func epoch(_ seconds: Int) -> DateFields? {
    var fields = DateFields()
    fields.year = 1970
    // The fields of 1970-01-01 shifted: the offset is limited, so go through the day number.
    var days = seconds / 86_400
    while days >= (DateFields.days(2, fields.year) == 29 ? 366 : 365) {
      days -= DateFields.days(2, fields.year) == 29 ? 366 : 365
      fields.year += 1
      if fields.year > 9_998 { return nil }
    }
    guard var exact = ordinal(fields.year, days + 1) else { return nil }
    exact.hour = seconds % 86_400 / 3_600
    exact.minute = seconds % 3_600 / 60
    exact.second = seconds % 60
    return exact
  }

  private static func twoParts(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> DateFields? {
    guard let year = number(first) else { return nil }
    if second.first == 0x57 { return week(year, second.dropFirst(), [0x31]) }
    guard let value = number(second) else { return nil }
    if second.count == 3 { return ordinal(DateFields.fullYear(year, digits: first.count), value) }
    guard first.count == 4, second.count <= 2 else { return nil }
    var fields = DateFields()
    fields.year = year
    fields.month = value
    return fields
  }

  /// The *day*th day of a year.
  private static func ordinal(_ year: Int, _ day: Int) -> DateFields? {
    var fields = DateFields()
    fields.year = year
    var left = day
    guard left >= 1, left <= 366 else { return nil }
    while fields.month <= 12, left > DateFields.days(fields.month, year) {
      left -= DateFields.days(fields.month, year)
      fields.month += 1
    }
    guard fields.month <= 12 else { return nil }
    fields.day = left
    return fields
  }

  /// ISO weeks: week 1 holds the 4th of January.
  private static func week(_ year: Int, _ week: ArraySlice<UInt8>, _ day: ArraySlice<UInt8>) -> DateFields? {
    guard let week = number(week), let day = number(day), (1...53).contains(week), (1...7).contains(day),
      (1...9_998).contains(year)
    else { return nil }
    let fourth = DateFields.dayNumber(year, 1, 4)
    let monday = fourth - ((fourth % 7 + 7) % 7 + 3) % 7
    let offset = monday + (week - 1) * 7 + day - 1 - DateFields.dayNumber(year, 1, 1)
    if offset < 0 { return ordinal(year - 1, offset + 1 + (DateFields.days(2, year - 1) == 29 ? 366 : 365)) }
    return ordinal(year, offset + 1)
  }

  /// "18:14:55.5-08:00" and everything shorter.
  private static func time(_ bytes: [UInt8], into fields: inout DateFields) -> Bool {
    let end = bytes.firstIndex { !$0.isDigit && $0 != 0x3a && $0 != 0x2e && $0 != 0x2c } ?? bytes.count
    guard clock(Array(bytes[..<end]), into: &fields) else { return false }
    var words = DateWords(String(decoding: bytes[end...], as: UTF8.self))
    guard let offset = words.zoneOnly() else { return false }
    fields.offset = offset
    return true
  }

  private static func clock(_ bytes: [UInt8], into fields: inout DateFields) -> Bool {
    let halves = bytes.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == 0x2e || $0 == 0x2c }
    guard let whole = halves.first else { return false }
    if halves.count == 2, halves[1].allSatisfy(\.isDigit) {
      fields.fraction = Double("0." + String(decoding: halves[1].prefix(9), as: UTF8.self)) ?? 0
    }
    var parts = whole.split(separator: 0x3a, omittingEmptySubsequences: false)
    if parts.count == 1, whole.count == 4 || whole.count == 6 {
      let start = whole.startIndex
      parts = stride(from: start, to: whole.endIndex, by: 2).map { whole[$0..<($0 + 2)] }
    }
    let numbers = parts.map { $0.count <= 2 ? number($0) : nil }
    guard (1...3).contains(numbers.count), let hour = numbers[0] else { return false }
    fields.hour = hour
    for (index, value) in numbers.enumerated().dropFirst() {
      guard let value else { return false }
      if index == 1 { fields.minute = value } else { fields.second = value }
    }
    return true
  }
}
