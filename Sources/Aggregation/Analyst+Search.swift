public import Analysis
public import Foundation
internal import News
internal import Storage

extension Analyst {
  /// What the items of the 28 days before `until` say on a question, as it was known at `now`.
  ///
  /// - Parameters:
  ///   - query: Words, "phrases", beginnings (rent*), OR, and -unwanted ones.
  ///   - until: The end of the 28 days.
  ///   - now: Items first seen later do not count.
  /// - Throws: ``AggregationError/emptyQuery(_:)``.
  public func search(_ query: String, until: Date, now: Date) async throws -> SearchFinding {
    try await search(query, until: until, now: now, among: try await appearances(until: until, now: now))
  }

  /// - Parameter appearances: All of the 28 days.
  private func search(
    _ query: String, until: Date, now: Date, among appearances: [AnalysisInput.Appearance]
  ) async throws -> SearchFinding {
    guard let question = SearchQuery(query) else { throw AggregationError.emptyQuery(query) }
    let items = try await store.items(
      matching: question, since: until - Self.historyLength, until: until, seenBy: now,
      limit: Self.mostAnswers)
    return SearchFinding(
      query, items: items.map(AnalysisInput.StoredItem.init),
      appearances: appearances,
      outlets: try await outlets(), until: until, observedSince: try await store.observedSince())
  }

  /// How each beat stands against its own past: the folders of the feed list and the user's questions, and those topics that
  /// have less than usual or are due.
  ///
  /// - Parameters:
  ///   - queries: The user's questions by name.
  ///   - until: The end of the 28 days.
  ///   - now: Items first seen later do not count.
  public func beats(queries: [String: String], until: Date, now: Date) async throws -> [BeatStanding] {
    let appearances = try await appearances(until: until, now: now)
    let folders = FolderBeats.standings(
      appearances,
      feeds: try await store.feeds().filter(\.isListed).map(\.feed), outlets: try await outlets(),
      until: until,
      observedSince: try await store.observedSince())
    let questions = try await standings(of: queries, until: until, now: now, among: appearances)
    let topics = try await topics(until: until, now: now).map {
      BeatStanding(
        name: $0.terms.joined(separator: ", "), source: .topic, dailyShares: $0.dailyShares, usual: $0.usual)
    }
    return folders + questions + topics.filter { $0.isUnderCovered || $0.dueIn != nil }
  }

  /// How each of the user's questions stands against its own past, in order of name.
  func standings(of queries: [String: String], until: Date, now: Date) async throws -> [BeatStanding] {
    guard !queries.isEmpty else { return [] }
    return try await standings(
      of: queries, until: until, now: now, among: try await appearances(until: until, now: now))
  }

  private func standings(
    of queries: [String: String], until: Date, now: Date, among appearances: [AnalysisInput.Appearance]
  ) async throws -> [BeatStanding] {
    var standings: [BeatStanding] = []
    for (name, query) in queries.sorted(by: { $0.key < $1.key }) {
      let finding = try await search(query, until: until, now: now, among: appearances)
      standings.append(
        BeatStanding(name: name, source: .query, dailyShares: finding.dailyShares, usual: finding.usual))
    }
    return standings
  }

  private static let mostAnswers = 50_000
}
