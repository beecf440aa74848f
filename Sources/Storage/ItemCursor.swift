public import News

/// Where a page of items ended.
public struct ItemCursor: Hashable, Sendable {
  let time: Int64
  let item: Item.ID

  /// The place after this item.
  public init(_ item: Item) {
    time = item.time.milliseconds
    self.item = item.id
  }
}
