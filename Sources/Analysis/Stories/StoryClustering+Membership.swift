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

  // MARK: Strangers

  /// Sets entries and blocks apart that the linkage put into a group for one rare word, say the name of a town or a product that
  /// two events share.
  ///
  /// A block belongs where one of its texts does. What is more than half of the group is not asked, nor what the user has pinned.
  ///
  /// - Parameter groups: The group of each node, by the number of its first one.
  /// - Returns: Groups like those given, and one more for each node that does not belong.
  /// - Complexity: Linear in the words of the groups, for each time that they are asked.
  mutating func withoutStrangers(_ groups: [Int32], of nodes: [Node]) -> [Int32] {
    guard let leastEvidence = settings.leastEvidence else { return groups }
    wordCounts.fill(upTo: table.count, with: 0)
    var result = groups
    for part in Dictionary(grouping: groups.indices, by: { groups[$0] }).values where part.count > 1 {
      let areStrangers = strangers(in: part.map { nodes[$0] }, leastEvidence: leastEvidence)
      // They all can be strangers to each other.
      let first = zip(part, areStrangers).first { !$0.1 }?.0
      for (node, isStranger) in zip(part, areStrangers) {
        result[node] = Int32(isStranger ? node : first ?? node)
      }
    }
    return result
  }

  /// A group is asked anew without those that do not belong, so often at most.
  private static let mostRounds = 16
  /// A text with so much of its words in so much of the group belongs there, however common the words are.
  private static let likeShare: Float = 0.75, leastSpread: Float = 0.25

  /// Which nodes of a group do not belong to it.
  private mutating func strangers(in group: [Node], leastEvidence: Float) -> [Bool] {
    var words: [Int32] = []
    let texts = group.map { self.texts(of: $0, readInto: &words) }
    for own in texts { add(own, of: words, times: 1) }
    defer { for own in texts { clear(own, of: words) } }
    var groupSize = group.reduce(0) { $0 + $1.size }
    var result = [Bool](repeating: false, count: group.count)
    for _ in 0..<Self.mostRounds {
      var found: [Int] = []
      for (number, node) in group.enumerated() where !result[number] {
        let others = groupSize - node.size
        guard node.pin < 0, node.size <= others else { continue }
        add(texts[number], of: words, times: -1)
        let belongs = texts[number].contains { text in
          let evidence = self.evidence(of: words[text.words], in: text.language, amongOthers: others)
          return evidence.spreadShare >= Self.likeShare
            || evidence.logOdds >= leastEvidence * text.chance
        }
        add(texts[number], of: words, times: 1)
        if !belongs { found.append(number) }
      }
      guard !found.isEmpty else { break }
      for number in found {
        result[number] = true
        groupSize -= group[number].size
        add(texts[number], of: words, times: -1)
      }
    }
    return result
  }

  // MARK: Kin

  /// A group near to another that is no smaller.
  private struct NearPair {
    var small: Int32
    var large: Int32
    /// Their likeness: first as the sum over pairs of their items, then its mean.
    var likeness: Float
  }

  /// Joins groups of one or two items with one that their words speak for, although they are too little alike for the linkage: a
  /// comment, say, or a report in words of its own.
  ///
  /// One of their texts is enough, as for a block, but more is asked of it. Of several groups it goes to the nearest; one that takes
  /// in others is not taken in itself. What the user has pinned is not asked, nor a story that has begun before the window, since what
  /// has left the window could not go with it.
  ///
  /// - Parameters:
  ///   - groups: The group of each node, by the number of its first one.
  ///   - links: Those that they were grouped by.
  /// - Returns: Groups like those given, or fewer.
  /// - Complexity: Linear in the words of the groups that are near to each other and in those of the small ones once for each pair,
  ///   beside the sorting of the links of small groups.
  mutating func withKin(
    _ groups: [Int32], of nodes: [Node], linkedBy links: [AverageLink.Link]
  ) -> [Int32] {
    guard let leastEvidence = settings.leastEvidence else { return groups }
    let near = nearPairs(of: groups, nodes, links)
    guard !near.isEmpty else { return groups }
    var kin = self.kin(in: near, groups, of: nodes, leastEvidence: Self.evidenceFactorOfKin * leastEvidence)
    // Equally alike ones in the order of the groups.
    kin.sort { ($0.likeness, $1.small, $1.large) > ($1.likeness, $0.small, $0.large) }
    var result = groups.indices.map { Int32($0) }
    var hosts: Set<Int32> = []
    for pair in kin where result[Int(pair.small)] == pair.small && result[Int(pair.large)] == pair.large {
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
    of groups: [Int32], _ nodes: [Node], _ links: [AverageLink.Link]
  ) -> [NearPair] {
    let horizon = horizon
    var sizes = [Float](repeating: 0, count: nodes.count)
    var stays = [Bool](repeating: false, count: nodes.count)
    for (node, group) in zip(nodes, groups) {
      sizes[Int(group)] += node.size
      // All members of a node are of one story.
      let story = profiles[Int(node.members[0])].story
      if node.pin >= 0 || stories[story].first < horizon { stays[Int(group)] = true }
    }
    var pairs: [NearPair] = []
    for link in links {
      var (small, large) = (groups[Int(link.first)], groups[Int(link.second)])
      guard small != large else { continue }
      // Of two of one size that which may go is asked, or else the later one.
      let isSmaller =
        (sizes[Int(small)], stays[Int(small)] ? 1 : 0, large) < (
          sizes[Int(large)], stays[Int(large)] ? 1 : 0, small
        )
      if !isSmaller { swap(&small, &large) }
      guard sizes[Int(small)] <= Self.largestKin, !stays[Int(small)] else { continue }
      pairs.append(NearPair(small: small, large: large, likeness: link.sum))
    }
    // To the last of the keys, so that the sums are the same to the last bit.
    pairs.sort { ($0.large, $0.small, $0.likeness) < ($1.large, $1.small, $1.likeness) }
    var result: [NearPair] = []
    for pair in pairs {
      if let last = result.last, last.large == pair.large, last.small == pair.small {
        result[result.count - 1].likeness += pair.likeness
      } else {
        result.append(pair)
      }
    }
    for (number, pair) in result.enumerated() {
      result[number].likeness = AverageLink.mean(
        pair.likeness, sizes[Int(pair.small)], sizes[Int(pair.large)])
    }
    return result.filter { $0.likeness >= Self.leastLikenessOfKin * settings.granularity }
  }

  /// The pairs, in the order of the large groups, whose words say that they belong together.
  private mutating func kin(
    in pairs: [NearPair], _ groups: [Int32], of nodes: [Node], leastEvidence: Float
  ) -> [NearPair] {
    var isNear = [Bool](repeating: false, count: nodes.count)
    for pair in pairs {
      isNear[Int(pair.small)] = true
      isNear[Int(pair.large)] = true
    }
    var words: [Int32] = []
    var texts = [[Text]](repeating: [], count: nodes.count)
    var sizes = [Float](repeating: 0, count: nodes.count)
    for (node, group) in zip(nodes, groups) where isNear[Int(group)] {
      texts[Int(group)] += self.texts(of: node, readInto: &words)
      sizes[Int(group)] += node.size
    }
    wordCounts.fill(upTo: table.count, with: 0)
    var result: [NearPair] = []
    var counted: Int32 = -1
    for pair in pairs {
      let (small, large) = (Int(pair.small), Int(pair.large))
      if pair.large != counted {
        if counted >= 0 { clear(texts[Int(counted)], of: words) }
        add(texts[large], of: words, times: 1)
        counted = pair.large
      }
      for text in texts[small] {
        let evidence = evidence(of: words[text.words], in: text.language, amongOthers: sizes[large])
        guard evidence.logOdds >= leastEvidence * text.chance else { continue }
        result.append(pair)
        break
      }
    }
    clear(texts[Int(counted)], of: words)
    return result
  }

  // MARK: Words

  /// The texts of a node's sample; their words are added to those read before.
  private func texts(of node: Node, readInto words: inout [Int32]) -> [Text] {
    node.sample.map { slot in
      let start = words.count
      documents.appendWords(of: slot, to: &words)
      return Text(
        language: Int(sights[Int(slot)].language), words: start..<words.count,
        weight: size(of: slot) * node.sampleWeight)
    }
  }

  private mutating func add(_ texts: [Text], of words: [Int32], times factor: Float) {
    for text in texts {
      for word in words[text.words] { wordCounts[Int(word)] += factor * text.weight }
    }
  }

  private mutating func clear(_ texts: [Text], of words: [Int32]) {
    for text in texts {
      for word in words[text.words] { wordCounts[Int(word)] = 0 }
    }
  }

  /// What the words of a text say of a group whose other items, so many, are counted.
  private func evidence(
    of words: ArraySlice<Int32>, in language: Int, amongOthers others: Float
  ) -> Evidence {
    let background = table.background(of: language)
    // At most ``Document/wordLimit`` factors of less than 10⁷ each: no overflow, and one logarithm.
    var factor = 1.0
    var spreadCount = 0
    for word in words where wordCounts[Int(word)] > 0 {
      // A block's sample can stand for more items than there are.
      let share = min(1, wordCounts[Int(word)] / others)
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
