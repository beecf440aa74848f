public import Foundation
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
  public static let days = DailyShares.days

  /// The lowest mean likeness at which two groups of stories are one topic.
  private static let granularity: Float = 0.12
  private static let termCount = 5
  /// A term is so many times as frequent in its topic as in all stories, or half as often as it could be.
  private static let leastLift = 4.0

  /// Who carried a story, and when.
  private struct Coverage {
    /// When the first outlet carried it.
    var first: Date
    /// Aggregators left out.
    var outlets: Set<Outlet.ID> = []
    /// Outlet–story pairs by day, the last one ``TopicFinder/days`` − 1; aggregators left out.
    var dailyPairs: [Int: Int] = [:]

    mutating func take(_ appearance: AnalysisInput.Appearance, isCounted: Bool, until: Date) {
      first = min(first, appearance.time)
      guard isCounted else { return }
      outlets.insert(appearance.outlet)
      if let day = DailyShares.day(of: appearance.time, until: until) { dailyPairs[day, default: 0] += 1 }
    }
  }

  private let until: Date
  private let observedSince: Date?
  private let coverage: [Story.ID: Coverage]

  /// - Parameters:
  ///   - appearances: Those of the 28 days before `until`.
  ///   - outlets: The outlets that these name.
  ///   - until: The end of the time looked at.
  ///   - observedSince: When crawling began; days before it are known only in part. `nil` when all was observed.
  public init(
    appearances: [AnalysisInput.Appearance], outlets: [Outlet], until: Date, observedSince: Date? = nil
  ) {
    self.until = until
    self.observedSince = observedSince
    let outlets = OutletTable(outlets)
    var coverage: [Story.ID: Coverage] = [:]
    for appearance in appearances {
      coverage[appearance.story, default: Coverage(first: appearance.time)]
        .take(appearance, isCounted: outlets.counts(appearance.outlet), until: until)
    }
    self.coverage = coverage.filter { !$0.value.outlets.isEmpty }
  }

  /// The stories that topics are looked for in: those of most outlets, and among equals the latest.
  public func stories() -> [Story.ID] {
    coverage.sorted { left, right in
      let (leftKey, rightKey) = (
        (left.value.outlets.count, left.value.first), (right.value.outlets.count, right.value.first)
      )
      return leftKey != rightKey ? leftKey > rightKey : left.key < right.key
    }
    .prefix(Self.storyLimit).map(\.key)
  }

  /// Topics of at least two stories, those with the most outlet–story pairs first.
  ///
  /// - Parameter items: The first ``itemsPerStory`` items of each of ``stories()``, in any order.
  /// - Complexity: Linear in the stories, and as ``StoryClustering`` is in items.
  public func topics(from items: [AnalysisInput.StoredItem]) -> [TopicFinding] {
    let stories = summaries(of: items)
    guard stories.count > 1 else { return [] }
    var clustering = StoryClustering(settings: Self.settings)
    let groups = clustering.add(stories.map(\.item)).assignments
    let membership = TopicMembership(of: stories.map(\.headlines))
    let spread = spread(of: stories)
    let dailyPairs = Self.dailyPairs(of: coverage.values)
    return Dictionary(grouping: stories.indices, by: { groups[stories[$0].item.id] }).values
      .map { group in membership.members(of: group).map { stories[$0] } }
      .filter { !$0.isEmpty }
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
    // `TopicMembership` asks for it.
    settings.leastEvidence = nil
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
    /// Its headlines.
    var texts: [String]
    /// What they say.
    var headlines: TopicMembership.Headlines
    /// The words of its headlines, each once, as they are written there.
    var spellings: [UInt64: String]
  }

  /// In order of time.
  private func summaries(of items: [AnalysisInput.StoredItem]) -> [Summary] {
    Dictionary(grouping: items, by: \.story)
      .map { story, items in (story: story, items: items.map(\.item).sorted(by: StoryClustering.precedes)) }
      .sorted { ($0.items[0].time, $0.story) < ($1.items[0].time, $1.story) }
      .enumerated().map { number, group in
        summary(of: group.story, group.items, id: Item.ID(rawValue: Int64(number)))
      }
  }

  /// - Parameter items: At least one, in order of time.
  private func summary(of story: Story.ID, _ items: [Item], id: Item.ID) -> Summary {
    let title = StoryClustering.representativeTitle(of: items)
    let languages = items.map(Language.of)
    let counts = Dictionary(languages.map { ($0, 1) }, uniquingKeysWith: +)
    let language = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? Language.undetermined
    var headlines = TopicMembership.Headlines(language: language)
    var spellings: [UInt64: String] = [:]
    // What has no headline says it in its first words.
    let texts = items.map { $0.title.isEmpty ? $0.summary : $0.title }
    for ((item, text), language) in zip(zip(items, texts), languages) {
      let limit = item.title.isEmpty ? Self.settings.summaryLimit : Self.settings.titleLimit
      Self.read(text, limit: limit, in: language, into: &headlines) { word, spelling in
        if spellings[word] == nil { spellings[word] = spelling }
      }
    }
    var seen: Set<String> = [title]
    let others = items.map(\.title).filter { seen.insert($0).inserted }
    let text = (others + items.map(\.summary)).joined(separator: "\n")
    return Summary(
      story: story,
      item: Item(
        id: id, feed: Feed.ID(rawValue: 0), outlet: Outlet.ID(rawValue: ""), identity: story.rawValue,
        title: title, summary: text, language: language, firstSeen: items[0].time),
      texts: texts, headlines: headlines, spellings: spellings)
  }

  /// Reads the telling words of a headline.
  ///
  /// - Parameters:
  ///   - limit: How many words are read.
  ///   - headlines: What the story's headlines say, to be added to: words where the language is the story's.
  ///   - found: Takes the hash of each word, and how it is written.
  private static func read(
    _ text: String, limit: Int, in language: String, into headlines: inout TopicMembership.Headlines,
    found: (UInt64, String) -> Void
  ) {
    let (stopWords, concepts) = (StopWords.of(language), Concepts.of(language))
    let common = CommonWords.of(language)
    let tokens = Tokens(text, limit: limit)
    let labels = StoryClustering.labels(of: tokens, in: text)
    var position = 0
    WordScanner.scan(text) { word in
      defer { position += 1 }
      guard position < tokens.count else { return false }
      guard !labels.contains(position), !stopWords.contains(word.hash) else { return true }
      let spelling = String(tokens.text(of: position..<(position + 1), in: text))
      guard StoryTerms.isTelling(spelling) else { return true }
      found(word.hash, spelling)
      let terms = WordTerms(word.scalars, hash: word.hash, isPair: word.isPair, concepts: concepts)
      if let concept = terms.concept { headlines.concepts.insert(concept) }
      if language == headlines.language {
        headlines.words[terms.stem] = TopicMembership.Headlines.Word(
          share: common.share(of: terms.stem), weight: word.isPair ? 0.5 : 1)
      }
      return true
    }
  }

  // MARK: Counting

  private func finding(
    for stories: [Summary], spread: [UInt64: Int], dailyPairs: [Int], storyCount: Int
  ) -> TopicFinding {
    let coverages = stories.compactMap { coverage[$0.story] }
    let own = Self.dailyPairs(of: coverages)
    let shares = DailyShares(pairs: own, of: dailyPairs, until: until, observedSince: observedSince)
    let parts = stories.map { summary in
      TopicFinding.Part(
        id: summary.story, title: summary.item.title, outlets: coverage[summary.story]?.outlets.count ?? 0,
        firstTime: summary.item.time)
    }
    let outlets = coverages.reduce(into: Set<Outlet.ID>()) { $0.formUnion($1.outlets) }
    return TopicFinding(
      terms: terms(of: stories, spread: spread, storyCount: storyCount), stories: parts,
      outlets: outlets.count,
      pairs: own.reduce(0, +), dailyShares: shares.values, usual: shares.usual)
  }

  /// Outlet–story pairs of each day, the last day last.
  private static func dailyPairs(of coverages: some Sequence<Coverage>) -> [Int] {
    coverages.reduce(into: [Int](repeating: 0, count: days)) { pairs, coverage in
      for (day, count) in coverage.dailyPairs { pairs[day] += count }
    }
  }

  /// In how many stories each word is.
  private func spread(of stories: [Summary]) -> [UInt64: Int] {
    stories.reduce(into: [:]) { spread, story in
      for word in story.spellings.keys { spread[word, default: 0] += 1 }
    }
  }

  /// The words that are in many stories of a topic and in few others; of several forms of one word, the best.
  /// Side by side in headlines, they are a name.
  private func terms(of stories: [Summary], spread: [UInt64: Int], storyCount: Int) -> [String] {
    var counts: [UInt64: (count: Int, spelling: String)] = [:]
    for story in stories {
      for (word, spelling) in story.spellings { counts[word, default: (0, spelling)].count += 1 }
    }
    let leastLift = min(Self.leastLift, Double(storyCount) / Double(2 * stories.count))
    let isShared = counts.values.contains { $0.count > 1 }
    let scored = counts.compactMap { word, use -> (word: UInt64, spelling: String, score: Double)? in
      guard use.count > 1 || !isShared else { return nil }
      let share = Double(use.count) / Double(stories.count)
      let lift = share * Double(storyCount) / Double(spread[word] ?? 1)
      return lift >= leastLift ? (word, use.spelling, share * log(lift)) : nil
    }
    var terms: [(word: UInt64, spelling: String)] = []
    for candidate in scored.sorted(by: { ($1.score, $0.spelling) < ($0.score, $1.spelling) }) {
      let stem = candidate.spelling.lowercased().prefix(5)
      guard !terms.contains(where: { $0.spelling.lowercased().hasPrefix(stem) }) else { continue }
      terms.append((candidate.word, candidate.spelling))
      if terms.count == StoryTerms.phrasedTermCount { break }
    }
    var seen: Set<String> = []
    let headlines = stories.flatMap(\.texts).filter { seen.insert($0).inserted }.map {
      TermPhrases.Headline(text: $0, tokens: Tokens($0, limit: ItemText.titleLimit))
    }
    return Array(TermPhrases(terms.map(\.word), in: headlines).texts().prefix(Self.termCount))
  }
}
