import Aggregation
import Foundation
import News
import Storage
import Testing

@Suite("A checkup of the feed list")
struct FeedCheckupTests {
  private static let now = Date(timeIntervalSince1970: 1_790_000_000)

  private static func stored(_ address: String, isListed: Bool = true, _ change: (inout FeedState) -> Void)
    -> StoredFeed
  {
    var state = FeedState(lastPolled: now - 60, lastAnswered: now - 60, lastNewItem: now - 60)
    change(&state)
    let feed = Feed(
      id: Feed.ID(rawValue: 1), address: address, title: "Stored", outlet: Outlet.ID(rawValue: "a"))
    return StoredFeed(feed: feed, state: state, bucket: 0, isListed: isListed, added: now)
  }

  private static func failed(_ failure: FeedFailure) -> (inout FeedState) -> Void {
    {
      $0.failureCount = 1
      $0.failure = failure
    }
  }

  @Test("puts the worst first and keeps those together that want the same done")
  func order() throws {
    let stored = [
      Self.stored("https://a.example/") { _ in }, Self.stored("https://b.example/", Self.failed(.timeout)),
      Self.stored("https://c.example/", Self.failed(.notFound)),
      Self.stored("https://d.example/", Self.failed(.timeout)),
      Self.stored("https://e.example/") { $0.isGone = true },
    ]
    let checkups = FeedCheckup.all(of: nil, stored: stored, now: Self.now)
    #expect(
      checkups.map { "\($0.kind) \($0.address)" } == [
        "gone https://e.example/", "failing: not found https://c.example/",
        "failing: timeout https://b.example/", "failing: timeout https://d.example/",
        "well https://a.example/",
      ])
  }

  @Test(
    "goes by the list: what is new on it was never asked, what has left it is left out")
  func list() throws {
    var list = FeedList()
    try list.add("https://new.example/", title: "New", beat: nil)
    try list.add("https://old.example/", title: "Old", beat: "tech")
    try list.add("https://old.example/", title: "Old", beat: "world")
    let stored = [
      Self.stored("https://old.example/") { _ in }, Self.stored("https://left.example/", Self.failed(.gone)),
    ]
    let checkups = FeedCheckup.all(of: list, stored: stored, now: Self.now)
    #expect(checkups.map(\.title) == ["New", "Old"])
    #expect(checkups.map(\.health.condition) == [.new, .well])
    #expect(FeedCheckup.all(of: list, stored: [], now: Self.now).map(\.health.condition) == [.new, .new])
  }

  @Test("without a list goes by what was listed at the last crawl")
  func noList() {
    let stored = [
      Self.stored("https://a.example/") { _ in }, Self.stored("https://b.example/", isListed: false) { _ in },
    ]
    #expect(
      FeedCheckup.all(of: nil, stored: stored, now: Self.now).map(\.address) == ["https://a.example/"])
  }
}
