public import Analysis
public import Foundation
internal import News
internal import Storage

/// A draft against what has been published.
extension Analyst {
  /// Compares a draft with the items of the 28 days before `now` that are in the index of words.
  ///
  /// Nothing of the draft is kept.
  public func check(_ draft: Draft, now: Date) async throws -> DraftFinding {
    let since = now - Self.historyLength
    let found = try await store.items(
      withAnyOf: draft.phrases(), orLike: draft.tellingWords(), limit: Self.mostAlike, since: since,
      until: now + 1,
      seenBy: now)
    // Whole stories, so that their counts are right; those with most of the items found first.
    var counts: [Story.ID: Int] = [:]
    for item in found { counts[item.story, default: 0] += 1 }
    let stories = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostStories).map(
      \.key)
    var items = found
    var known = Set(found.map(\.item.id))
    for item in try await store.firstItems(of: stories, limit: Self.itemsOfStory, seenBy: now)
    where known.insert(item.item.id).inserted { items.append(item) }
    let check = DraftCheck(
      draft, items: items.map(AnalysisInput.StoredItem.init), outlets: try await outlets())
    return check.finding(
      unknown: try await unknown(draft.mentions(), since: since, now: now),
      copiedShares: try await copiedShares())
  }

  /// What stands in no item of the window.
  private func unknown(
    _ mentions: [AnglesFinding.Mention], since: Date, now: Date
  ) async throws -> [AnglesFinding.Mention] {
    let mentions = mentions.prefix(Self.mostMentions)
    let known = try await store.known(
      among: mentions.map(\.text), since: since, until: now + 1, seenBy: now)
    let unknown = mentions.filter { !known.contains($0.text) }
    // Quotes, names, places and numbers before words.
    return unknown.filter { $0.kind != .term } + unknown.filter { $0.kind == .term }
  }

  /// Takes up the words of all items that are not in the index yet.
  ///
  /// - Parameter progress: Told how many have been taken up.
  public func indexWords(progress: (Int) -> Void = { _ in }) async throws {
    var count = 0
    while true {
      let indexed = try await store.indexWords(limit: Self.pageSize)
      count += indexed
      progress(count)
      if indexed < Self.pageSize { return }
    }
  }

  /// Whether all items are in the index of words.
  public func hasIndexedWords() async throws -> Bool { try await store.unindexedCount() == 0 }

  // MARK: The day's copied shares

  /// Keeps the copied shares of a day's items, to hold drafts against.
  public func keepCopiedShares(of findings: Findings) async throws {
    let shares = findings.stories.flatMap(\.items).compactMap(\.copiedShare).sorted()
    // A thousand of them say as much as all.
    let kept =
      shares.count <= Self.mostShares
      ? shares : (0..<Self.mostShares).map { shares[$0 * shares.count / Self.mostShares] }
    try await store.keepLearnt(
      try JSONEncoder().encode(kept), named: Self.sharesName, asOf: Date(timeIntervalSince1970: 0))
  }

  private func copiedShares() async throws -> [Double] {
    try await store.learnt(named: Self.sharesName, asOf: Date(timeIntervalSince1970: 0))
      .flatMap { try? JSONDecoder().decode([Double].self, from: $0) } ?? []
  }

  private static let mostAlike = 200
  private static let mostStories = 40
  private static let itemsOfStory = 60
  private static let mostMentions = 400
  private static let mostShares = 1_000
  private static let sharesName = "copied-shares"
}
