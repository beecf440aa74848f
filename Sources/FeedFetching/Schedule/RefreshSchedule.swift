public import Foundation
public import News

/// Decides when a feed is asked again, and with what.
///
/// A pure decider: the feed's state, what came of the last request and the time go in, the new state comes
/// out. The same input gives the same state; what spreads feeds over time is drawn from their addresses.
public struct RefreshSchedule: Hashable, Sendable {
  /// For a feed that we know nothing about yet.
  public var defaultInterval = Duration.seconds(1800)
  public var leastInterval = Duration.seconds(600)
  /// How far the rhythm of a quiet feed may stretch the interval. Short, because the times of first sight are
  /// only as fine as the crawl, and "not modified" costs nearly nothing.
  public var greatestRhythm = Duration.seconds(3600)
  /// How far `ttl`, `max-age` and `Expires` may stretch the interval.
  public var greatestInterval = Duration.seconds(86_400)
  /// How far failures may stretch it.
  public var greatestBackOff = Duration.seconds(7 * 86_400)
  /// After so many failures at the address a feed has moved to, the listed address is tried again.
  public var failuresBeforeReturn = 3

  public init() {}

  /// The state after a poll.
  ///
  /// - Parameters:
  ///   - state: Before it. The request was for `movedTo`, or for the listed address.
  ///   - address: The listed address.
  ///   - result: What came of the request.
  ///   - reading: What the document said; `nil` when there was none, or when it was not a feed.
  ///   - now: The time of the poll.
  public func state(
    after result: FetchResult, reading: FeedReading? = nil, from state: FeedState, ofFeedAt address: String,
    at now: Date
  ) -> FeedState {
    if case .failed(.cancelled) = result.outcome { return state }
    var next = state
    next.lastPolled = now
    let jitter = Self.jitter(of: address)
    switch result.outcome {
    case .document(let document):
      guard let reading else {
        let type = document.contentType.map { " (\($0))" } ?? ""
        fail(
          &next, "What \(result.finalAddress) sends is not a feed\(type).", base: Self.slow, jitter, now)
        break
      }
      next.validators = document.isComplete && reading.isWhole ? document.validators : Validators()
      answer(&next, result, address, now)
      adapt(&next, to: reading, isFirst: state.lastAnswered == nil, now)
      setDue(&next, freshFor: document.freshFor, timeToLive: reading.timeToLive, jitter, now)
      skip(&next, reading.skipHours)
    case .notModified(let validators, let freshFor):
      next.validators = validators
      answer(&next, result, address, now)
      if next.interval < greatestRhythm { next.interval = rhythm(next.interval * 1.25) }
      setDue(&next, freshFor: freshFor, timeToLive: nil, jitter, now)
    case .tryLater(let pause):
      let words = "The host of \(result.finalAddress) asks us to come back later."
      fail(&next, words, base: Self.soon, jitter, now)
      if let pause { next.nextDue = now + min(max(pause, leastInterval), greatestBackOff) }
    case .gone where state.movedTo == nil:
      next.isGone = true
      next.failureCount += 1
      next.lastFailure = "\(result.finalAddress) answers 410: the feed has ended."
      next.nextDue = .distantFuture
    case .gone:
      next.failureCount = max(next.failureCount, failuresBeforeReturn - 1)
      fail(
        &next, "\(result.finalAddress) answers 410: the feed has ended there.", base: Self.soon, jitter, now)
    case .failed(let error):
      fail(&next, error.description, base: Self.firstBackOff(after: error), jitter, now)
    }
    return next
  }

  private func answer(_ state: inout FeedState, _ result: FetchResult, _ address: String, _ now: Date) {
    state.lastAnswered = now
    state.failureCount = 0
    state.lastFailure = nil
    state.isGone = false
    if let moved = result.permanentAddress { state.movedTo = moved == address ? nil : moved }
  }

