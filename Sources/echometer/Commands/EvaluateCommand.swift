import Aggregation
import Analysis
import ArgumentParser
import Foundation

struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Compare two groupings of the same items into stories.",
    discussion: """
      Both files have {"id","story"} a line, plain or gzip. Prints B-cubed (Bagga & Baldwin 1998) and pairwise
      precision, recall and F1, with the 95 % interval of the B-cubed F1 when stories are drawn anew. An item missing from PREDICTED counts as a story of its own.

      Example:
        echometer evaluate labelled.ndjson.gz stories.ndjson
      """)

  @Argument(help: "The labelled file.")
  var gold: String

  @Argument(help: "The file to judge.")
  var predicted: String

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let evaluation = StoryEvaluation(
      gold: try LabelFile(path: gold).stories, predicted: try LabelFile(path: predicted).stories)
    Console.output.print(json ? try JSON.text(Summary(evaluation)) : text(of: evaluation))
  }

  private func text(of evaluation: StoryEvaluation) -> String {
    func percent(_ scores: StoryEvaluation.Scores) -> String {
      [("precision", scores.precision), ("recall", scores.recall), ("F1", scores.f1)]
        .map { name, score in "\(name) \(String(format: "%.1f", 100 * score))" }.joined(separator: "  ")
    }
    return """
      items     \(evaluation.items) (\(evaluation.missing) missing from the prediction)
      stories   \(evaluation.predictedStories) predicted, \(evaluation.goldStories) labelled
      B-cubed   \(percent(evaluation.bCubed))\(interval(of: evaluation))
      pairwise  \(percent(evaluation.pairwise))
      """
  }

  private func interval(of evaluation: StoryEvaluation) -> String {
    guard let interval = evaluation.interval else { return "" }
    return String(format: "  (95 %%: %.1f to %.1f)", 100 * interval.lowerBound, 100 * interval.upperBound)
  }

  /// The JSON of an evaluation; shares from 0 to 1.
  private struct Summary: Encodable {
    struct Scores: Encodable {
      var precision: Double
      var recall: Double
      var f1: Double

      init(_ scores: StoryEvaluation.Scores) {
        precision = scores.precision
        recall = scores.recall
        f1 = scores.f1
      }
    }

    var items: Int
    var missing: Int
    var stories: Int
    var goldStories: Int
    var bCubed: Scores
    /// The lower and the upper end of the 95 % interval of the F1 of `bCubed`; left out with fewer than two stories.
    var bCubedF1Interval: [Double]?
    var pairwise: Scores

    init(_ evaluation: StoryEvaluation) {
      items = evaluation.items
      missing = evaluation.missing
      stories = evaluation.predictedStories
      goldStories = evaluation.goldStories
      bCubed = Scores(evaluation.bCubed)
      bCubedF1Interval = evaluation.interval.map { [$0.lowerBound, $0.upperBound] }
      pairwise = Scores(evaluation.pairwise)
    }
  }
}
