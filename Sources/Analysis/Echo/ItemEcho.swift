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
