public import Foundation
public import News

/// One story, counted (METRICS, "Story").
public struct StoryFinding: Hashable, Sendable, Codable, Identifiable {
  public var id: Story.ID
  /// The headline that stands for the story.
  public var title: String
  /// The most frequent language of its items; "und" when it could not be told.
  public var language: String
  /// The beats of the feeds that carried it, most items first.
  public var beats: [String]
  /// All items up to the end of the window, in order of time; an outlet's first item is the one that counts.
  public var items: [StoryItem]
  /// Distinct outlets, `B`; aggregators do not count.
  public var outlets: Int
  /// Distinct owners of those outlets, `G`.
  public var owners: Int
  /// Outlets with an item of the story in the window ÷ outlets with any item in the window; 0 to 1.
  public var coverage: Double
  /// Independent reports, `R`.
  public var independentReports: Int
  /// `B ÷ R`; 1 when nobody repeats anybody. 0 when only aggregators carried it.
  public var echoFactor: Double
  /// The mean copied share over the counted items where it is given; `nil` where it is given for none.
  public var copiedShare: Double?
  /// Counted items by echo type.
  public var echoTypes: [EchoType: Int]
  /// Who was first: several owners when they tie within the resolution.
  public var firstMovers: [FirstMover]
  public var firstTime: Date
  public var lastTime: Date
  /// Minutes to the second owner; `nil` with one owner.
  public var reactionTime: Double?
  /// Minutes to half of the final owners; `nil` with one owner.
  public var halfBreadthTime: Double?
  /// Median over items of minutes since the first; `nil` with one item.
  public var halfLife: Double?
  /// The tail probability of the new owners of the last 3 hours under a Poisson at the story's own earlier
  /// rate; `nil` when there is no earlier rate to compare with.
  public var momentum: Double?
  /// The resolution of the times above, ± minutes.
  public var resolution: Double
  /// At most five words and names that set it apart from the other stories of the window, the most telling first.
  public var keyTerms: [String]
  /// How well its five most telling words hold it together; `nil` where all its items have one text.
  public var confidence: Confidence?
  /// Still running at the end of the window: every count is "so far".
  public var isRunning: Bool
  /// Its items of which at least half stands word for word in another story: evidence that the two are one.
  public var copiesElsewhere: [CopyElsewhere]
  /// What everyone says in it and what only one owner does; given with the items' texts, of a saturated story.
  public var angles: AnglesFinding?

  public init(
    id: Story.ID, title: String, language: String, beats: [String], items: [StoryItem], outlets: Int,
    owners: Int, coverage: Double, independentReports: Int, echoFactor: Double, copiedShare: Double?,
    echoTypes: [EchoType: Int], firstMovers: [FirstMover], firstTime: Date, lastTime: Date,
    reactionTime: Double?, halfBreadthTime: Double?, halfLife: Double?, momentum: Double?,
    resolution: Double, isRunning: Bool, keyTerms: [String] = [], confidence: Confidence? = nil,
    copiesElsewhere: [CopyElsewhere] = []
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.beats = beats
    self.items = items
    self.outlets = outlets
    self.owners = owners
    self.coverage = coverage
    self.independentReports = independentReports
    self.echoFactor = echoFactor
    self.copiedShare = copiedShare
    self.echoTypes = echoTypes
    self.firstMovers = firstMovers
    self.firstTime = firstTime
    self.lastTime = lastTime
    self.reactionTime = reactionTime
    self.halfBreadthTime = halfBreadthTime
    self.halfLife = halfLife
    self.momentum = momentum
    self.resolution = resolution
    self.isRunning = isRunning
    self.keyTerms = keyTerms
    self.confidence = confidence
    self.copiesElsewhere = copiesElsewhere
  }

  /// Whether it takes in new owners faster than before, beyond chance: it is running and its ``momentum`` is below 0.05.
  public var isGaining: Bool { isRunning && momentum.map { $0 < 0.05 } == true }

  /// An item that stands in an earlier item of another story.
  public struct CopyElsewhere: Hashable, Sendable, Codable {
    public var item: Item.ID
    public var source: Item.ID
    /// The story of the source.
    public var story: Story.ID

