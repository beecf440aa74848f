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
    let until = until ?? now
    let since = since ?? until - Double(hours) * 3600
    guard since < until else {
      throw ValidationError("--since has to be before the end, which is now by default.")
    }
    return Window(since: since, until: until)
  }
}
