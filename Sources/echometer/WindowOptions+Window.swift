import Aggregation
import Analysis
import Foundation

extension WindowOptions {
  /// The time that was asked for: a calendar day, or some hours up to an end that is now by default.
  func window(now: Date, hours: Int) -> Window {
    if let interval = day.flatMap(Moment.day) { return Window(since: interval.start, until: interval.end) }
    let until = until ?? now
    return Window(since: since ?? until - Double(hours) * 3600, until: until)
  }
}
