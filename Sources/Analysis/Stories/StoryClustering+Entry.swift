internal import News

extension StoryClustering {
  /// What is remembered of an item.
  struct Entry: Sendable {
    let id: Item.ID
    /// The name of a story that it founds.
    let founding: Story.ID
    let time: Double
    let language: Int32
    /// Itself, or the earlier entry with the same text, which then stands for both.
    var original: Int32
    var story = 0
    /// Whether it stays in its story, by the user's will.
    var isPinned = false
    /// Entries of one story and block are grouped as one.
    var block: Int32
    /// When the first and the last item with this text came.
    var firstTime: Double
    var lastTime: Double
    var copies: [Int32] = []

    init(_ item: Item, time: Double, language: Int32, original: Int32, block blockNumber: Int32) {
      id = item.id
      founding = Story.ID(founder: item)
      self.time = time
      self.language = language
      self.original = original
      block = blockNumber
      firstTime = time
      lastTime = time
    }

    /// Seconds between a time and the nearest time at which this text came.
    func distance(to time: Double) -> Double { max(0, firstTime - time, time - lastTime) }

    func renamed(_ slots: [Int32]) -> Entry {
      var entry = self
      entry.original = slots[Int(original)]
      entry.copies = copies.map { slots[Int($0)] }
      return entry
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

    /// Whether it has gone on for too long to take another item.
    func isClosed(at time: Double, _ settings: Settings) -> Bool {
      time - first > settings.longestStory.seconds
    }
  }
}
