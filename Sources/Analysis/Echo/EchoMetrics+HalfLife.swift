public import Foundation

extension EchoMetrics {
  /// The median over a story's items of minutes since its first item; `nil` with fewer than two items.
  ///
  /// - Parameter times: The times of all items, later items of the same outlet included, in any order.
  public static func halfLife(of times: [Date]) -> Double? {
    guard times.count >= 2, let first = times.min() else { return nil }
    return Statistics.median(times.map { $0.timeIntervalSince(first) / 60 })
  }
}
