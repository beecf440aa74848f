/// Whether something comes back at regular times, and when it is due again.
struct Recurrence {
  /// Days from one time to the next, at least 3.
  let interval: Double
  /// Days until it is due, from the last day looked at: 0 for that day, negative when it is overdue.
  let dueIn: Int

  private static let leastTimes = 3
  private static let leastInterval = 3.0
  /// Days by which a time may miss the interval.
  private static let slack = 1.0
  /// After so many days it is no longer due but over.
  private static let longestDelay = 3

  /// - Parameter values: One a day, the last day last; `nil` where nothing is known.
  /// - Returns: `nil` for what came fewer than three times, at uneven times, or no more.
  init?(_ values: [Double?]) {
    // A time is the day on which coverage begins after a day without any.
    let starts = values.indices.filter { day in
      (values[day] ?? 0) > 0 && (day == 0 || (values[day - 1] ?? 0) == 0)
    }
    guard starts.count >= Self.leastTimes, let last = starts.last else { return nil }
    let intervals = zip(starts, starts.dropFirst()).map { Double($1 - $0) }
    let mean = intervals.reduce(0, +) / Double(intervals.count)
    guard mean >= Self.leastInterval, intervals.allSatisfy({ abs($0 - mean) <= Self.slack }) else {
      return nil
    }
    interval = mean
    dueIn = last + Int(mean.rounded()) - (values.count - 1)
    guard dueIn >= -Self.longestDelay else { return nil }
  }
}
