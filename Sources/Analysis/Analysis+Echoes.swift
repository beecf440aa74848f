internal import Foundation
public import News

extension Analysis {
  /// What each item took from earlier ones, and the numbers of the outlets over all items, however long a time they
  /// span.
  ///
  /// - Parameters:
  ///   - items: Items with their stories, in any order.
  ///   - outlets: The outlets they are from.
  ///   - settings: The analyst's choices.
  /// - Returns: An echo for each item, in order of story, then time.
  public static func echoes(
    of items: [AnalysisInput.StoredItem], outlets: [Outlet], settings: AnalysisSettings = AnalysisSettings()
  ) -> (echoes: [ItemEcho], outlets: OutletsFinding) {
    let table = OutletTable(outlets)
    let stories = WindowItems.stories(items, window: .always, outlets: table)
    let copies = WindowCopies(stories, outlets: table)
    let credits = OriginCredits(outlets: outlets)
    let echoes = stories.concurrentMap { story in
      zip(story.items, copies.copies(of: story.id, story.items)).map { entry, copy in
        ItemEcho(
          item: copy.item, story: story.id, copiedShare: copy.share, copiedFrom: copy.source,
          echoType: EchoType(
            role: table[entry.item.outlet].role, credit: credits.credit(of: entry.item)?.kind,
            copiedShare: copy.share))
      }
    }.flatMap(\.self)
    return (echoes, Self.outlets(of: stories, echoes: echoes, outlets: outlets, settings: settings))
  }

  private static func outlets(
    of stories: [(id: Story.ID, items: [WindowItems.Entry])], echoes: [ItemEcho], outlets: [Outlet],
    settings: AnalysisSettings
  ) -> OutletsFinding {
    let entries = stories.flatMap(\.items)
    let network = OutletNetwork(
      history: entries.map {
        .init(story: $0.story, outlet: $0.item.outlet, time: $0.item.time, timeBasis: $0.item.timeBasis)
      },
      outlets: outlets, resolution: TimeResolution(firstSeenSeconds: settings.assumedCrawlMinutes * 60))
    let counter = OutletCounter(
      network: network, itemCounts: entries.reduce(into: [:]) { $0[$1.item.outlet, default: 0] += 1 },
      copiedShares: zip(entries, echoes).map { ($0.item.outlet, $1.copiedShare) },
      now: entries.map(\.item.time).max() ?? .distantPast)
    return OutletsFinding(
      outlets: counter.findings(),
      leads: network.leads(settings))
  }
}
