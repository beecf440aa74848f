public import Foundation

extension EchoMetrics {
  /// How surprising the new owners of the last hours are: the probability of at least as many under a
  /// Poisson at the story's own earlier rate. Small when the story is gathering speed, 1 when nobody came.
  ///
  /// The earlier rate is the owners before those hours, the first one included, over the time they took.
  ///
  /// - Parameters:
  ///   - carriers: One for each outlet of the story, in any order.
  ///   - end: The moment the last hours end.
  ///   - hours: How many hours are the last ones.
  /// - Returns: `nil` when the story has no earlier hour to compare with.
  public static func momentum(of carriers: [Carrier], at end: Date, hours: Double = 3) -> Double? {
    let owners = firstOfOwners(carriers)
    guard let first = owners.first, hours > 0 else { return nil }
    let border = end.addingTimeInterval(-hours * 3600)
    let earlierHours = border.timeIntervalSince(first.time) / 3600
    guard earlierHours >= 1 else { return nil }
    let recent = owners.count { $0.time > border && $0.time <= end }
    let earlier = owners.count { $0.time <= border }
    return Statistics.poissonTail(atLeast: recent, mean: Double(earlier) / earlierHours * hours)
  }
}
