import Foundation
import News
import Storage

/// A fixed moment: 2026-09-21 14:13:20 UTC.
let noon = Date(timeIntervalSince1970: 1_790_000_000)

func minutes(_ count: Double) -> Date { noon.addingTimeInterval(60 * count) }

func outlet(_ id: String, owner: String? = nil) -> Outlet {
  Outlet(id: Outlet.ID(rawValue: id), name: id.capitalized, owner: owner.map(Owner.ID.init(rawValue:)))
}

func subscription(_ outletID: String, _ path: String = "feed", beats: [String] = []) -> FeedSubscription {
  FeedSubscription(
    address: "https://\(outletID).example/\(path)", title: "\(outletID) \(path)", outlet: outlet(outletID),
    beats: beats)
}

func item(_ identity: String, published: Date? = nil, firstSeen: Date = noon) -> NewItem {
  NewItem(
    identity: identity, title: "Title of \(identity)", published: published, firstSeen: firstSeen)
}

func story(_ id: String) -> Story.ID { Story.ID(rawValue: id) }

extension Store {
  /// Every listed bucket, for a worker called "crawl".
  func claimAll(now: Date = noon) async throws -> [Lease] {
    try await claim(worker: "crawl", want: Lease.bucketCount, ttl: .seconds(600), now: now)
  }

  /// Subscribes to the outlets' feeds and stores items of each, the outlets in order.
  @discardableResult
  func fill(_ items: KeyValuePairs<String, [NewItem]>) async throws -> [StoredFeed] {
    try await subscribe(items.map { subscription($0.key) }, now: noon)
    let leases = try await claimAll()
    var feeds: [StoredFeed] = []
    for (outlet, items) in items {
      guard let feed = try await feed(address: "https://\(outlet).example/feed") else { continue }
      try await commit([feed.update(items)], leases: leases)
      feeds.append(feed)
    }
    try await release(leases)
    return feeds
  }

  /// Everything that is stored, as identities in order of time.
  func identities(seenBy: Date = .distantFuture) async throws -> [String] {
    try await items(since: .distantPast, until: .distantFuture, seenBy: seenBy).map(\.identity)
  }

  /// Puts items into a new story each, by identity.
  func assign(_ stories: [String: String], merges: [StoryMerge] = []) async throws {
    let items = try await items(since: .distantPast, until: .distantFuture, seenBy: .distantFuture)
    var assignment: [Item.ID: Story.ID] = [:]
    for item in items { assignment[item.id] = stories[item.identity].map(story) }
    let new = Set(stories.values).sorted().map { NewStory(id: story($0), founded: noon) }
    try await assign(assignment, newStories: new, merges: merges)
  }
}

extension StoredFeed {
  func update(_ items: [NewItem], state: FeedState? = nil) -> FeedUpdate {
    FeedUpdate(feed: id, bucket: bucket, state: state ?? self.state, items: items)
  }

  func update(_ items: [NewItem], state: @escaping @Sendable (Int) -> FeedState) -> FeedUpdate {
    FeedUpdate(feed: id, bucket: bucket, items: items, state: state)
  }
}
