internal import Foundation

/// Whether a text is of a group is asked of its words (naive Bayes): each speaks for the group by how much more often the group's
/// other items have it than reports do, and together they have to outweigh how few of all reports are of the group. Words of one
/// text depend on one another, so chance alone adds up: more is asked by the root of how many there are.
extension StoryClustering {
  /// One text of a group.
  private struct Text {
    var language: Int
    /// Where its words are among those that were read.
    var words: Range<Int>
    /// How many items it speaks for.
    var weight: Float
    /// The root of how many words it has: evidence that is due to chance grows by it.
    var chance: Float { Float(max(1, words.count)).squareRoot() }
  }

  /// What the words of a text say of whether it is of a group.
  private struct Evidence {
    /// The logarithm of the odds that it is.
    var logOdds: Float
    /// The part of its words, 0 to 1, that many of the group have; 1 where the text has no words.
    var spreadShare: Float
  }

  /// The words of all nodes' samples, read once for both rules.
  private struct Wording {
    var words: [Int32] = []
    var texts: [Text] = []
    /// Where the texts of each node are.
    var ranges = RowRanges()

    func texts(of node: Int) -> ArraySlice<Text> { texts[ranges[node]] }
    func words(of text: Text) -> ArraySlice<Int32> { words[text.words] }
  }

  /// The nodes of groups, each of which is called by the number of its first one.
  private struct NodesByGroup {
    private var nodes: [Int]
    private var ranges: RowRanges

    init(_ groups: [Int32]) {
      nodes = [Int](repeating: 0, count: groups.count)
      ranges = RowRanges(for: groups, count: groups.count)
      for (node, group) in groups.enumerated() { nodes[ranges.place(in: Int(group))] = node }
    }

    /// In their order; none where no group is called so.
    subscript(group: Int) -> ArraySlice<Int> { nodes[ranges[group]] }
  }

  /// The groups that are left when those of the linkage have been asked by their words: who does not belong is set apart, and who is
  /// kin is taken in.
  ///
  /// - Parameters:
  ///   - groups: The group of each node, by the number of its first one.
  ///   - links: Those that they were grouped by.
  /// - Complexity: For a moment the words of all nodes' samples are held, at most some 200 bytes an entry.
  mutating func groupsByWords(
    _ groups: [Int32], of nodes: [Node], linkedBy links: [AverageLink.Link]
  ) -> [Int32] {
    guard let leastEvidence = settings.leastEvidence else { return groups }
    wordCounts.fill(upTo: table.count, with: 0)
    let wording = wording(of: nodes)
    let own = withoutStrangers(groups, of: nodes, wording, leastEvidence: leastEvidence)
    return withKin(
      own, of: nodes, wording, linkedBy: links, leastEvidence: Self.evidenceFactorOfKin * leastEvidence)
  }

  // MARK: Strangers

  /// Sets entries and blocks apart that the linkage put into a group for one rare word, say the name of a town or a product that
  /// two events share.
  ///
  /// A block belongs where one of its texts does. What is more than half of the group is not asked, nor what the user has pinned.
  ///
  /// - Returns: Groups like those given, and one more for each node that does not belong.
  /// - Complexity: Linear in the words of the groups, for each time that they are asked.
  private mutating func withoutStrangers(
    _ groups: [Int32], of nodes: [Node], _ wording: Wording, leastEvidence: Float
  ) -> [Int32] {
    let nodesByGroup = NodesByGroup(groups)
    var result = groups
    for group in groups.indices where nodesByGroup[group].count > 1 {
      let areStrangers = counting(nodesByGroup[group], of: wording) { clustering in
        clustering.strangers(among: nodesByGroup[group], nodes, wording, leastEvidence: leastEvidence)
      }
      // They all can be strangers to each other.
      let first = zip(nodesByGroup[group], areStrangers).first { !$0.1 }?.0
      for (node, isStranger) in zip(nodesByGroup[group], areStrangers) {
        result[node] = Int32(isStranger ? node : first ?? node)
      }
    }
    return result
  }

  /// A group is asked anew without those that do not belong, so often at most.
  private static let mostRounds = 16
  /// A text with so much of its words in so much of the group belongs there, however common the words are.
  private static let likeShare: Float = 0.75, leastSpread: Float = 0.25

