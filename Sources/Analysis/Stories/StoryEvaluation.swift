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

  private static func pairs(_ counts: some Sequence<Int>) -> Int {
    counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }
}
