internal import Foundation
internal import News

/// Finds the stories that hardly anyone has, the most promising first.
///
/// Left out is only what is not under-covered (three owners or more, or one outlet's view of what others report),
/// what is too old, and service items.
struct GapFinder {
  let items: WindowItems
  let parts: [StoryPart]
  let feeds: [Feed.ID: Feed]
  let history: PickUpHistory
  let model: PickUpModel
  /// Beats that are under their usual share of the day.
  let thinBeats: [BeatShare]
  /// Which outlets carry the same stories; `nil` when that is not clear.
  let communities: CommunityFinding?
  /// What many had and then nobody.
  let dropped: [DroppedStories.Dropped]
  let outlets: OutletTable
  let settings: AnalysisSettings

  /// Those of one or two owners in order of the score, then the others, newest first.
  func gaps() -> [GapFinding] {
    let service = ServiceItems(parts)
    let covered = CoveredMatters(parts)
    let divides = communities.map { CommunityDivides($0, outlets: outlets) }
    var ranked: [GapFinding] = []
    var others: [GapFinding] = []
    for part in parts where ageHours(of: part.firstTime) <= settings.gapMaximumAgeHours {
      guard let first = part.entries.first(where: \.counts), part.entries.contains(where: \.isInWindow),
        !service.contains(first),
        !settings.mutes.contain(title: first.text.title, beats: beats(of: part), language: first.language)
      else { continue }
      if part.owners.count <= GapLearner.maximumOwners {
        if !covered.contains(first.text) { ranked.append(underCovered(part)) }
      } else if !part.isTurn, let divides,
        let divide = divides.divide(of: part.carriers.map(\.item.outlet), coverage: coverage(of: part))
      {
        others.append(
          gap(.community, part, reason: reason(for: part, kind: .community).text(of: divide)))
      }
    }
    others += dropped.map(gap)
    ranked.sort { left, right in
      if left.score != right.score { return left.score > right.score }
      return left.time != right.time
        ? left.time < right.time : (left.story, left.items[0]) < (right.story, right.items[0])
    }
    // Of a story that few have the most promising part stands for the whole.
    var listed: Set<Story.ID> = []
    let turns = Set(parts.filter(\.isTurn).map(\.story))
    ranked = ranked.filter { turns.contains($0.story) || listed.insert($0.story).inserted }
    others.sort { ($1.time, $0.story) < ($0.time, $1.story) }
    return Array(ranked.prefix(max(0, settings.maximumGaps)) + others.prefix(max(0, settings.maximumGaps)))
  }

  private func underCovered(_ part: StoryPart) -> GapFinding {
    let kind = kind(of: part)
    let features = PickUpFeatures(
      part.entries.filter(\.counts).map(GapTrace.init), owners: part.owners.count, at: items.end,
      reach: model.reach)
    return gap(
      kind, part, probability: model.probability(of: features), reason: reason(for: part, kind: kind).text)
  }

  private func gap(
    _ kind: GapFinding.Kind, _ part: StoryPart, probability: Double? = nil, reason: String
  ) -> GapFinding {
    finding(
      kind, story: part.story, title: part.title, first: part.carriers[0].item, time: part.firstTime,
      items: part.entries.map(\.item.id), probability: probability, coverage: coverage(of: part),
      reason: reason)
  }

  /// What is left of a dropped story: nobody has it in the window, so its coverage is 0.
  private func gap(_ dropped: DroppedStories.Dropped) -> GapFinding {
    finding(
      .dropped, story: dropped.story, title: dropped.last.title, first: dropped.last, time: dropped.last.time,
      items: dropped.items.map(\.id), probability: nil, coverage: 0,
      reason: GapReason.text(of: dropped, quietHours: ageHours(of: dropped.items.last?.time ?? items.end)))
  }

  private func finding(
    _ kind: GapFinding.Kind, story: Story.ID, title: String, first: Item, time: Date, items: [Item.ID],
    probability: Double?, coverage: Double, reason: String
  ) -> GapFinding {
    let freshness = exp2(-max(0, ageHours(of: time)) / 24)
    return GapFinding(
      kind: kind, story: story, title: title, link: first.link, outlet: first.outlet,
      outletName: outlets[first.outlet].name, time: time, items: items, probability: probability,
      coverage: coverage, freshness: freshness, score: (probability ?? 0) * (1 - coverage) * freshness,
      reason: reason)
  }

  /// The kind by METRICS, where *early* goes up to two owners.
  private func kind(of part: StoryPart) -> GapFinding.Kind {
    if part.carriers.allSatisfy({ outlets[$0.item.outlet].role == .primary }) { return .primary }
    if part.isTurn, part.whole.owners >= StoryAngles.leastOwners { return .angle }
    return thinBeat(of: part) == nil ? .early : .beat
  }

  private func reason(for part: StoryPart, kind: GapFinding.Kind) -> GapReason {
    GapReason(
      part: part, names: part.carriers.map { outlets[$0.item.outlet].name }, kind: kind,
      ageHours: ageHours(of: part.firstTime), record: history.record(of: part.carriers[0].item.outlet),
      thinBeat: kind == .beat ? thinBeat(of: part) : nil, activeOutlets: items.activeOutlets.count)
  }

  private func thinBeat(of part: StoryPart) -> BeatShare? {
    beats(of: part).lazy.compactMap { beat in thinBeats.first { $0.beat == beat } }.first
  }

  private func beats(of part: StoryPart) -> [String] {
    Tally.mostFrequentFirst(part.entries.flatMap { feeds[$0.item.feed]?.beats ?? [] })
  }

  private func coverage(of part: StoryPart) -> Double {
    EchoMetrics.coverage(
      outlets: Set(part.entries.filter { $0.isInWindow && $0.counts }.map(\.item.outlet)).count,
      active: items.activeOutlets.count)
  }

  private func ageHours(of time: Date) -> Double { items.end.timeIntervalSince(time) / 3600 }
}
