internal import Foundation

extension StoryClustering {
  /// Sets entries and blocks apart that the linkage put into a group for one rare word, say the name of a town or a product that
  /// two events share.
  ///
  /// The words of a text are asked whether it belongs (naive Bayes): each speaks for the group by how much more often the group's
  /// other items have it than reports do, and together they have to outweigh how few of all reports are of the group. Words of
  /// one text depend on one another, so chance alone adds up: more is asked by the root of how many there are. A block belongs
  /// where one of its texts does. What is more than half of the group is not asked, nor what the user has pinned.
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
      add(own, of: words, times: 1)
      texts.append(own)
    }
    defer { for word in words { wordCounts[Int(word)] = 0 } }
    var groupSize = group.reduce(0) { $0 + $1.size }
    var result = [Bool](repeating: false, count: group.count)
    for _ in 0..<Self.mostRounds {
      var found: [Int] = []
      for (number, node) in group.enumerated() where !result[number] {
        let others = groupSize - node.size
        guard node.pin < 0, node.size <= others else { continue }
        add(texts[number], of: words, times: -1)
        let belongs = texts[number].contains { text in
          self.belongs(words[text.words], in: text.language, toOthers: others, leastEvidence: leastEvidence)
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

  private mutating func add(_ texts: [Text], of words: [Int32], times factor: Float) {
    for text in texts {
      for word in words[text.words] { wordCounts[Int(word)] += factor * text.weight }
    }
  }

  /// Whether a text belongs to a group whose other items, so many, are counted.
  private func belongs(
    _ words: ArraySlice<Int32>, in language: Int, toOthers others: Float, leastEvidence: Float
  ) -> Bool {
    let background = table.background(of: language)
    var evidence: Float = 0
    var sharedCount = 0
    for word in words where wordCounts[Int(word)] > 0 {
      // A block's sample can stand for more items than there are.
      let share = min(1, wordCounts[Int(word)] / others)
      if share >= Self.leastSpread { sharedCount += 1 }
      evidence += max(0, log(share * table.ratio(of: word, in: background)))
    }
    guard Float(sharedCount) < Self.likeShare * Float(words.count) else { return true }
    // Before a word is read a text is as likely of the group as the group is large, and its size once more, since it was
    // linked with all of it; but words have to speak for it at all.
    let prior = log(max(1, background.reportCount / (others * others)))
    return evidence - prior >= leastEvidence * Float(words.count).squareRoot()
  }
}
