internal import News

extension StoryClustering {
  /// Groups new entries and all stories they touch anew.
  mutating func regroup(_ arrived: [Int32]) {
    let members = neighbourhood(of: arrived)
    guard members.count > 1 else { return }
    for slot in members { connect(slot) }
    let sizes = members.map { Float(1 + entries[Int($0)].copies.count) }
    let groups = AverageLink.groups(sizes: sizes, links: links(among: members), cut: settings.granularity)
    assign(members, sizes: sizes, groups: groups)
  }

  /// A story whose items are all less like a new one than this cannot change by it.
  private static let nearness: Float = 0.15

  /// The entries whose story can change: those of every story that a new entry is in or near, in the order
  /// of their arrival.
  private func neighbourhood(of arrived: [Int32]) -> [Int32] {
    let horizon = horizon
    var touched: Set<Int> = []
    for slot in arrived {
      let entry = entries[Int(slot)]
      touched.insert(entry.story)
      for edge in entry.edges
      where edge.likeness >= Self.nearness && entries[Int(edge.to)].lastTime >= horizon {
        let story = entries[Int(edge.to)].story
        if !stories[story].isClosed(at: entry.time, settings) { touched.insert(story) }
      }
    }
    return touched.flatMap { story in stories[story].members.filter { entries[Int($0)].lastTime >= horizon } }
      .sorted()
  }

  // MARK: Assigning

  /// Gives every group the story most of its items were in; what is left over founds a story of its own.
  private mutating func assign(_ members: [Int32], sizes: [Float], groups: [Int32]) {
    var storyOf: [Int32: Int] = [:]
    var heirs: [Int: Int32] = [:]
    var taken: Set<Int> = []
    for overlap in overlaps(members, sizes: sizes, groups: groups) {
      if heirs[overlap.story] == nil { heirs[overlap.story] = overlap.group }
      if storyOf[overlap.group] == nil, taken.insert(overlap.story).inserted {
        storyOf[overlap.group] = overlap.story
      }
    }
    // Groups are numbered by their first member, which founds the story where there is none.
    for (position, slot) in members.enumerated() where storyOf[groups[position]] == nil {
      storyOf[groups[position]] = newStory(for: entries[Int(slot)])
    }
    for (position, slot) in members.enumerated() {
      guard let story = storyOf[groups[position]], story != entries[Int(slot)].story else { continue }
      move(slot, to: story)
    }
    for (story, group) in heirs.sorted(by: { $0.key < $1.key }) {
      let remaining = stories[story].members.filter { entries[Int($0)].story == story }
      let left = stories[story].members.count - remaining.count
      stories[story].members = remaining
      if !taken.contains(story), let heir = storyOf[group] { end(story, in: heir, movedCount: left) }
    }
  }

  /// That a group has items of a story.
  private struct Overlap: Hashable {
    var group: Int32
    var story: Int
  }

  /// Largest first; among equals the older story.
  private func overlaps(_ members: [Int32], sizes: [Float], groups: [Int32]) -> [Overlap] {
    var counts: [Overlap: Float] = [:]
    for (position, slot) in members.enumerated() {
      counts[Overlap(group: groups[position], story: entries[Int(slot)].story), default: 0] += sizes[position]
    }
    return counts.sorted { left, right in
      if left.value != right.value { return left.value > right.value }
      let (first, second) = (stories[left.key.story], stories[right.key.story])
      if first.first != second.first { return first.first < second.first }
      return first.id != second.id ? first.id < second.id : left.key.group < right.key.group
    }
    .map(\.key)
  }

  private mutating func move(_ slot: Int32, to story: Int) {
    entries[Int(slot)].story = story
    changed.insert(slot)
    for copy in entries[Int(slot)].copies {
      entries[Int(copy)].story = story
      changed.insert(copy)
    }
    stories[story].members.append(slot)
    stories[story].first = min(stories[story].first, entries[Int(slot)].firstTime)
  }

  /// Ends a story whose items in the window have all moved away. What had left the window goes with them
  /// when it is the smaller part; otherwise the story stays what it was.
  private mutating func end(_ story: Int, in heir: Int, movedCount: Int) {
    let past = stories[story].members
    guard past.count + stories[story].departed < movedCount else { return }
    for slot in past { move(slot, to: heir) }
    stories[heir].departed += stories[story].departed
    stories[heir].first = min(stories[heir].first, stories[story].first)
    stories[story].members = []
    storyNumbers[stories[story].id] = nil
    if stories[story].isReported {
      endedIDs.insert(stories[story].id)
      if !stories[story].isKnownOutside { unheardOfIDs.insert(stories[story].id) }
      changes.merges.append(Changes.Merge(from: stories[story].id, into: stories[heir].id))
    }
  }

  /// A new story with one entry to be; its name is made from the entry, and from that name where it is taken.
  mutating func newStory(for entry: Entry) -> Int {
    var id = entry.founding
    while storyNumbers[id] != nil || endedIDs.contains(id) {
      var hash = StableHash()
      hash.combine(id.rawValue)
      id = Story.ID(rawValue: String(hash.base32.suffix(10)))
    }
    return number(of: id, first: entry.firstTime)
  }

  mutating func number(of id: Story.ID, first: Double) -> Int {
    if let number = storyNumbers[id] { return number }
    storyNumbers[id] = stories.count
    stories.append(StoryState(id: id, first: first))
    return stories.count - 1
  }

  // MARK: Reporting

  /// Notes the present story of every entry that changed.
  mutating func note() {
    for slot in changed {
      let entry = entries[Int(slot)]
      changes.assignments[entry.id] = stories[entry.story].id
      stories[entry.story].isReported = true
    }
    changed = []
  }

  /// What changed since the last report, merges followed to their end.
  mutating func report() -> Changes {
    note()
    var changes = changes
    self.changes = Changes()
    let heirs = Dictionary(changes.merges.map { ($0.from, $0.into) }, uniquingKeysWith: { $1 })
    func end(of id: Story.ID) -> Story.ID {
      var id = id
      while let next = heirs[id] { id = next }
      return id
    }
    changes.assignments = changes.assignments.mapValues(end)
    changes.merges = heirs.keys.filter { !unheardOfIDs.contains($0) }.sorted()
      .map { Changes.Merge(from: $0, into: end(of: $0)) }
    unheardOfIDs = []
    for id in changes.assignments.values {
      if let number = storyNumbers[id] { stories[number].isKnownOutside = true }
    }
    return changes
  }
}
