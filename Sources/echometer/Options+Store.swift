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

  private func analyst(of store: SQLiteStore) throws -> Analyst {
    Analyst(
      store: store, version: Version.current, settings: try settings().stories.clustering,
      owners: try Configuration.owners(places.owners))
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

  /// What is found in a window.
  func findings(in window: WindowOptions) async throws -> Findings {
    let hours = try settings().report.hours
    return try await analyst().findings(in: try window.window(now: moment, hours: hours), now: moment)
  }
}
