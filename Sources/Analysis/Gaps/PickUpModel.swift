public import Foundation

/// How probable it is that at least 3 further owners pick a story up within 7 days.
///
/// A logistic model of what is known at the moment of asking, fitted on the store's own past by ``GapLearner`` and drawn
/// towards ``prior`` as long as there is little of it.
public struct PickUpModel: Hashable, Sendable, Codable {
  /// The end of the past it was fitted on; `nil` for the prior.
  public let asOf: Date?
  /// Stories it was taught how far they spread; 0 for the prior.
  public var storyCount: Int { reach.storyCount }
  /// Stories at moments of the past that it was fitted on; 0 for the prior.
  public let sampleCount: Int
  /// The weight of each feature by name, per unit of the feature.
  public var weights: [String: Double] {
    Dictionary(uniqueKeysWithValues: zip(PickUpFeatures.names, coefficients.dropFirst()))
  }

  /// The intercept, then one for each of ``PickUpFeatures/names``.
  let coefficients: [Double]
  let reach: Reach

  init(coefficients: [Double], reach: Reach, asOf: Date?, sampleCount: Int) {
    self.coefficients = coefficients
    self.reach = reach
    self.asOf = asOf
    self.sampleCount = sampleCount
  }

  /// 0 to 1.
  func probability(of features: PickUpFeatures) -> Double {
    1 / (1 + exp(-LogisticRegression.score(features.values, coefficients)))
  }
}
