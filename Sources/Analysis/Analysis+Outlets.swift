internal import Foundation
public import News

extension Analysis {
  /// One story with the text of each item.
  ///
  /// - Parameters:
  ///   - id: The story.
  ///   - input: With its items among others.
  ///   - settings: The analyst's choices.
  /// - Returns: `nil` when it has no item in the window.
  public static func story(
    _ id: Story.ID, for input: AnalysisInput, settings: AnalysisSettings = AnalysisSettings()
  ) -> StoryFinding? {
    StoryReader(input, settings: settings).story(id)
  }

  /// The stories of the window, the most echoed first, then by coverage; ties by time.
  ///
  /// - Parameters:
  ///   - input: The items of the window; its history is not read.
  ///   - settings: The analyst's choices.
  public static func stories(
    for input: AnalysisInput, settings: AnalysisSettings = AnalysisSettings()
  ) -> [StoryFinding] {
    StoryReader(input, settings: settings).stories()
  }

  /// Who publishes before whom, and who carries the same stories.
  ///
  /// - Parameters:
  ///   - input: With the history of all outlets; of the items only their times are read.
  ///   - beat: Only appearances in feeds of this beat count; `nil` for all.
  ///   - settings: The analyst's choices.
  public static func leads(
    for input: AnalysisInput, beat: String? = nil, settings: AnalysisSettings = AnalysisSettings()
  ) -> LeadsFinding {
    var history = recentHistory(input, settings: settings)
    if let beat {
      let feeds = Set(input.feeds.filter { $0.feed.beats.contains(beat) }.map(\.feed.id))
      history = history.filter { $0.feed.map(feeds.contains) == true }
    }
    return OutletNetwork(
      history: history, outlets: input.outlets,
      resolution: WindowItems.resolution(of: input, settings: settings).0
    ).leads(settings)
  }

  /// The outlets that count and have an item in the outlet window, in order of name.
  ///
  /// - Parameters:
  ///   - input: The items of the window whose copied shares count, and the history of all outlets.
  ///   - settings: The analyst's choices.
  public static func outlets(
    for input: AnalysisInput, settings: AnalysisSettings = AnalysisSettings()
  ) -> [OutletFinding] {
    let reader = StoryReader(input, settings: settings)
    return OutletCounter(reader, stories: reader.stories(), network: network(of: reader)).findings()
  }

  /// One outlet among the others.
  ///
  /// - Parameters:
  ///   - outlet: An outlet of the input that counts.
  ///   - input: The history of all outlets, and the items of this outlet's stories.
  ///   - settings: The analyst's choices.
  /// - Returns: With empty headlines in the mentions; they are the store's to fill in.
  public static func profile(
    of outlet: Outlet.ID, for input: AnalysisInput, settings: AnalysisSettings = AnalysisSettings()
  ) -> OutletProfile? {
    let reader = StoryReader(input, settings: settings)
    let (stories, network) = (reader.stories(), network(of: reader))
    let counter = OutletCounter(reader, stories: stories, network: network)
    guard let finding = counter.finding(of: outlet) else { return nil }
    let overlaps = network.overlaps(settings)
    let leads = network.leads(settings, overlaps: overlaps)
    let exclusives = network.exclusiveStories(of: outlet, now: reader.items.end)
    return OutletProfile(
      outlet: finding, ranks: network.ranks(of: outlet), delay: network.delay(of: outlet),
      quietHours: network.quietHours(of: outlet),
      follows: leads.follows.filter { $0.leader == finding.owner || $0.follower == finding.owner },
      overlaps: closest(to: outlet, overlaps),
      community: leads.communities.flatMap { groups in groups.group(of: outlet).map { groups.groups[$0] } },
      pickedUpLater: mentions(exclusives.pickedUpLater.reversed(), network),
      solo: mentions(exclusives.solo.reversed(), network),
      missed: mentions(network.missed(by: outlet), network),
      weeks: weeks(of: outlet, stories: stories, until: input.window.until))
  }

  /// What each two outlets have in common over 28 days, those left out that have no story in common; in order of their
  /// IDs.
  public static func overlaps(
    for input: AnalysisInput, settings: AnalysisSettings = AnalysisSettings()
  ) -> [OverlapFinding] {
    OutletNetwork(
      history: recentHistory(input, settings: settings), outlets: input.outlets,
      resolution: WindowItems.resolution(of: input, settings: settings).0
    ).overlaps(minimumStories: minimumOverlapStories)
  }

  /// Who carried what in the outlet window.
  private static func network(of reader: StoryReader) -> OutletNetwork {
    network(of: reader, history: recentHistory(reader.input, settings: reader.settings))
  }

  /// Who carried what, by a history.
  static func network(of reader: StoryReader, history: [AnalysisInput.Appearance]) -> OutletNetwork {
    OutletNetwork(history: history, outlets: reader.input.outlets, resolution: reader.items.resolution)
  }

  private static let longestList = 10
  /// Two outlets with fewer stories have nothing to compare.
  private static let minimumOverlapStories = 3

  private static func closest(to outlet: Outlet.ID, _ overlaps: [OverlapFinding]) -> [OverlapFinding] {
    let pairs =
      overlaps
      .filter { $0.outlets.contains(outlet) }
      .sorted { $0.lift != $1.lift ? $0.lift > $1.lift : $0.outlets.lexicographicallyPrecedes($1.outlets) }
    return Array(pairs.prefix(longestList))
  }

  private static func mentions(
    _ positions: some Sequence<Int>, _ network: OutletNetwork
  ) -> [OutletProfile.Mention] {
    positions.prefix(longestList).map { position in
      let entry = network.entries[position]
      return OutletProfile.Mention(
        story: entry.story, title: "", owners: entry.owners.count,
        firstTime: entry.owners.first?.time ?? .distantPast)
    }
  }

  private static func weeks(
    of outlet: Outlet.ID, stories: [StoryFinding], until: Date
  ) -> [OutletProfile.Week] {
    let shares = stories.flatMap(\.items).filter { $0.outlet == outlet }
      .compactMap { item in item.copiedShare.map { (time: item.time, share: $0) } }
    return (1...4).reversed().map { week in
      let since = until.addingTimeInterval(-Double(week) * 7 * 86_400)
      let end = since.addingTimeInterval(7 * 86_400)
      let ofWeek = shares.filter { since <= $0.time && $0.time < end }.map(\.share).sorted()
      return OutletProfile.Week(
        since: since, items: ofWeek.count,
        originality: ofWeek.isEmpty ? nil : 1 - ofWeek.reduce(0, +) / Double(ofWeek.count))
    }
  }
}
