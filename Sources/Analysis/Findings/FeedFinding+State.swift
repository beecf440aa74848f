public import Foundation
public import News

extension FeedFinding {
  /// After so many days without a new item a feed that answers is silent.
  public static let silentDays = 7.0

  /// How a feed is doing, as its last polls tell.
  public init(_ feed: Feed, state: FeedState, itemsInWindow: Int, now: Date) {
    let (health, reason) = Self.judge(state, now: now)
    self.init(
      feed: feed.id, title: feed.title, address: feed.address, outlet: feed.outlet, health: health,
      reason: reason, lastAnswered: state.lastAnswered, itemsInWindow: itemsInWindow,
      lostItemsCount: state.lostItemsCount)
  }

  private static func judge(_ state: FeedState, now: Date) -> (Health, String?) {
    if state.isGone { return (.gone, "The server says it is gone for good (410).") }
    if state.failureCount > 0 {
      let times = state.failureCount == 1 ? "" : " (\(state.failureCount) times in a row)"
      return (.failing, (state.lastFailure ?? "It does not answer as a feed.") + times)
    }
    guard state.lastPolled != nil || state.lastAnswered != nil else {
      return (.neverPolled, "Not polled yet.")
    }
    guard let lastNewItem = state.lastNewItem else {
      return (.silent, "It answers but has never had an item.")
    }
    let days = now.timeIntervalSince(lastNewItem) / 86_400
    if days >= silentDays { return (.silent, "Nothing new for \(Int(min(days, 100_000))) days.") }
    if state.isLosingItems(at: now) {
      let times = state.lostItemsCount == 1 ? "once" : "\(state.lostItemsCount) times"
      return (.well, "Items were lost between two polls \(times): it publishes faster than it is polled.")
    }
    return (.well, nil)
  }
}

extension FeedFinding.Health {
  /// Troubled feeds first.
  var rank: Int {
    switch self {
    case .failing: 0
    case .gone: 1
    case .silent: 2
    case .neverPolled: 3
    case .well: 4
    }
  }
}
