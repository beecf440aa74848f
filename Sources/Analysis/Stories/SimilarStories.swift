internal import Foundation
public import News

/// Looks for stories that are like one: in their rare words, and in whole stretches of text.
public struct SimilarStories: Sendable {
  /// Stories less alike than this have no more in common than a beat.
  private static let leastLikeness = 0.1
  private static let termCount = 5
  /// Of a story so many items are read: those that follow say the same.
  private static let itemLimit = 50

  /// A story's words and stretches of four.
  private struct Profile {
    /// Of each word the share of items that have it, times its rarity; length 1 in all.
    var weights: [UInt64: Double] = [:]
    var shingles: Set<UInt64> = []
  }

  private let stories: [(id: Story.ID, items: [WindowItems.Entry])]
  private let spread: WordSpread
  private let outlets: OutletTable

  /// - Parameters:
  ///   - items: The items of all stories to look through, in any order.
  ///   - outlets: The outlets they are from.
  public init(items: [AnalysisInput.StoredItem], outlets: [Outlet]) {
    self.outlets = OutletTable(outlets)
    stories = WindowItems.stories(items, window: .always, outlets: self.outlets)
    spread = WordSpread(stories)
  }

  /// The stories most like one.
  ///
  /// - Returns: The most alike first; empty when the story is not among those looked through.
  public func similar(to story: Story.ID, limit: Int = 10) -> [SimilarFinding] {
    guard let target = stories.first(where: { $0.id == story }) else { return [] }
    let own = profile(of: target.items)
    return stories.concurrentMap { other -> SimilarFinding? in
      other.id == story ? nil : finding(other, besides: target.items, own)
    }
    .compactMap(\.self)
    .sorted { ($1.rank, $0.story) < ($0.rank, $1.story) }
    .prefix(limit).map(\.self)
  }

  private func finding(
    _ other: (id: Story.ID, items: [WindowItems.Entry]), besides target: [WindowItems.Entry], _ own: Profile
  ) -> SimilarFinding? {
    let profile = profile(of: other.items)
    let common = profile.weights.compactMap { word, weight in
      own.weights[word].map { (word: word, product: $0 * weight) }
    }.sorted { ($1.product, $0.word) < ($0.product, $1.word) }
    let likeness = common.reduce(0) { $0 + $1.product }
    let shorter = min(profile.shingles.count, own.shingles.count)
    let commonShare =
      shorter > 0 ? Double(profile.shingles.intersection(own.shingles).count) / Double(shorter) : 0
    guard likeness >= Self.leastLikeness || commonShare >= EchoMetrics.linkingShare else { return nil }
    let counted = other.items.filter(\.counts)
    return SimilarFinding(
      story: other.id,
      title: StoryClustering.representativeTitle(of: other.items.prefix(Self.itemLimit).map(\.item)),
      outlets: Set(counted.map(\.item.outlet)).count, firstTime: other.items[0].item.time,
      likeness: min(1, likeness), commonShare: commonShare, terms: terms(common.map(\.word), in: target))
  }

  private func profile(of items: [WindowItems.Entry]) -> Profile {
    var profile = Profile()
    let items = items.prefix(Self.itemLimit)
    for entry in items {
      let stopWords = StopWords.of(entry.language)
      for word in Set(entry.text.lead) where !stopWords.contains(word) {
        profile.weights[word, default: 0] += 1
      }
      profile.shingles.formUnion(Shingles.hashes(of: entry.text.lead))
    }
    for (word, count) in profile.weights {
      let rarity = log(Double(spread.storyCount + 1) / Double(max(1, spread.stories(with: word))))
      profile.weights[word] = count / Double(items.count) * rarity
    }
    // Summed in order, so that the last digit does not depend on the order of a dictionary.
    let length = profile.weights.values.map { $0 * $0 }.sorted().reduce(0, +).squareRoot()
    if length > 0 { profile.weights = profile.weights.mapValues { $0 / length } }
    return profile
  }

  /// Words as the story's headlines and summaries write them.
  private func terms(_ words: [UInt64], in items: [WindowItems.Entry]) -> [String] {
    var spellings: [UInt64: String] = [:]
    for entry in items.prefix(Self.itemLimit) {
      for (text, tokens) in [(entry.item.title, entry.text.title), (entry.item.summary, entry.text.summary)] {
        for (position, word) in tokens.words.enumerated() where spellings[word] == nil {
          spellings[word] = String(tokens.text(of: position..<position + 1, in: text))
        }
      }
    }
    return words.lazy.compactMap { spellings[$0] }.filter(StoryTerms.isTelling).prefix(Self.termCount).map(
      \.self)
  }
}

extension SimilarFinding {
  /// Word for word goes before alike.
  fileprivate var rank: Double { max(likeness, commonShare) }
}
