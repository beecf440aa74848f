/// The numbers of a day, or of a beat on that day (METRICS, "Day, and the same per beat").
public struct DayFinding: Hashable, Sendable, Codable {
  public var items: Int
  public var feeds: Int
  /// Outlets with an item in the window; aggregators do not count.
  public var outlets: Int
  public var owners: Int
  public var stories: Int
  /// Distinct outlet–story pairs.
  public var pairs: Int
  /// Shannon entropy of stories over outlet–story pairs, in nats.
  public var entropy: Double
  /// entropy ÷ log(stories), 0 to 1; `nil` with fewer than two stories.
  public var evenness: Double?
  /// exp(entropy): how many equally covered stories the day amounts to.
  public var effectiveStories: Double
  /// 1 ÷ the sum of squared shares.
  public var inverseHHI: Double
  /// Pairs in stories with at least two owners ÷ pairs, 0 to 1.
  public var sharedShare: Double
  /// Pairs in stories with exactly one owner ÷ pairs, 0 to 1.
  public var exclusiveShare: Double
  /// Items ÷ stories; 0 on an empty day.
  public var readingRatio: Double
  /// The same number over the 28 days before, and how many of these were narrower or broader; `nil` with fewer than 7 of
  /// them.
  public var effectiveStoriesBand: Band?
  /// The like for the other numbers; the band of the exclusive share is what is left of this one to 1.
  public var sharedShareBand: Band?
  public var readingRatioBand: Band?

  public init(
    items: Int, feeds: Int, outlets: Int, owners: Int, stories: Int, pairs: Int, entropy: Double,
    evenness: Double?, effectiveStories: Double, inverseHHI: Double, sharedShare: Double,
    exclusiveShare: Double, readingRatio: Double, effectiveStoriesBand: Band?,
    sharedShareBand: Band? = nil, readingRatioBand: Band? = nil
  ) {
    self.items = items
    self.feeds = feeds
    self.outlets = outlets
    self.owners = owners
    self.stories = stories
    self.pairs = pairs
    self.entropy = entropy
    self.evenness = evenness
    self.effectiveStories = effectiveStories
    self.inverseHHI = inverseHHI
    self.sharedShare = sharedShare
    self.exclusiveShare = exclusiveShare
    self.readingRatio = readingRatio
    self.effectiveStoriesBand = effectiveStoriesBand
    self.sharedShareBand = sharedShareBand
    self.readingRatioBand = readingRatioBand
  }
}

/// Where a number usually lies.
public struct Band: Hashable, Sendable, Codable {
  public var days: Int
  public var lowerQuartile: Double
  public var median: Double
  public var upperQuartile: Double
  /// How many of the days have less than the day that is compared with them; `nil` where that is not asked.
  public var daysBelow: Int?
  /// How many of them have more.
  public var daysAbove: Int?

  public init(
    days: Int, lowerQuartile: Double, median: Double, upperQuartile: Double, daysBelow: Int? = nil,
    daysAbove: Int? = nil
  ) {
    self.days = days
    self.lowerQuartile = lowerQuartile
    self.median = median
    self.upperQuartile = upperQuartile
    self.daysBelow = daysBelow
    self.daysAbove = daysAbove
  }
}

/// The numbers of one beat.
public struct BeatFinding: Hashable, Sendable, Codable {
  public var beat: String
  public var day: DayFinding

  public init(beat: String, day: DayFinding) {
    self.beat = beat
    self.day = day
  }
}
