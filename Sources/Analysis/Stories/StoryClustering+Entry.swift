internal import News

extension StoryClustering {
  /// An item whose terms have been counted.
  struct Arrival {
    var id: Item.ID
    /// What the name of a story that it founds is made from.
    var founder: StableHash
    var time: Double
    var language: Int
    /// A part of a hash of its outlet; 0 for none.
    var outlet: UInt16
    var fingerprint: UInt64?
    var counts: TermTable.Counts
  }

  /// What is remembered of an item.
  struct Entry: Sendable, BitwiseCopyable {
    let id: Item.ID
    /// What the name of a story that it founds is made from.
    private let founder: StableHash
    let time: Double
    /// Itself, or the earlier entry with the same text, which then stands for both.
    var original: Int32
    /// Whether it stays in its story, by the user's will.
    var isPinned = false
    /// Entries of one story and block are grouped as one.
    var block: Int32
    /// The next one of the entries with the text of the same original, the latest first; -1 behind the last.
    var nextCopy: Int32 = -1

    /// The name of a story that it founds.
    var founding: Story.ID { Story.ID(founder: founder) }

    init(_ arrival: Arrival, original: Int32, block blockNumber: Int32) {
      id = arrival.id
      founder = arrival.founder
      time = arrival.time
      self.original = original
      block = blockNumber
    }

    func renamed(_ slots: [Int32]) -> Entry {
      var entry = self
      entry.original = slots[Int(original)]
      if nextCopy >= 0 { entry.nextCopy = slots[Int(nextCopy)] }
      return entry
    }
  }

  /// What others look at in an entry: kept apart and small, because they look at a hundred of them for each new one.
  struct Profile: Sendable {
    /// When the first and the last item with its text came.
    var firstTime: Double
    var lastTime: Double
    private var storyNumber: Int32 = 0
    /// How many items it stands for.
    var size: Float = 1

    init(_ time: Double) {
      firstTime = time
      lastTime = time
    }

    var story: Int {
      get { Int(storyNumber) }
      set { storyNumber = Int32(newValue) }
    }

    /// Counts in another item with its text.
    mutating func add(_ time: Double) {
      firstTime = min(firstTime, time)
      lastTime = max(lastTime, time)
      size += 1
    }

    /// Seconds between a time and the nearest time at which this text came.
    func distance(to time: Double) -> Double { max(0, firstTime - time, time - lastTime) }
  }

  /// What a search looks at first in an entry: in eight bytes, because it looks at thousands for each new one.
  struct Sight: Sendable, BitwiseCopyable {
    /// The number of its language; 0 for one that is not known.
    let language: UInt16
    /// A part of a hash of its outlet; 0 for none, or several that print its text.
    private var outlet: UInt16
    /// Hours by the clock, low bits: between entries years apart it is left to what comes after to tell them apart.
    private var firstHour: UInt16
    private var lastHour: UInt16

    init(_ arrival: Arrival) {
      language = UInt16(truncatingIfNeeded: arrival.language)
      outlet = arrival.outlet
      firstHour = Self.hour(of: arrival.time)
      lastHour = firstHour
    }

    /// Counts in another item with its text, which its profile has counted in. A likeness that was lowered because both texts were
    /// of one outlet stays so.
    mutating func add(_ copy: Arrival, now profile: Profile) {
      if outlet != copy.outlet { outlet = 0 }
      firstHour = Self.hour(of: profile.firstTime)
      lastHour = Self.hour(of: profile.lastTime)
    }

    private static func hour(of time: Double) -> UInt16 {
      UInt16(truncatingIfNeeded: Int((time / 3_600).rounded(.down)))
    }

    /// Whether both can be of one language.
    @inline(__always)
    func mayShareLanguage(_ other: Sight) -> Bool {
      language == other.language || language == 0 || other.language == 0
    }

    /// Whether both are known to be of one outlet.
    func sharesOutlet(_ other: Sight) -> Bool { outlet == other.outlet && outlet != 0 }

    /// Hours from a later or earlier entry to the nearest time at which this one's text came.
    @inline(__always)
    func hours(to other: Sight) -> Int {
      let before = Int16(bitPattern: firstHour &- other.firstHour)
      let since = Int16(bitPattern: other.firstHour &- lastHour)
      return Int(max(0, before, since))
    }
  }

  /// What is remembered of a story.
  struct StoryState: Sendable {
    let id: Story.ID
    var first: Double
    /// The entries with texts of their own; their copies belong with them.
    var members: [Int32] = []
    /// Items that have left the window.
    var departed = 0
    /// Whether an item of it, departed ones too, is pinned: it ends in no other.
    var isPinned = false
    /// Whether an item of it is among the changes to report, or was reported.
    var isReported = false
    /// Whether somebody outside has been told of it.
    var isKnownOutside = false
    /// Whether a story that others may know has ended in it.
    var isHeir = false

    /// Whether it has gone on for too long to take another item.
    func isClosed(at time: Double, _ settings: Settings) -> Bool {
      time - first > settings.longestStory.seconds
    }
  }
}
