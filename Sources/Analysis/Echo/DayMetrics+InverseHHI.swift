extension DayMetrics {
  /// 1 ÷ the sum of squared shares (the inverse Herfindahl–Hirschman index); 0 on an empty day.
  public static func inverseHHI(of spread: [Int]) -> Double {
    let sum = shares(of: spread).reduce(0) { $0 + $1 * $1 }
    return sum > 0 ? 1 / sum : 0
  }
}
