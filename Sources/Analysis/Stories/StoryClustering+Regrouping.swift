internal import Foundation
internal import News

extension StoryClustering {
  /// Entries that are grouped as one: a single one, or those of a block.
  struct Node {
    var members: [Int32]
    /// How many items it stands for, copies counted in.
    var size: Float
    /// The story it stays in, by the user's will; -1 for none.
    var pin: Int32 = -1

    private static let sampleSize = 32

    /// The entries whose links speak for those of all members.
    var sample: ArraySlice<Int32> { members.suffix(Self.sampleSize) }
    /// How many members each entry of the sample speaks for.
    var sampleWeight: Float { Float(members.count) / Float(sample.count) }
  }

  /// Groups new entries and the stories they could change anew.
  mutating func regroup(_ arrived: [Int32]) {
    let arrived = Array(Set(arrived)).sorted()
    let stories = storiesInReach(of: arrived)
    guard stories.count > 1 || arrived.count > 1 else { return }
    let nodes = nodes(of: stories)
    guard nodes.count > 1 else { return }
    let (links, bridges) = links(among: nodes)
    let linked = AverageLink.groups(
      sizes: nodes.map(\.size), pins: nodes.map(\.pin), links: links, cut: settings.granularity,
      blockCut: Self.blockFactor * settings.granularity)
    let groups = groupsByWords(linked.groups, of: nodes, linkedBy: links)
    assign(nodes, groups: bridges.isEmpty ? groups : join(groups, of: nodes, bridges))
    settle(nodes, blocks: linked.blocks)
  }

