internal import Foundation
public import News

/// Groups the stories of 28 days into topics: what goes on for weeks, each event of it a story of its own.
///
/// Stories are grouped as items are (``StoryClustering``), each by the headlines of its first items, over the whole
/// time and with a coarser granularity: two stories of one trial name the same people and places, though not the
/// same event.
public struct TopicFinder: Sendable {
  /// How many stories are grouped at most: those that most outlets carried.
  public static let storyLimit = 20_000
  /// How many items of each story are read.
  public static let itemsPerStory = 6
  /// How many days are looked at.
  public static let days = 28

  /// The lowest mean likeness at which two groups of stories are one topic.
  private static let granularity: Float = 0.12
  private static let termCount = 5
  /// A term is so many times as frequent in its topic as in all stories, or half as often as it could be.
  private static let leastLift = 4.0
  private static let day = 86_400.0

  private let input: TopicInput
  private let outlets: OutletTable
  /// The outlets of each story, aggregators left out.
  private let carriers: [Story.ID: Set<Outlet.ID>]

  public init(_ input: TopicInput) {
    self.input = input
    let outlets = OutletTable(input.outlets)
    self.outlets = outlets
    carriers = Self.carriers(of: input.appearances, outlets)
  }

  private static func carriers(
    of appearances: [AnalysisInput.Appearance], _ outlets: OutletTable
  ) -> [Story.ID: Set<Outlet.ID>] {
    appearances.reduce(into: [:]) { carriers, appearance in
      if outlets.counts(appearance.outlet) {
        carriers[appearance.story, default: []].insert(appearance.outlet)
      }
    }
  }

  /// The stories that topics are looked for in: those of most outlets, and among equals the latest.
  public static func stories(
    of appearances: [AnalysisInput.Appearance], outlets: [Outlet]
  ) -> [Story.ID] {
    let carriers = carriers(of: appearances, OutletTable(outlets))
    let first = Dictionary(appearances.map { ($0.story, $0.time) }) { min($0, $1) }
    func key(_ story: Story.ID) -> (Int, Date) { (carriers[story]?.count ?? 0, first[story] ?? .distantPast) }
    return carriers.keys.sorted { key($0) != key($1) ? key($0) > key($1) : $0 < $1 }
      .prefix(storyLimit).map { $0 }
  }

  /// Topics of at least two stories, those with the most outlet–story pairs first.
  ///
  /// - Complexity: Linear in the appearances, and in the stories as ``StoryClustering`` is in items.
  public func topics() -> [TopicFinding] {
    let stories = summaries()
    guard stories.count > 1 else { return [] }
    var clustering = StoryClustering(settings: Self.settings)
    let groups = clustering.add(stories.map(\.item)).assignments
    let spread = spread(of: stories)
    let dailyPairs = dailyPairs { _ in true }
    return Dictionary(grouping: stories, by: { groups[$0.item.id] }).values
      .filter { $0.count > 1 }
      .map { finding(for: $0, spread: spread, dailyPairs: dailyPairs, storyCount: stories.count) }
      .sorted { left, right in
        left.pairs != right.pairs
          ? left.pairs > right.pairs
          : (left.stories[0].firstTime, left.stories[0].id) < (
            right.stories[0].firstTime, right.stories[0].id
          )
      }
  }

  private static let settings: StoryClustering.Settings = {
    var settings = StoryClustering.Settings.standard
    settings.window = .seconds(days * 86_400)
    settings.decay = settings.window
    settings.longestStory = settings.window
    settings.granularity = granularity
    return settings
  }()

  // MARK: Reading

  /// A story as it is grouped: one item that says what its first items said.
  private struct Summary {
    var story: Story.ID
    var item: Item
    /// The words of its headlines, each once, as they are written there.
    var spellings: [UInt64: String]
  }

  /// In order of time.
  private func summaries() -> [Summary] {
    let items = Dictionary(grouping: input.items, by: \.story)
    return items.keys.sorted().compactMap { story in
      items[story].map { summary(of: story, $0.map(\.item)) }
    }
    .sorted { ($0.item.time, $0.story) < ($1.item.time, $1.story) }
    .enumerated().map { number, summary in
      var summary = summary
      summary.item = Item(
        id: Item.ID(rawValue: Int64(number)), feed: summary.item.feed, outlet: summary.item.outlet,
        identity: summary.item.identity, title: summary.item.title, summary: summary.item.summary,
        language: summary.item.language, firstSeen: summary.item.firstSeen)
      return summary
    }
  }

