internal import Synchronization

/// Something that is being worked out, for any number of those who wait for it, each as long as it likes.
final class Answer<Value: Sendable>: Sendable {
  private enum State {
    case pending([Int: CheckedContinuation<Result<Value, any Error>?, Never>])
    case done(Result<Value, any Error>)
  }

  private let state = Mutex((state: State.pending([:]), count: 0))

  /// Begins the work on a thread for that.
  init(on thread: AnalysisThread, _ work: @escaping @Sendable () async throws -> Value) {
    Task(executorPreference: thread) {
      let result: Result<Value, any Error>
      do { result = .success(try await work()) } catch { result = .failure(error) }
      self.finish(result)
    }
  }

  /// What came of it, when it is there; `nil` while it is worked out, and for a failure.
  var known: Value? {
    state.withLock { state in
      if case .done(.success(let value)) = state.state { value } else { nil }
    }
  }

  /// - Parameter patience: How long to wait.
  /// - Returns: `nil` when it takes longer.
  /// - Throws: What the work threw.
  func value(within patience: Duration) async throws -> Value? {
    if case .done(let result) = state.withLock({ $0.state }) { return try result.get() }
    let number = state.withLock { state in
      state.count += 1
      return state.count
    }
    let alarm = Task {
      try await Task.sleep(for: patience)
      self.giveUp(number)
    }
    defer { alarm.cancel() }
    let result = await withCheckedContinuation { continuation in
      let known: Result<Value, any Error>? = state.withLock { state in
        switch state.state {
        case .done(let result): return result
        case .pending(var waiting):
          waiting[number] = continuation
          state.state = .pending(waiting)
          return nil
        }
      }
      if let known { continuation.resume(returning: known) }
    }
    return try result?.get()
  }

  private func giveUp(_ number: Int) {
    let continuation = state.withLock { state -> CheckedContinuation<Result<Value, any Error>?, Never>? in
      guard case .pending(var waiting) = state.state else { return nil }
      let continuation = waiting.removeValue(forKey: number)
      state.state = .pending(waiting)
      return continuation
    }
    continuation?.resume(returning: nil)
  }

  private func finish(_ result: Result<Value, any Error>) {
    let waiting = state.withLock { state in
      guard case .pending(let waiting) = state.state else {
        return [Int: CheckedContinuation<Result<Value, any Error>?, Never>]()
      }
      state.state = .done(result)
      return waiting
    }
    for continuation in waiting.values { continuation.resume(returning: result) }
  }
}
