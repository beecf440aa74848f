internal import Foundation

extension Interval {
  /// The share of `count` among `n` with its Wilson 95 % interval.
  ///
  /// - Returns: `nil` when `n` is 0.
  /// - SeeAlso: Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
  public init?(wilson count: Int, of n: Int) {
    guard n > 0, count >= 0, count <= n else { return nil }
    let z = 1.959_963_984_540_054
    let size = Double(n)
    let share = Double(count) / size
    let scale = 1 + z * z / size
    let middle = (share + z * z / (2 * size)) / scale
    let half = z / scale * (share * (1 - share) / size + z * z / (4 * size * size)).squareRoot()
    // At 0 and 1 the limits are exact; rounding must not push them over.
    self.init(
      share: share, lower: count == 0 ? 0 : max(0, middle - half),
      upper: count == n ? 1 : min(1, middle + half),
      n: n)
  }
}
