internal import FeedFetching
internal import News

/// Which feeds a crawl asks, and how.
public struct CrawlPlan: Sendable {
  /// Asks feeds whose time has not come, too, and those that have ended. Hosts that want to be left alone are
  /// left alone all the same.
  public var isForced = false
  /// Asks only feeds whose address contains this text; `nil` asks all.
  public var only: String?
  /// Feeds in work at once: more than requests at once, so that there is always one whose host may be asked.
  public var width = 512
  /// Hosts that feeds in work are of: so few that their connections are still open for their next feeds.
  public var hosts = 512
  /// Feeds of one host in work at once.
  public var widthPerHost = 4
  /// Whether `robots.txt` is asked and obeyed.
  public var obeysRobots = false
  /// The name by which `robots.txt` may address us, from the User-Agent.
  public var robotsName = "echometer"
  /// Feeds that are asked by HTTP/1.1 only.
  public var http1Addresses: Set<String> = []
  /// Feeds whose certificate is not looked at.
  public var unverifiedAddresses: Set<String> = []

  public init() {}

  /// Whether a feed is meant at all.
  func includes(_ address: String) -> Bool { only.map { address.contains($0) } ?? true }

  func request(for feed: Feed, _ state: FeedState) -> FetchRequest {
    var request = request(for: feed.address)
    request.address = state.movedTo ?? feed.address
    request.validators = state.validators
    return request
  }

  /// A first request to an address, with what the settings say of it.
  func request(for address: String) -> FetchRequest {
    FetchRequest(
      address: address, allowsHTTP2: !http1Addresses.contains(address),
      verifiesCertificate: !unverifiedAddresses.contains(address))
  }
}
