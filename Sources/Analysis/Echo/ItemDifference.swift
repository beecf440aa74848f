public import News

/// Two items side by side: which stretches the later one has from the earlier one, and where they stand in both.
public struct ItemDifference: Hashable, Sendable, Codable {
  /// One of the two items.
  public struct Side: Hashable, Sendable, Codable {
    public var item: Item.ID
    public var outlet: Outlet.ID
    /// Its words, with the stretches that both have.
    public var text: StoryItemText

    public init(item: Item.ID, outlet: Outlet.ID, text: StoryItemText) {
      self.item = item
      self.outlet = outlet
      self.text = text
    }
  }

  public var earlier: Side
  public var later: Side
  /// The share of the later item's words that stand in the earlier one, 0 to 1; `nil` below 12 words.
  public var copiedShare: Double?
  /// Which text of the later item was compared.
  public var basis: TextBasis

  /// - Parameters:
  ///   - left: One item.
  ///   - right: The other; which of the two is the earlier one is found out.
  public init(_ left: Item, _ right: Item) {
    // By their own words alone: whoever owns them, the two are compared.
    let table = OutletTable([])
    let isOrdered = ItemOrder(outlets: table).isBefore(left, right)
    let (first, second) = isOrdered ? (left, right) : (right, left)
    let forward = Self.copy(of: second, from: first)
    let backward = Self.copy(of: first, from: second)
    earlier = Side(item: first.id, outlet: first.outlet, text: StoryItemText(first, copied: backward.runs))
    later = Side(item: second.id, outlet: second.outlet, text: StoryItemText(second, copied: forward.runs))
    copiedShare = forward.share
    basis = forward.basis
  }

  private static func copy(of item: Item, from source: Item) -> Copy {
    var item = item
    var source = source
    item.outlet = Outlet.ID(rawValue: "copy")
    source.outlet = Outlet.ID(rawValue: "source")
    let items = [source, item]
    return CopyDetection().copies(
      in: items, texts: items.map { ItemText($0, limit: CopyDetection.tokenLimit) }, outlets: OutletTable([]),
      withRuns: true)[1]
  }
}

extension StoryItemText {
  init(_ item: Item, copied: [Copy.Run]) {
    self.init(title: item.title, summary: item.summary, content: item.content, copied: copied)
  }
}
