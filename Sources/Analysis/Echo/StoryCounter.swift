internal import Foundation
internal import News

/// Counts one story after the other: what the metrics say of each.
struct StoryCounter: Sendable {
  let items: WindowItems
  let outlets: OutletTable
  let feeds: [Feed.ID: Feed]
  let credits: OriginCredits
  let copies: WindowCopies
  let terms: StoryTerms
  let settings: AnalysisSettings

  /// - Parameters:
  ///   - entries: The story's items in order of time; at least one.
  ///   - withTexts: Whether each item comes with its text and the copied runs in it.
  func finding(for story: Story.ID, _ entries: [WindowItems.Entry], withTexts: Bool = false) -> StoryFinding {
    let copies = copies.copies(of: story, entries, withRuns: withTexts)
    let credits = entries.map { self.credits.credit(of: $0.item) }
    let counted = Self.countedPositions(entries)
    let isCounted = Set(counted)
    let carriers = counted.map { carrier(entries[$0].item) }
    let storyItems = entries.indices.map { position in
      storyItem(
        entries[position], copy: copies[position], credit: credits[position],
        isCounted: isCounted.contains(position), withText: withTexts)
    }
    let reports = EchoMetrics.independentReports(
      of: carriers, origins: origins(entries, credits: credits, counted: counted),
      copies: links(entries, copies: copies, counted: counted))
    let times = entries.filter { $0.counts || counted.isEmpty }.map(\.item.time)
    let (first, last) = (times.min() ?? items.end, times.max() ?? items.end)
    let inWindow = Set(entries.filter { $0.isInWindow && $0.counts }.map(\.item.outlet))
    let summary = terms.summary(of: entries)
    let shares = counted.compactMap { storyItems[$0].copiedShare }
    let outletCount = EchoMetrics.outlets(of: carriers)
    return StoryFinding(
      id: story, title: title(entries, counted: counted), language: Self.language(entries),
      beats: beats(entries), items: storyItems, outlets: outletCount,
      owners: EchoMetrics.owners(of: carriers),
      coverage: EchoMetrics.coverage(outlets: inWindow.count, active: items.activeOutlets.count),
      independentReports: reports,
      echoFactor: EchoMetrics.echoFactor(outlets: outletCount, independentReports: reports),
      copiedShare: shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count),
      echoTypes: counted.reduce(into: [:]) { $0[storyItems[$1].echoType, default: 0] += 1 },
      firstMovers: firstMovers(carriers, entries: entries, counted: counted), firstTime: first,
      lastTime: last,
      reactionTime: EchoMetrics.reactionTime(of: carriers),
      halfBreadthTime: EchoMetrics.halfBreadthTime(of: carriers), halfLife: EchoMetrics.halfLife(of: times),
      momentum: EchoMetrics.momentum(of: carriers, at: items.end, hours: settings.momentumHours),
      resolution: items.resolution.seconds(for: carriers) / 60,
      isRunning: last > items.end.addingTimeInterval(-settings.runningHours * 3600),
      keyTerms: summary.terms, confidence: summary.confidence,
      copiesElsewhere: copiesElsewhere(copies, in: story))
  }

  /// The first item of each counted outlet, by its position.
  private static func countedPositions(_ entries: [WindowItems.Entry]) -> [Int] {
    var seen: Set<Outlet.ID> = []
    return entries.indices.filter { entries[$0].counts && seen.insert(entries[$0].item.outlet).inserted }
  }

  private func carrier(_ item: Item) -> Carrier {
    Carrier(
      outlet: item.outlet, owner: outlets.owner(of: item.outlet), time: item.time, timeBasis: item.timeBasis)
  }

  /// What the counted item of each outlet rests on: itself, and the origin it credits.
  private func origins(
    _ entries: [WindowItems.Entry], credits: [OriginCredits.Credit?], counted: [Int]
  ) -> [Outlet.ID: Set<String>] {
    counted.reduce(into: [:]) { origins, position in
      let outlet = entries[position].item.outlet
      origins[outlet] = [OriginCredits.key(of: outlet)]
      if let key = credits[position]?.key { origins[outlet]?.insert(key) }
    }
  }

  private func links(
    _ entries: [WindowItems.Entry], copies: [Copy], counted: [Int]
  ) -> [EchoMetrics.CopyLink] {
    guard counted.count > 1 else { return [] }
    let outletOf = Dictionary(entries.map { ($0.item.id, $0.item.outlet) }) { first, _ in first }
    return counted.flatMap { position in
      copies[position].linkedSources.compactMap { outletOf[$0] }.map {
        EchoMetrics.CopyLink(copier: entries[position].item.outlet, source: $0)
      }
    }
  }

  private func copiesElsewhere(_ copies: [Copy], in story: Story.ID) -> [StoryFinding.CopyElsewhere] {
    copies.compactMap { copy in
      copy.linkedSources.lazy.compactMap { source in
        self.copies.stray(source, sharedBy: story).map {
          StoryFinding.CopyElsewhere(item: copy.item, source: source, story: $0)
        }
      }.first
    }
  }

  private func storyItem(
    _ entry: WindowItems.Entry, copy: Copy, credit: OriginCredits.Credit?, isCounted: Bool, withText: Bool
  ) -> StoryItem {
    let item = entry.item
    let outlet = outlets[item.outlet]
    return StoryItem(
      id: item.id, outlet: outlet.id, outletName: outlet.name, owner: outlet.countedOwner, role: outlet.role,
      title: item.title, link: item.link, time: item.time, timeBasis: item.timeBasis, isCounted: isCounted,
      copiedShare: copy.share, inHouseShare: copy.inHouseShare, copiedFrom: copy.source, basis: copy.basis,
      echoType: EchoType(role: outlet.role, credit: credit?.kind, copiedShare: copy.share),
      origin: credit?.name, isPinned: entry.isPinned,
      text: withText ? StoryItemText(item, copied: copy.runs) : nil)
  }

  private func firstMovers(
    _ carriers: [Carrier], entries: [WindowItems.Entry], counted: [Int]
  ) -> [FirstMover] {
    let itemOf = Dictionary(counted.map { (entries[$0].item.outlet, entries[$0].item.id) }) { first, _ in
      first
    }
    return EchoMetrics.firstMovers(of: carriers, resolution: items.resolution).compactMap { mover in
      itemOf[mover.outlet].map { item in
        FirstMover(
          owner: mover.owner, outlet: mover.outlet, outletName: outlets[mover.outlet].name, item: item)
      }
    }
  }

  private func title(_ entries: [WindowItems.Entry], counted: [Int]) -> String {
    let candidates = counted.isEmpty ? Array(entries.indices) : counted
    guard candidates.count > 1 else { return candidates.first.map { entries[$0].item.title } ?? "" }
    return StoryClustering.representativeTitle(of: candidates.map { entries[$0].item })
  }

  private static func language(_ entries: [WindowItems.Entry]) -> String {
    Tally.mostFrequentFirst(entries.map(\.language).filter { $0 != Language.undetermined }).first
      ?? Language.undetermined
  }

  private func beats(_ entries: [WindowItems.Entry]) -> [String] {
    Tally.mostFrequentFirst(entries.flatMap { feeds[$0.item.feed]?.beats ?? [] })
  }
}

/// Counts equal values.
enum Tally {
  /// Each value once, the most frequent first, equally frequent ones in their own order.
  static func mostFrequentFirst<Value: Hashable & Comparable>(_ values: [Value]) -> [Value] {
    let counts = values.reduce(into: [Value: Int]()) { $0[$1, default: 0] += 1 }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
  }
}