    public init(item: Item.ID, source: Item.ID, story: Story.ID) {
      self.item = item
      self.source = source
      self.story = story
    }
  }

  /// How sure it is that a story's items tell of one event.
  public enum Confidence: String, Hashable, Sendable, Codable {
    /// On average an item has at least half of the story's five most telling words.
    case tight
    /// Less than half: some items may be of another event.
    case loose
  }
}

/// One item of a story, with what it took from earlier ones.
public struct StoryItem: Hashable, Sendable, Codable, Identifiable {
  public var id: Item.ID
  public var outlet: Outlet.ID
  public var outletName: String
  public var owner: Owner.ID
  public var role: Outlet.Role
  public var title: String
  public var link: String?
  public var time: Date
  public var timeBasis: Item.TimeBasis
  /// Whether it is its outlet's first item in the story, and so the one that counts.
  public var isCounted: Bool
  /// 0 to 1; `nil` below 12 tokens.
  public var copiedShare: Double?
  /// The share also found in earlier items of its own owner; `nil` below 12 tokens.
  public var inHouseShare: Double?
  /// The earlier item of another owner that most of the copied words come from, which may be in another story; `nil`
  /// when nothing is copied. Given where the share is not, when a headline is another's.
  public var copiedFrom: Item.ID?
  public var basis: TextBasis
  public var echoType: EchoType
  /// The agency, release or outlet it credits; `nil` when it credits none.
  public var origin: String?
  /// Whether the user has put it into this story for good.
  public var isPinned: Bool
  /// Its words and where they come from; `nil` in lists of stories.
  public var text: StoryItemText?

  public init(
    id: Item.ID, outlet: Outlet.ID, outletName: String, owner: Owner.ID, role: Outlet.Role, title: String,
    link: String?, time: Date, timeBasis: Item.TimeBasis, isCounted: Bool, copiedShare: Double?,
    inHouseShare: Double?, copiedFrom: Item.ID?, basis: TextBasis, echoType: EchoType, origin: String?,
    isPinned: Bool = false, text: StoryItemText? = nil
  ) {
    self.id = id
    self.outlet = outlet
    self.outletName = outletName
    self.owner = owner
    self.role = role
    self.title = title
    self.link = link
    self.time = time
    self.timeBasis = timeBasis
    self.isCounted = isCounted
    self.copiedShare = copiedShare
    self.inHouseShare = inHouseShare
    self.copiedFrom = copiedFrom
    self.basis = basis
    self.echoType = echoType
    self.origin = origin
    self.isPinned = isPinned
    self.text = text
  }
}

/// The words of an item, with the stretches that stand in earlier items of other owners.
public struct StoryItemText: Hashable, Sendable, Codable {
  public var title: String
  public var summary: String
  public var content: String
  /// In order of their place.
  public var copied: [Copy.Run]

  public init(title: String, summary: String, content: String, copied: [Copy.Run]) {
    self.title = title
    self.summary = summary
    self.content = content
    self.copied = copied
  }
}

/// Who was first with a story.
public struct FirstMover: Hashable, Sendable, Codable {
  public var owner: Owner.ID
  public var outlet: Outlet.ID
  public var outletName: String
  public var item: Item.ID

  public init(owner: Owner.ID, outlet: Outlet.ID, outletName: String, item: Item.ID) {
    self.owner = owner
    self.outlet = outlet
    self.outletName = outletName
    self.item = item
  }
}

/// How much of an item's text the feed gave us to compare.
public enum TextBasis: String, Hashable, Sendable, Codable {
  case title, summary, fullText
}

/// What kind of echo an item is (METRICS, "echo type").
public enum EchoType: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  /// Copied share at least 0.8.
  case verbatim
  /// Copied share from 0.2 up to 0.8.
  case rewrite
  /// Copied share below 0.2.
  case ownWords
  /// An agency's own item, or one that credits it.
  case wire
  case pressRelease
  /// A reposted item of another outlet, or an aggregator's.
  case linkOnly
  /// Too little text.
  case cannotTell
}
