public import Foundation
public import News

/// Plays the past again: what was known at one moment after the other, and which gaps would have been listed.
///
/// Nothing first seen after a moment has any part in its list: items are grouped as they came in, and the model is
/// fitted on what had been seen by the beginning of the day.
public struct GapReplay: Sendable {
  private let outlets: [Outlet]
  private let feeds: [AnalysisInput.PolledFeed]
  private let settings: AnalysisSettings
  private let version: String
  /// In the order in which they were first seen.
  private let items: [Item]
  private var seenCount = 0
  private var stories: Grouping
  private var parts: Grouping
  private var model = PickUpModel.prior
  /// The moment that has been reached.
  public private(set) var moment = Date.distantPast

  /// - Parameters:
  ///   - items: All items, in any order.
  ///   - outlets: The outlets they are from.
  ///   - feeds: Their feeds, for beats.
  ///   - grouping: How items are grouped into stories.
  ///   - version: The program's version, for the methods box.
  public init(
    items: [Item], outlets: [Outlet], feeds: [AnalysisInput.PolledFeed] = [],
    grouping: StoryClustering.Settings = .standard, version: String
  ) {
    self.items = items.sorted { ($0.firstSeen, $0.id) < ($1.firstSeen, $1.id) }
    self.outlets = outlets
    self.feeds = feeds
    self.version = version
    settings = AnalysisSettings(grouping: grouping)
    stories = Grouping(grouping)
    parts = Grouping(Self.grain(of: grouping))
  }

  /// How items are grouped into the parts of stories in which gaps are looked for.
  public static func grain(of grouping: StoryClustering.Settings) -> StoryClustering.Settings {
    var finer = grouping
    finer.granularity = min(1, grouping.granularity + finerBy)
    return finer
  }

  /// At this distance 8.2 % of the first ten lines of a list were picked up, on a month of 33 outlets. Others were tried with
  /// earlier groupings alone: it mattered little between 0 and 0.055, and 0.07 was worse.
  private static let finerBy: Float = 0.015

  /// Takes up what was first seen by then.
  public mutating func advance(to moment: Date) {
    let arrived = Array(items[seenCount...].prefix { $0.firstSeen <= moment })
    seenCount += arrived.count
    self.moment = moment
    stories.add(arrived)
    parts.add(arrived)
  }

  /// The beginning of the day, in UTC: models are fitted daily, and the same for all lists of a day.
  public static func modelMoment(for moment: Date) -> Date {
    Date(timeIntervalSince1970: (moment.timeIntervalSince1970 / 86_400).rounded(.down) * 86_400)
  }

  /// The findings of the 24 hours before the moment that has been reached, the gaps among them.
  public mutating func findings() -> Findings {
    let day = Self.modelMoment(for: moment)
    if model.asOf != day {
      var learner = GapLearner(outlets: outlets)
      learner.add(seen(since: day - GapLearner.length, in: parts))
      model = learner.model(asOf: day)
    }
    let window = Window(since: moment - 86_400, until: moment + 1)
    let all = seen(since: moment - Double(settings.outletDays) * 86_400, in: stories)
    let active = Set(all.lazy.filter { window.contains($0.item.time) }.map(\.story))
    var first: [Story.ID: [Outlet.ID: AnalysisInput.Appearance]] = [:]
    var counts: [Outlet.ID: Int] = [:]
    for stored in all {
      let item = stored.item
      counts[item.outlet, default: 0] += 1
      if let known = first[stored.story]?[item.outlet], known.time <= item.time { continue }
      first[stored.story, default: [:]][item.outlet] = .init(
        story: stored.story, outlet: item.outlet, time: item.time, timeBasis: item.timeBasis, feed: item.feed)
    }
    let history = first.values.flatMap(\.values)
    let ended = Set(AnalysisInput.endedStories(in: history, end: window.until, outlets: outlets))
    let activeItems = all.filter { active.contains($0.story) }
    return Analysis.findings(
      for: AnalysisInput(
        window: window, now: moment, outlets: outlets, feeds: feeds, items: activeItems, history: history,
        itemCounts: counts, version: version, observedSince: items.first?.firstSeen, pickUps: model,
        parts: Dictionary(
          activeItems.compactMap { stored in parts.story(of: stored.item.id).map { (stored.item.id, $0) } }
        ) { first, _ in first },
        endedItems: all.filter { ended.contains($0.story) && !active.contains($0.story) }),
      settings: settings)
  }

  /// The part of a story that an item is in by now; `nil` when it has not been seen.
  func part(of item: Item.ID) -> Story.ID? { parts.story(of: item) }

  /// The items seen by now that were first seen after `since`, with their stories or the parts of these.
  private func seen(since: Date, in groups: Grouping) -> [AnalysisInput.StoredItem] {
    items.prefix(seenCount).compactMap { item in
      item.firstSeen > since
        ? groups.story(of: item.id).map { AnalysisInput.StoredItem(item: item, story: $0) } : nil
    }
  }

  /// Items in groups, and where groups that ended in others have gone.
  private struct Grouping: Sendable {
    private var clustering: StoryClustering
    private var groups: [Item.ID: Story.ID] = [:]
    private var heirs: [Story.ID: Story.ID] = [:]

    init(_ settings: StoryClustering.Settings) { clustering = StoryClustering(settings: settings) }

    mutating func add(_ items: [Item]) {
      let changes = clustering.add(items)
      groups.merge(changes.assignments) { _, new in new }
      for merge in changes.merges { heirs[merge.from] = merge.into }
    }

    func story(of item: Item.ID) -> Story.ID? {
      guard var group = groups[item] else { return nil }
      while let heir = heirs[group] { group = heir }
      return group
    }
  }
}
