internal import Foundation
internal import GRDB
internal import News

/// Items as they stand in the table.
enum ItemRow {
  static let columns = """
    items.id, items.feed, items.outlet, items.identity, items.link, items.title, items.summary, items.content,
    items.language, items.authors, items.categories, items.origin_name, items.origin_address,
    items.published, items.first_seen, items.story, items.time
    """

  /// The same with an empty text for the content, which can be long.
  static let columnsWithoutContent = columns.replacing("items.content", with: "''")

  /// The same order in every store, whatever numbers the rows have. SQLite walks the index of times and sorts
  /// only items of equal time.
  static let stableOrder = """
    ORDER BY items.time, items.outlet, items.identity,
      (SELECT feeds.address FROM feeds WHERE feeds.id = items.feed)
    """

  /// - Parameter rest: What follows SELECT and its columns.
  static func items(_ database: Database, _ rest: String, _ arguments: StatementArguments) throws -> [Item] {
    let rows = try rows(database, rest, arguments)
    var items: [Item] = []
    while let row = try rows.next() { items.append(item(row)) }
    return items
  }

  /// Like ``items(_:_:_:)``, for items that have a story.
  static func assignedItems(
    _ database: Database, columns: String = columns, _ rest: String, _ arguments: StatementArguments
  ) throws -> [AssignedItem] {
    let rows = try rows(database, columns: "\(columns), \(isPinned)", rest, arguments)
    var items: [AssignedItem] = []
    while let row = try rows.next() {
      items.append(
        AssignedItem(
          item: item(row), story: Story.ID(rawValue: row.text(15)), isPinned: row.count(17) == 1))
    }
    return items
  }

  /// Whether the item of a row is pinned.
  static let isPinned = "EXISTS (SELECT 1 FROM pins WHERE pins.item = items.id)"

  private static func rows(
    _ database: Database, columns: String = columns, _ rest: String, _ arguments: StatementArguments
  ) throws -> RowCursor {
    try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT \(columns) \(rest)"), arguments: arguments)
  }

  private static func item(_ row: Row) -> Item {
    Item(
      id: Item.ID(rawValue: row.number(0)), feed: Feed.ID(rawValue: row.number(1)),
      outlet: Outlet.ID(rawValue: row.text(2)), identity: row.text(3), link: row.optionalText(4),
      title: row.text(5), summary: row.text(6), content: row.text(7), language: row.optionalText(8),
      authors: TextList.decode(row.optionalText(9)), categories: TextList.decode(row.optionalText(10)),
      origin: row.optionalText(11).map { Item.Origin(name: $0, address: row.optionalText(12)) },
      published: row.optionalDate(13), firstSeen: row.date(14))
  }
}
