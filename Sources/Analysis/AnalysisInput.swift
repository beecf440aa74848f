public import Foundation
public import News

/// All that the analysis of one window reads.
public struct AnalysisInput: Sendable {
  /// An item and the story it belongs to.
  public struct StoredItem: Sendable, Hashable {
    public var item: Item
    public var story: Story.ID
    /// Whether it stays there, by the user's will.
    public var isPinned: Bool

    public init(item: Item, story: Story.ID, isPinned: Bool = false) {
      self.item = item
      self.story = story
      self.isPinned = isPinned
    }
  }

  /// That an outlet carried a story: an outlet's first item of it.
  public struct Appearance: Sendable, Hashable {
    public var story: Story.ID
    public var outlet: Outlet.ID
    public var time: Date
    /// Which clock ``time`` was read from.
    public var timeBasis: Item.TimeBasis
    /// The feed the item stands in; `nil` when it is not known, and then it belongs to no beat.
    public var feed: Feed.ID?

    public init(
      story: Story.ID, outlet: Outlet.ID, time: Date, timeBasis: Item.TimeBasis = .published,
      feed: Feed.ID? = nil
    ) {
      self.story = story
      self.outlet = outlet
      self.time = time
      self.timeBasis = timeBasis
      self.feed = feed
    }
  }

  /// A feed and what its last polls taught us.
  public struct PolledFeed: Sendable, Hashable {
    public var feed: Feed
    public var state: FeedState

    public init(feed: Feed, state: FeedState) {
      self.feed = feed
      self.state = state
    }
  }

  public var window: Window
  /// The moment the analysis is made for; items first seen later are not in the input.
  public var now: Date
  public var outlets: [Outlet]
  public var feeds: [PolledFeed]
  /// Every item, up to the end of the window, of every story that has an item in the window.
  public var items: [StoredItem]
  /// Appearances of the 28 days before the end of the window, the window included. These and the counts of items may be
  /// empty where only stories are asked for: nothing of a story needs them.
  public var history: [Appearance]
  /// Items of each outlet in those 28 days.
  public var itemCounts: [Outlet.ID: Int]
  /// Items of each feed in the periods before the window, each as long as it, the latest first.
  public var earlierItemCounts: [[Feed.ID: Int]]
  /// The program's version, for the methods box.
  public var version: String
  /// When crawling began; what was published before is known only as far as the feeds still carried it. `nil`
  /// when all of the history was observed.
  public var observedSince: Date?
  /// The date of the latest entry in the user's table of owners; `nil` without one.
  public var ownersAsOf: String?
  /// How probable it is that a story is picked up.
  public var pickUps: PickUpModel
  /// Stories at a finer grain, ``GapReplay/grain(of:)``, in which gaps are looked for; empty for the stories as they
  /// are.
  public var parts: [Item.ID: Story.ID]
  /// Items of stories that many had and that have ended before the window; as many of each as there are, or its last.
  public var endedItems: [StoredItem]

  /// The stories that the ``endedItems`` are wanted of, those of most owners first.
  ///
  /// - Parameters:
  ///   - history: Appearances of the days before the end of the window.
  ///   - end: The end of the window.
  ///   - outlets: The outlets that these name.
  public static func endedStories(
    in history: [Appearance], end: Date, outlets: [Outlet]
  ) -> [Story.ID] {
    let table = OutletTable(outlets)
    var owners: [Story.ID: Set<Owner.ID>] = [:]
    var last: [Story.ID: Date] = [:]
    for appearance in history where table.counts(appearance.outlet) {
      owners[appearance.story, default: []].insert(table.owner(of: appearance.outlet))
      last[appearance.story] = max(last[appearance.story] ?? appearance.time, appearance.time)
    }
    let days = DroppedStories.quietDays
    return owners.filter { story, owners in
      owners.count >= DroppedStories.leastOwners
        && last[story].map { days.contains(end.timeIntervalSince($0) / 86_400) } == true
    }
    .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    .prefix(DroppedStories.mostStories).map(\.key)
  }

  public init(
    window: Window, now: Date, outlets: [Outlet], feeds: [PolledFeed], items: [StoredItem],
    history: [Appearance], itemCounts: [Outlet.ID: Int], earlierItemCounts: [[Feed.ID: Int]] = [],
    version: String, observedSince: Date? = nil, ownersAsOf: String? = nil,
    pickUps: PickUpModel = .prior, parts: [Item.ID: Story.ID] = [:],
    endedItems: [StoredItem] = []
  ) {
    self.window = window
    self.now = now
    self.outlets = outlets
    self.feeds = feeds
    self.items = items
    self.history = history
    self.itemCounts = itemCounts
    self.earlierItemCounts = earlierItemCounts
    self.version = version
    self.observedSince = observedSince
    self.ownersAsOf = ownersAsOf
    self.pickUps = pickUps
    self.parts = parts
    self.endedItems = endedItems
  }
}
