internal import Foundation

/// Upper tails of hypergeometric distributions over one population, with the logarithms of its factorials at hand.
struct HypergeometricTails {
  private let logFactorials: [Double]

  /// - Parameter size: The population.
  init(upTo size: Int) { logFactorials = (0...max(0, size)).map { lgamma(Double($0) + 1) } }

  /// P(X ≥ k): that of `draws` out of `size`, `marked` of which count, at least `k` count.
  ///
  /// - Parameters:
  ///   - k: At least so many.
  ///   - draws: At most `size`.
  ///   - marked: At most `size`.
  ///   - size: At most what the tails were made for.
  func probability(atLeast k: Int, draws: Int, marked: Int, of size: Int) -> Double {
    let least = max(0, draws + marked - size)
    let most = min(draws, marked)
    guard k > least else { return 1 }
    guard k <= most else { return 0 }
    var term = exp(logChoose(marked, k) + logChoose(size - marked, draws - k) - logChoose(size, draws))
    var sum = 0.0
    var hits = k
    let mean = Double(draws) * Double(marked) / Double(size)
    while hits < most, term > sum * 1e-16 || Double(hits) < mean {
      sum += term
      term *= Double(marked - hits) / Double(hits + 1) * Double(draws - hits)
      term /= Double(size - marked - draws + hits + 1)
      hits += 1
    }
    return min(sum + term, 1)
  }

  private func logChoose(_ n: Int, _ k: Int) -> Double {
    logFactorials[n] - logFactorials[k] - logFactorials[n - k]
  }
}
