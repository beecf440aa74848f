internal import Foundation
internal import GRDB
internal import News

/// Stores what is new of a feed's document: the hottest path of the store.
struct ItemInsertion {
  private let feed: DirectStatement
  private let lookup: DirectStatement
  private let insertion: DirectStatement
  private let latest: Statement

  init(_ database: Database) throws {
    feed = try DirectStatement(
      database, "SELECT outlet, last_new_item FROM feeds WHERE id = ? AND bucket = ?")
    lookup = try DirectStatement(database, "SELECT 1 FROM items WHERE feed = ? AND identity = ?")
    insertion = try DirectStatement(
      database,
      """
      INSERT INTO items (feed, bucket, outlet, identity, link, title, summary, content, language, authors,
        categories, origin_name, origin_address, published, first_seen, time)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """)
    latest = try database.cachedStatement(
      sql: """
        SELECT link, title FROM items
        WHERE id IN (SELECT id FROM items WHERE feed = ? ORDER BY id DESC LIMIT \(Self.rememberedCount))
        """)
  }

  /// So many of a feed's items are compared with a document of which no identity is known.
  private static let rememberedCount = 300

  /// Stores the new items of an update.
  func insert(_ update: FeedUpdate) throws -> (newItemCount: Int, firstSeen: Date?) {
    let found = try feed.first {
      $0(update.feed.rawValue)
      $0(update.bucket)
    } read: { row in
      (outlet: row.text(0), isEmpty: row.isNull(1))
    }
    guard let found else { throw StorageError.unknownFeed(update.feed) }
    var newItemCount = 0
    var firstSeen: Date?
    for item in found.isEmpty ? update.items : try unknown(update)
    where try insert(item, update, outlet: found.outlet) {
      newItemCount += 1
      firstSeen = firstSeen ?? item.firstSeen
    }
    return (newItemCount, firstSeen)
  }

  /// The items that are not stored yet.
  ///
  /// Most items of a poll are, and to look is cheaper than to try: their texts are not even copied. Nobody
  /// comes in between, because the transaction holds the write lock.
  private func unknown(_ update: FeedUpdate) throws -> [NewItem] {
    let unknown = try update.items.filter { item in
      try lookup.first {
        $0(update.feed.rawValue)
        $0(item.identity.storableIdentity)
      } read: { _ in
        true
      } == nil
    }
    guard !unknown.isEmpty, unknown.count == update.items.count else { return unknown }
    // All of them new: a busy feed after a long night, or one that makes up new identities for every answer.
    var known: Set<Remembered> = []
    let rows = try Row.fetchCursor(latest, arguments: [update.feed.rawValue])
    while let row = try rows.next() { known.insert(Remembered(link: row.text(0), title: row.text(1))) }
    return unknown.filter { item in
      guard let link = item.link?.storable, !link.isEmpty, !item.title.isEmpty else { return true }
      return !known.contains(Remembered(link: link, title: item.title.storable))
    }
  }

  /// What an item is known by when its identity says nothing.
  private struct Remembered: Hashable {
    var link: String
    var title: String
  }

  /// - Returns: Whether it was new.
  private func insert(_ new: NewItem, _ update: FeedUpdate, outlet: String) throws -> Bool {
    // As they will be read again, so that the time is judged by the same clocks.
    let published = new.published?.milliseconds
    let firstSeen = new.firstSeen.milliseconds
    let time = Item.time(
      published: published.map(Date.init(milliseconds:)), firstSeen: Date(milliseconds: firstSeen))
    return try insertion.execute {
      $0(update.feed.rawValue)
      $0(update.bucket)
      $0(outlet)
      $0(new.identity.storableIdentity)
      $0(new.link)
      $0(new.title)
      $0(new.summary)
      $0(new.content)
      $0(new.language)
      $0(TextList.encode(new.authors))
      $0(TextList.encode(new.categories))
      $0(new.origin?.name)
      $0(new.origin?.address)
      $0(published)
      $0(firstSeen)
      $0(time.milliseconds)
    } > 0
  }
}
