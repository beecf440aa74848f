public import Foundation

/// How often what was listed as a gap was picked up: the list judged by itself.
public struct GapRecord: Hashable, Sendable, Codable {
  /// A list whose time has passed.
  public struct JudgedList: Sendable {
    /// One line of it.
    public struct Entry: Sendable {
      /// P(picked up), as it was believed then.
      public var probability: Double
      public var isPickedUp: Bool

      public init(probability: Double, isPickedUp: Bool) {
        self.probability = probability
        self.isPickedUp = isPickedUp
      }
    }

    public var shown: Date
    /// The most promising first.
    public var entries: [Entry]
    /// How many stories could have been listed.
    public var candidates: Int
    /// How many of those were picked up.
    public var candidatesPickedUp: Int

    public init(shown: Date, entries: [Entry], candidates: Int, candidatesPickedUp: Int) {
      self.shown = shown
      self.entries = entries
      self.candidates = candidates
      self.candidatesPickedUp = candidatesPickedUp
    }
  }

  /// How many of the first lines of each list were picked up.
  public struct Precision: Hashable, Sendable, Codable {
    /// The first so many lines of each list.
    public var lines: Int
    /// Of as many lines as there were; Wilson 95 % interval.
    public var hits: Interval
  }

  /// Lines that were given about the same probability, and what became of them.
  public struct CalibrationBin: Hashable, Sendable, Codable {
    /// The least probability in the bin.
    public var from: Double
    /// The first probability above it.
    public var upTo: Double
    /// The mean of the probabilities given.
    public var expected: Double
    /// The share that was picked up; Wilson 95 % interval.
    public var observed: Interval
  }

  /// Lists judged: of the lists of one day (UTC) the first.
  public var lists: Int
  /// Lists whose seven days have not passed.
  public var pendingLists: Int
  /// The first list judged was shown then; `nil` without one.
  public var since: Date?
  /// The last list judged was shown then; `nil` without one.
  public var until: Date?
  /// For the first 10 and the first 30 lines; empty without a list.
  public var precision: [Precision]
  /// The share of all stories that could have been listed that were picked up; `nil` without any.
  public var base: Interval?
  /// In order of probability; bins without a line are left out.
  public var calibration: [CalibrationBin]
  /// The mean distance of ``CalibrationBin/expected`` and ``CalibrationBin/observed``, weighted by lines; `nil` without
  /// a line.
  public var calibrationError: Double?

  private static let lineCounts = [10, 30]
  private static let borders = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8]

  /// - Parameters:
  ///   - lists: Lists whose seven days have passed, in any order.
  ///   - pending: Lists that are still to be judged.
  public init(_ lists: [JudgedList], pending: Int = 0) {
    var days: Set<Date> = []
    let lists = lists.sorted { $0.shown < $1.shown }.filter { list in
      days.insert(GapReplay.modelMoment(for: list.shown)).inserted
    }
    self.lists = lists.count
    pendingLists = pending
    since = lists.first?.shown
    until = lists.last?.shown
    precision = Self.lineCounts.compactMap { count in
      let lines = lists.flatMap { $0.entries.prefix(count) }
      return Interval(wilson: lines.count(where: \.isPickedUp), of: lines.count)
        .map { Precision(lines: count, hits: $0) }
    }
    base = Interval(
      wilson: lists.reduce(0) { $0 + $1.candidatesPickedUp }, of: lists.reduce(0) { $0 + $1.candidates })
    let lines = lists.flatMap(\.entries)
    calibration = Self.borders.indices.compactMap { position in
      let from = Self.borders[position]
      let upTo = position + 1 < Self.borders.count ? Self.borders[position + 1] : 1
      let bin = lines.filter { $0.probability >= from && ($0.probability < upTo || upTo == 1) }
      return Interval(wilson: bin.count(where: \.isPickedUp), of: bin.count).map { observed in
        CalibrationBin(
          from: from, upTo: upTo, expected: bin.reduce(0) { $0 + $1.probability } / Double(bin.count),
          observed: observed)
      }
    }
    calibrationError =
      lines.isEmpty
      ? nil
      : calibration.reduce(0) { $0 + abs($1.expected - $1.observed.share) * Double($1.observed.n) }
        / Double(lines.count)
  }
}
