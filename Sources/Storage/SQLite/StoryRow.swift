internal import GRDB
internal import News

/// Stories as they stand in the table.
///
/// No merge points to a story that was merged itself: every merge brings older ones up to date. So an ID leads
/// on in one step however often its story was merged, and every item stands in a story that is still alive.
enum StoryRow {
  static func hasPins(_ story: Story.ID, _ database: Database) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM items WHERE story = ? AND \(ItemRow.isPinned))")
    return try Bool.fetchOne(statement, arguments: [story.rawValue.storable]) == true
  }

  static func resolve(_ story: Story.ID, _ database: Database) throws -> Story.ID? {
    let statement = try database.cachedStatement(
      sql: "SELECT coalesce(merged_into, id) FROM stories WHERE id = ?")
    return try String.fetchOne(statement, arguments: [story.rawValue.storable]).map(Story.ID.init)
  }

  /// - Parameter isByUser: Otherwise a story with a pinned item stays what it is.
  static func merge(_ merge: StoryMerge, isByUser: Bool, _ database: Database) throws {
    guard let from = try resolve(merge.from, database) else { throw StorageError.unknownStory(merge.from) }
    guard let into = try resolve(merge.into, database) else { throw StorageError.unknownStory(merge.into) }
    guard from != into else { return }
    if !isByUser, try hasPins(from, database) { return }
    try database.execute(
      sql: "UPDATE stories SET merged_into = ?1 WHERE id = ?2 OR merged_into = ?2",
      arguments: [into.rawValue, from.rawValue])
    try database.execute(
      sql: "UPDATE items SET story = ?1 WHERE story = ?2", arguments: [into.rawValue, from.rawValue])
  }
}
