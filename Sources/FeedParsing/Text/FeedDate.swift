public import Foundation

/// Reads the dates of feeds: RFC 822 with its sins, ISO 8601 in all widths, and what else is met.
public enum FeedDate {
  /// The instant a text names.
  ///
  /// A missing zone is read as UTC. A name of a zone nobody knows too; years of two digits count from 1950 to
  /// 2049 (RFC 5322 says the same).
  ///
  /// - Returns: `nil` when the text cannot be read or the day does not exist; never the present.
  public static func parse(_ text: String) -> Date? {
    guard text.utf8.count <= 200 else { return nil }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { return nil }
    if let date = ISODate.parse(trimmed) { return date }
    if let date = KoreanDate.parse(trimmed) { return date }
    var words = DateWords(trimmed)
    return words.date()
  }
}

/// The fields of a date before they are proved.
struct DateFields {
  var year = 0
  var month = 1
  var day = 1
  var hour = 0
  var minute = 0
  var second = 0
  var fraction = 0.0
  /// Seconds east of UTC.
  var offset = 0

  /// The instant; `nil` when there is no such day or time.
  var date: Date? {
    guard (1...9_999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(month, year),
      (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second),
      hour < 24 || (minute < 60 && second < 60), abs(offset) <= 24 * 3_600
    else { return nil }
    let seconds = Self.dayNumber(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset
    return Date(timeIntervalSince1970: Double(seconds) + fraction)
  }

  static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms").
  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func fullYear(_ year: Int, digits: Int) -> Int {
    digits > 2 ? year : year < 50 ? year + 2_000 : year + 1_900
  }
}