  /// Shorter when much is new, longer when nothing is: the share of known items is the feed's rhythm as we
  /// see it, whatever the feed says about itself.
  private func adapt(_ state: inout FeedState, to reading: FeedReading, isFirst: Bool, _ now: Date) {
    let newCount = reading.itemCount - reading.knownItemCount
    if newCount > 0 { state.lastNewItem = now }
    let interval = min(state.interval, greatestRhythm)
    if isFirst {
      state.interval = rhythm(defaultInterval)
    } else if reading.itemCount > 0, reading.knownItemCount == 0 {
      state.lostItemsCount += 1
      state.interval = rhythm(interval * 0.5)
    } else if newCount * 2 > reading.itemCount {
      state.interval = rhythm(interval * 0.5)
    } else if newCount * 4 > reading.itemCount {
      state.interval = rhythm(interval * 0.75)
    } else if newCount <= 0 {
      state.interval = rhythm(interval * 1.25)
    } else {
      state.interval = rhythm(interval)
    }
    // "sy:updatePeriod" says how often there is news, not how long to stay away.
    if let period = reading.updatePeriod { state.interval = max(state.interval, rhythm(period)) }
    if let timeToLive = reading.timeToLive {
      state.interval = max(state.interval, min(timeToLive, greatestInterval))
    }
  }

  private func rhythm(_ interval: Duration) -> Duration { max(leastInterval, min(interval, greatestRhythm)) }

  /// Jitter only ever shortens, so that a feed with an interval of an hour is due at the next hourly crawl.
  private func setDue(
    _ state: inout FeedState, freshFor: Duration?, timeToLive: Duration?, _ jitter: Double, _ now: Date
  ) {
    let floor = min(max(freshFor ?? .zero, timeToLive ?? .zero), greatestInterval)
    state.nextDue = now + max(state.interval * (1 - jitter), floor)
  }

  private func skip(_ state: inout FeedState, _ hours: Set<Int>) {
    let hours = hours.intersection(0..<24)
    guard hours.count < 24 else { return }
    var hour = Int((state.nextDue.timeIntervalSince1970 / 3600).rounded(.down))
    guard hours.contains((hour % 24 + 24) % 24) else { return }
    repeat { hour += 1 } while hours.contains((hour % 24 + 24) % 24)
    state.nextDue = Date(timeIntervalSince1970: Double(hour) * 3600)
  }

  private func fail(_ state: inout FeedState, _ words: String, base: Duration, _ jitter: Double, _ now: Date)
  {
    state.failureCount += 1
    state.lastFailure = words
    let backOff = base * (1 << max(0, min(state.failureCount - 1, 16)))
    state.nextDue = now + min(backOff, greatestBackOff) * (1 - jitter)
    if state.movedTo != nil, state.failureCount >= failuresBeforeReturn {
      state.movedTo = nil
      state.validators = Validators()
    }
  }

  private static let soon = Duration.seconds(1800)
  private static let slow = Duration.seconds(3600)
  private static let rare = Duration.seconds(86_400)

  /// What may pass by itself is tried again soon; what takes somebody's work, slowly; what only the user can
  /// mend, rarely.
  private static func firstBackOff(after error: FetchError) -> Duration {
    switch error {
    case .unknownHost, .cannotConnect, .timedOut, .brokenAnswer, .cancelled: soon
    case .status(_, let code): code >= 500 || code == 408 || code == 425 ? soon : slow
    case .notSecure, .tooLarge, .headerTooLarge, .tooManyRedirects, .redirectLoop, .redirectWithoutTarget,
      .challenged, .emptyDocument:
      slow
    case .badAddress, .notHTTP, .badNetwork, .refusedAddress: rare
    }
  }

  /// 0 to 0.1, by the address.
  private static func jitter(of address: String) -> Double {
    var hash = StableHash()
    hash.combine(address)
    return Double(hash.value >> 11) / Double(1 << 53) * 0.1
  }
}

extension Date {
  fileprivate static func + (date: Date, duration: Duration) -> Date {
    date.addingTimeInterval(duration / .seconds(1))
  }
}
