/// Many requests on their way at once, and their results as they come: what a crawl uses.
///
///     let queue = fetcher.queue()
///     queue.add(requests)
///     for finished in await queue.finished() { … }
public final class FetchQueue: Sendable {
  /// A request that has ended.
  public struct Finished: Sendable {
    /// As it was given with the request.
    public let number: Int
    private let sent: SentResult

    init(number: Int, result: SentResult) {
      self.number = number
      sent = result
    }

    /// How it ended. Decompresses the document, each time: the reader does that, and not the thread that fetches
    /// for all.
    public func result() -> FetchResult { sent.decoded() }

    var byteCount: Int { sent.byteCount }
  }

  private let outbox: Outbox
  private let post: @Sendable ([(number: Int, request: FetchRequest)], Outbox) -> Void

  init(
    wake: @escaping @Sendable () -> Void = {},
    post: @escaping @Sendable ([(number: Int, request: FetchRequest)], Outbox) -> Void
  ) {
    outbox = Outbox(wake: wake)
    self.post = post
  }

  /// Sends requests on their way; each is answered once, in whatever order they end.
  ///
  /// - Parameter requests: With numbers of the caller's choosing.
  public func add(_ requests: [(number: Int, request: FetchRequest)]) {
    if !requests.isEmpty { post(requests, outbox) }
  }

  /// What has ended since the last call, without waiting.
  public func ready() -> [Finished] { outbox.ready() }

  /// What has ended since the last call; waits for the first. To be called by one task at a time.
  ///
  /// - Returns: Empty only when the task was cancelled.
  public func finished() async -> [Finished] { await outbox.take() }
}
