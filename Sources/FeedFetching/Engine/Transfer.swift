import News

/// A request that the loop has in hand: waiting for its turn, running, or between two hops.
final class Transfer {
  let ticket: Ticket
  var walk: RedirectWalk
  /// While it runs.
  var handle: EasyHandle?
  var startedAt = Duration.zero
  /// Of the hops that are done.
  var timeSpent = Duration.zero
  var byteCount = 0
  var status: Int?
  /// What the last answer asks for its host.
  var hold: FetchResult.Hold?

  init(ticket: Ticket, walk: RedirectWalk) {
    self.ticket = ticket
    self.walk = walk
  }

  var host: Host { walk.address.host }
}
