/// Tells which stories entries come near: those to which the links of one of them sum up to enough.
struct NearStories: Sendable {
  /// What is known of a story.
  private struct Sought {
    let story: Int
    var isNear = false
    /// What the links of an entry have to sum up to; `nil` while nobody had to know.
    var enough: Float?
    /// The entry that was last compared with it, whether that could join it, and what its links sum up to.
    var entry: Int32 = -1
    var isOpen = false
    var sum: Float = 0
  }

  /// By story the position among those known, plus one; 0 for one that is not.
  private var places: [Int32] = []
  private var known: [Sought] = []

  /// Makes room for stories with lower numbers than this.
  mutating func reserve(storyCount: Int) {
    places.fill(upTo: storyCount, with: 0)
  }

  /// Marks a story as near.
  mutating func mark(_ story: Int) { known[place(of: story)].isNear = true }

  /// Whether links of an entry to a story have still to be counted: it is not known to be near, and takes the entry.
  ///
  /// To be asked for all neighbours of an entry before the first of its links is counted.
  ///
  /// - Parameter isClosed: Whether the story takes no such entry.
  mutating func isOpen(_ story: Int, to entry: Int32, isClosed: () -> Bool) -> Bool {
    let place = place(of: story)
    guard !known[place].isNear else { return false }
    if known[place].entry != entry {
      known[place].entry = entry
      known[place].isOpen = !isClosed()
      known[place].sum = 0
    }
    return known[place].isOpen
  }

  /// Counts a link of the entry that ``isOpen(_:to:isClosed:)`` was last asked for.
  ///
  /// - Parameter enough: What they have to sum up to.
  mutating func add(_ link: Float, to story: Int, enough: () -> Float) {
    let place = place(of: story)
    guard !known[place].isNear else { return }
    let needed = known[place].enough ?? enough()
    known[place].enough = needed
    known[place].sum += link
    known[place].isNear = known[place].sum >= needed
  }

  /// The stories that are near, in the order of their numbers; nothing is known of any after it.
  mutating func takeMarked() -> [Int] {
    for sought in known { places[sought.story] = 0 }
    defer { known.removeAll(keepingCapacity: true) }
    return known.filter(\.isNear).map(\.story).sorted()
  }

  private mutating func place(of story: Int) -> Int {
    if places[story] == 0 {
      known.append(Sought(story: story))
      places[story] = Int32(known.count)
    }
    return Int(places[story]) - 1
  }
}
