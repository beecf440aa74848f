internal import Foundation
internal import News

/// How finely times can be told apart.
public struct TimeResolution: Hashable, Sendable {
  /// Publishers' times are to the minute: two within one minute are a tie.
  public static let publishedSeconds = 60.0

  /// The time between two looks at a feed, in seconds: a first-seen time says no more than that.
  public var firstSeenSeconds: Double

  public init(firstSeenSeconds: Double) {
    self.firstSeenSeconds = max(firstSeenSeconds, Self.publishedSeconds)
  }

  /// Whether nobody can say which of the two came first.
  public func isTie(_ left: Carrier, _ right: Carrier) -> Bool {
    abs(left.time.timeIntervalSince(right.time)) < seconds(for: [left, right])
  }

  /// The resolution of the times of all these carriers together, in seconds.
  public func seconds(for carriers: [Carrier]) -> Double {
    carriers.contains { $0.timeBasis == .firstSeen } ? firstSeenSeconds : Self.publishedSeconds
  }
}
