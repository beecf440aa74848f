import Analysis
import Testing

@Suite struct StoryEvaluationTests {
  /// Six items: gold {a b c} {d e} {f}, predicted {a b} {c d} and e, f alone.
  private let gold = ["a": "1", "b": "1", "c": "1", "d": "2", "e": "2", "f": "3"]

  @Test func bCubedIsTheMeanOverItems() {
    let evaluation = StoryEvaluation(
      gold: gold, predicted: ["a": "x", "b": "x", "c": "y", "d": "y", "e": "z", "f": "w"])
    // Precision 1 1 ½ ½ 1 1, recall ⅔ ⅔ ⅓ ½ ½ 1.
    #expect(abs(evaluation.bCubed.precision - 5.0 / 6) < 1e-12)
    #expect(abs(evaluation.bCubed.recall - 11.0 / 18) < 1e-12)
    #expect(abs(evaluation.bCubed.f1 - 2 * (5.0 / 6) * (11.0 / 18) / (5.0 / 6 + 11.0 / 18)) < 1e-12)
    #expect(evaluation.items == 6)
    #expect(evaluation.missing == 0)
    #expect(evaluation.predictedStories == 4)
    #expect(evaluation.goldStories == 3)
  }

  @Test func pairwiseCountsPairsInOneStory() {
    let evaluation = StoryEvaluation(
      gold: gold, predicted: ["a": "x", "b": "x", "c": "y", "d": "y", "e": "z", "f": "w"])
    // Of 2 predicted pairs 1 is right; of 4 gold pairs 1 is found.
    #expect(evaluation.pairwise == .init(precision: 0.5, recall: 0.25))
  }

  @Test func anItemThePredictionDoesNotNameIsAStoryOfItsOwn() {
    let predicted = ["a": "x", "b": "x", "d": "y", "e": "y", "unknown": "x"]
    let evaluation = StoryEvaluation(gold: gold, predicted: predicted)
    #expect(evaluation.missing == 2)
    #expect(evaluation.predictedStories == 4)
    #expect(evaluation.bCubed.precision == 1)
    // ⅔ ⅔ ⅓ 1 1 1
    #expect(abs(evaluation.bCubed.recall - 7.0 / 9) < 1e-12)
    #expect(evaluation.pairwise == .init(precision: 1, recall: 0.5))
  }

  @Test(arguments: [
    (["a": "1", "b": "2"], ["a": "x", "b": "x"], 0.5, 1.0, 0.0, 1.0),
    (["a": "1", "b": "1"], ["a": "x", "b": "y"], 1.0, 0.5, 1.0, 0.0),
    (["a": "1", "b": "2"], ["a": "x", "b": "y"], 1.0, 1.0, 1.0, 1.0),
    ([:], [:], 0.0, 0.0, 1.0, 1.0),
  ])
  func extremes(
    gold: [String: String], predicted: [String: String], precision: Double, recall: Double,
    pairPrecision: Double, pairRecall: Double
  ) {
    let evaluation = StoryEvaluation(gold: gold, predicted: predicted)
    #expect(evaluation.bCubed == .init(precision: precision, recall: recall))
    #expect(evaluation.pairwise == .init(precision: pairPrecision, recall: pairRecall))
  }

  @Test func theIntervalComesFromDrawingStories() throws {
    // Half of 200 stories of two are found, half are split: precision 1, recall ¾.
    var gold: [String: String] = [:]
    var predicted: [String: String] = [:]
    for story in 0..<200 {
      for half in ["a", "b"] {
        gold["\(story)\(half)"] = "\(story)"
        predicted["\(story)\(half)"] = story < 100 ? "\(story)" : "\(story)\(half)"
      }
    }
    let evaluation = StoryEvaluation(gold: gold, predicted: predicted)
    let interval = try #require(evaluation.interval)
    // The recall's standard error is ¼ / √200 = .0177, and F1 = 2r / (1 + r) is .65 as steep at r = ¾.
    #expect(abs(interval.lowerBound - (6.0 / 7 - 1.96 * 0.0115)) < 0.004)
    #expect(abs(interval.upperBound - (6.0 / 7 + 1.96 * 0.0115)) < 0.004)
    #expect(StoryEvaluation(gold: gold, predicted: predicted) == evaluation)
    #expect(StoryEvaluation(gold: ["a": "1"], predicted: ["a": "1"]).interval == nil)
  }
}
