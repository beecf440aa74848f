public import Foundation
public import News
public import Storage

/// What a user does to stories: it is kept for good, and every later run respects it.
///
/// Items that a merge, a split or a pin has touched are pinned: they stay where the user has put them. New items
/// still join such a story by their own likeness.
public struct StoryEditor: Sendable {
  private let store: any Store
  private let now: Date

  /// - Parameters:
  ///   - store: Where items and stories are kept.
  ///   - now: The moment it is done at; items first seen later are left alone.
  public init(store: any Store, now: Date) {
    self.store = store
    self.now = now
  }

  /// Makes one story of two: the first, to which the ID of the second then leads.
  ///
  /// - Returns: The story's ID.
  /// - Throws: ``AggregationError/unknownStory(_:)`` or ``AggregationError/sameStory(_:_:)``.
  public func merge(_ first: Story.ID, _ second: Story.ID) async throws -> Story.ID {
    let (kept, items) = try await story(first)
    let (ended, others) = try await story(second)
    guard kept != ended else { throw AggregationError.sameStory(first.rawValue, second.rawValue) }
    try await store.pin(
      Self.placing(items + others, in: kept), newStories: [], merges: [StoryMerge(from: ended, into: kept)],
      at: now)
    return kept
  }

  /// Takes items out of a story and makes another one of them.
  ///
  /// - Returns: The ID of the new story.
  /// - Throws: ``AggregationError/unknownStory(_:)``, ``AggregationError/notInStory(item:story:)``, or
  ///   ``AggregationError/emptiedStory(_:)`` when nothing would be left.
  public func split(_ story: Story.ID, taking taken: Set<Item.ID>) async throws -> Story.ID {
    let (rest, items) = try await self.story(story)
    if let foreign = taken.subtracting(items.map(\.id)).min() {
      throw AggregationError.notInStory(item: foreign.rawValue, story: rest.rawValue)
    }
    let leaving = items.filter { taken.contains($0.id) }
    guard leaving.count < items.count, let founder = leaving.min(by: { $0.time < $1.time }) else {
      throw AggregationError.emptiedStory(rest.rawValue)
    }
    var id = Story.ID(founder: founder)
    while try await store.resolve(id) != nil { id = id.next }
    let placing = Self.placing(items, in: rest).merging(Self.placing(leaving, in: id)) { $1 }
    try await store.pin(placing, newStories: [NewStory(id: id, founded: founder.time)], merges: [], at: now)
    return id
  }

  /// Keeps all items that a story has together, and apart from other pinned stories.
  ///
  /// - Returns: The story's ID.
  /// - Throws: ``AggregationError/unknownStory(_:)``.
  public func pin(_ story: Story.ID) async throws -> Story.ID {
    let (id, items) = try await self.story(story)
    try await store.pin(Self.placing(items, in: id), newStories: [], merges: [], at: now)
    return id
  }

  /// Lets the program decide again about all items of a story.
  ///
  /// - Returns: How many were pinned.
  /// - Throws: ``AggregationError/unknownStory(_:)``.
  public func unpin(_ story: Story.ID) async throws -> Int {
    let (id, _) = try await self.story(story)
    return try await store.unpin(id)
  }

  /// All pinned items, story by story.
  public func pinnedItems() async throws -> [AssignedItem] {
    let items = try await store.pinnedItems()
    let begins = Dictionary(items.map { ($0.story, $0.item.time) }) { min($0, $1) }
    func key(_ story: Story.ID) -> (Date, Story.ID) { (begins[story] ?? now, story) }
    return items.enumerated().sorted { left, right in
      left.element.story != right.element.story
        ? key(left.element.story) < key(right.element.story) : left.offset < right.offset
    }
    .map(\.element)
  }

  private static func placing(_ items: [Item], in story: Story.ID) -> [Item.ID: Story.ID] {
    Dictionary(items.map { ($0.id, story) }) { first, _ in first }
  }

  /// The story an ID leads to, with its items.
  private func story(_ id: Story.ID) async throws -> (id: Story.ID, items: [Item]) {
    guard let current = try await store.resolve(id) else { throw AggregationError.unknownStory(id.rawValue) }
    return (current, try await store.items(of: current, seenBy: now))
  }
}
