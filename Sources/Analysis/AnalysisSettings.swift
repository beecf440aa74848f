/// Every choice of the analysis that a user may make; the defaults are those of METRICS.
public struct AnalysisSettings: Hashable, Sendable, Codable {
  /// A story with an item in the last so many hours of the window is still running.
  public var runningHours: Double
  /// How many hours the momentum looks at.
  public var momentumHours: Double
  /// The resolution of first-seen times while it cannot be derived from the items, in minutes.
  public var assumedCrawlMinutes: Double
  /// Days of history that outlets are judged by.
  public var outletDays: Int
  /// Pairs of owners are only tested when the follower has so many shared stories.
  public var minimumSharedStories: Int
  /// The share of false pairs that is accepted among those shown.
  public var falseDiscoveryRate: Double
  /// Stories that began longer ago are no gaps.
  public var gapMaximumAgeHours: Double
  /// How many gaps are listed at most.
  public var maximumGaps: Int
  /// What is kept out of the gaps.
  public var mutes: GapMutes
  /// How the stories were grouped: ``StoryClustering/Settings/granularity``.
  public var granularity: Float
  /// The same: ``StoryClustering/Settings/joinsLanguages``.
  public var joinsLanguages: Bool

  public init(
    runningHours: Double = 6, momentumHours: Double = 3, assumedCrawlMinutes: Double = 30,
    outletDays: Int = 28, minimumSharedStories: Int = 10, falseDiscoveryRate: Double = 0.05,
    gapMaximumAgeHours: Double = 48, maximumGaps: Int = 100, mutes: GapMutes = GapMutes(),
    grouping: StoryClustering.Settings = .standard
  ) {
    self.runningHours = runningHours
    self.momentumHours = momentumHours
    self.assumedCrawlMinutes = assumedCrawlMinutes
    self.outletDays = outletDays
    self.minimumSharedStories = minimumSharedStories
    self.falseDiscoveryRate = falseDiscoveryRate
    self.gapMaximumAgeHours = gapMaximumAgeHours
    self.maximumGaps = maximumGaps
    self.mutes = mutes
    granularity = grouping.granularity
    joinsLanguages = grouping.joinsLanguages
  }

  /// All settings by name, for the methods box and the fingerprint.
  var byName: [String: String] {
    [
      "runningHours": Self.text(runningHours), "momentumHours": Self.text(momentumHours),
      "assumedCrawlMinutes": Self.text(assumedCrawlMinutes), "outletDays": String(outletDays),
      "minimumSharedStories": String(minimumSharedStories),
      "falseDiscoveryRate": Self.text(falseDiscoveryRate),
      "gapMaximumAgeHours": Self.text(gapMaximumAgeHours), "maximumGaps": String(maximumGaps),
      "mutes": mutes.isEmpty
        ? "none" : (mutes.phrases + mutes.beats + mutes.languages).joined(separator: ", "),
      "minimumRun": String(Shingles.width), "minimumTokens": String(CopyDetection.minimumTokens),
      "minimumCommonTokens": String(Comparison.minimumCommonTokens),
      "linkingShare": Self.text(EchoMetrics.linkingShare), "granularity": String(granularity),
      "joinsLanguages": String(joinsLanguages),
    ]
  }

  private static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
  }
}
