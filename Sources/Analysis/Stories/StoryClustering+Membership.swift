internal import Foundation

extension StoryClustering {
  /// A text that has so much of its words in common with others of its group belongs there, however common the words are.
  private static let likeShare: Float = 0.75

  /// Sets entries and blocks apart that the linkage put into a group for one rare word, say the name of a town or a product that
  /// two events share.
  ///
  /// The words of a text are asked whether it belongs (naive Bayes): each speaks for the group by how much more often the group's
  /// other items have it than all reports, and together they have to outweigh how few of all reports are of the group. Words of
  /// one text depend on one another, so chance alone adds up: more is asked by the root of how many there are. A block belongs
  /// where one of its texts does; what is more than half of the group is not asked.
  ///
  /// - Parameter groups: The group of each node, by the number of its first one.
  /// - Returns: Groups like those given, and one more for each node that does not belong.
  /// - Complexity: Linear in the words of the groups that have nodes of more than one story; others were asked before.
  mutating func withoutStrangers(_ groups: [Int32], of nodes: [Node]) -> [Int32] {
    guard let leastEvidence = settings.leastEvidence else { return groups }
    if wordCounts.count < table.count {
      wordCounts += Array(repeating: 0, count: table.count - wordCounts.count)
    }
    var parts: [Int32: [Int]] = [:]
    for (node, group) in groups.enumerated() { parts[group, default: []].append(node) }
    var result = groups
    for part in parts.values where isMixed(part, of: nodes) {
      let strangers = strangers(in: part.map { nodes[$0] }, leastEvidence: leastEvidence)
      // They all can be strangers to each other.
      let first = zip(part, strangers).first { !$0.1 }?.0
      for (node, isStranger) in zip(part, strangers) {
        result[node] = Int32(isStranger ? node : first ?? node)
      }
    }
    return result
  }

  /// Whether the nodes of a group are of more than one story.
  private func isMixed(_ group: [Int], of nodes: [Node]) -> Bool {
    // All members of a node are of one story.
    let story = profiles[Int(nodes[group[0]].members[0])].story
    return group.contains { profiles[Int(nodes[$0].members[0])].story != story }
  }

  /// One text of a group.
  private struct Text {
    var language: Int
    /// Where its words are among those of the group.
    var words: Range<Int>
    /// How many items it speaks for.
    var weight: Float
  }

  /// Which nodes of a group do not belong to it.
  private mutating func strangers(in group: [Node], leastEvidence: Float) -> [Bool] {
    var words: [Int32] = []
    var texts: [[Text]] = []
    for node in group {
      var own: [Text] = []
      for slot in node.sample {
        let start = words.count
        documents.appendWords(of: slot, to: &words)
        own.append(
          Text(
            language: Int(sights[Int(slot)].language), words: start..<words.count,
            weight: size(of: slot) * node.sampleWeight))
      }
      count(own, words, times: 1)
      texts.append(own)
    }
    defer { for word in words { wordCounts[Int(word)] = 0 } }
    let size = group.reduce(0) { $0 + $1.size }
    var result: [Bool] = []
    for (node, own) in zip(group, texts) {
      let others = size - node.size
      guard node.pin < 0, node.size <= others else {
        result.append(false)
        continue
      }
      count(own, words, times: -1)
      result.append(
        !own.contains { text in
          let evidence = evidence(of: words[text.words], in: text.language, amongOthers: others)
          let count = Float(text.words.count)
          return evidence.sum >= leastEvidence * count.squareRoot()
            || Float(evidence.sharedCount) >= Self.likeShare * count
        })
      count(own, words, times: 1)
    }
    return result
  }

  private mutating func count(_ texts: [Text], _ words: [Int32], times factor: Float) {
    for text in texts {
      for word in words[text.words] { wordCounts[Int(word)] += factor * text.weight }
    }
  }

  /// The logarithm of how much likelier than not the words of a text are of a group whose other items are counted, and how many
  /// of them any of those has.
  private func evidence(
    of words: ArraySlice<Int32>, in language: Int, amongOthers others: Float
  ) -> (sum: Float, sharedCount: Int) {
    let background = table.background(of: language)
    var sum: Float = 0
    var sharedCount = 0
    for word in words {
      let count = wordCounts[Int(word)]
      // What was added and taken away again can leave a little.
      guard count > 0.5 else { continue }
      sharedCount += 1
      sum += max(0, log(table.ratio(of: word, in: background) * count / others))
    }
    // Before a word is read a text is as likely of the group as the group is large, and its size once more, since it was
    // linked with all of it; but words have to speak for it at all.
    return (sum - log(max(1, background.reportCount / (others * others))), sharedCount)
  }
}