  /// Joins groups of different languages.
  private func join(_ groups: [Int32], of nodes: [Node], _ bridges: Set<Bridge>) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: nodes.count)
    var joined: [LanguageJoin.Group] = []
    var firstNodes: [Int32] = []
    func number(of node: Int32) -> Int {
      let group = Int(groups[Int(node)])
      if numbers[group] < 0 {
        numbers[group] = Int32(joined.count)
        joined.append(LanguageJoin.Group())
        firstNodes.append(Int32(group))
      }
      return Int(numbers[group])
    }
    for bridge in bridges.sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) }) {
      let (first, second) = (number(of: bridge.first), number(of: bridge.second))
      guard first != second else { continue }
      joined[first].neighbours.insert(Int32(second))
      joined[second].neighbours.insert(Int32(first))
    }
    for (position, node) in nodes.enumerated() where numbers[Int(groups[position])] >= 0 {
      add(node, to: &joined[Int(numbers[Int(groups[position])])])
    }
    let roots = LanguageJoin.joined(
      joined, cut: Self.joiningFactor * settings.granularity, decay: settings.decay.seconds)
    var lowest = [Int32](repeating: .max, count: joined.count)
    for (number, root) in roots.enumerated() {
      lowest[Int(root)] = min(lowest[Int(root)], firstNodes[number])
    }
    return groups.map { group in
      let number = numbers[Int(group)]
      return number < 0 ? group : lowest[Int(roots[Int(number)])]
    }
  }

  private func add(_ node: Node, to group: inout LanguageJoin.Group) {
    group.pin = max(group.pin, node.pin)
    for slot in node.sample {
      let weight = size(of: slot) * node.sampleWeight
      group.size += weight
      group.timeSum += Double(weight) * entries[Int(slot)].time
      group.languages.insert(sights[Int(slot)].language)
      for term in documents.concepts(of: slot) {
        group.terms.append(Document.Term(number: term.number, weight: weight * term.weight))
      }
    }
  }

  /// How much more alike groups of different languages have to be than the granularity asks for.
  private static let joiningFactor: Float = 1.33

  /// What is this much more alike than the granularity asks for stays together once it has settled: it bounds the
  /// cost of a story that new items come to hour after hour.
  private static let blockFactor: Float = 2
  /// Seconds after which an entry is settled. Until then its neighbours are still arriving.
  private static let settlingTime = 3_600.0

  private mutating func settle(_ nodes: [Node], blocks: [Int32]) {
    let isSettled = nodes.map { node in
      node.members.allSatisfy { entries[Int($0)].time < latest - Self.settlingTime }
    }
    for (number, block) in blocks.enumerated() where isSettled[number] && isSettled[Int(block)] {
      guard nodes[number].pin == nodes[Int(block)].pin else { continue }
      let name = entries[Int(nodes[Int(block)].members[0])].block
      for slot in nodes[number].members { entries[Int(slot)].block = name }
    }
  }

  /// Stories that a new entry is in, or could join: in the order of their numbers.
  ///
  /// By the rule of ``AverageLink``: a group's mean is no more than the highest of its parts, so where no new entry
  /// alone comes near the cut, no group of them does.
  private mutating func storiesInReach(of arrived: [Int32]) -> [Int] {
    // Taken out, since what it is told of is read from here meanwhile.
    var near = nearStories
    nearStories = NearStories()
    defer { nearStories = near }
    near.reserve(storyCount: stories.count)
    for slot in arrived { near.mark(profiles[Int(slot)].story) }
    for slot in arrived {
      let time = entries[Int(slot)].time
      for edge in graph.bridges(of: slot) {
        let story = profiles[Int(edge.to)].story
        if !stories[story].isClosed(at: time, settings) { near.mark(story) }
      }
      let neighbours = graph.neighbours(of: slot)
      profiles.withUnsafeBufferPointer { $0.prefetch(neighbours.lazy.map(\.to)) }
      let open = neighbours.filter { edge in
        let story = profiles[Int(edge.to)].story
        return near.isOpen(story, to: slot) { stories[story].isClosed(at: time, settings) }
      }
      for (edge, link) in zip(open, graph.links(of: slot, to: open)) {
        let profile = profiles[Int(edge.to)]
        near.add(link * profile.size, to: profile.story) { linksNeeded(to: stories[profile.story]) }
      }
    }
    return near.takeMarked()
  }

  /// What the links of an entry to those of a story have to sum up to, so that it could join it.
  private func linksNeeded(to story: StoryState) -> Float {
    // The parts of a pinned story can be unlike each other, so any of them may be near.
    let size = story.isPinned ? 1 : story.members.reduce(0) { $0 + self.size(of: $1) }
    return Self.nearness * settings.granularity / AverageLink.mean(1, 1, size)
  }

  /// The share of the granularity from which a story is near enough to an entry to be grouped with it anew.
  private static let nearness: Float = 0.4

  /// The blocks of stories, as far as they are in the window, in the order of their first members: groups are
  /// named after those. A block whose entries have come to be in two stories is two nodes.
  private func nodes(of stories: [Int]) -> [Node] {
    var nodes: [Node] = []
    let horizon = horizon
    for story in stories {
      var members = self.stories[story].members.compactMap { slot -> Member? in
        guard profiles[Int(slot)].lastTime >= horizon else { return nil }
        let entry = entries[Int(slot)]
        return Member(slot: slot, block: entry.block, isPinned: entry.isPinned)
      }
      members.sort { ($0.nodeKey, $0.slot) < ($1.nodeKey, $1.slot) }
      members.forEachRun(of: \.nodeKey) { run in
        nodes.append(
          Node(
            members: run.map(\.slot), size: run.reduce(0) { $0 + size(of: $1.slot) },
            pin: run[run.startIndex].isPinned ? Int32(story) : -1))
      }
    }
    nodes.sort { $0.members[0] < $1.members[0] }
    return nodes
  }

  /// An entry of a story, and what tells which node it is in.
  private struct Member {
    var slot: Int32
    var block: Int32
    var isPinned: Bool

    /// Equal for entries of one story that are one node.
    var nodeKey: Int64 { Int64(block) << 1 | (isPinned ? 1 : 0) }
  }

  /// How many items an entry stands for.
  func size(of slot: Int32) -> Float { profiles[Int(slot)].size }

  // MARK: Assigning

  /// Gives every group the story most of its items were in; what is left over founds a story of its own.
  private mutating func assign(_ nodes: [Node], groups: [Int32]) {
    // By group; -1 for one that has none yet.
    var storyOf = [Int](repeating: -1, count: nodes.count)
    var heirs: [Int: Int32] = [:]
    var taken: Set<Int> = []
    // The parts of a pinned story need not be alike: each takes in what is like itself.
    for (position, node) in nodes.enumerated() where node.pin >= 0 {
      storyOf[Int(groups[position])] = Int(node.pin)
      taken.insert(Int(node.pin))
    }
    for overlap in overlaps(nodes, groups: groups) {
      if heirs[overlap.story] == nil { heirs[overlap.story] = overlap.group }
      if storyOf[Int(overlap.group)] < 0, taken.insert(overlap.story).inserted {
        storyOf[Int(overlap.group)] = overlap.story
      }
    }
    // Groups are numbered by their first member, which founds the story where there is none.
    for (position, node) in nodes.enumerated() where storyOf[Int(groups[position])] < 0 {
      storyOf[Int(groups[position])] = newStory(for: entries[Int(node.members[0])])
    }
    var left: Set<Int> = []
    for (position, node) in nodes.enumerated() {
      let story = storyOf[Int(groups[position])]
      for slot in node.members where profiles[Int(slot)].story != story {
        left.insert(profiles[Int(slot)].story)
        move(slot, to: story)
      }
    }
    for story in left.sorted() {
      let remaining = stories[story].members.filter { profiles[Int($0)].story == story }
      let leftCount = stories[story].members.count - remaining.count
      stories[story].members = remaining
      if !taken.contains(story), let group = heirs[story] {
        end(story, in: storyOf[Int(group)], movedCount: leftCount)
      }
    }
  }

  /// That a group has items of a story, and how many.
  private struct Overlap {
    var group: Int32
    var story: Int
    var size: Float

    /// Equal for the parts of one group that are of one story.
    var key: Int64 { Int64(group) << 32 | Int64(story) }
  }

  /// Largest first; among equals the older story.
  private func overlaps(_ nodes: [Node], groups: [Int32]) -> [Overlap] {
    // All members of a node are of one story.
    var parts = nodes.enumerated().map { position, node in
      Overlap(group: groups[position], story: profiles[Int(node.members[0])].story, size: node.size)
    }
    // To the last of the keys, so that the sums are the same to the last bit.
    parts.sort { ($0.key, $0.size) < ($1.key, $1.size) }
    var overlaps: [Overlap] = []
    parts.forEachRun(of: \.key) { run in
      var overlap = run[run.startIndex]
      overlap.size = run.reduce(0) { $0 + $1.size }
      overlaps.append(overlap)
    }
    return overlaps.sorted { left, right in
      if left.size != right.size { return left.size > right.size }
      guard left.story != right.story else { return left.group < right.group }
      let (first, second) = (stories[left.story].first, stories[right.story].first)
      return first != second ? first < second : stories[left.story].id < stories[right.story].id
    }
  }

  /// Puts an entry and its copies into a story; the one that they leave has to be told.
  mutating func move(_ slot: Int32, to story: Int) {
    profiles[Int(slot)].story = story
    changed.insert(slot)
    var copy = entries[Int(slot)].nextCopy
    while copy >= 0 {
      profiles[Int(copy)].story = story
      changed.insert(copy)
      copy = entries[Int(copy)].nextCopy
    }
    stories[story].members.append(slot)
    stories[story].first = min(stories[story].first, profiles[Int(slot)].firstTime)
  }

  /// Ends a story whose items in the window have all moved away. What had left the window goes with them
  /// when it is the smaller part and not pinned; otherwise the story stays what it was.
  private mutating func end(_ story: Int, in heir: Int, movedCount: Int) {
    let past = stories[story].members
    guard !stories[story].isPinned, past.count + stories[story].departed < movedCount else { return }
    handOver(story, to: heir)
    // What has ended in it has to be led on, even where nobody has been told of it.
    if stories[story].isReported || stories[story].isHeir {
      stories[heir].isHeir = true
      endedIDs.insert(stories[story].id)
      if !stories[story].isKnownOutside { unheardOfIDs.insert(stories[story].id) }
      changes.merges.append(Changes.Merge(from: stories[story].id, into: stories[heir].id))
    }
  }

  /// Gives all that a story has to another, and its name to nobody.
  mutating func handOver(_ story: Int, to heir: Int) {
    for slot in stories[story].members { move(slot, to: heir) }
    stories[heir].departed += stories[story].departed
    stories[heir].first = min(stories[heir].first, stories[story].first)
    stories[story].members = []
    storyNumbers[stories[story].id] = nil
  }

  /// A new story with one entry to be; its name is made from the entry, and from that name where it is taken.
  mutating func newStory(for entry: Entry) -> Int {
    var id = entry.founding
    while storyNumbers[id] != nil || endedIDs.contains(id) { id = id.next }
    return number(of: id, first: entry.time)
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
      let number = profiles[Int(slot)].story
      let story = stories[number]
      changes.assignments[entry.id] = story.id
      guard !story.isReported else { continue }
      stories[number].isReported = true
      changes.newStories[story.id] = Date(timeIntervalSince1970: story.first)
    }
    changed = []
  }

  /// What changed since the last report, merges followed to their end.
  mutating func report() -> Changes {
    note()
    var changes = changes
    self.changes = Changes()
    let heirs = Dictionary(changes.merges.map { ($0.from, $0.into) }, uniquingKeysWith: { $1 })
    changes.assignments.follow(heirs)
    changes.merges = heirs.keys.filter { !unheardOfIDs.contains($0) }.sorted()
      .map { Changes.Merge(from: $0, into: heirs.end(of: $0)) }
    // One can have been noted and have lost its items since.
    let assigned = Set(changes.assignments.values)
    changes.newStories = changes.newStories.filter { assigned.contains($0.key) }
    unheardOfIDs = []
    for id in changes.assignments.values {
      if let number = storyNumbers[id] { stories[number].isKnownOutside = true }
    }
    return changes
  }
}
