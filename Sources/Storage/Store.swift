public import Foundation
public import News

/// Where feeds, items and stories are kept.
///
/// Every function is one transaction: it happens wholly or not at all, also under `kill -9`. Reads see one
/// moment of the store and never wait for writers. A write that has begun is finished even when its task is
/// cancelled; a read of a cancelled task ends with `CancellationError`. Everything else that goes wrong is a
/// ``StorageError``.
///
/// `seenBy` is the moment a question is asked for: items first seen later do not exist for it, so that the
/// report of a past day is the same whenever it is made.
public protocol Store: Sendable {
  // MARK: Feeds

  /// Makes the list of feeds equal to the user's: new ones are added, changed ones updated, missing ones
  /// unlisted, returning ones listed again. Nothing is forgotten: an unlisted feed keeps its ID, its state and
  /// its items. When a feed changes outlet, its stored items follow. A feed that is no longer listed where it
  /// was, but where it had moved to, stays the same feed.
  ///
  /// - Parameters:
  ///   - feeds: The whole list. Of two entries with one address the later counts, and so it is with outlets.
  ///   - source: A hash of what the list was read from, for ``subscribedCount(source:)``; `nil` when it has to be
  ///     read each time.
  ///   - now: Kept as the time the new ones were added.
  func subscribe(_ feeds: [FeedSubscription], source: UInt64?, now: Date) async throws

  /// How many feeds are listed, if the list that was last subscribed to was read from the same source;
  /// otherwise `nil`.
  func subscribedCount(source: UInt64) async throws -> Int?

  /// All feeds, unlisted ones too, in order of ID.
  func feeds() async throws -> [StoredFeed]

  /// - Returns: `nil` when the address was never listed, byte for byte.
  func feed(address: String) async throws -> StoredFeed?

  /// All outlets that ever had a feed, in order of ID.
  func outlets() async throws -> [Outlet]

  // MARK: Crawling

  /// Takes buckets that nobody holds and that have a listed feed, those with the most overdue feed first.
  ///
  /// - Parameters:
  ///   - worker: Who asks; one name for one process at a time.
  ///   - want: The greatest number of buckets; ``Lease/bucketCount`` for all.
  ///   - ttl: After this time others may take them over.
  ///   - now: The present.
  /// - Returns: In order of bucket; empty when none is free.
  func claim(worker: String, want: Int, ttl: Duration, now: Date) async throws -> [Lease]

  /// Gives buckets back. Leases that were taken over meanwhile are left alone.
  func release(_ leases: [Lease]) async throws

  /// Frees whatever a worker of this name still holds: for one that starts again after it was killed.
  func releaseLeases(of worker: String) async throws

  /// Which listed feeds of the leased buckets are to be asked; cheap enough for all of them at once.
  ///
  /// - Parameters:
  ///   - leases: The buckets.
  ///   - time: Only feeds that are due at this time and not gone; `nil` for all listed ones, gone ones too.
  /// - Returns: The longest due first.
  func due(_ leases: [Lease], by time: Date?) async throws -> [DueFeed]

  /// The feeds with these IDs, in any order; those that are not stored are left out.
  func feeds(_ ids: [Feed.ID]) async throws -> [StoredFeed]

  /// Stores what polls brought: new items and the feeds' new states together, or nothing at all.
  ///
  /// An item whose identity its feed already has is left as it is: the first version counts, because its
  /// words and its time are what others may have copied. Some feeds make up new identities for every answer:
  /// where none of an update's identities is known, an item with the link and the title of one of the feed's
  /// latest 300 items is known too. New items set `lastNewItem` to their first-seen
  /// time; where there are none, `nil` leaves it as it was.
  ///
  /// - Parameters:
  ///   - updates: The outcomes of polls, of any feeds.
  ///   - holds: Hosts that have asked to be left alone; of two holds of a host the later end counts.
  ///   - leases: Must hold every bucket of the updates.
  /// - Returns: What became of each update, in their order.
  /// - Throws: ``StorageError/staleLease(bucket:)`` when another worker has taken a bucket over.
  @discardableResult
  func commit(_ updates: [FeedUpdate], holds: [HostHold], leases: [Lease]) async throws -> [CommittedUpdate]

  /// The hosts that want to be left alone at this time. Holds that have ended are forgotten.
  func holds(at now: Date) async throws -> [HostHold]

  /// The `robots.txt` of an origin ("https://example.org"), if it was fetched at `time` or later.
  func robots(of origin: String, fetchedSince time: Date) async throws -> String?

  /// Keeps the `robots.txt` of an origin; an empty text for one that has none.
  func keepRobots(_ rules: String, of origin: String, fetched: Date) async throws

  /// How many items of each feed are stored; feeds without any are left out.
  func itemCounts() async throws -> [Feed.ID: Int]

  // MARK: Items

  /// One page of the items with a time in `since ..< until`, in order of time, then ID: what follows the cursor,
  /// or the first page when that is `nil`.
  ///
  /// - Returns: Fewer than `limit` on the last page.
  func items(since: Date, until: Date, seenBy: Date, after cursor: ItemCursor?, limit: Int) async throws
    -> [Item]

