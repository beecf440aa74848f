public import News

/// What reading a document has shown, as far as the next poll depends on it.
public struct FeedReading: Hashable, Sendable {
  /// Whether the document's own end was seen, by the parser.
  public var isWhole: Bool
  public var itemCount: Int
  /// How many of the items we had before.
  public var knownItemCount: Int
  /// RSS `ttl`; `nil` when the feed has none.
  public var timeToLive: Duration?
  /// From `sy:updatePeriod` and `sy:updateFrequency`; `nil` when the feed has none.
  public var updatePeriod: Duration?
  /// RSS `skipHours`, 0 to 23, UTC.
  public var skipHours: Set<Int>
  /// The hub that the document names.
  public var hub: WebSubHub?

  public init(
    isWhole: Bool = true, itemCount: Int, knownItemCount: Int, timeToLive: Duration? = nil,
    updatePeriod: Duration? = nil, skipHours: Set<Int> = [], hub: WebSubHub? = nil
  ) {
    self.isWhole = isWhole
    self.itemCount = itemCount
    self.knownItemCount = knownItemCount
    self.timeToLive = timeToLive
    self.updatePeriod = updatePeriod
    self.skipHours = skipHours
    self.hub = hub
  }
}
