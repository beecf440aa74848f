internal import Foundation
internal import GRDB
internal import News

/// Feeds as they stand in the table.
enum FeedRow {
  /// - Parameter condition: What follows WHERE.
  static func all(
    _ database: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [StoredFeed] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, address, title, outlet, beats, bucket, listed, added, etag, last_modified, moved_to,
          last_polled, last_answered, last_new_item, next_due, poll_interval, failure_count, last_failure,
          gone, lost_items_count, failure, failing_since, seen_move, seen_move_since, hub, hub_topic,
          last_lost_items
        FROM feeds WHERE \(condition)
        """)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var feeds: [StoredFeed] = []
    while let row = try rows.next() { feeds.append(feed(row)) }
    return feeds
  }

  private static func feed(_ row: Row) -> StoredFeed {
    StoredFeed(
      feed: Feed(
        id: Feed.ID(rawValue: row.number(0)), address: row.text(1), title: row.text(2),
        outlet: Outlet.ID(rawValue: row.text(3)), beats: TextList.decode(row.optionalText(4))),
      state: FeedState(
        validators: Validators(etag: row.optionalText(8), lastModified: row.optionalText(9)),
        movedTo: row.optionalText(10), lastPolled: row.optionalDate(11), lastAnswered: row.optionalDate(12),
        lastNewItem: row.optionalDate(13), nextDue: row.date(14), interval: .milliseconds(row.number(15)),
        failureCount: row.count(16), lastFailure: row.optionalText(17),
        failure: row.optionalText(20).flatMap(FeedFailure.init(rawValue:)),
        failingSince: row.optionalDate(21), isGone: row.number(18) != 0, lostItemsCount: row.count(19),
        lastLostItems: row.optionalDate(26),
        seenMove: row.optionalText(22).map { SeenMove(address: $0, since: row.date(23)) },
        hub: row.optionalText(24).map { WebSubHub(address: $0, topic: row.text(25)) }),
      bucket: row.count(5), isListed: row.number(6) != 0, added: row.date(7))
  }

  /// With the arguments of ``update(_:in:to:_:)``.
  static let updateSQL = """
    UPDATE feeds SET etag = ?, last_modified = ?, moved_to = ?, last_polled = ?, last_answered = ?,
      last_new_item = coalesce(?, last_new_item), next_due = ?, poll_interval = ?, failure_count = ?,
      last_failure = ?, gone = ?, lost_items_count = ?, failure = ?, failing_since = ?, seen_move = ?,
      seen_move_since = ?, hub = ?, hub_topic = ?, last_lost_items = ?
    WHERE id = ? AND bucket = ?
    """

  /// - Returns: Whether there is such a feed.
  static func update(
    _ feed: Feed.ID, in bucket: Int, to state: FeedState, _ statement: DirectStatement
  ) throws -> Bool {
    try statement.execute {
      $0(state.validators.etag)
      $0(state.validators.lastModified)
      $0(state.movedTo)
      $0(state.lastPolled?.milliseconds)
      $0(state.lastAnswered?.milliseconds)
      $0(state.lastNewItem?.milliseconds)
      $0(state.nextDue.milliseconds)
      $0(state.interval.milliseconds)
      $0(state.failureCount)
      $0(state.lastFailure)
      $0(state.isGone)
      $0(state.lostItemsCount)
      $0(state.failure?.rawValue)
      $0(state.failingSince?.milliseconds)
      $0(state.seenMove?.address)
      $0(state.seenMove?.since.milliseconds)
      $0(state.hub?.address)
      $0(state.hub?.topic)
      $0(state.lastLostItems?.milliseconds)
      $0(feed.rawValue)
      $0(bucket)
    } > 0
  }
}
