internal import Foundation
internal import News

/// The whole analysis: from items and stories to findings.
public enum Analysis {
  /// All numbers of one window.
  ///
  /// A plain function: the same input gives the same findings whatever the order of its lists.
  ///
  /// - Complexity: O(*n* log *n*) in the tokens of the items and in the appearances.
  public static func findings(
    for input: AnalysisInput, settings: AnalysisSettings = AnalysisSettings()
  ) -> Findings {
    findings(from: StoryReader(input, settings: settings))
  }

  /// All numbers of the window that a reader has read.
  public static func findings(from reader: StoryReader) -> Findings {
    let (input, settings, outlets) = (reader.input, reader.settings, reader.outlets)
    let (items, spread) = (reader.items, reader.spread)
    let feeds = Dictionary(input.feeds.map { ($0.feed.id, $0.feed) }) { first, _ in first }
    let stories = reader.stories()
    let owners = Dictionary(stories.map { ($0.id, $0.owners) }) { first, _ in first }
    let history = recentHistory(input, settings: settings)
    let earlier = EarlierPeriod.all(of: input, history: history, days: settings.outletDays, outlets: outlets)
    let counter = DayCounter(
      items: items, outlets: outlets, feeds: feeds,
      owners: owners, earlier: earlier)
    let (day, beats) = (counter.day(), counter.beats())
    let network = network(of: reader, history: history)
    let leads = network.leads(settings)
    let parts = StoryPart.parts(
      of: items.stories, by: input.parts,
      titles: Dictionary(stories.map { ($0.id, $0.title) }) { first, _ in first }, outlets: outlets)
    let gaps = GapFinder(
      items: items, parts: parts, feeds: feeds,
      history: PickUpHistory(network, now: items.end), model: input.pickUps,
      thinBeats: BeatShare.thin(
        beats: beats, day: day, earlier: earlier.map(\.appearances), feeds: feeds, outlets: outlets),
      communities: leads.communities,
      dropped: DroppedStories(items: items, spread: spread, outlets: outlets).find(input.endedItems),
      outlets: outlets, settings: settings)
    return Findings(
      window: input.window, day: day, beats: beats, standings: standings(input), stories: stories,
      gaps: gaps.gaps(),
      angles: angles(of: stories, items: items, outlets: outlets, spread: spread),
      outlets: OutletCounter(reader, stories: stories, network: network).findings(),
      follows: leads.follows, communities: leads.communities,
      feeds: feedFindings(input),
      week: input.window.isWeek
        ? week(
          input.window, history: history, items: items, stories: stories, earlier: earlier,
          outlets: input.outlets) : nil,
      methods: Methods(input, settings: settings, items: items, outlets: outlets))
  }

  /// The folders of the feed list against their own days; of a longer window there is no day to compare.
  private static func standings(_ input: AnalysisInput) -> [BeatStanding] {
    guard input.window.isDay else { return [] }
    return FolderBeats.standings(
      input.history, feeds: input.feeds.map(\.feed), outlets: input.outlets, until: input.window.until,
      observedSince: input.observedSince)
  }

  /// Those of the most echoed stories that are saturated.
  private static func angles(
    of stories: [StoryFinding], items: WindowItems, outlets: OutletTable, spread: WordSpread
  ) -> [AnglesFinding] {
    let finder = StoryAngles(outlets: outlets, spread: spread)
    let saturated = Array(
      stories.lazy.filter { $0.owners >= StoryAngles.leastOwners }.prefix(StoryAngles.mostStories))
    let wanted = Set(saturated.map(\.id))
    let entries = Dictionary(
      uniqueKeysWithValues: items.stories.filter { wanted.contains($0.id) }.map { ($0.id, $0.items) })
    return saturated.compactMap { finder.angles(of: $0, entries[$0.id] ?? []) }
  }

  static func recentHistory(
    _ input: AnalysisInput, settings: AnalysisSettings
  ) -> [AnalysisInput.Appearance] {
    let since = input.window.until.addingTimeInterval(-Double(settings.outletDays) * 86_400)
    return input.history.filter { $0.time >= since && $0.time < input.window.until }
  }

  private static func feedFindings(_ input: AnalysisInput) -> [FeedFinding] {
    let counts = input.items.reduce(into: [Feed.ID: Int]()) { counts, stored in
      if input.window.contains(stored.item.time) { counts[stored.item.feed, default: 0] += 1 }
    }
    return input.feeds
      .map {
        FeedFinding($0.feed, state: $0.state, itemsInWindow: counts[$0.feed.id] ?? 0, now: input.now)
      }
      .sorted { ($0.health.rank, $0.title, $0.address) < ($1.health.rank, $1.title, $1.address) }
  }
}