  private func summary(of story: Story.ID, _ items: [Item]) -> Summary {
    let title = StoryClustering.representativeTitle(of: items)
    var spellings: [UInt64: String] = [:]
    for item in items {
      let tokens = Tokens(item.title, limit: ItemText.titleLimit)
      let stopWords = StopWords.of(Language.of(item))
      for (word, range) in zip(tokens.words, tokens.ranges) where spellings[word] == nil {
        guard !stopWords.contains(word) else { continue }
        let spelling = String(
          decoding: item.title.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
        if StoryTerms.isTelling(spelling) { spellings[word] = spelling }
      }
    }
    let languages = Dictionary(items.map { (Language.of($0), 1) }, uniquingKeysWith: +)
    let language = languages.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    var seen: Set<String> = [title]
    let others = items.map(\.title).filter { seen.insert($0).inserted }
    let text = (others + items.map(\.summary)).joined(separator: "\n")
    let time = items.map(\.time).min() ?? input.until
    return Summary(
      story: story,
      item: Item(
        id: Item.ID(rawValue: 0), feed: Feed.ID(rawValue: 0), outlet: Outlet.ID(rawValue: ""),
        identity: story.rawValue, title: title, summary: text, language: language, firstSeen: time),
      spellings: spellings)
  }

  // MARK: Counting

  private func finding(
    for stories: [Summary], spread: [UInt64: Int], dailyPairs: [Int], storyCount: Int
  ) -> TopicFinding {
    let members = Set(stories.map(\.story))
    let own = self.dailyPairs { members.contains($0) }
    let observed = input.observedSince.map { input.until.timeIntervalSince($0) / Self.day } ?? .infinity
    let shares = dailyPairs.indices.map { day -> Double? in
      let age = Self.days - day
      return dailyPairs[day] > 0 && Double(age) <= max(1, observed)
        ? Double(own[day]) / Double(dailyPairs[day]) : nil
    }
    let parts = stories.map { summary in
      TopicFinding.Part(
        id: summary.story, title: summary.item.title, outlets: carriers[summary.story]?.count ?? 0,
        firstTime: summary.item.time)
    }
    let outlets = stories.reduce(into: Set<Outlet.ID>()) { $0.formUnion(carriers[$1.story] ?? []) }
    return TopicFinding(
      terms: terms(of: stories, spread: spread, storyCount: storyCount), stories: parts,
      outlets: outlets.count,
      pairs: own.reduce(0, +), dailyShares: shares,
      usual: DayMetrics.band(of: shares.dropLast().compactMap { $0 }))
  }

  /// Outlet–story pairs of each day, the last day last.
  private func dailyPairs(of isMember: (Story.ID) -> Bool) -> [Int] {
    var pairs = [Int](repeating: 0, count: Self.days)
    for appearance in input.appearances where outlets.counts(appearance.outlet) && isMember(appearance.story)
    {
      let age = input.until.timeIntervalSince(appearance.time) / Self.day
      if age > 0, age <= Double(Self.days) { pairs[Self.days - Int(age.rounded(.up))] += 1 }
    }
    return pairs
  }

  /// In how many stories each word is.
  private func spread(of stories: [Summary]) -> [UInt64: Int] {
    stories.reduce(into: [:]) { spread, story in
      for word in story.spellings.keys { spread[word, default: 0] += 1 }
    }
  }

  /// The words that are in many stories of a topic and in few others; of several forms of one word, the best.
  private func terms(of stories: [Summary], spread: [UInt64: Int], storyCount: Int) -> [String] {
    var counts: [UInt64: (count: Int, spelling: String)] = [:]
    for story in stories {
      for (word, spelling) in story.spellings { counts[word, default: (0, spelling)].count += 1 }
    }
    let leastLift = min(Self.leastLift, Double(storyCount) / Double(2 * stories.count))
    let isShared = counts.values.contains { $0.count > 1 }
    let scored = counts.compactMap { word, use -> (spelling: String, score: Double)? in
      guard use.count > 1 || !isShared else { return nil }
      let share = Double(use.count) / Double(stories.count)
      let lift = share * Double(storyCount) / Double(spread[word] ?? 1)
      return lift >= leastLift ? (use.spelling, share * log(lift)) : nil
    }
    var terms: [String] = []
    for candidate in scored.sorted(by: { ($1.score, $0.spelling) < ($0.score, $1.spelling) }) {
      let stem = candidate.spelling.lowercased().prefix(5)
      guard !terms.contains(where: { $0.lowercased().hasPrefix(stem) }) else { continue }
      terms.append(candidate.spelling)
      if terms.count == Self.termCount { break }
    }
    return terms
  }
}
