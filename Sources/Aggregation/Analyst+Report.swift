public import Analysis
public import Foundation
internal import News
internal import Storage

/// What a report shows beyond the analysis of its window.
extension Analyst {
  /// All that a report of a window shows, as it was known at `now`.
  ///
  /// Nothing is written, so that a report can be made again later. The same store gives the same findings for the same
  /// `now`, but for what it knows of the present only: the states of feeds and the stars.
  ///
  /// - Parameters:
  ///   - window: The time it is about; a week has the outlets of the week too.
  ///   - questions: The user's questions by name; they are looked up in the index of words.
  ///   - now: What was first seen, listed or starred later does not count.
  public func reportFindings(
    in window: Window, questions: [String: String] = [:], now: Date
  ) async throws -> Findings {
    try await reportFindings(from: try await reader(in: window, now: now), questions: questions, now: now)
  }

  /// The same from a window that has been read for that moment.
  ///
  /// - Parameters:
  ///   - reader: Of the window.
  ///   - questions: The user's questions by name.
  ///   - now: What was first seen, listed or starred later does not count.
  func reportFindings(
    from reader: StoryReader, questions: [String: String] = [:], now: Date
  ) async throws -> Findings {
    var findings = Analysis.findings(from: reader)
    let window = findings.window
    if window.isDay {
      findings.standings += try await standings(of: questions, until: window.until, now: now)
    }
    if !questions.isEmpty { findings.methods.inputs["questions"] = Self.hash(of: questions) }
    findings.gapRecord = try await gapRecord(now: now)
    findings.starred = try await starred(now: now)
    findings.moving = try await moving(until: min(window.until, now), now: now)
    if findings.week != nil {
      let feeds = try await redundancy(until: window.until, now: now)
      findings.week?.spare = WeekFinding.SpareFeeds(
        count: feeds.count { $0.finding.lostShare == 0 }, listed: feeds.count)
    }
    return findings
  }

  private static func hash(of questions: [String: String]) -> String {
    var hash = StableHash()
    for (name, query) in questions.sorted(by: { $0.key < $1.key }) {
      hash.combine(name)
      hash.combine(query)
    }
    return hash.base32
  }

  /// What became of the gaps listed in the seven days before `end`, and which stories fell silent by then.
  private func moving(until end: Date, now: Date) async throws -> MovingFinding {
    let stories = MovingStories(end: end, outlets: try await outlets())
    let listings = try await listings(before: end)
    let listed = try await firstItems(of: Array(Set(listings.map(\.story))), now: now)
    // A story takes no items after seven days, so that these days hold the whole of each.
    let recent = try await appearances(
      since: end - MovingStories.followed - 2 * MovingStories.silence, until: end, seenBy: now)
    let quiet = try await firstItems(of: stories.candidates(recent), now: now)
    return MovingFinding(
      pickedUp: stories.pickedUp(listings, items: listed), silent: stories.silent(quiet))
  }

  /// The lines of the lists of the last seven days; angles are left out, because their story had many owners before.
  private func listings(before end: Date) async throws -> [MovingStories.Listing] {
    let lists = try await store.gapLists(since: end - MovingStories.followed).filter { $0.shown < end }
    var known: [Story.ID: Story.ID] = [:]
    var listings: [MovingStories.Listing] = []
    for list in lists {
      for (place, entry) in list.entries.enumerated()
      where entry.kind != GapFinding.Kind.angle.rawValue && known[entry.story] == nil {
        let story = try await store.resolve(entry.story) ?? entry.story
        known[entry.story] = story
        listings.append(
          .init(story: story, shown: list.shown, rank: place + 1, probability: entry.probability))
      }
    }
    return listings
  }

  private func firstItems(of stories: [Story.ID], now: Date) async throws -> [AnalysisInput.StoredItem] {
    try await store.firstItems(of: stories, limit: Self.itemsOfMovingStory, seenBy: now)
      .map(AnalysisInput.StoredItem.init)
  }

  /// Of a story that moved so many items are read at most.
  private static let itemsOfMovingStory = 2_000
}
