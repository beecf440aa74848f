/// How well one grouping of items agrees with another that is taken to be right.
///
/// - SeeAlso: Bagga & Baldwin, "Entity-based cross-document coreferencing using the vector space model" (1998).
public struct StoryEvaluation: Sendable, Hashable {
  /// Precision and recall, each 0 to 1.
  public struct Scores: Sendable, Hashable {
    public let precision: Double
    public let recall: Double

    public init(precision: Double, recall: Double) {
      self.precision = precision
      self.recall = recall
    }

    /// The harmonic mean of both; 0 when both are 0.
    public var f1: Double {
      precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
  }

  /// The items that were judged.
  public let items: Int
  /// Items judged although the prediction does not name them; each counts as a story of its own.
  public let missing: Int
  public let predictedStories: Int
  public let goldStories: Int
  /// Mean over the items of how pure and how whole their predicted story is. With no item, both are 0.
  public let bCubed: Scores
  /// Over pairs of items in one story. With no pair to be right or wrong about, the score is 1.
  public let pairwise: Scores

  /// The 95 % interval of the F1 of ``bCubed``, from 1,000 resamples of the labelled stories; `nil` with fewer than
  /// two stories.
  ///
  /// Stories are drawn and not items, because the items of one story stand or fall together. The draws are the
  /// same in every run.
  ///
  /// - SeeAlso: Efron & Tibshirani, "An Introduction to the Bootstrap" (1993), section 13.3.
  public let interval: ClosedRange<Double>?

  /// Compares two groupings, each from an item's name to its story's; items that only the prediction names
  /// are passed over.
  ///
  /// - Complexity: Linear in the items.
  public init(gold: [String: String], predicted: [String: String]) {
    struct Cell: Hashable {
      var gold: String
      var predicted: String
    }
    var cells: [Cell: Int] = [:]
    var predictedSizes: [String: Int] = [:]
    var goldSizes: [String: Int] = [:]
    var alone = 0
    for (item, story) in gold {
      goldSizes[story, default: 0] += 1
      guard let guess = predicted[item] else {
        alone += 1
        continue
      }
      cells[Cell(gold: story, predicted: guess), default: 0] += 1
      predictedSizes[guess, default: 0] += 1
    }

    // Sums in order, so that equal input gives equal bits.
    let shares = cells.map { cell, count in
      (
        precision: Double(count * count) / Double(predictedSizes[cell.predicted] ?? count),
        recall: Double(count * count) / Double(goldSizes[cell.gold] ?? count)
      )
    }
    var precision = shares.map(\.precision).sorted().reduce(Double(alone), +)
    var recall = shares.map(\.recall).sorted().reduce(0, +)
    recall += gold.filter { predicted[$0.key] == nil }
      .map { 1 / Double(goldSizes[$0.value] ?? 1) }.sorted().reduce(0, +)
    if !gold.isEmpty {
      precision /= Double(gold.count)
      recall /= Double(gold.count)
    }

    interval = Self.interval(
      Self.storySums(
        gold: gold, cells: cells.map { ($0.key.gold, $0.key.predicted, $0.value) },
        predictedSizes: predictedSizes, goldSizes: goldSizes,
        alone: gold.filter { predicted[$0.key] == nil }.map(\.value)))
    let rightPairs = Self.pairs(cells.values)
    let predictedPairs = Self.pairs(predictedSizes.values)
    let goldPairs = Self.pairs(goldSizes.values)
    items = gold.count
    missing = alone
    predictedStories = predictedSizes.count + alone
    goldStories = goldSizes.count
    bCubed = Scores(precision: precision, recall: recall)
    pairwise = Scores(
      precision: predictedPairs > 0 ? Double(rightPairs) / Double(predictedPairs) : 1,
      recall: goldPairs > 0 ? Double(rightPairs) / Double(goldPairs) : 1)
  }

  /// Of one labelled story: how many items it has, and the sums of their precision and recall.
  private struct StorySums {
    var items = 0.0
    var precision = 0.0
    var recall = 0.0
  }

  /// In an order that depends on the labels alone.
  private static func storySums(
    gold: [String: String], cells: [(gold: String, predicted: String, count: Int)],
    predictedSizes: [String: Int], goldSizes: [String: Int], alone: [String]
  ) -> [StorySums] {
    var sums: [String: StorySums] = [:]
    for cell in cells.sorted(by: { ($0.gold, $0.predicted) < ($1.gold, $1.predicted) }) {
      let square = Double(cell.count * cell.count)
      sums[cell.gold, default: StorySums()].items += Double(cell.count)
      sums[cell.gold]?.precision += square / Double(predictedSizes[cell.predicted] ?? cell.count)
      sums[cell.gold]?.recall += square / Double(goldSizes[cell.gold] ?? cell.count)
    }
    for story in alone {
      sums[story, default: StorySums()].items += 1
      sums[story]?.precision += 1
      sums[story]?.recall += 1 / Double(goldSizes[story] ?? 1)
    }
    return sums.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func interval(_ stories: [StorySums]) -> ClosedRange<Double>? {
    guard stories.count > 1 else { return nil }
    var state: UInt64 = 1
    var scores: [Double] = []
    for _ in 0..<1_000 {
      var drawn = StorySums()
      for _ in stories.indices {
        state &+= 0x9e37_79b9_7f4a_7c15
        let story = stories[Int(WordScanner.mixed(state) % UInt64(stories.count))]
        drawn.items += story.items
        drawn.precision += story.precision
        drawn.recall += story.recall
      }
      scores.append(Scores(precision: drawn.precision / drawn.items, recall: drawn.recall / drawn.items).f1)
    }
    scores.sort()
    return scores[25]...scores[974]
  }

  private static func pairs(_ counts: some Sequence<Int>) -> Int {
    counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }
}
