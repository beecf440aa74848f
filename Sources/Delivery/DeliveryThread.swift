internal import CLibCurl
internal import Foundation

/// A thread for one delivery, because libcurl's waiting would block one of the few threads that tasks share.
enum DeliveryThread {
  /// Returns when `body` has ended, which it does within its bounds.
  static func run(_ body: @escaping @Sendable () throws(DeliveryError) -> Void) async throws(DeliveryError) {
    let result: Result<Void, DeliveryError> = await withCheckedContinuation { continuation in
      Thread {
        Thread.current.name = "echometer-send"
        echometer_block_sigpipe()
        continuation.resume(returning: Result(catching: body))
      }.start()
    }
    try result.get()
  }
}
