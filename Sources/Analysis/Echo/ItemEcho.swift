public import News

/// What one item took from earlier ones, in short.
public struct ItemEcho: Hashable, Sendable {
  public var item: Item.ID
  public var story: Story.ID
  /// 0 to 1; `nil` below 12 tokens.
  public var copiedShare: Double?
  /// The earlier item of another owner that the copied tokens come from; `nil` when nothing is copied.
  public var copiedFrom: Item.ID?
  public var echoType: EchoType
}

extension Analysis {
  /// What each item took from earlier ones.
  ///
  /// - Parameters:
  ///   - items: Items with their stories, in any order.
  ///   - outlets: The outlets they are from.
  /// - Returns: One for each item, in order of story, then time.
  public static func echoes(of items: [AnalysisInput.StoredItem], outlets: [Outlet]) -> [ItemEcho] {
    let table = OutletTable(outlets)
    let stories = WindowItems.stories(items, window: .always, outlets: table)
    let copies = WindowCopies(stories, outlets: table)
    let credits = OriginCredits(outlets: outlets)
    return stories.concurrentMap { story in
      zip(story.items, copies.copies(of: story.id, story.items)).map { entry, copy in
        ItemEcho(
          item: copy.item, story: story.id, copiedShare: copy.share, copiedFrom: copy.source,
          echoType: EchoType(
            role: table[entry.item.outlet].role, credit: credits.credit(of: entry.item)?.kind,
            copiedShare: copy.share))
      }
    }.flatMap(\.self)
  }
}
