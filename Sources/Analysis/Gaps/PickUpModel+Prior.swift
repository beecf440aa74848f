extension PickUpModel {
  /// The model to begin with, before a store has a past of its own.
  ///
  /// Fitted by ``GapLearner``, with next to no prior, on 24 days of 33 English outlets in March 2026, their stories not taken
  /// apart: 100,990 moments of stories of one or two owners, 0.8 % of which were picked up.
  public static let prior = PickUpModel(
    coefficients: [-2.84, -2.64, 0.37, -0.65, 0.24, 0.2, 0.47, 0.51, 1.41, 0.47], reach: Reach(), asOf: nil,
    sampleCount: 0)

  /// How strongly a fit is drawn towards the prior: the rate of pick-ups, which the intercept carries, differs most from
  /// store to store.
  static let precisions = [5.0] + PickUpFeatures.names.map { _ in 50.0 }
}
