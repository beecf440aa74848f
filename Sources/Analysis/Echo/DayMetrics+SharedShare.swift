extension DayMetrics {
  /// Pairs in stories with at least two owners ÷ pairs, 0 to 1; 0 on an empty day.
  ///
  /// - Parameters:
  ///   - spread: The outlet–story pairs of each story.
  ///   - owners: The owners of each story, in the same order.
  public static func sharedShare(of spread: [Int], owners: [Int]) -> Double {
    share(of: spread, owners: owners) { $0 >= 2 }
  }

  /// Pairs in stories with exactly one owner ÷ pairs, 0 to 1; 0 on an empty day.
  public static func exclusiveShare(of spread: [Int], owners: [Int]) -> Double {
    share(of: spread, owners: owners) { $0 == 1 }
  }

  private static func share(of spread: [Int], owners: [Int], where fits: (Int) -> Bool) -> Double {
    let total = pairs(of: spread)
    guard total > 0 else { return 0 }
    return Double(zip(spread, owners).reduce(0) { $0 + (fits($1.1) ? $1.0 : 0) }) / Double(total)
  }
}
