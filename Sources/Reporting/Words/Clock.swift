internal import Analysis
internal import Foundation

/// Shows times in one time zone, in English, the same on every machine.
struct Clock {
  let timeZone: TimeZone
  private let calendar: Calendar

  init(timeZone: TimeZone) {
    self.timeZone = timeZone
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    self.calendar = calendar
  }

  /// "Sunday, 22 November 2026".
  func longDay(_ date: Date) -> String {
    guard let parts = components(of: date) else { return "–" }
    return "\(Self.weekdays[parts.weekday]), \(parts.day) \(Self.months[parts.month]) \(parts.year)"
  }

  /// "22 November 2026".
  func date(_ date: Date) -> String {
    guard let parts = components(of: date) else { return "–" }
    return "\(parts.day) \(Self.months[parts.month]) \(parts.year)"
  }

  /// "14:02".
  func time(_ date: Date) -> String {
    guard let parts = components(of: date) else { return "–" }
    return Self.twoDigits(parts.hour) + ":" + Self.twoDigits(parts.minute)
  }

  /// "22 Nov".
  func day(_ date: Date) -> String {
    guard let parts = components(of: date) else { return "–" }
    return "\(parts.day)\u{A0}\(Self.months[parts.month].prefix(3))"
  }

  /// "22 Nov 14:02".
  func stamp(_ date: Date) -> String { day(date) + " " + time(date) }

  /// "Sat 21 Nov 2026, 06:00".
  func fullStamp(_ date: Date) -> String {
    guard let parts = components(of: date) else { return "–" }
    let day =
      "\(Self.weekdays[parts.weekday].prefix(3))\u{A0}\(parts.day)\u{A0}\(Self.months[parts.month].prefix(3))"
    return "\(day)\u{A0}\(parts.year), \(time(date))"
  }

  /// "Sun, 22 Nov 2026 14:02:07 +0000", as headers of mail want it, whatever the zone (RFC 5322, section 3.3).
  static func mailStamp(_ date: Date) -> String {
    let seconds = min(max(0, date.timeIntervalSince1970.rounded(.down)), 99_999_999_999)
    let date = Date(timeIntervalSince1970: seconds.isFinite ? seconds : 0)
    let clock = Clock(timeZone: .gmt)
    guard let parts = clock.components(of: date) else { preconditionFailure("a date out of its own bounds") }
    let day =
      "\(weekdays[parts.weekday].prefix(3)), \(parts.day) \(months[parts.month].prefix(3)) \(parts.year)"
    return "\(day) \(clock.time(date)):\(twoDigits(Int(seconds) % 60)) +0000"
  }

  /// "14:02" on the given day, "21 Nov 14:02" on any other.
  func time(_ date: Date, on day: Date) -> String { isSameDay(date, day) ? time(date) : stamp(date) }

  func isSameDay(_ first: Date, _ second: Date) -> Bool {
    guard let first = components(of: first), let second = components(of: second) else { return false }
    return (first.year, first.month, first.day) == (second.year, second.month, second.day)
  }

  /// The day a window stands for: that of its last moment.
  func day(of window: Window) -> Date {
    max(window.since, window.until.addingTimeInterval(-1))
  }

  /// "Europe/Berlin, UTC+1"; both offsets when they change within the window.
  func zone(in window: Window) -> String {
    let offsets = [window.since, day(of: window)].map { offset(at: $0) }
    let words = offsets[0] == offsets[1] ? offsets[1] : offsets.joined(separator: ", then ")
    return ["GMT", "UTC", "Etc/UTC"].contains(timeZone.identifier)
      ? "UTC" : "\(timeZone.identifier), \(words)"
  }

  private func offset(at date: Date) -> String {
    let minutes = timeZone.secondsFromGMT(for: date) / 60
    let (hours, rest) = (abs(minutes) / 60, abs(minutes) % 60)
    return "UTC\(minutes < 0 ? "−" : "+")\(hours)" + (rest == 0 ? "" : ":" + Self.twoDigits(rest))
  }

  private struct Parts {
    let year: Int, month: Int, day: Int, weekday: Int, hour: Int, minute: Int
  }

  /// `nil` for dates that no calendar holds.
  private func components(of date: Date) -> Parts? {
    guard date.timeIntervalSince1970.isFinite, abs(date.timeIntervalSince1970) < 1e11 else { return nil }
    let parts = calendar.dateComponents([.year, .month, .day, .weekday, .hour, .minute], from: date)
    guard let year = parts.year, let month = parts.month, let day = parts.day, let weekday = parts.weekday,
      let hour = parts.hour, let minute = parts.minute, Self.months.indices.contains(month - 1),
      Self.weekdays.indices.contains(weekday - 1)
    else { return nil }
    return Parts(year: year, month: month - 1, day: day, weekday: weekday - 1, hour: hour, minute: minute)
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}
