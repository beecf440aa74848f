internal import News

/// How far each word has spread: in how many stories of a window it is.
struct WordSpread {
  let storyCount: Int
  private let storiesOfWord: [UInt64: Int]

  init(_ stories: [(id: Story.ID, items: [WindowItems.Entry])]) {
    var storiesOfWord: [UInt64: Int] = [:]
    for story in stories {
      for word in Set(story.items.flatMap(\.text.lead)) { storiesOfWord[word, default: 0] += 1 }
    }
    self.storiesOfWord = storiesOfWord
    storyCount = stories.count
  }

  /// In how many stories a word is.
  func stories(with word: UInt64) -> Int { storiesOfWord[word] ?? 0 }
}
