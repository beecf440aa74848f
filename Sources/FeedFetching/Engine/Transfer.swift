import News

/// A request that the loop has in hand: waiting for its turn, running, or between two hops.
final class Transfer {
  let ticket: Ticket
  let continuation: CheckedContinuation<FetchResult, Never>
  var walk: RedirectWalk
  /// While it runs.
  var handle: EasyHandle?
  var startedAt = Duration.zero
  /// Of the hops that are done.
  var timeSpent = Duration.zero
  var byteCount = 0
  var status: Int?

  init(ticket: Ticket, continuation: CheckedContinuation<FetchResult, Never>, walk: RedirectWalk) {
    self.ticket = ticket
    self.continuation = continuation
    self.walk = walk
  }

  var host: Host { walk.address.host }
}