  /// - Returns: `nil` when there is no such item.
  func item(_ id: Item.ID) async throws -> Item?

  // MARK: Stories

  /// Items that belong to no story yet, the earliest first.
  ///
  /// - Returns: In order of time, outlet, identity and address of the feed, which is the same order in every
  ///   store.
  func unassignedItems(seenBy: Date, limit: Int) async throws -> [Item]

  /// Items with a time in `since ..< until` that belong to a story; in the order of ``unassignedItems(seenBy:limit:)``.
  func assignedItems(since: Date, until: Date, seenBy: Date) async throws -> [AssignedItem]

  /// The time of the latest item that belongs to a story; `nil` when there is none.
  func latestTime(seenBy: Date) async throws -> Date?

  /// Puts items into stories: adds the new stories, then makes the merges in their order, then assigns. What is
  /// assigned to a story that was merged away goes to the one it was merged into. Pinned items stay where they are,
  /// and a story that has one ends in no other.
  ///
  /// - Returns: The ``storyRevision()`` that it found, and the one that it left.
  @discardableResult
  func assign(_ stories: [Item.ID: Story.ID], newStories: [NewStory], merges: [StoryMerge]) async throws
    -> StoryRevisions

  /// Another number after each change of which items are in which stories, or pinned there.
  func storyRevision() async throws -> Int64

  /// Keeps what grouping remembers, in place of what it had kept before: nothing that would be missed. A store in memory
  /// keeps nothing.
  ///
  /// - Parameters:
  ///   - window: What it holds for.
  ///   - write: Hands over one piece after the other.
  /// - Throws: ``StorageError``, or what `write` throws; nothing is kept then.
  func keepWindow(
    _ window: KeptWindow, write: (_ put: (UnsafeRawBufferPointer) throws -> Void) throws -> Void
  ) throws

  /// What was kept by the same maker for the same revision, of items seen no later than by this.
  ///
  /// - Returns: `nil` when there is nothing, or it is damaged.
  func keptWindow(_ window: KeptWindow) -> Data?

  /// Does what ``assign(_:newStories:merges:)`` does, by the user's will: the items stay in these stories
  /// whatever is assigned later, until the user says otherwise.
  func pin(
    _ stories: [Item.ID: Story.ID], newStories: [NewStory], merges: [StoryMerge], at now: Date
  ) async throws

  /// Frees the pinned items of a story, or of the one it was merged into.
  ///
  /// - Returns: How many there were.
  /// - Throws: ``StorageError/unknownStory(_:)``.
  func unpin(_ story: Story.ID) async throws -> Int

  /// All pinned items, in the order of ``unassignedItems(seenBy:limit:)``.
  func pinnedItems() async throws -> [AssignedItem]

  /// What the stories that have an item with a time in `since ..< until` have had before and after it, in order of their
  /// IDs; those that have had nothing are left out.
  func pasts(ofStoriesActiveSince since: Date, until: Date, seenBy: Date) async throws -> [StoryPast]

  /// The IDs of stories that have ended in one that has an item with a time from `since` on, in order.
  func endedStories(inStoriesActiveSince since: Date, seenBy: Date) async throws -> [Story.ID]

  /// The story an ID leads to now, through all merges.
  ///
  /// - Returns: `nil` when there never was such a story.
  func resolve(_ story: Story.ID) async throws -> Story.ID?

  /// Every item with a time before `until` of every story that has an item in `since ..< until`; in the order
  /// of ``unassignedItems(seenBy:limit:)``.
  func storedItems(ofStoriesActiveSince since: Date, until: Date, seenBy: Date) async throws
    -> [AssignedItem]

  /// Every item with a time before `until` of every story that has an item of this outlet in `since ..< until`; in the
  /// order of ``unassignedItems(seenBy:limit:)``.
  func storedItems(ofStoriesOf outlet: Outlet.ID, since: Date, until: Date, seenBy: Date) async throws
    -> [AssignedItem]

  /// The items of a story, or of the one it was merged into; in the order of ``unassignedItems(seenBy:limit:)``.
  func items(of story: Story.ID, seenBy: Date) async throws -> [Item]

  /// The first items of stories, at most `limit` of each, without their contents; in order of story, then time.
  ///
  /// - Parameters:
  ///   - stories: Living ones; what was merged away has no items.
  ///   - limit: How many of each story.
  ///   - seenBy: The moment the question is asked for.
  func firstItems(of stories: [Story.ID], limit: Int, seenBy: Date) async throws -> [AssignedItem]

  /// Each outlet's first item of each story, where that was published in `since ..< until`; in order of time,
  /// story and outlet.
  func appearances(since: Date, until: Date, seenBy: Date) async throws -> [Appearance]

  /// The item that was stored last; `nil` in an empty store. Cheap enough to ask every second.
  func newestItem() async throws -> Item.ID?

  /// When the first item was stored, by its first-seen time; `nil` in an empty store.
  func observedSince() async throws -> Date?

