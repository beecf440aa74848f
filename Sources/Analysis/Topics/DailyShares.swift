internal import Foundation

/// What share of each day's outlet–story pairs something takes, over 28 days.
struct DailyShares {
  /// How many days are looked at.
  static let days = 28

  /// 0 to 1, the last day last; `nil` for a day without any pair, or before crawling began.
  let values: [Double?]

  /// - Parameters:
  ///   - pairs: Its outlet–story pairs of each day, the last day last.
  ///   - all: Those of everything.
  ///   - until: The end of the last day.
  ///   - observedSince: When crawling began; `nil` when all days were observed.
  init(pairs: [Int], of all: [Int], until: Date, observedSince: Date?) {
    let observed = observedSince.map { until.timeIntervalSince($0) / 86_400 } ?? .infinity
    values = all.indices.map { day in
      let age = Double(Self.days - day)
      return all[day] > 0 && age <= max(1, observed) ? Double(pairs[day]) / Double(all[day]) : nil
    }
  }

  /// The quartiles of the days before the last; `nil` with fewer than seven of them.
  var usual: Band? { DayMetrics.band(of: values.dropLast().compactMap { $0 }) }

  /// The outlet–story pairs of each day, the last day last.
  static func pairs(
    of appearances: [AnalysisInput.Appearance], outlets: OutletTable, until: Date
  ) -> [Int] {
    var pairs = [Int](repeating: 0, count: days)
    for appearance in appearances where outlets.counts(appearance.outlet) {
      if let day = day(of: appearance.time, until: until) { pairs[day] += 1 }
    }
    return pairs
  }

  /// The day that a time is in, 0 for the first; `nil` when it is in none.
  static func day(of time: Date, until: Date) -> Int? {
    let age = until.timeIntervalSince(time) / 86_400
    return age > 0 && age <= Double(days) ? days - Int(age.rounded(.up)) : nil
  }
}
