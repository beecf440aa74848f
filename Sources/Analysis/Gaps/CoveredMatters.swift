internal import News

/// Tells an outlet's own view of a matter that many report from a story that hardly anyone has: a column on the
/// day's great story shares few of its sentences, and so may stand apart from it, but names the same things.
struct CoveredMatters {
  /// A story with so many owners is covered.
  private static let leastOwners = 3
  /// A word of a matter is in so many items of its story.
  private static let leastItems = 3
  /// So many words of one matter show that an item is about it.
  private static let leastWords = 4

  /// For each word the covered stories it stands for.
  private let storiesOfWord: [UInt64: [Int]]

  init(_ parts: [StoryPart]) {
    let spread = WordSpread(parts.map { (id: $0.story, items: $0.entries) })
    // Words of more stories than this are anybody's.
    let commonFrom = max(4, spread.storyCount / 30)
    var storiesOfWord: [UInt64: [Int]] = [:]
    for (number, part) in parts.enumerated() where part.owners.count >= Self.leastOwners {
      var counts: [UInt64: Int] = [:]
      for entry in part.entries {
        for word in Set(entry.text.lead) { counts[word, default: 0] += 1 }
      }
      for (word, count) in counts where count >= Self.leastItems && spread.stories(with: word) < commonFrom {
        storiesOfWord[word, default: []].append(number)
      }
    }
    self.storiesOfWord = storiesOfWord
  }

  /// Whether a text is about what many others report.
  func contains(_ text: ItemText) -> Bool {
    var shared: [Int: Int] = [:]
    for word in Set(text.lead) {
      for story in storiesOfWord[word] ?? [] { shared[story, default: 0] += 1 }
    }
    return shared.values.contains { $0 >= Self.leastWords }
  }
}
