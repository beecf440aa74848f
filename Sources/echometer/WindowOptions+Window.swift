import Aggregation
import Analysis
import ArgumentParser
import Foundation

extension WindowOptions {
  /// Whether nothing else was asked for than the time up to now.
  var isPresent: Bool { day == nil && since == nil && until == nil }

  /// The time that was asked for: a calendar day, or some hours up to an end that is now by default.
  func window(now: Date, hours: Int) throws -> Window {
    if let interval = day.flatMap(Moment.day) { return Window(since: interval.start, until: interval.end) }
    let until = (until ?? now).inWholeMilliseconds
    let since = (since ?? until - Double(hours) * 3600).inWholeMilliseconds
    guard since < until else {
      throw ValidationError("--since has to be before the end, which is now by default.")
    }
    return Window(since: since, until: until)
  }
  /// The week that was asked for: the one from Monday to Sunday with a calendar day in it, or seven days up to an end that is
  /// now by default.
  func week(now: Date) throws -> Window {
    guard let day else {
      let until = (until ?? now).inWholeMilliseconds
      return Window(since: (until - 7 * 86_400).inWholeMilliseconds, until: until)
    }
    guard let week = Moment.week(day) else {
      throw ValidationError("--day \(day) is not a day such as 2026-03-12.")
    }
    return Window(since: week.start, until: week.end)
  }
}

extension Date {
  /// The same time as stores and reports keep it.
  var inWholeMilliseconds: Date {
    Date(timeIntervalSince1970: (timeIntervalSince1970 * 1000).rounded() / 1000)
  }
}