  /// Which nodes of a group, whose words are counted, do not belong to it; in the order of those given.
  private mutating func strangers(
    among group: ArraySlice<Int>, _ nodes: [Node], _ wording: Wording, leastEvidence: Float
  ) -> [Bool] {
    var groupSize = group.reduce(0) { $0 + nodes[$1].size }
    var result = [Bool](repeating: false, count: group.count)
    for _ in 0..<Self.mostRounds {
      var found: [Int] = []
      for (position, node) in group.enumerated() where !result[position] {
        let others = groupSize - nodes[node].size
        guard nodes[node].pin < 0, nodes[node].size <= others else { continue }
        let texts = wording.texts(of: node)
        // What a single text has is known without counting it.
        let isSingle = texts.count == 1
        if !isSingle { add(texts, of: wording, times: -1) }
        let belongs = texts.contains { text in
          let evidence = self.evidence(
            of: wording.words(of: text), in: text.language, amongOthers: others,
            own: isSingle ? text.weight : 0)
          return evidence.spreadShare >= Self.likeShare
            || evidence.logOdds >= leastEvidence * text.chance
        }
        if !isSingle { add(texts, of: wording, times: 1) }
        if !belongs { found.append(position) }
      }
      guard !found.isEmpty else { break }
      for position in found {
        let node = group[group.startIndex + position]
        result[position] = true
        groupSize -= nodes[node].size
        add(wording.texts(of: node), of: wording, times: -1)
      }
    }
    return result
  }

  // MARK: Kin

  /// A group and another that is no smaller.
  private struct GroupPair: Equatable {
    var small: Int32
    var large: Int32
  }

  /// A link between nodes of two groups: the sum over the pairs of their items.
  private struct PairLink {
    var pair: GroupPair
    var sum: Float
  }

  /// Two groups that are near to each other, by the mean likeness of their items.
  private struct NearPair {
    var pair: GroupPair
    var likeness: Float
  }

  /// Joins groups of one or two items with one that their words speak for, although they are too little alike for the linkage: a
  /// comment, say, or a report in words of its own.
  ///
  /// One of their texts is enough, as for a block, but more is asked of it. Of several groups it goes to the nearest; one that takes
  /// in others is not taken in itself. What the user has pinned is not asked, nor a story that has begun before the window, since what
  /// has left the window could not go with it.
  ///
  /// - Returns: Groups like those given, or fewer.
  /// - Complexity: Linear in the words of the groups that are near to each other and in those of the small ones once for each pair,
  ///   beside the sorting of the links of small groups.
  private mutating func withKin(
    _ groups: [Int32], of nodes: [Node], _ wording: Wording, linkedBy links: [AverageLink.Link],
    leastEvidence: Float
  ) -> [Int32] {
    var sizes = [Float](repeating: 0, count: nodes.count)
    for (node, group) in zip(nodes, groups) { sizes[Int(group)] += node.size }
    let near = nearPairs(of: groups, sizes: sizes, nodes, links)
    guard !near.isEmpty else { return groups }
    var kin = kin(in: near, NodesByGroup(groups), sizes: sizes, wording, leastEvidence: leastEvidence)
    // Equally alike ones in the order of the groups.
    kin.sort { ($0.likeness, $1.pair.small, $1.pair.large) > ($1.likeness, $0.pair.small, $0.pair.large) }
    var result = groups.indices.map { Int32($0) }
    var hosts: Set<Int32> = []
    for pair in kin.lazy.map(\.pair)
    where result[Int(pair.small)] == pair.small && result[Int(pair.large)] == pair.large {
      guard !hosts.contains(pair.small) else { continue }
      result[Int(pair.small)] = pair.large
      hosts.insert(pair.large)
    }
    // By the number of the first node again.
    var firstNodes = [Int32](repeating: -1, count: nodes.count)
    return groups.enumerated().map { node, group in
      let joined = Int(result[Int(group)])
      if firstNodes[joined] < 0 { firstNodes[joined] = Int32(node) }
      return firstNodes[joined]
    }
  }

  /// So many times the evidence that is asked of a member is asked of kin, and so much of the likeness that the granularity asks
  /// for. What is less alike than ``nearness`` is only asked where something else has brought both stories into reach.
  private static let evidenceFactorOfKin: Float = 3.5, leastLikenessOfKin: Float = 0.3
  /// How many items a group has at most that is asked.
  private static let largestKin: Float = 2

