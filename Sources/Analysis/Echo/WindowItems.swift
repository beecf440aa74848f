internal import Foundation
internal import News

/// The items of an analysis, put in order once for all metrics.
struct WindowItems: Sendable {
  /// One item with all that is asked of it more than once. A class, because every metric passes entries on in lists of
  /// its own, and a copy of all these fields would cost more than what is asked of them.
  final class Entry: Sendable {
    let item: Item
    let story: Story.ID
    let isPinned: Bool
    let text: ItemText
    let language: String
    let isInWindow: Bool
    /// Whether its outlet counts.
    let counts: Bool

    init(_ stored: AnalysisInput.StoredItem, window: Window, outlets: OutletTable) {
      item = stored.item
      story = stored.story
      isPinned = stored.isPinned
      text = ItemText(stored.item, limit: CopyDetection.tokenLimit)
      language = Language.of(stored.item)
      isInWindow = window.contains(stored.item.time)
      counts = outlets.counts(stored.item.outlet)
    }
  }

  /// Stories with an item in the window, in order of their IDs; the items of each in order of time.
  let stories: [(id: Story.ID, items: [Entry])]
  /// All items of the window.
  let inWindow: [Entry]
  /// Counted outlets with an item in the window.
  let activeOutlets: Set<Outlet.ID>
  /// The moment the analysis looks back from: the end of the window, or now when that is earlier.
  let end: Date
  let resolution: TimeResolution
  /// The median time between two looks at a feed, in seconds; `nil` when it cannot be derived.
  let crawlResolution: Double?

  init(_ input: AnalysisInput, outlets: OutletTable, settings: AnalysisSettings) {
    stories = Self.stories(input.items, window: input.window, outlets: outlets)
    inWindow = stories.flatMap(\.items).filter(\.isInWindow)
    activeOutlets = Set(inWindow.filter(\.counts).map(\.item.outlet))
    end = min(input.window.until, input.now)
    (resolution, crawlResolution) = Self.resolution(of: input, settings: settings)
  }

  /// Stories of any time, looked back at from their last item.
  init(_ stories: [(id: Story.ID, items: [Entry])], outlets: OutletTable) {
    self.stories = stories
    inWindow = stories.flatMap(\.items)
    activeOutlets = Set(inWindow.filter(\.counts).map(\.item.outlet))
    end = inWindow.map(\.item.time).max() ?? .distantPast
    crawlResolution = nil
    resolution = TimeResolution(firstSeenSeconds: AnalysisSettings().assumedCrawlMinutes * 60)
  }

  /// Stories with an item in the window, in order of their IDs; the items of each, up to the window's end, in order
  /// of time.
  static func stories(
    _ items: [AnalysisInput.StoredItem], window: Window, outlets: OutletTable
  ) -> [(id: Story.ID, items: [Entry])] {
    let order = ItemOrder(outlets: outlets)
    let entries = items.filter { $0.item.time < window.until }
      .concurrentMap { Entry($0, window: window, outlets: outlets) }
    return Dictionary(grouping: entries, by: \.story)
      .filter { $0.value.contains(where: \.isInWindow) }
      .map { (id: $0.key, items: $0.value.sorted { order.isBefore($0.item, $1.item) }) }
      .sorted { $0.id < $1.id }
  }

  /// How finely the times of a window can be told apart, and the median time between two looks at a feed.
  static func resolution(
    of input: AnalysisInput, settings: AnalysisSettings
  ) -> (TimeResolution, crawl: Double?) {
    let crawl = crawlResolution(of: input.items.map(\.item).filter { input.window.contains($0.time) })
    return (TimeResolution(firstSeenSeconds: crawl ?? settings.assumedCrawlMinutes * 60), crawl)
  }

  /// The median gap between the moments at which a feed gave new items: each was a poll, so the true gap is
  /// at most this. Busy feeds give more gaps and so weigh more, as they should: they tell polls apart best.
  private static func crawlResolution(of items: [Item]) -> Double? {
    let gaps = Dictionary(grouping: items, by: \.feed).values.flatMap { items -> [Double] in
      let moments = Set(items.map { ($0.firstSeen.timeIntervalSinceReferenceDate / 60).rounded() }).sorted()
      return zip(moments, moments.dropFirst()).map { ($1 - $0) * 60 }
    }
    return Statistics.median(gaps)
  }
}
