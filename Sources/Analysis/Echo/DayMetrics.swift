/// The numbers of a day or a beat (METRICS, "Day, and the same per beat"), one function a number.
///
/// Most take the *spread* of the day: how many outlet–story pairs each story has.
public enum DayMetrics {
  /// Distinct outlet–story pairs.
  public static func pairs(of spread: [Int]) -> Int { spread.reduce(0, +) }

  /// Items ÷ stories; 0 without stories.
  public static func readingRatio(items: Int, stories: Int) -> Double {
    stories > 0 ? Double(items) / Double(stories) : 0
  }

  /// The share of each story among the pairs.
  static func shares(of spread: [Int]) -> [Double] {
    let total = Double(pairs(of: spread))
    // In order of size, so that sums do not depend on the order of the stories.
    return total > 0 ? spread.filter { $0 > 0 }.sorted().map { Double($0) / total } : []
  }
}
