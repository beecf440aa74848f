import Aggregation
import Analysis
import Foundation
import Storage

extension Options {
  /// The store to crawl into, made when there is none yet.
  func openStore() throws -> SQLiteStore { try SQLiteStore(path: places.database) }

  /// The store as a reading command needs it: every item in a story.
  ///
  /// A crawl does that itself; only one that was killed leaves something to do here.
  func openSettledStore() async throws -> SQLiteStore {
    let store = try SQLiteStore(path: places.database, access: .readOnly)
    if try await !store.unassignedItems(seenBy: moment, limit: 1).isEmpty {
      try await analyst(of: try openStore()).assignStories(seenBy: moment)
    }
    return store
  }

  /// What the questions of reading commands go to, every item in a story.
  func analyst() async throws -> Analyst { try analyst(of: try await openSettledStore()) }

  /// What questions about words go to: every item in a story, and its words in the index.
  func indexedAnalyst() async throws -> Analyst {
    let analyst = try await analyst()
    if try await !analyst.hasIndexedWords() {
      let isShown = Console.error.isTerminal
      try await self.analyst(of: try openStore()).indexWords { count in
        if isShown { Console.error.write(Array("\rTaking up the words of new items: \(count)\u{1b}[K".utf8)) }
      }
      if isShown { Console.error.write(Array("\r\u{1b}[K".utf8)) }
    }
    return analyst
  }

  /// What the user's marks go through.
  func writingAnalyst() async throws -> Analyst {
    // Made settled first, so that every item has a story that can be named.
    _ = try await openSettledStore()
    return try analyst(of: try openStore())
  }

  private func analyst(of store: SQLiteStore) throws -> Analyst {
    let settings = try settings()
    return Analyst(
      store: store, version: Version.current, settings: settings.stories.clustering,
      owners: try Configuration.owners(places.owners), mutes: settings.gaps.mutes)
  }

  /// What the user's corrections of stories go through.
  func storyEditor() async throws -> StoryEditor {
    // Made settled first, so that every item has a story that can be named.
    _ = try await openSettledStore()
    return StoryEditor(store: try openStore(), now: moment)
  }

  /// How each listed feed is doing, the worst first; before the first crawl too.
  ///
  /// Without a feed list, those that were listed at the last crawl (`crawl --list`).
  func checkups() async throws -> [FeedCheckup] {
    let files = FileManager.default
    let isCrawled = files.fileExists(atPath: places.database)
    let stored = isCrawled ? try await SQLiteStore(path: places.database, access: .readOnly).feeds() : []
    let needsList = !isCrawled || files.fileExists(atPath: places.feedList)
    let list = needsList ? try FeedList(path: places.feedList) : nil
    return FeedCheckup.all(of: list, stored: stored, now: moment)
  }

  /// The stories of a window, the most echoed first.
  func stories(in window: WindowOptions) async throws -> [StoryFinding] {
    try await analyst().stories(in: try self.window(window), now: moment)
  }

  /// The outlets that count and have an item in the 28 days before the end of a window, in order of name.
  func outlets(in window: WindowOptions) async throws -> [OutletFinding] {
    try await analyst().outletFindings(in: try self.window(window), now: moment)
  }

  /// What is found in a window, its gaps about to be shown.
  ///
  /// A list that is of the present is kept, to be judged in a week.
  func findingsToShow(in window: WindowOptions) async throws -> Findings {
    let now = moment.inWholeMilliseconds
    return try await findingsToShow(
      in: try window.window(now: now, hours: try settings().report.hours), now: now,
      isPresent: window.isPresent)
  }

  /// - Parameters:
  ///   - window: The time it is about.
  ///   - now: In whole milliseconds, as a report keeps it.
  ///   - isPresent: Whether the list of gaps is the one of this moment, to be kept and judged.
  func findingsToShow(in window: Window, now: Date, isPresent: Bool) async throws -> Findings {
    let questions = try settings().beats
    let analyst = try await questions.isEmpty ? analyst() : indexedAnalyst()
    if try await !analyst.hasPickUps(now: now) {
      await write { try await $0.learnPickUps(now: now) }
    }
    await write { try await $0.judgeGapLists(now: now) }
    let findings = try await analyst.reportFindings(in: window, questions: questions, now: now)
    if isPresent {
      await write { analyst in
        try await analyst.record(findings.gaps, shown: now)
        try await analyst.keepCopiedShares(of: findings)
      }
    }
    return findings
  }

  /// What a report showed that was made for an earlier moment. Nothing is written to the store.
  ///
  /// Where items have come into other stories since, a copy of the store is asked in which they are where they were.
  func findingsShown(in window: Window, at now: Date) async throws -> Findings {
    let questions = try settings().beats
    let analyst = try await questions.isEmpty ? analyst() : indexedAnalyst()
    let store = try await openSettledStore()
    guard try await store.hasChangedStories(since: now) else {
      return try await analyst.reportFindings(in: window, questions: questions, now: now)
    }
    let path = FileManager.default.temporaryDirectory.appending(path: "echometer-\(UUID().uuidString).sqlite")
      .path
    defer {
      for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }
    try await store.copy(to: path, asOf: now)
    let past = try SQLiteStore(path: path)
    let findings = try await self.analyst(of: past).reportFindings(in: window, questions: questions, now: now)
    try await past.close()
    return findings
  }

  private func window(_ options: WindowOptions) throws -> Window {
    try options.window(now: moment, hours: try settings().report.hours)
  }

  /// Writes what makes later answers faster or better. A store that cannot be written to answers all the same.
  private func write(_ body: (Analyst) async throws -> Void) async {
    do {
      try await body(try analyst(of: try openStore()))
    } catch {
      Console.error.print("echometer: The list of gaps could not be kept: \(Console.printable("\(error)"))")
    }
  }
}
