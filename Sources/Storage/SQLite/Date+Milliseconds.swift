internal import Foundation

extension Date {
  /// Since 1970, rounded; times further away than any calendar reaches are brought to a bound, so that a feed
  /// can write what it likes.
  var milliseconds: Int64 {
    let value = (timeIntervalSince1970 * 1000).rounded()
    return value > -9e15 ? Int64(min(value, 9e15)) : -9_000_000_000_000_000
  }

  init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}

extension Duration {
  /// Rounded down, and bounded like `Date.milliseconds`.
  var milliseconds: Int64 {
    let seconds = min(max(components.seconds, -9_000_000_000_000), 9_000_000_000_000)
    return seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
