public import News

/// What an item has in common with earlier items of its story.
public struct Copy: Hashable, Sendable {
  /// A stretch of the item's text that stands in an earlier item of another owner.
  public struct Run: Hashable, Sendable, Codable {
    /// Where in the item a run stands.
    public enum Field: String, Hashable, Sendable, Codable { case title, summary, content }

    public var field: Field
    /// Where it stands in that field, in bytes of UTF-8.
    public var bytes: Range<Int>
    /// The earliest item that has the whole run.
    public var source: Item.ID

    public init(field: Field, bytes: Range<Int>, source: Item.ID) {
      self.field = field
      self.bytes = bytes
      self.source = source
    }
  }

  public var item: Item.ID
  /// The share of its tokens in runs of at least four also found in earlier items of other owners, 0 to 1;
  /// `nil` below 12 tokens.
  public var share: Double?
  /// The share also found in earlier items of its own owner; `nil` below 12 tokens.
  public var inHouseShare: Double?
  /// The earlier item of another owner that most of the copied tokens come from: of a text and its copies the text.
  /// `nil` when nothing is copied. Given for shorter texts too, when nearly all of a headline is another's.
  public var source: Item.ID?
  /// Which text the shares are of.
  public var basis: TextBasis
  /// Earlier items that at least half of this one stands in; of a text below 12 tokens nearly all.
  public var linkedSources: [Item.ID]
  /// The copied stretches in order of their place.
  public var runs: [Run]

  public init(
    item: Item.ID, share: Double?, inHouseShare: Double?, source: Item.ID?, basis: TextBasis,
    linkedSources: [Item.ID] = [], runs: [Run] = []
  ) {
    self.item = item
    self.share = share
    self.inHouseShare = inHouseShare
    self.source = source
    self.basis = basis
    self.linkedSources = linkedSources
    self.runs = runs
  }

  /// 1 − copied share; `nil` where none is given (Cagé, Hervé & Viaud 2020).
  public var originality: Double? { share.map { 1 - $0 } }
}
