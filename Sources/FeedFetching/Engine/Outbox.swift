import Synchronization

/// Results on their way from the loop to a queue's reader: as many at a time as there are, so that a busy
/// loop does not wake the reader for each.
final class Outbox: Sendable {
  private struct State {
    var results: [FetchQueue.Finished] = []
    var byteCount = 0
    var reader: CheckedContinuation<[FetchQueue.Finished], Never>?
    var isCancelled = false
  }

  private let state = Mutex(State())
  /// Tells the loop that there is room again.
  private let wake: @Sendable () -> Void

  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// Whether so much lies unread that nothing more should be fetched.
  var isFull: Bool { state.withLock { $0.byteCount > Self.maximumByteCount } }

  private static let maximumByteCount = 2 << 20

  /// Adds a result without waking the reader; ``flush()`` does.
  func add(_ finished: FetchQueue.Finished) {
    state.withLock {
      $0.results.append(finished)
      $0.byteCount += finished.byteCount
    }
  }

  func flush() {
    let delivery = state.withLock {
      state -> (CheckedContinuation<[FetchQueue.Finished], Never>, [FetchQueue.Finished])? in
      guard !state.results.isEmpty, let reader = state.reader else { return nil }
      state.reader = nil
      return (reader, Self.takeAll(&state))
    }
    if let (reader, results) = delivery { reader.resume(returning: results) }
  }

  /// What has come; empty when there is nothing.
  func ready() -> [FetchQueue.Finished] {
    let (ready, wasFull) = state.withLock { state in
      let wasFull = state.byteCount > Self.maximumByteCount
      return (Self.takeAll(&state), wasFull)
    }
    if wasFull { wake() }
    return ready
  }

  /// What has come; waits when there is nothing. Empty when the task is cancelled. One reader at a time.
  func take() async -> [FetchQueue.Finished] {
    let ready = ready()
    if !ready.isEmpty { return ready }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let ready = state.withLock { state -> [FetchQueue.Finished]? in
          precondition(state.reader == nil, "a queue has one reader")
          if state.isCancelled || !state.results.isEmpty { return Self.takeAll(&state) }
          state.reader = continuation
          return nil
        }
        if let ready { continuation.resume(returning: ready) }
      }
    } onCancel: {
      let reader = state.withLock { state in
        state.isCancelled = true
        defer { state.reader = nil }
        return state.reader
      }
      reader?.resume(returning: [])
    }
  }

  private static func takeAll(_ state: inout State) -> [FetchQueue.Finished] {
    defer {
      state.results = []
      state.byteCount = 0
    }
    return state.results
  }
}
