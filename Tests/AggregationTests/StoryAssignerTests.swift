import Aggregation
import Analysis
import Foundation
import News
import Storage
import Testing

@Suite("Stories from run to run")
struct StoryAssignerTests {
  private static let start = Date(timeIntervalSince1970: 1_790_000_000)
  private static let hour = 3_600.0

  /// A store in a folder of its own, with one outlet for each letter.
  private final class Fixture {
    let folder: URL
    let store: SQLiteStore
    private var count = 0

    init() async throws {
      folder = FileManager.default.temporaryDirectory.appendingPathComponent("echometer-\(UUID().uuidString)")
      store = try SQLiteStore(path: folder.appendingPathComponent("e.sqlite").path)
      let feeds = "abcdefgh".map { letter in
        FeedSubscription(
          address: "https://\(letter).example/", title: "\(letter)",
          outlet: Outlet(id: Outlet.ID(rawValue: "\(letter)"), name: "\(letter)"))
      }
      try await store.subscribe(feeds, now: start)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var window: URL { folder.appendingPathComponent("e.sqlite-window") }
    var hasWindow: Bool { FileManager.default.fileExists(atPath: window.path) }

    /// Stores items as a crawl at a moment would: headlines, and the hours since the start at which they were published.
    func add(_ items: [(title: String, hour: Double)], seenAt hour: Double) async throws {
      let leases = try await store.claim(worker: "w", want: Lease.bucketCount, ttl: .seconds(600), now: start)
      for (position, feed) in try await store.feeds().enumerated() {
        let own = items.enumerated().filter { $0.offset % 8 == position }.map { _, item in
          count += 1
          return NewItem(
            identity: "\(count)", title: item.title, language: "en",
            published: start + item.hour * StoryAssignerTests.hour,
            firstSeen: start + hour * StoryAssignerTests.hour)
        }
        try await store.commit(
          [FeedUpdate(feed: feed.id, bucket: feed.bucket, state: feed.state, items: own)], leases: leases)
      }
      try await store.release(leases)
    }

    @discardableResult
    func assign(at hour: Double) async throws -> Int {
      try await Analyst(store: store, version: "1").assignStories(
        seenBy: start + hour * StoryAssignerTests.hour)
    }

    /// The story of each headline.
    func stories() async throws -> [String: Story.ID] {
      let items = try await store.assignedItems(
        since: .distantPast, until: .distantFuture, seenBy: .distantFuture)
      return Dictionary(items.map { ($0.item.title, $0.story) }) { first, _ in first }
    }
  }

  /// Headlines of events in words of their own, four of each, eight an hour.
  private static func headlines(_ range: Range<Int>) -> [(title: String, hour: Double)] {
    range.map { number in
      let words = (0..<3).map { word(number / 4 * 3 + $0) } + [endings[number % 4]]
      return (words.joined(separator: " "), Double(number) / 8)
    }
  }

  private static let endings = ["today", "once again", "until now", "before noon"]

  private static func word(_ number: Int) -> String {
    // An odd factor sends no two numbers below 1,024 to the same two syllables, and neighbours far apart: words that begin alike
    // are forms of one word.
    let number = number * 1_597
    return (0..<3).map { syllables[number >> (5 * $0) & 31] }.joined()
  }

  private static let syllables = [
    "ba", "ke", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "hu", "wy",
    "jo", "ci", "da", "ge", "ky", "lo", "mu", "na", "pe", "ri", "su", "ty", "va", "xe", "bi", "fa",
  ]

  @Test("are the same whether the window is kept or read anew, and whoever changes a story is heeded")
  func kept() async throws {
    let (kept, anew) = (try await Fixture(), try await Fixture())
    let news = Self.headlines(0..<1_000)
    for (start, end) in [(0, 700), (700, 701), (701, 860), (860, 1_000)] {
      let hour = Double(end) / 8
      for fixture in [kept, anew] {
        try await fixture.add(Array(news[start..<end]), seenAt: hour)
        if fixture === anew { try? FileManager.default.removeItem(at: fixture.window) }
        try await fixture.assign(at: hour)
        #expect(fixture.hasWindow)
      }
    }
    let stories = try await kept.stories()
    #expect(stories.count == 1_000)
    #expect(Set(stories.values).count == 250)
    #expect(try await anew.stories() == stories)
    #expect(try await kept.assign(at: 125) == 0)

    // The user takes one story apart: what comes later goes where it is most like.
    let title = news[990].title
    let taken = try #require(stories[title])
    let editor = StoryEditor(store: kept.store, now: Self.start + 125 * Self.hour)
    let item = try #require(
      try await kept.store.items(of: taken, seenBy: .distantFuture).first { $0.title == title })
    let other = try await editor.split(taken, taking: [item.id])
    try await kept.add([(title + " " + title, 125)], seenAt: 125)
    try await kept.assign(at: 125)
    let later = try await kept.stories()
    #expect(later[title] == other)
    #expect([taken, other].contains(try #require(later[title + " " + title])))
  }

  @Test("take in what comes too late for the window, and the window hears of it")
  func late() async throws {
    let fixture = try await Fixture()
    let news = Self.headlines(0..<1_200)
    // Of one story the first report is missing, of another all but one.
    let missing = [300, 401, 402, 403]
    try await fixture.add(
      news.enumerated().filter { !missing.contains($0.offset) }.map(\.element), seenAt: 150)
    try await fixture.assign(at: 150)
    #expect(fixture.hasWindow)
    let before = try await fixture.stories()
    #expect(before.count == 1_196)

    try await fixture.add(missing.map { news[$0] } + Self.headlines(1_200..<1_208), seenAt: 151)
    #expect(try await fixture.assign(at: 151) == 2)
    let after = try await fixture.stories()
    #expect(after.count == 1_208)
    #expect(after[news[300].title] == before[news[301].title])
    #expect(missing.dropFirst().allSatisfy { after[news[$0].title] == before[news[400].title] })
    #expect(before.allSatisfy { after[$0.key] == $0.value })

    // And the kept window is still good.
    try await fixture.add(Self.headlines(1_208..<1_212), seenAt: 152)
    try await fixture.assign(at: 152)
    #expect(try await fixture.stories().count == 1_212)
  }

  @Test("do not know what was seen later than the moment that is asked for")
  func past() async throws {
    let fixture = try await Fixture()
    let news = Self.headlines(0..<800)
    try await fixture.add(Array(news[..<700]), seenAt: 88)
    try await fixture.add(Array(news[700...]), seenAt: 100)
    try await fixture.assign(at: 90)
    #expect(try await fixture.stories().count == 700)
    try await fixture.assign(at: 100)
    #expect(try await fixture.stories().count == 800)
  }
}
