import Synchronization

/// The way into the loop from other threads, and the word back that it has ended.
final class Mailbox: Sendable {
  enum Message: Sendable {
    case fetch([Ticket])
    case cancel(Ticket)
    case end
  }

  private struct State {
    var messages: [Message] = []
    var count = 0
    var waker: MultiHandle.Waker?
    var isClosed = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  func makeTicket(_ request: FetchRequest, for recipient: Ticket.Recipient) -> Ticket {
    let number = state.withLock {
      $0.count += 1
      return $0.count
    }
    return Ticket(number: number, request: request, recipient: recipient)
  }

  /// Ends the loop's wait without a message.
  func wake() { state.withLock { $0.waker?.wake() } }

  /// - Returns: `false` when the loop has ended and nobody will read the message.
  @discardableResult
  func post(_ message: Message) -> Bool {
    state.withLock {
      guard !$0.isClosed else { return false }
      $0.messages.append(message)
      // Within the lock, because the handle must not be closed meanwhile.
      if $0.messages.count == 1 { $0.waker?.wake() }
      return true
    }
  }

  /// Returns when the loop has ended.
  func waitForEnd() async {
    await withCheckedContinuation { continuation in
      let isClosed = state.withLock {
        if !$0.isClosed { $0.waiting.append(continuation) }
        return $0.isClosed
      }
      if isClosed { continuation.resume() }
    }
  }

  // For the loop alone.

  func open(_ waker: MultiHandle.Waker) {
    state.withLock { $0.waker = waker }
  }

  func take() -> [Message] {
    state.withLock {
      let messages = $0.messages
      $0.messages = []
      return messages
    }
  }

  /// - Returns: What nobody has read.
  func close() -> [Message] {
    state.withLock {
      $0.isClosed = true
      $0.waker = nil
      let messages = $0.messages
      $0.messages = []
      return messages
    }
  }

  func announceEnd() {
    let waiting = state.withLock {
      let waiting = $0.waiting
      $0.waiting = []
      return waiting
    }
    for continuation in waiting { continuation.resume() }
  }
}
