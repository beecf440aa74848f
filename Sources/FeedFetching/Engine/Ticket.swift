import Synchronization

/// A request on its way through the loop: what ties a waiting task to its transfer.
final class Ticket: Sendable {
  let number: Int
  let request: FetchRequest
  private let cancelled = Atomic(false)

  init(number: Int, request: FetchRequest) {
    self.number = number
    self.request = request
  }

  /// Set before the loop is told, so that a cancellation that overtakes its own request is seen all the same.
  func cancel() { cancelled.store(true, ordering: .releasing) }

  var isCancelled: Bool { cancelled.load(ordering: .acquiring) }
}
