public import Foundation
public import News
internal import Storage

/// How a feed is doing, and what its reader can do about it.
public struct FeedHealth: Sendable, Hashable, Codable {
  /// The worst first.
  public enum Condition: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// It has ended (410).
    case gone
    /// It has failed for a month and is asked once a month.
    case dead
    case failing
    /// It has moved for good; we ask it there, the list still has the old address.
    case moved
    /// Items were lost between two polls.
    case losing
    /// Nothing new for two months.
    case silent
    /// It was never asked.
    case new
    case well

    /// Whether there is something to do about it.
    public var isSick: Bool { self < .new }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  }

  public var condition: Condition
  /// What the matter is, in words; empty for a feed that is well.
  public var finding: String
  /// What to do; `nil` when there is nothing to be done.
  public var advice: String?

  /// Whether it does not answer as it should.
  var isFailing: Bool { condition == .failing || condition == .dead }

  /// - Parameters:
  ///   - address: As listed.
  ///   - state: What is known of the feed.
  ///   - now: The present.
  public init(address: String, state: FeedState, now: Date) {
    if state.lastPolled == nil {
      (condition, finding, advice) = (.new, "It was not asked yet.", "Run `echometer crawl`.")
    } else if state.isGone {
      condition = .gone
      finding = state.lastFailure ?? "It has ended (410)."
      advice = "Take it off the list: \(Self.removal(of: address))"
    } else if state.failureCount > 0 {
      let times = state.failureCount == 1 ? "once" : "\(state.failureCount) times in a row"
      let since = state.failingSince.map { ", since " + $0.formatted(Self.day) } ?? ""
      let isDead = state.failingSince.map { now.timeIntervalSince($0) >= Self.deathTime } ?? false
      condition = isDead ? .dead : .failing
      finding = "\(state.lastFailure ?? "It does not answer as a feed.") It failed \(times)\(since)."
      advice = Self.advice(for: state.failure, at: address, isDead: isDead)
    } else if let moved = state.movedTo {
      condition = .moved
      finding = "It has moved for good to \(moved), where it is asked."
      advice =
        "Bring the list up to date: echometer add \(moved.shellWord) --in-place-of \(address.shellWord)"
    } else if state.isLosingItems(at: now) {
      let times = state.lostItemsCount == 1 ? "once" : "\(state.lostItemsCount) times"
      condition = .losing
      finding = "Items were lost between two polls \(times): it shows fewer than it publishes meanwhile."
      advice = "Crawl more often; it is asked as often as every 10 minutes."
    } else if let last = state.lastNewItem, now.timeIntervalSince(last) >= Self.silence {
      condition = .silent
      finding = "Nothing new since \(last.formatted(Self.day))."
      advice = "Look whether the site has another feed: \(Self.search(of: address))"
    } else {
      (condition, finding, advice) = (.well, "", nil)
    }
  }

  private static let deathTime = 30.0 * 86_400
  private static let silence = 60.0 * 86_400
  private static let day = Date.ISO8601FormatStyle().year().month().day()

  private static func removal(of address: String) -> String { "echometer remove \(address.shellWord)" }

  /// The search for feeds on the feed's own site.
  private static func search(of address: String) -> String {
    let start = address.range(of: "://")?.upperBound ?? address.startIndex
    let site = address[..<start] + address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return "echometer discover \(String(site + "/").shellWord)"
  }

  private static func advice(for failure: FeedFailure?, at address: String, isDead: Bool) -> String? {
    let end = "take the feed off the list: \(removal(of: address))"
    return switch failure {
    case .unknownHost, .noConnection, .timeout, .serverFault, .broken, nil:
      isDead ? "The site may be gone. Look for it, or \(end)" : failure.map { advice(for: $0, at: address) }
    case .gone?: advice(for: .gone, at: address)
    case let failure?: advice(for: failure, at: address) + (isDead ? " – or \(end)" : "")
    }
  }

  /// What to do about a failure that has not lasted for long.
  public static func advice(for failure: FeedFailure, at address: String) -> String {
    let look = search(of: address)
    return switch failure {
    case .unknownHost, .noConnection, .timeout, .serverFault, .broken:
      "It may pass by itself; nothing to do yet."
    case .tooManyRequests:
      "It is left alone for as long as its server asks. If it lasts, ask fewer of the host's feeds."
    case .notAFeed, .notFound: "Look for the feed's new address: \(look)"
    case .certificate:
      "Tell the site's operator. If you know why, add the address to `unverified_feeds` in the settings."
    case .redirect: "Look for the feed's address: \(look)"
    case .tooLarge: "If a feed of that size is right, raise `maximum_byte_count` in the settings."
    case .refused:
      "The site does not let feed readers in. Ask its operator, or look for another feed: \(look)"
    case .blocked:
      "The site's protection against robots (such as Cloudflare's) keeps us out. Ask its operator to let feed "
        + "readers read the feed."
    case .robots: "Ask the operator, or set `obey_robots = false` for feeds you have chosen yourself."
    // Without a scheme: what stands before "@" in a web address is hidden when it is printed.
    case .password: "List the address with the name and the password before its host: name:password@host"
    case .address:
      "Correct the address; if it is a server of your own, allow its network with `allowed_networks`."
    case .gone: "Take it off the list: \(removal(of: address))"
    }
  }
}
