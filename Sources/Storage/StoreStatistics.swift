public import Foundation

/// How much is in a store.
public struct StoreStatistics: Hashable, Sendable {
  public var listedFeeds: Int
  /// Feeds that have left the user's list; their items are kept.
  public var unlistedFeeds: Int
  public var outlets: Int
  public var items: Int
  /// Items that belong to no story yet.
  public var unassignedItems: Int
  /// Stories that were not merged into another.
  public var stories: Int
  /// The least and the greatest item time; `nil` in an empty store.
  public var earliestItem: Date?
  public var latestItem: Date?
  public var byteCount: Int
  public var schemaVersion: Int

  /// Counts as a store gives them.
  public init(
    listedFeeds: Int, unlistedFeeds: Int, outlets: Int, items: Int, unassignedItems: Int, stories: Int,
    earliestItem: Date?, latestItem: Date?, byteCount: Int, schemaVersion: Int
  ) {
    self.listedFeeds = listedFeeds
    self.unlistedFeeds = unlistedFeeds
    self.outlets = outlets
    self.items = items
    self.unassignedItems = unassignedItems
    self.stories = stories
    self.earliestItem = earliestItem
    self.latestItem = latestItem
    self.byteCount = byteCount
    self.schemaVersion = schemaVersion
  }
}
