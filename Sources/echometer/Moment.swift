import ArgumentParser
import Foundation

/// Times as people type them.
enum Moment {
  /// Reads RFC 3339 ("2026-03-12T06:00:00Z"), seconds since 1970, or a day in the local time zone.
  @Sendable
  static func parse(_ text: String) throws -> Date {
    if let date = try? Date(text, strategy: .iso8601) { return date }
    if let date = try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)) {
      return date
    }
    if let seconds = Double(text), seconds.isFinite, abs(seconds) < 1e11 {
      return Date(timeIntervalSince1970: seconds)
    }
    if let day = day(text) { return day.start }
    throw ValidationError("'\(text)' is not a time such as 2026-03-12T06:00:00Z or 2026-03-12.")
  }

  /// A calendar day in the local time zone, daylight saving respected.
  static func day(_ text: String) -> DateInterval? { interval(.day, of: text) }

  /// The week from Monday to Sunday that a day is in, in the local time zone.
  static func week(_ text: String) -> DateInterval? { interval(.weekOfYear, of: text) }

  private static func interval(_ component: Calendar.Component, of text: String) -> DateInterval? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .current
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
      let date = calendar.date(from: DateComponents(year: year, month: month, day: day)),
      calendar.component(.day, from: date) == day
    else { return nil }
    return calendar.dateInterval(of: component, for: date)
  }
}