  /// The count of items of each outlet with one in `since ..< until`.
  func itemCounts(since: Date, until: Date, seenBy: Date) async throws -> [Outlet.ID: Int]

  /// The stories that each feed had an item of in `since ..< until`; feeds without any are left out.
  func storiesOfFeeds(since: Date, until: Date, seenBy: Date) async throws -> [Feed.ID: Set<Story.ID>]

  /// The count of items of each feed in the periods of `since ..< until`, each `length` seconds long and the latest
  /// first; the earliest may be shorter.
  func itemCounts(
    since: Date, until: Date, periodsOf length: Double, seenBy: Date
  ) async throws -> [[Feed.ID: Int]]

  // MARK: Gap lists

  /// Keeps a list of gaps that was shown. A list shown at the same moment before is replaced.
  func recordGapList(_ list: GapList) async throws

  /// The lists shown from `since` on, the earliest first.
  func gapLists(since: Date) async throws -> [GapList]

  /// Keeps what was learnt from what had been seen by `asOf`, in the place of what was kept under this name.
  func keepLearnt(_ value: Data, named name: String, asOf: Date) async throws

  /// What was learnt as of this very moment; `nil` when that was never done, or something else was kept since.
  func learnt(named name: String, asOf: Date) async throws -> Data?

  // MARK: Stars

  /// Marks a story, or the one it was merged into, and notes how many owners it has. One that is marked is marked anew.
  ///
  /// - Throws: ``StorageError/unknownStory(_:)``.
  func star(_ story: Story.ID, owners: Int, at now: Date) async throws

  /// Notes that the user has been told how many owners a marked story has.
  ///
  /// - Throws: ``StorageError/unknownStory(_:)``.
  func noteAnnouncement(of story: Story.ID, owners: Int) async throws

  /// - Returns: Whether it was marked.
  /// - Throws: ``StorageError/unknownStory(_:)``.
  func unstar(_ story: Story.ID) async throws -> Bool

  /// The marked stories where they are now, the first marked first.
  func stars() async throws -> [Star]

  // MARK: Searching

  /// Takes up the words of the next items that are not in the index of words yet.
  ///
  /// - Returns: How many there were; fewer than `limit` when all are indexed.
  func indexWords(limit: Int) async throws -> Int

  /// How many items are not in the index of words yet.
  func unindexedCount() async throws -> Int

  /// Indexed items with a time in `since ..< until` that answer a question, the latest first, without their contents.
  func items(matching query: SearchQuery, since: Date, until: Date, seenBy: Date, limit: Int) async throws
    -> [AssignedItem]

  /// Those of these phrases that stand in an indexed item with a time in `since ..< until`.
  func known(among phrases: [String], since: Date, until: Date, seenBy: Date) async throws -> Set<String>

  /// Indexed items with a time in `since ..< until` that have one of these phrases, and those most like these words.
  ///
  /// - Parameters:
  ///   - phrases: Words in a row; of one that stands in many items, only some are found.
  ///   - words: The more and the rarer of them an item has, the more it is like them; the first ones that are in no more
  ///     than a thousand items are used.
  ///   - limit: How many items like the words are returned.
  ///   - since: The first moment inside.
  ///   - until: The first moment outside.
  ///   - seenBy: The moment the question is asked for.
  func items(
    withAnyOf phrases: [String], orLike words: [String], limit: Int, since: Date, until: Date, seenBy: Date
  ) async throws -> [AssignedItem]

  /// Items with a time in `since ..< until` that belong to a story, without their contents: one page in the order
  /// of time, then ID.
  func headlines(since: Date, until: Date, seenBy: Date, after cursor: ItemCursor?, limit: Int) async throws
    -> [AssignedItem]

  // MARK: Care

  /// Counts and sizes, as of now.
  func statistics() async throws -> StoreStatistics

  /// What is wrong with the store, in words; empty when it is sound.
  ///
  /// - Complexity: Reads the whole store.
  func checkIntegrity() async throws -> [String]

  /// Ends the use of the store. Whatever is asked afterwards fails.
  func close() async throws
}

extension Store {
  /// ``subscribe(_:source:now:)`` with a list that has to be read each time.
  public func subscribe(_ feeds: [FeedSubscription], now: Date) async throws {
    try await subscribe(feeds, source: nil, now: now)
  }

  /// ``commit(_:holds:leases:)`` without holds.
  @discardableResult
  public func commit(_ updates: [FeedUpdate], leases: [Lease]) async throws -> [CommittedUpdate] {
    try await commit(updates, holds: [], leases: leases)
  }

  /// All items with a time in `since ..< until`, in order of time, then ID, read in pages.
  public func items(since: Date, until: Date, seenBy: Date) async throws -> [Item] {
    let pageSize = 10_000
    var all: [Item] = []
    while true {
      let page = try await items(
        since: since, until: until, seenBy: seenBy, after: all.last.map(ItemCursor.init), limit: pageSize)
      all += page
      if page.count < pageSize { return all }
    }
  }
}
