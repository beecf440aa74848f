internal import Foundation

extension DayMetrics {
  /// The Shannon entropy of stories over outlet–story pairs, in nats; 0 on an empty day.
  public static func entropy(of spread: [Int]) -> Double {
    shares(of: spread).reduce(0) { $0 - $1 * log($1) }
  }

  /// entropy ÷ log(stories), 0 to 1; `nil` with fewer than two stories.
  public static func evenness(of spread: [Int]) -> Double? {
    let stories = shares(of: spread).count
    return stories >= 2 ? entropy(of: spread) / log(Double(stories)) : nil
  }

  /// exp(entropy): how many equally covered stories the day amounts to; 0 on an empty day.
  ///
  /// - SeeAlso: Boydstun, Bevan and Thomas, "The importance of attention diversity and how to measure it"
  ///   (2014).
  public static func effectiveStories(of spread: [Int]) -> Double {
    shares(of: spread).isEmpty ? 0 : exp(entropy(of: spread))
  }
}
