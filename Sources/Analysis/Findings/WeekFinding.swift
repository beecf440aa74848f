/// The outlets of one week side by side.
public struct WeekFinding: Hashable, Sendable, Codable {
  /// Counted outlets with an item in the week, in order of name.
  ///
  /// Their items and copied shares are those of the week; their stories, firsts and exclusives are of the stories that
  /// began in it.
  public var outlets: [OutletFinding]
  /// 1 − the mean copied share of the items of the week where that is given, 0 to 1; `nil` where it is given for none.
  public var originality: Double?
  /// How many items that is the mean of.
  public var measuredItems: Int
  /// The effective stories of the up to three weeks before, the latest first; weeks without an item are left out.
  public var effectiveStoriesBefore: [Double]
  /// Which feeds add nothing; `nil` for findings that are of no store.
  public var spare: SpareFeeds?

  /// Feeds that could be dropped without losing a story of the 28 days before the end of the week.
  public struct SpareFeeds: Hashable, Sendable, Codable {
    /// How many could go together.
    public var count: Int
    /// How many are listed.
    public var listed: Int

    public init(count: Int, listed: Int) {
      self.count = count
      self.listed = listed
    }
  }

  public init(
    outlets: [OutletFinding], originality: Double?, measuredItems: Int, effectiveStoriesBefore: [Double],
    spare: SpareFeeds? = nil
  ) {
    self.outlets = outlets
    self.originality = originality
    self.measuredItems = measuredItems
    self.effectiveStoriesBefore = effectiveStoriesBefore
    self.spare = spare
  }
}
