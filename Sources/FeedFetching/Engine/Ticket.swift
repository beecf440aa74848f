import Synchronization

/// A request on its way through the loop: what ties whoever asked to the transfer.
final class Ticket: Sendable {
  /// Who waits for the result.
  enum Recipient: Sendable {
    case task(CheckedContinuation<SentResult, Never>)
    case queue(Outbox, number: Int)
  }

  let number: Int
  let request: FetchRequest
  private let recipient: Recipient
  private let cancelled = Atomic(false)

  init(number: Int, request: FetchRequest, recipient: Recipient) {
    self.number = number
    self.request = request
    self.recipient = recipient
  }

  /// To be called once.
  func deliver(_ result: SentResult) {
    switch recipient {
    case .task(let continuation): continuation.resume(returning: result)
    case .queue(let outbox, let number): outbox.add(FetchQueue.Finished(number: number, result: result))
    }
  }

  /// The result of a request that was never sent.
  func deliver(_ error: FetchError) {
    deliver(SentResult(result: FetchResult(outcome: .failed(error), finalAddress: request.address)))
  }

  func deliverCancelled() { deliver(.cancelled(request.address)) }

  /// The queue that the result goes to; `nil` for a task.
  var outbox: Outbox? { if case .queue(let outbox, _) = recipient { outbox } else { nil } }

  /// Set before the loop is told, so that a cancellation that overtakes its own request is seen all the same.
  func cancel() { cancelled.store(true, ordering: .releasing) }

  var isCancelled: Bool { cancelled.load(ordering: .acquiring) }
}
