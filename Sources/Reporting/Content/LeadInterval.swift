/// Where an outlet's lead index lies with 95 % confidence.
///
/// Firsts are a sum of chances of 1 in *G*; a Poisson count with the same mean varies at least as much, so its
/// interval, by Byar's approximation, is on the safe side.
///
/// - SeeAlso: Breslow and Day, "Statistical Methods in Cancer Research", volume II (1987), section 2.3.
struct LeadInterval {
  let lower: Double
  let upper: Double

  init(firsts: Double, expected: Double) {
    let z = 1.96
    let next = firsts + 1
    let low = firsts > 0 ? firsts * Self.cube(1 - 1 / (9 * firsts) - z / (3 * firsts.squareRoot())) : 0
    let high = next * Self.cube(1 - 1 / (9 * next) + z / (3 * next.squareRoot()))
    lower = max(0, low) / expected
    upper = high / expected
  }

  private static func cube(_ number: Double) -> Double { number * number * number }
}

extension IntervalMark {
  /// - Parameters:
  ///   - index: The lead index.
  ///   - interval: Where it lies.
  ///   - maximum: The right end of the axis.
  init(leadIndex index: Double, _ interval: LeadInterval, maximum: Double) {
    self.init(
      value: index, lower: interval.lower, upper: interval.upper, maximum: maximum, reference: 1,
      valueText: Words.decimal(index, places: 2),
      intervalText:
        "\(Words.decimal(interval.lower, places: 2))–\(Words.decimal(interval.upper, places: 2))")
  }
}
