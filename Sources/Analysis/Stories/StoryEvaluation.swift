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

    // Each item of a cell is in a predicted story that is so pure, and its labelled story is found so far.
    var stories: [String: StorySums] = [:]
    for (cell, count) in cells.sorted(by: {
      ($0.key.gold, $0.key.predicted) < ($1.key.gold, $1.key.predicted)
    }) {
      stories[cell.gold, default: StorySums()].add(
        count, predictedSize: predictedSizes[cell.predicted] ?? count, goldSize: goldSizes[cell.gold] ?? count
      )
    }
    for (item, story) in gold where predicted[item] == nil {
      stories[story, default: StorySums()].add(1, predictedSize: 1, goldSize: goldSizes[story] ?? 1)
    }
    // In order, so that equal input gives equal bits.
    let sums = stories.sorted { $0.key < $1.key }.map(\.value)
    interval = Self.interval(sums)
    let rightPairs = Self.pairs(cells.values)
    let predictedPairs = Self.pairs(predictedSizes.values)
    let goldPairs = Self.pairs(goldSizes.values)
    items = gold.count
    missing = alone
    predictedStories = predictedSizes.count + alone
    goldStories = goldSizes.count
    bCubed = sums.reduce(into: StorySums()) { $0.add($1) }.scores
    pairwise = Scores(
      precision: predictedPairs > 0 ? Double(rightPairs) / Double(predictedPairs) : 1,
      recall: goldPairs > 0 ? Double(rightPairs) / Double(goldPairs) : 1)
  }

  /// Of one labelled story, or of several: how many items, and the sums of their precision and recall.
  private struct StorySums {
    private var items = 0.0
    private var precision = 0.0
    private var recall = 0.0

    /// Adds items that are in one labelled and one predicted story.
    mutating func add(_ count: Int, predictedSize: Int, goldSize: Int) {
      items += Double(count)
      precision += Double(count * count) / Double(predictedSize)
      recall += Double(count * count) / Double(goldSize)
    }

    mutating func add(_ other: StorySums) {
      items += other.items
      precision += other.precision
      recall += other.recall
    }

    var scores: Scores {
      items > 0
        ? Scores(precision: precision / items, recall: recall / items) : Scores(precision: 0, recall: 0)
    }
  }

  private static func interval(_ stories: [StorySums]) -> ClosedRange<Double>? {
    guard stories.count > 1 else { return nil }
    var state: UInt64 = 1
    var scores: [Double] = []
    for _ in 0..<1_000 {
      var drawn = StorySums()
      for _ in stories.indices {
        state &+= 0x9e37_79b9_7f4a_7c15
        drawn.add(stories[Int(WordScanner.mixed(state) % UInt64(stories.count))])
      }
      scores.append(drawn.scores.f1)
    }
    scores.sort()
    return scores[25]...scores[974]
  }

  private static func pairs(_ counts: some Sequence<Int>) -> Int {
    counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }
}
