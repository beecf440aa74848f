/// Fetches feeds: a closure from request to result, so that a test can answer from a dictionary.
///
///     let fetcher = Fetcher.live(FetcherSettings(version: "1.0"))
///     let result = await fetcher.fetch(FetchRequest(address: "https://example.org/feed"))
///
/// Any number of requests may be asked at once; the fetcher lets them start when it is their turn.
public struct Fetcher: Sendable {
  private let answer: @Sendable (FetchRequest) async -> FetchResult
  private let makeQueue: @Sendable () -> FetchQueue
  private let end: @Sendable () async -> Void

  /// - Parameter answer: Never throws: failures are results too.
  public init(_ answer: @escaping @Sendable (FetchRequest) async -> FetchResult) {
    self.answer = answer
    makeQueue = {
      FetchQueue { requests, outbox in
        for (number, request) in requests {
          Task {
            let result = SentResult(result: await answer(request))
            outbox.add(FetchQueue.Finished(number: number, result: result))
            outbox.flush()
          }
        }
      }
    }
    end = {}
  }

  private init(_ thread: TransferThread) {
    answer = { await thread.fetch($0) }
    makeQueue = { thread.queue() }
    end = { await thread.end() }
  }

  /// A fetcher on the network, with one thread and its own connections. Both last until the last copy of the
  /// fetcher goes, or until ``shutdown()``.
  ///
  /// It remembers which hosts have asked for a pause by the machine's clock. A crawl on a virtual clock takes
  /// a new fetcher for each round.
  public static func live(_ settings: FetcherSettings) -> Fetcher {
    Fetcher(TransferThread(settings: settings))
  }

  /// Has a fetcher on the network for as long as `body` runs, and waits until its thread has ended.
  ///
  /// A process must not exit while the thread still closes connections: it would use libraries that are
  /// being taken down.
  ///
  /// - Returns: What `body` returns.
  public static func live<Result>(
    _ settings: FetcherSettings, while body: (Fetcher) async throws -> Result
  ) async rethrows -> Result {
    let fetcher = live(settings)
    do {
      let result = try await body(fetcher)
      await fetcher.shutdown()
      return result
    } catch {
      await fetcher.shutdown()
      throw error
    }
  }

  /// Waits for its turn at its host, then fetches. Cancelling the task ends the transfer.
  public func fetch(_ request: FetchRequest) async -> FetchResult { await answer(request) }

  /// A way to have many requests under way without a task for each.
  public func queue() -> FetchQueue { makeQueue() }

  /// Ends all transfers, closes all connections and returns when that is done. Requests after that are
  /// answered as cancelled.
  public func shutdown() async { await end() }
}
