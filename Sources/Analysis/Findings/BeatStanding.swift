/// How a beat stands against its own past.
public struct BeatStanding: Hashable, Sendable, Codable {
  /// What makes it a beat.
  public enum Source: String, Hashable, Sendable, Codable, CaseIterable {
    /// A folder of the feed list.
    case folder
    /// A question of the settings.
    case query
    /// A topic that was found.
    case topic
  }

  public var name: String
  public var source: Source
  /// Its share of all outlet–story pairs of each day, 0 to 1, the last day last; `nil` for a day without any, or before
  /// crawling began.
  public var dailyShares: [Double?]
  /// The quartiles of the shares of the days before the last; `nil` with fewer than seven of them.
  public var usual: Band?
  /// Days until it is due, where it comes back at even times: 0 today, negative when overdue; `nil` otherwise.
  public var dueIn: Int?

  public init(name: String, source: Source, dailyShares: [Double?], usual: Band?) {
    self.name = name
    self.source = source
    self.dailyShares = dailyShares
    self.usual = usual
    dueIn = Recurrence(dailyShares).flatMap { $0.dueIn <= 1 ? $0.dueIn : nil }
  }

  /// The share of the last day.
  public var share: Double? { dailyShares.last ?? nil }

  /// Whether the last day has less of it than is usual.
  public var isUnderCovered: Bool {
    guard let share, let usual else { return false }
    return share < usual.lowerQuartile
  }
}
