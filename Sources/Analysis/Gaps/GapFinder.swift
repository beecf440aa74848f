internal import Foundation
internal import News

/// Finds the stories that hardly anyone has, the most promising first.
///
/// Left out is only what is not under-covered (three owners or more, or one outlet's view of what others report),
/// what is too old, and service items.
struct GapFinder {
  let items: WindowItems
  let stories: [StoryFinding]
  /// How many owners each story has.
  let owners: [Story.ID: Int]
  let spread: WordSpread
  let feeds: [Feed.ID: Feed]
  let history: PickUpHistory
  /// Beats that are under their usual share of the day.
  let thinBeats: [BeatShare]
  let settings: AnalysisSettings

  /// A story with more owners is covered.
  private static let maximumOwners = 2

  func gaps() -> [GapFinding] {
    let heat = TitleHeat(items)
    let service = ServiceItems(items)
    let covered = CoveredMatters(items, owners: owners, spread: spread)
    let entries = Dictionary(uniqueKeysWithValues: items.stories.map { ($0.id, $0.items) })
    return
      stories.compactMap { story -> GapFinding? in
        guard (1...Self.maximumOwners).contains(story.owners),
          ageHours(of: story.firstTime) <= settings.gapMaximumAgeHours,
          let first = entries[story.id]?.first(where: \.counts),
          !service.contains(first.text.title, of: first.item.outlet), !covered.contains(first.text)
        else { return nil }
        let counted = story.items.filter(\.isCounted)
        guard let kind = kind(of: story, counted: counted) else { return nil }
        return gap(story, kind, counted: counted, first: first, heat: heat)
      }
      .sorted { left, right in
        left.score != right.score
          ? left.score > right.score : (left.time, left.story) < (right.time, right.story)
      }
      .prefix(max(0, settings.maximumGaps)).map { $0 }
  }

  private func gap(
    _ story: StoryFinding, _ kind: GapFinding.Kind, counted: [StoryItem], first: WindowItems.Entry,
    heat: TitleHeat
  ) -> GapFinding {
    let outlets = Set(counted.map(\.outlet))
    let age = ageHours(of: story.firstTime)
    let probability = PickUpModel.prior.probability(
      of: PickUpModel.Features(
        ageHours: age, quietHours: ageHours(of: story.lastTime), secondOwner: story.owners > 1 ? 1 : 0,
        pastLogOdds: outlets.map(history.logOdds).sorted().reduce(0, +) / Double(max(1, outlets.count)),
        heat: heat.heat(of: first.text.title, without: outlets)))
    let freshness = exp2(-max(0, age) / 24)
    let reason = GapReason(
      story: story, counted: counted, ageHours: age, record: history.record(of: first.item.outlet),
      thinBeat: kind == .beat ? thinBeat(of: story) : nil)
    return GapFinding(
      kind: kind, story: story.id, title: story.title, link: first.item.link, outlet: first.item.outlet,
      outletName: counted.first?.outletName ?? first.item.outlet.rawValue, time: story.firstTime,
      items: story.items.map(\.id), probability: probability, coverage: story.coverage,
      freshness: freshness, score: probability * (1 - story.coverage) * freshness, reason: reason.text)
  }

  /// The kind by METRICS; `nil` for a story with a second owner on a beat that gets its usual share. What a
  /// primary source or a press office says of its own matter is not coverage.
  private func kind(of story: StoryFinding, counted: [StoryItem]) -> GapFinding.Kind? {
    if counted.allSatisfy({ $0.role == .primary }) { return .primary }
    if thinBeat(of: story) != nil { return .beat }
    let reporting = counted.filter { $0.role != .primary && $0.role != .pr }
    return Set(reporting.map(\.owner)).count <= 1 ? .early : nil
  }

  private func thinBeat(of story: StoryFinding) -> BeatShare? {
    story.beats.lazy.compactMap { beat in thinBeats.first { $0.beat == beat } }.first
  }

  private func ageHours(of time: Date) -> Double { items.end.timeIntervalSince(time) / 3600 }
}
