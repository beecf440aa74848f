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
  /// How far the rhythm of a feed with news may stretch the interval. Short, because the times of first sight
  /// are only as fine as the crawl, and "not modified" costs nearly nothing.
  public var greatestRhythm = Duration.seconds(3600)
  /// How far the rhythm of a feed may stretch that has had no new item for ``silence``, and for four times as
  /// long.
  public var greatestSilentRhythm = Duration.seconds(4 * 3600)
  public var greatestLongSilentRhythm = Duration.seconds(12 * 3600)
  public var silence = Duration.seconds(14 * 86_400)
  /// How far `ttl`, `max-age` and `Expires` may stretch the interval.
  public var greatestInterval = Duration.seconds(86_400)
  /// How far failures that pass by themselves may stretch it, and all others.
  public var greatestTemporaryBackOff = Duration.seconds(86_400)
  public var greatestBackOff = Duration.seconds(7 * 86_400)
  /// A feed that has failed for so long is dead, and asked once in as long.
  public var deathTime = Duration.seconds(30 * 86_400)
  /// After so many failures at the address a feed has moved to, the listed address is tried again.
  public var failuresBeforeReturn = 3
  /// A permanent redirect is believed when it was seen again after so long.
  public var timeBeforeMove = Duration.seconds(3600)
  /// After so many failures a document that breaks off is taken for what it is: some servers never send the
  /// rest.
  public var failuresBeforeBelief = 4

  public init() {}

  /// Whether what came is to be read and stored. One that broke off is not, so that the next poll brings it
  /// whole, unless it does so each time.
  public func accepts(_ document: FetchedDocument, for state: FeedState) -> Bool {
    document.isComplete || state.failureCount >= failuresBeforeBelief
  }

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
    let spread = Self.spread(of: address)
    if case .tryLater(let pause?) = result.outcome, result.wasDeclined {
      // It was not asked: its host is held because of another feed, or of an earlier answer.
      next.nextDue = now + min(pause, greatestBackOff) * (1 + spread)
      return next
    }
    next.lastPolled = now
    switch result.outcome {
    case .document(let document):
      guard accepts(document, for: state) else {
        fail(&next, .broken, "\(result.finalAddress) broke off in the middle of the document.", spread, now)
        break
      }
      guard let reading else {
        let type = document.contentType.map { " (\($0))" } ?? ""
        fail(&next, .notAFeed, "What \(result.finalAddress) sends is not a feed\(type).", spread, now)
        break
      }
      next.validators = document.isComplete && reading.isWhole ? document.validators : Validators()
      next.hub = document.hub ?? reading.hub
      answer(&next, result, address, now)
      adapt(&next, to: reading, isDelta: document.isDelta, before: state, now)
      setDue(&next, freshFor: document.freshFor, timeToLive: reading.timeToLive, spread, now)
      skip(&next, reading.skipHours)
    case .notModified(let validators, let freshFor):
      next.validators = validators
      answer(&next, result, address, now)
      let greatest = greatestRhythm(of: next, now)
      if next.interval < greatest { next.interval = rhythm(next.interval * 1.25, greatest) }
      setDue(&next, freshFor: freshFor, timeToLive: nil, spread, now)
    case .tryLater(let pause):
      fail(
        &next, .tooManyRequests, "The host of \(result.finalAddress) asks us to come back later.", spread, now
      )
      if let pause {
        next.nextDue = now + min(max(pause, leastInterval), greatestBackOff) * (1 + spread)
      }
    case .gone where state.movedTo == nil:
      fail(&next, .gone, "\(result.finalAddress) answers 410: the feed has ended.", spread, now)
      next.isGone = true
      next.nextDue = .distantFuture
    case .gone:
      next.failureCount = max(next.failureCount, failuresBeforeReturn - 1)
      fail(
        &next, .notFound, "\(result.finalAddress) answers 410: the feed has ended there.", spread, now)
      next.nextDue = now + Self.soon
    case .failed(let error):
      fail(&next, error.kind, error.description, spread, now)
    }
    return next
  }

  private func answer(_ state: inout FeedState, _ result: FetchResult, _ address: String, _ now: Date) {
    state.lastAnswered = now
    state.failureCount = 0
    state.lastFailure = nil
    state.failure = nil
    state.failingSince = nil
    state.isGone = false
    guard let moved = result.permanentAddress else {
      // A move that a poll does not show any more was a mistake of the site's.
      state.seenMove = nil
      return
    }
    if moved == address {
      state.movedTo = nil
      state.seenMove = nil
    } else if let seen = state.seenMove, seen.address == moved {
      if now >= seen.since + timeBeforeMove {
        state.movedTo = moved
        state.seenMove = nil
      }
    } else {
      state.seenMove = SeenMove(address: moved, since: now)
    }
  }

  /// Shorter when much is new, longer when nothing is: the share of known items is the feed's rhythm as we
  /// see it, whatever the feed says about itself.
  private func adapt(
    _ state: inout FeedState, to reading: FeedReading, isDelta: Bool, before: FeedState, _ now: Date
  ) {
    let newCount = reading.itemCount - reading.knownItemCount
    if newCount > 0 { state.lastNewItem = now }
    let greatest = greatestRhythm(of: state, now)
    let interval = min(state.interval, greatest)
    if before.lastAnswered == nil {
      state.interval = rhythm(defaultInterval, greatest)
    } else if isDelta {
      // It leaves out what we know, so shares say nothing.
      state.interval = rhythm(newCount > 0 ? interval : interval * 1.25, greatest)
    } else if reading.itemCount > 0, reading.knownItemCount == 0, before.lastNewItem != nil {
      state.lostItemsCount += 1
      state.lastLostItems = now
      state.interval = rhythm(interval * 0.5, greatest)
    } else if newCount * 2 > reading.itemCount {
      state.interval = rhythm(interval * 0.5, greatest)
    } else if newCount * 4 > reading.itemCount {
      state.interval = rhythm(interval * 0.75, greatest)
    } else if newCount <= 0 {
      state.interval = rhythm(interval * 1.25, greatest)
    } else {
      state.interval = rhythm(interval, greatest)
    }
    // "sy:updatePeriod" says how often there is news, not how long to stay away.
    if let period = reading.updatePeriod { state.interval = max(state.interval, rhythm(period, greatest)) }
    if let timeToLive = reading.timeToLive {
      state.interval = max(state.interval, min(timeToLive, greatestInterval))
    }
  }

  private func rhythm(_ interval: Duration, _ greatest: Duration) -> Duration {
    max(leastInterval, min(interval, greatest))
  }

  /// The longer a feed has had nothing new, the less often it is asked.
  private func greatestRhythm(of state: FeedState, _ now: Date) -> Duration {
    guard let lastNewItem = state.lastNewItem else { return greatestRhythm }
    let silent = Duration.seconds(now.timeIntervalSince(lastNewItem))
    if silent < silence { return greatestRhythm }
    return silent < silence * 4 ? greatestSilentRhythm : greatestLongSilentRhythm
  }

  /// Here jitter only shortens, so that a feed with an interval of an hour is due at the next hourly crawl.
  private func setDue(
    _ state: inout FeedState, freshFor: Duration?, timeToLive: Duration?, _ spread: Double, _ now: Date
  ) {
    let floor = min(max(freshFor ?? .zero, timeToLive ?? .zero), greatestInterval)
    state.nextDue = now + max(state.interval * (1 - spread), floor)
  }

  private func skip(_ state: inout FeedState, _ hours: Set<Int>) {
    let hours = hours.intersection(0..<24)
    guard hours.count < 24 else { return }
    var hour = Int((state.nextDue.timeIntervalSince1970 / 3600).rounded(.down))
    guard hours.contains((hour % 24 + 24) % 24) else { return }
    repeat { hour += 1 } while hours.contains((hour % 24 + 24) % 24)
    state.nextDue = Date(timeIntervalSince1970: Double(hour) * 3600)
  }

  private func fail(
    _ state: inout FeedState, _ kind: FeedFailure, _ words: String, _ spread: Double, _ now: Date
  ) {
    state.failureCount += 1
    state.lastFailure = words
    state.failure = kind
    let since = state.failingSince ?? now
    state.failingSince = since
    let (first, isTemporary) = Self.backOff(after: kind)
    let greatest = isTemporary ? greatestTemporaryBackOff : greatestBackOff
    var backOff = min(first * (1 << max(0, min(state.failureCount - 1, 16))), greatest)
    if Duration.seconds(now.timeIntervalSince(since)) >= deathTime { backOff = deathTime }
    state.nextDue = now + backOff * (1 - spread)
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
  private static func backOff(after kind: FeedFailure) -> (first: Duration, isTemporary: Bool) {
    switch kind {
    case .unknownHost, .noConnection, .timeout, .broken, .serverFault, .tooManyRequests: (soon, true)
    case .notAFeed, .certificate, .redirect, .tooLarge, .refused, .blocked, .notFound, .password, .gone:
      (slow, false)
    case .robots, .address: (rare, false)
    }
  }

  /// 0 to 0.1, by the address: the same at each poll, so that feeds keep their distance from each other.
  private static func spread(of address: String) -> Double {
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
