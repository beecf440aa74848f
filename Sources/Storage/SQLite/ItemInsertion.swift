internal import Foundation
internal import GRDB
internal import News

/// Stores new items one after the other: the hottest path of the store.
struct ItemInsertion {
  private let lookup: Statement
  private let insertion: Statement

  init(_ database: Database) throws {
    lookup = try database.cachedStatement(sql: "SELECT 1 FROM items WHERE feed = ? AND identity = ?")
    insertion = try database.cachedStatement(
      sql: """
        INSERT INTO items (feed, bucket, outlet, identity, link, title, summary, content, language, authors,
          categories, origin_name, origin_address, published, first_seen, time)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
  }

  /// - Returns: Whether it was new.
  func insert(_ new: NewItem, _ update: FeedUpdate, outlet: Outlet.ID) throws -> Bool {
    let identity = new.identity.storableIdentity
    // Most items of a poll are known, and to look is cheaper than to try: their texts are not even copied.
    // Nobody comes in between, because the transaction holds the write lock.
    lookup.bind {
      $0(update.feed.rawValue)
      $0(identity)
    }
    guard try Row.fetchCursor(lookup).next() == nil else { return false }

    // As it will be read again, so that its time is judged by the same clocks.
    let published = new.published?.milliseconds
    let firstSeen = new.firstSeen.milliseconds
    let item = Item(
      id: Item.ID(rawValue: 0), feed: update.feed, outlet: outlet, identity: "", title: "",
      published: published.map(Date.init(milliseconds:)), firstSeen: Date(milliseconds: firstSeen))
    insertion.bind {
      $0(update.feed.rawValue)
      $0(update.bucket)
      $0(outlet.rawValue)
      $0(identity)
      $0(new.link?.storable)
      $0(new.title.storable)
      $0(new.summary.storable)
      $0(new.content.storable)
      $0(new.language?.storable)
      $0(TextList.encode(new.authors))
      $0(TextList.encode(new.categories))
      $0(new.origin?.name.storable)
      $0(new.origin?.address?.storable)
      $0(published)
      $0(firstSeen)
      $0(item.time.milliseconds)
    }
    try insertion.execute()
    return true
  }
}
