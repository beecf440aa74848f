public import Foundation
internal import News
public import Storage

/// Whether a crawl asks a feed, and why or why not.
public struct FeedForecast: Sendable, Hashable, Codable {
  public var address: String
  public var isDue: Bool
  /// In words.
  public var reason: String
  /// `nil` for a feed that is never asked again by itself.
  public var nextDue: Date?

  enum CodingKeys: String, CodingKey {
    case address = "url"
    case isDue = "due"
    case reason
    case nextDue = "next_due"
  }

  /// What a crawl would do with a feed.
  ///
  /// - Parameters:
  ///   - address: As it is listed.
  ///   - feed: As it is stored; `nil` for one that was never asked.
  ///   - plan: Of the crawl.
  ///   - now: The moment of the crawl.
  public init(address: String, feed: StoredFeed?, plan: CrawlPlan, now: Date) {
    self.address = address
    guard plan.includes(address) else {
      (isDue, reason, nextDue) = (false, "left out by --only", feed?.state.nextDue)
      return
    }
    guard let state = feed?.state, state.lastPolled != nil else {
      (isDue, reason, nextDue) = (true, "never asked before", now)
      return
    }
    nextDue = state.isGone ? nil : state.nextDue
    isDue = plan.isForced || (!state.isGone && state.nextDue <= now)
    reason =
      if isDue, state.isGone || state.nextDue > now {
        "asked by --force: \(Self.pause(of: state))"
      } else if isDue {
        "due since \(Self.time(state.nextDue))"
      } else {
        Self.pause(of: state)
      }
  }

  /// Why a feed is left alone.
  private static func pause(of state: FeedState) -> String {
    if state.isGone { return "it has ended (410); --force asks it all the same" }
    let until = time(state.nextDue)
    if state.failureCount > 0 {
      let times = state.failureCount == 1 ? "once" : "\(state.failureCount) times in a row"
      return "failed \(times), asked again at \(until): \(state.lastFailure ?? "")"
    }
    let minutes = Int(state.interval / .seconds(60))
    if let polled = state.lastPolled, state.nextDue > polled + state.interval / .seconds(1) + 1 {
      return "its server or the feed asks for a pause until \(until) (max-age, ttl, skipHours or a hold)"
    }
    return "asked every \(minutes) minutes, next at \(until)"
  }

  /// In the reader's zone.
  private static func time(_ date: Date) -> String {
    date.formatted(Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: .current))
  }
}
