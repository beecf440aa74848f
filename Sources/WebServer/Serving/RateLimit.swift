internal import Synchronization

/// How often one client may do something: so many at once, and so many a second from then on.
final class RateLimit: Sendable {
  private struct Bucket {
    var tokens: Double
    var filled: ContinuousClock.Instant
  }

  private let burst: Double
  private let perSecond: Double
  private let buckets = Mutex<[String: Bucket]>([:])

  /// Beyond so many clients those that have their whole burst again are forgotten.
  private static let mostClients = 10_000

  init(burst: Double, perSecond: Double) {
    self.burst = burst
    self.perSecond = perSecond
  }

  /// Takes one, if there is one to take.
  func allows(_ client: String, at now: ContinuousClock.Instant = .now) -> Bool {
    buckets.withLock { buckets in
      if buckets.count >= Self.mostClients {
        buckets = buckets.filter { tokens($0.value, at: now) < burst }
        // All of them are busy: then nobody new is let in.
        if buckets.count >= Self.mostClients, buckets[client] == nil { return false }
      }
      var bucket = buckets[client] ?? Bucket(tokens: burst, filled: now)
      bucket.tokens = tokens(bucket, at: now)
      bucket.filled = now
      let isAllowed = bucket.tokens >= 1
      if isAllowed { bucket.tokens -= 1 }
      buckets[client] = bucket
      return isAllowed
    }
  }

  private func tokens(_ bucket: Bucket, at now: ContinuousClock.Instant) -> Double {
    min(burst, bucket.tokens + (now - bucket.filled) / .seconds(1) * perSecond)
  }
}
