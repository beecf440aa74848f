internal import Foundation

extension DayMetrics {
  /// Where a number usually lies: its median and quartiles over earlier days.
  ///
  /// - Parameters:
  ///   - values: One for each day that had any item.
  ///   - day: The number of the day that is compared with them; `nil` where days below and above are not asked for.
  /// - Returns: `nil` with fewer than 7 days.
  public static func band(of values: [Double], around day: Double? = nil) -> Band? {
    let sorted = values.sorted()
    guard sorted.count >= 7, let lower = Statistics.quantile(0.25, of: sorted),
      let median = Statistics.quantile(0.5, of: sorted), let upper = Statistics.quantile(0.75, of: sorted)
    else { return nil }
    return Band(
      days: sorted.count, lowerQuartile: lower, median: median, upperQuartile: upper,
      daysBelow: day.map { day in sorted.count { $0 < day } },
      daysAbove: day.map { day in sorted.count { $0 > day } })
  }

  /// The appearances before a window, cut into stretches as long as the window, latest first.
  ///
  /// - Returns: Only stretches that lie wholly in the last `days` days before the window's end, and after
  ///   `observedSince`.
  static func earlierPeriods(
    of appearances: [AnalysisInput.Appearance], before window: Window, days: Int, since observedSince: Date?
  ) -> [[AnalysisInput.Appearance]] {
    let length = window.until.timeIntervalSince(window.since)
    guard length > 0 else { return [] }
    let observed = observedSince.map { window.since.timeIntervalSince($0) } ?? .infinity
    let count = Int(min(Double(days) * 86_400 - length, observed) / length)
    guard count > 0, count <= 1_000 else { return [] }
    var periods = [[AnalysisInput.Appearance]](repeating: [], count: count)
    for appearance in appearances {
      let before = window.since.timeIntervalSince(appearance.time)
      guard before > 0 else { continue }
      let period = Int((before / length).rounded(.up)) - 1
      if period < count { periods[period].append(appearance) }
    }
    return periods
  }
}
