/// Why a feed cannot be read, sorted by who can do something about it.
///
/// The raw values stand in the store and in JSON.
public enum FeedFailure: String, Hashable, Sendable, Codable, CaseIterable {
  // What passes by itself.
  /// The host name is not known.
  case unknownHost = "unknown-host"
  /// No connection came about.
  case noConnection = "no-connection"
  case timeout
  /// The answer broke off, was empty, or was not HTTP.
  case broken
  /// 5xx.
  case serverFault = "server-fault"
  /// 429, or 503 with the wish to be left alone.
  case tooManyRequests = "too-many-requests"

  // What the site has to mend.
  /// The document is not a feed.
  case notAFeed = "not-a-feed"
  case certificate
  /// A redirect that leads nowhere or in circles.
  case redirect
  /// Larger than the bounds.
  case tooLarge = "too-large"
  /// 403 and other refusals.
  case refused
  /// A check for browsers, such as Cloudflare's.
  case blocked
  /// `robots.txt` says no, and the user asked us to obey it.
  case robots

  // What the user can mend.
  /// 404.
  case notFound = "not-found"
  /// 410.
  case gone
  /// 401.
  case password
  /// The address is not one that is followed, or in a private network.
  case address
}