  /// The groups that are small enough to be asked, each with those that it is near to; by the larger ones.
  private func nearPairs(
    of groups: [Int32], sizes: [Float], _ nodes: [Node], _ links: [AverageLink.Link]
  ) -> [NearPair] {
    let horizon = horizon
    var stays = [Bool](repeating: false, count: nodes.count)
    for (node, group) in zip(nodes, groups) {
      // All members of a node are of one story.
      let story = profiles[Int(node.members[0])].story
      if node.pin >= 0 || stories[story].first < horizon { stays[Int(group)] = true }
    }
    var pairLinks: [PairLink] = []
    for link in links {
      var pair = GroupPair(small: groups[Int(link.first)], large: groups[Int(link.second)])
      guard pair.small != pair.large else { continue }
      let (small, large) = (Int(pair.small), Int(pair.large))
      // Of two of one size that which may go is asked, or else the later one.
      let isSmaller =
        (sizes[small], stays[small] ? 1 : 0, large) < (sizes[large], stays[large] ? 1 : 0, small)
      if !isSmaller { swap(&pair.small, &pair.large) }
      guard sizes[Int(pair.small)] <= Self.largestKin, !stays[Int(pair.small)] else { continue }
      pairLinks.append(PairLink(pair: pair, sum: link.sum))
    }
    // To the last of the keys, so that the sums are the same to the last bit.
    pairLinks.sort { ($0.pair.large, $0.pair.small, $0.sum) < ($1.pair.large, $1.pair.small, $1.sum) }
    var result: [NearPair] = []
    pairLinks.forEachRun(of: \.pair) { run in
      let pair = run[run.startIndex].pair
      let likeness = AverageLink.mean(
        run.reduce(0) { $0 + $1.sum }, sizes[Int(pair.small)], sizes[Int(pair.large)])
      guard likeness >= Self.leastLikenessOfKin * settings.granularity else { return }
      result.append(NearPair(pair: pair, likeness: likeness))
    }
    return result
  }

  /// The pairs, in the order of the large groups, whose words say that they belong together.
  private mutating func kin(
    in pairs: [NearPair], _ nodes: NodesByGroup, sizes: [Float], _ wording: Wording, leastEvidence: Float
  ) -> [NearPair] {
    var result: [NearPair] = []
    pairs.forEachRun(of: \.pair.large) { run in
      let large = Int(run[run.startIndex].pair.large)
      result += counting(nodes[large], of: wording) { clustering in
        run.filter { near in
          nodes[Int(near.pair.small)].contains { node in
            wording.texts(of: node).contains { text in
              let evidence = clustering.evidence(
                of: wording.words(of: text), in: text.language, amongOthers: sizes[large])
              return evidence.logOdds >= leastEvidence * text.chance
            }
          }
        }
      }
    }
    return result
  }

  // MARK: Words

  /// The texts of the nodes' samples.
  private func wording(of nodes: [Node]) -> Wording {
    var wording = Wording()
    wording.texts.reserveCapacity(nodes.reduce(0) { $0 + $1.sample.count })
    wording.ranges.reserveCapacity(nodes.count)
    var count = 0
    for node in nodes {
      for slot in node.sample {
        let start = count
        count += documents.wordCount(of: slot)
        wording.texts.append(
          Text(
            language: Int(sights[Int(slot)].language), words: start..<count,
            weight: size(of: slot) * node.sampleWeight))
      }
      wording.ranges.append(end: wording.texts.count)
    }
    wording.words = documents.words(of: nodes.lazy.flatMap(\.sample), count: count)
    return wording
  }

  /// Calls `body` while the words of some nodes are counted, and forgets them after it.
  private mutating func counting<Result>(
    _ nodes: ArraySlice<Int>, of wording: Wording, _ body: (inout StoryClustering) -> Result
  ) -> Result {
    for node in nodes { add(wording.texts(of: node), of: wording, times: 1) }
    defer { for node in nodes { clear(wording.texts(of: node), of: wording) } }
    return body(&self)
  }

  private mutating func add(_ texts: ArraySlice<Text>, of wording: Wording, times factor: Float) {
    wordCounts.withUnsafeMutableBufferPointer { counts in
      for text in texts {
        for word in wording.words(of: text) { counts[Int(word)] += factor * text.weight }
      }
    }
  }

  private mutating func clear(_ texts: ArraySlice<Text>, of wording: Wording) {
    wordCounts.withUnsafeMutableBufferPointer { counts in
      for text in texts {
        for word in wording.words(of: text) { counts[Int(word)] = 0 }
      }
    }
  }

  /// What the words of a text say of a group whose other items, so many, are counted.
  ///
  /// - Parameter own: What is counted of the text itself.
  private func evidence(
    of words: ArraySlice<Int32>, in language: Int, amongOthers others: Float, own: Float = 0
  ) -> Evidence {
    let background = table.background(of: language)
    // At most ``Document/wordLimit`` factors of less than 10⁷ each: no overflow, and one logarithm.
    var factor = 1.0
    var spreadCount = 0
    for word in words where wordCounts[Int(word)] > own {
      // A block's sample can stand for more items than there are.
      let share = min(1, (wordCounts[Int(word)] - own) / others)
      if share >= Self.leastSpread { spreadCount += 1 }
      factor *= Double(max(1, share * table.ratio(of: word, in: background)))
    }
    // Before a word is read a text is as likely of the group as the group is large, and its size once more: it is linked with all
    // of it, or near to all of it. But words have to speak for it at all.
    let prior = log(max(1, background.reportCount / (others * others)))
    return Evidence(
      logOdds: Float(log(factor)) - prior,
      spreadShare: words.isEmpty ? 1 : Float(spreadCount) / Float(words.count))
  }
}
