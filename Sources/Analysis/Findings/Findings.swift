public import Foundation

/// All that the analysis of one window found: what every report, page and command shows.
///
/// The names are those of METRICS and of the JSON. Lists are sorted, so that the same input gives the same
/// bytes.
public struct Findings: Hashable, Sendable, Codable {
  public var window: Window
  public var day: DayFinding
  /// One for each beat with an item in the window, in order of name.
  public var beats: [BeatFinding]
  /// The folders of the feed list and the user's questions, each with its share of the last day beside its own past;
  /// empty for a window longer than a day.
  public var standings: [BeatStanding]
  /// Stories with an item in the window, the most echoed first.
  public var stories: [StoryFinding]
  /// Under-covered stories, the most promising first.
  public var gaps: [GapFinding]
  /// What everyone says in the most echoed stories and what only one owner does; in the order of ``stories``.
  public var angles: [AnglesFinding]
  /// The record of the lists of gaps shown before; `nil` for findings that are of no store.
  public var gapRecord: GapRecord?
  /// What became of gaps listed before, and which stories fell silent; `nil` for findings that are of no store.
  public var moving: MovingFinding?
  /// The stories that the user has starred, the first starred first.
  public var starred: [StarredFinding]
  /// Outlets with an item in the outlet window, in order of name.
  public var outlets: [OutletFinding]
  /// Who published before whom, the surest first; only pairs that pass the false-discovery control.
  public var follows: [FollowFinding]
  /// Which outlets carry the same stories; `nil` where they do not fall into groups clearly enough.
  public var communities: CommunityFinding?
  /// One for each feed, troubled ones first.
  public var feeds: [FeedFinding]
  /// The outlets of the week; `nil` where the window is no week (``Window/isWeek``).
  public var week: WeekFinding?
  public var methods: Methods

  public init(
    window: Window, day: DayFinding, beats: [BeatFinding], standings: [BeatStanding] = [],
    stories: [StoryFinding], gaps: [GapFinding],
    angles: [AnglesFinding] = [],
    gapRecord: GapRecord? = nil, moving: MovingFinding? = nil, starred: [StarredFinding] = [],
    outlets: [OutletFinding],
    follows: [FollowFinding], communities: CommunityFinding? = nil,
    feeds: [FeedFinding], week: WeekFinding? = nil, methods: Methods
  ) {
    self.window = window
    self.day = day
    self.beats = beats
    self.standings = standings
    self.stories = stories
    self.gaps = gaps
    self.angles = angles
    self.gapRecord = gapRecord
    self.moving = moving
    self.starred = starred
    self.outlets = outlets
    self.follows = follows
    self.communities = communities
    self.feeds = feeds
    self.week = week
    self.methods = methods
  }
}

/// The time a report is about.
public struct Window: Hashable, Sendable, Codable {
  /// The first moment inside.
  public var since: Date
  /// The first moment outside.
  public var until: Date

  public init(since: Date, until: Date) {
    self.since = since
    self.until = until
  }

  /// All times there are.
  static let always = Window(since: .distantPast, until: .distantFuture)

  public func contains(_ time: Date) -> Bool { since <= time && time < until }

  /// From the first moment inside to the first outside, in seconds.
  var length: Double { until.timeIntervalSince(since) }

  /// Whether it is no longer than a day, give or take the hour of a change to summer time.
  public var isDay: Bool { length <= 25 * 3_600 }

  /// Whether it is seven days long, give or take the hour of a change to summer time.
  public var isWeek: Bool { abs(length - 7 * 86_400) <= 3_600 }
}

/// What a reader needs to judge and repeat the numbers (METRICS, "The methods box").
public struct Methods: Hashable, Sendable, Codable {
  /// The program's version.
  public var version: String
  /// The moment the analysis was made for.
  public var now: Date
  /// The median time between two polls of a feed in the window, in seconds; `nil` after a single crawl.
  public var crawlResolution: Double?
  /// Items whose time is our first sight of them, because the publisher's was missing or not plausible; 0
  /// to 1.
  public var firstSeenShare: Double
  /// Feeds that lost items between two polls.
  public var truncatedFeeds: Int
  /// Items by language, most frequent first.
  public var languages: [LanguageCount]
  /// Outlets whose owner nobody has named, of those with an item in the window.
  public var unknownOwners: Int
  /// The date of the latest entry in the user's table of owners, such as "2026-11-01"; `nil` without one.
  public var ownersAsOf: String?
  /// Outlets whose clock cannot be right, in order of name.
  public var suspectClocks: [SuspectClock]
  /// Every setting that can change a number, by name.
  public var settings: [String: String]
  /// A hash of all that went in but the states of feeds, which change with every poll: 16 hexadecimal digits.
  public var fingerprint: String
  /// Hashes of the parts of the ``fingerprint`` by name: "feeds", "items", "outlets", "settings" and "stories", which of these
  /// each item is in; beside them "questions" where the user has any.
  public var inputs: [String: String]

  public init(
    version: String, now: Date, crawlResolution: Double?, firstSeenShare: Double, truncatedFeeds: Int,
    languages: [LanguageCount], unknownOwners: Int, ownersAsOf: String? = nil,
    suspectClocks: [SuspectClock] = [],
    settings: [String: String], fingerprint: String, inputs: [String: String] = [:]
  ) {
    self.version = version
    self.now = now
    self.crawlResolution = crawlResolution
    self.firstSeenShare = firstSeenShare
    self.truncatedFeeds = truncatedFeeds
    self.languages = languages
    self.unknownOwners = unknownOwners
    self.ownersAsOf = ownersAsOf
    self.suspectClocks = suspectClocks
    self.settings = settings
    self.fingerprint = fingerprint
    self.inputs = inputs
  }
}

/// How many items are in one language.
public struct LanguageCount: Hashable, Sendable, Codable {
  /// BCP 47 primary language; "und" when it could not be told.
  public var language: String
  public var items: Int

  public init(language: String, items: Int) {
    self.language = language
    self.items = items
  }
}
