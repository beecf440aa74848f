import Dispatch
import Foundation
import Synchronization

/// Ends work in good order when the user or the system asks for it (SIGINT, SIGTERM); a second signal ends the
/// process at once.
enum Interruption {
  /// Runs `body` and cancels its task at the first signal.
  ///
  /// - Returns: What `body` returns, and the signal if there was one.
  static func guarding<Result: Sendable>(
    _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> (Result, signal: Int32?) {
    let task = Task(operation: body)
    let received = Mutex<Int32?>(nil)
    let queue = DispatchQueue(label: "echometer.signals")
    let sources = [SIGINT, SIGTERM].map { number in
      // Otherwise the system's own way of handling it comes first.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        let isFirst = received.withLock { first in
          defer { first = first ?? number }
          return first == nil
        }
        if isFirst { task.cancel() } else { _exit(128 + number) }
      }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    let result = try await task.value
    return (result, received.withLock { $0 })
  }
}
