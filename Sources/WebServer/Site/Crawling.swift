internal import Aggregation
internal import Reporting
internal import Synchronization

/// The crawls that the site begins: one at a time, watched by any number of pages.
final class Crawling: Sendable {
  private struct State {
    var crawl = Site.CrawlState()
    var watchers: [Int: AsyncStream<Site.CrawlState>.Continuation] = [:]
    var count = 0
  }

  private let newsroom: Newsroom
  private let state = Mutex(State())

  init(newsroom: Newsroom) { self.newsroom = newsroom }

  var current: Site.CrawlState { state.withLock { $0.crawl } }

  /// Begins a crawl.
  ///
  /// - Returns: Whether none was under way.
  func begin(isForced: Bool) -> Bool {
    let isFirst = state.withLock { state in
      guard !state.crawl.isRunning else { return false }
      state.crawl = Site.CrawlState(isRunning: true)
      return true
    }
    guard isFirst else { return false }
    Task {
      var summary: String
      do {
        let result = try await newsroom.crawl(isForced: isForced) { progress in
          self.update {
            $0.done = progress.done
            $0.due = progress.due
            $0.newItems = progress.newItems
          }
        }
        summary = Self.words(for: result)
      } catch {
        summary = "The crawl did not end well. \(error)"
      }
      self.update {
        $0.isRunning = false
        $0.summary = summary
      }
    }
    return true
  }

  /// The present state, then each change. A slow reader misses states, never the last one.
  func states() -> AsyncStream<Site.CrawlState> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Site.CrawlState.self, bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state in
      state.count += 1
      state.watchers[state.count] = continuation
      continuation.yield(state.crawl)
      return state.count
    }
    continuation.onTermination = { _ in self.state.withLock { state in state.watchers[number] = nil } }
    return stream
  }

  private func update(_ change: (inout Site.CrawlState) -> Void) {
    state.withLock { state in
      change(&state.crawl)
      for watcher in state.watchers.values { watcher.yield(state.crawl) }
    }
  }

  private static func words(for summary: CrawlSummary) -> String {
    guard summary.asked > 0 else {
      return summary.listed == 0 ? "The feed list is empty." : "None of \(summary.listed) feeds was due."
    }
    var words = "Asked \(summary.asked) of \(summary.listed) feeds: \(summary.newItems) new items"
    if summary.notModified > 0 { words += ", \(summary.notModified) not modified" }
    if !summary.failures.isEmpty { words += ", \(summary.failures.count) failed" }
    return words + "."
  }
}
