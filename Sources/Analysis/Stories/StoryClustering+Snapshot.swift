public import Foundation
internal import News

extension StoryClustering {
  /// Whether enough has been read for it to be kept: a store that knows less still learns anew from all it has.
  public var isWorthKeeping: Bool { lessons == nil && changed.isEmpty }

  /// Takes up where ``write(to:)`` has left off: whatever is added then has the same consequences as if it had been added
  /// there.
  ///
  /// - Parameters:
  ///   - snapshot: What was written, by the same version of the program on the same kind of machine.
  ///   - settings: Those with which it was written.
  /// - Throws: An error when it is not whole.
  public init(snapshot: Data, settings: Settings = .standard) throws {
    self.init(settings: settings)
    lessons = nil
    var snapshot = SnapshotReader(snapshot)
    table = try TermTable(from: &snapshot)
    documents = try DocumentPool(from: &snapshot)
    index = try CandidateIndex(from: &snapshot)
    graph = try NeighbourGraph(limit: settings.neighbours, from: &snapshot)
    habits = try OutletHabits(from: &snapshot)
    entries = try snapshot.readArray()
    profiles = try snapshot.readArray()
    sights = try snapshot.readArray()
    originals = try snapshot.readDictionary()
    unconnected = Set(try snapshot.readArray())
    languages = Dictionary(try snapshot.readTexts().enumerated().map { ($1, $0) }) { first, _ in first
    }
    latest = try snapshot.read()
    lastBlock = try snapshot.read()
    nextCompaction = try snapshot.read()
    presentStep = (try snapshot.read(), try snapshot.readArray())
    endedIDs = Set(try snapshot.readTexts().map(Story.ID.init))
    try readStories(from: &snapshot)
    slots = Dictionary(entries.enumerated().map { ($1.id, Int32($0)) }) { first, _ in first }
  }

  private mutating func readStories(from snapshot: inout SnapshotReader) throws {
    let ids = try snapshot.readTexts()
    let facts: [StoryState.Facts] = try snapshot.readArray()
    let members: [Int32] = try snapshot.readArray()
    guard ids.count == facts.count, facts.reduce(0, { $0 + $1.memberCount }) == members.count else {
      throw DamagedSnapshot()
    }
    var start = 0
    for (id, facts) in zip(ids, facts) {
      var story = StoryState(id: Story.ID(rawValue: id), facts)
      story.members = Array(members[start..<(start + facts.memberCount)])
      start += facts.memberCount
      // Of the stories of one name all but the last have ended.
      if facts.isLiving { storyNumbers[story.id] = stories.count }
      stories.append(story)
    }
  }

  /// Writes down all that is remembered.
  ///
  /// - Parameter put: Takes one piece after the other.
  /// - Throws: What `put` throws.
  public func write(to put: (UnsafeRawBufferPointer) throws -> Void) throws {
    try withoutActuallyEscaping(put) { put in
      let snapshot = SnapshotWriter(put: put)
      try table.write(to: snapshot)
      try documents.write(to: snapshot)
      try index.write(to: snapshot)
      try graph.write(to: snapshot)
      try habits.write(to: snapshot)
      try snapshot.write(entries)
      try snapshot.write(profiles)
      try snapshot.write(sights)
      try snapshot.write(originals)
      try snapshot.write(unconnected.sorted())
      try snapshot.write(languages.sorted { $0.value < $1.value }.map(\.key))
      try snapshot.write(latest)
      try snapshot.write(lastBlock)
      try snapshot.write(nextCompaction)
      try snapshot.write(presentStep.end)
      try snapshot.write(presentStep.arrived)
      try snapshot.write(endedIDs.map(\.rawValue).sorted())
      try snapshot.write(stories.map(\.id.rawValue))
      try snapshot.write(stories.enumerated().map { $1.facts(isLiving: storyNumbers[$1.id] == $0) })
      try snapshot.write(stories.flatMap(\.members))
    }
  }
}

extension StoryClustering.StoryState {
  /// All that is remembered of a story but its name and which its members are.
  fileprivate struct Facts: BitwiseCopyable {
    var first: Double
    var memberCount: Int
    var departed: Int
    var isPinned: Bool
    var isReported: Bool
    var isKnownOutside: Bool
    /// Whether its name stands for it.
    var isLiving: Bool
  }

  fileprivate init(id: Story.ID, _ facts: Facts) {
    self.init(id: id, first: facts.first)
    departed = facts.departed
    isPinned = facts.isPinned
    isReported = facts.isReported
    isKnownOutside = facts.isKnownOutside
  }

  fileprivate func facts(isLiving: Bool) -> Facts {
    Facts(
      first: first, memberCount: members.count, departed: departed, isPinned: isPinned,
      isReported: isReported, isKnownOutside: isKnownOutside, isLiving: isLiving)
  }
}
