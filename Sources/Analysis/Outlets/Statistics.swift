internal import Foundation

/// The few statistics that the metrics share.
enum Statistics {
  /// The middle value, or the mean of the two middle ones; `nil` of nothing.
  static func median(_ values: [Double]) -> Double? { quantile(0.5, of: values.sorted()) }

  /// A quantile by linear interpolation between the two nearest values (Hyndman and Fan's type 7).
  ///
  /// - Parameter sorted: In ascending order.
  static func quantile(_ share: Double, of sorted: [Double]) -> Double? {
    guard let last = sorted.last else { return nil }
    let position = share * Double(sorted.count - 1)
    let lower = Int(position)
    guard lower + 1 < sorted.count else { return last }
    return sorted[lower] + (position - Double(lower)) * (sorted[lower + 1] - sorted[lower])
  }

  /// P(X ≥ k) of a Poisson variable.
  static func poissonTail(atLeast k: Int, mean: Double) -> Double {
    guard k > 0 else { return 1 }
    guard mean > 0 else { return 0 }
    // Summed from k on, where the terms soon fall, so that small tails keep their digits.
    var term = exp(Double(k) * log(mean) - mean - lgamma(Double(k) + 1))
    var sum = 0.0
    var index = Double(k)
    while term > sum * 1e-16 || index < mean {
      sum += term
      index += 1
      term *= mean / index
    }
    return min(sum, 1)
  }

  /// P(X ≥ k) of a binomial variable.
  static func binomialTail(atLeast k: Int, of n: Int, probability p: Double) -> Double {
    guard k > 0 else { return 1 }
    guard k <= n, p > 0 else { return 0 }
    guard p < 1 else { return 1 }
    let size = Double(n)
    var hits = Double(k)
    let choose = lgamma(size + 1) - lgamma(hits + 1) - lgamma(size - hits + 1)
    var term = exp(choose + hits * log(p) + (size - hits) * log1p(-p))
    let odds = p / (1 - p)
    var sum = 0.0
    while hits < size, term > sum * 1e-16 || hits < size * p {
      sum += term
      term *= (size - hits) / (hits + 1) * odds
      hits += 1
    }
    return min(sum + term, 1)
  }

  /// Benjamini–Hochberg adjusted p values, in the order of the given ones.
  ///
  /// - Parameters:
  ///   - p: The p values that were computed.
  ///   - tests: How many tests were made in all; those that are not in `p` have p = 1.
  /// - SeeAlso: Benjamini and Hochberg, "Controlling the false discovery rate" (1995).
  static func adjusted(_ p: [Double], tests: Int) -> [Double] {
    let tests = max(tests, p.count)
    var q = [Double](repeating: 1, count: p.count)
    var smallest = 1.0
    for (rank, index) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated().reversed() {
      smallest = min(smallest, p[index] * Double(tests) / Double(rank + 1))
      q[index] = smallest
    }
    return q
  }
}
