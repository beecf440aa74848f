package import News

/// Decides which request may start now: so many at once, so many a host, a gap between two to the same host,
/// and none to a host that has asked for a pause.
///
/// A pure decider. It is told what happened, says what to do next, and knows no clock: moments are durations
/// since a start of the caller's choosing. Hosts wait in a heap by the moment they may be asked again, so
/// that a host with ten thousand feeds stands in the line once, like any other.
///
/// - Complexity: O(log *h*) an event in the number of waiting hosts.
package struct Politeness: Sendable {
  package struct Limits: Hashable, Sendable {
    package var transfers: Int
    package var transfersPerHost: Int
    package var gap: Duration
    package var patience: Duration

    package init(transfers: Int, transfersPerHost: Int, gap: Duration, patience: Duration) {
      precondition(transfers > 0 && transfersPerHost > 0, "at least one request must be allowed at once")
      self.transfers = transfers
      self.transfersPerHost = transfersPerHost
      self.gap = gap
      self.patience = patience
    }
  }

  package enum Event: Hashable, Sendable {
    /// A request wants to be sent. Own hosts have no gap.
    case asked(Int, host: Host, isOwn: Bool)
    /// The next hop of a request that has begun: it goes first, so that what was begun is finished.
    case continued(Int, host: Host, isOwn: Bool)
    /// A request that was started has ended.
    case ended(host: Host)
    /// The host wants to be left alone for a time.
    case held(host: Host, for: Duration)
    /// A waiting request is no longer wanted.
    case withdrawn(Int)
  }

  package enum Action: Hashable, Sendable {
    case start(Int)
    /// Its host wants to be left alone for longer than our patience.
    case decline(Int, after: Duration)
    /// Nothing may be done before the moment; `nil`: not before the next event.
    case wait(until: Duration?)
  }

  private struct HostState {
    var waiting: ArraySlice<Int> = []
    var urgent: [Int] = []
    var running = 0
    var gap = Duration.zero
    var notBefore = Duration.zero
    var heldUntil = Duration.zero
    var isInLine = false

    var isWaiting: Bool { !urgent.isEmpty || !waiting.isEmpty }
    var readyAt: Duration { max(notBefore, heldUntil) }
  }

  private let limits: Limits
  private var hosts: [Host: HostState] = [:]
  private var line = HostLine()
  private var running = 0
  private var wanted: Set<Int> = []
  private var sweepAt = 1024

  package init(limits: Limits) { self.limits = limits }

  package mutating func receive(_ event: Event, at now: Duration) {
    switch event {
    case .asked(let request, let host, let isOwn):
      hosts[host, default: HostState()].gap = isOwn ? .zero : limits.gap
      hosts[host]?.waiting.append(request)
      wanted.insert(request)
      enterLine(host, at: now)
    case .continued(let request, let host, let isOwn):
      hosts[host, default: HostState()].gap = isOwn ? .zero : limits.gap
      hosts[host]?.urgent.append(request)
      wanted.insert(request)
      enterLine(host, at: now)
    case .ended(let host):
      running -= 1
      hosts[host]?.running -= 1
      enterLine(host, at: now)
      sweep(at: now)
    case .held(let host, let duration):
      var state = hosts[host] ?? HostState()
      state.heldUntil = max(state.heldUntil, now + duration)
      hosts[host] = state
    case .withdrawn(let request):
      wanted.remove(request)
    }
  }

  /// What to do now. Ask again until the answer is to wait.
  package mutating func next(at now: Duration) -> Action {
    while let place = line.first {
      guard var state = hosts[place.host] else {
        line.removeFirst()
        continue
      }
      dropWithdrawn(&state)
      guard state.isWaiting, state.running < limits.transfersPerHost else {
        leaveLine(place.host, state)
        continue
      }
      if state.heldUntil - now > limits.patience, let request = takeNext(&state) {
        hosts[place.host] = state
        return .decline(request, after: state.heldUntil - now)
      }
      // A hold that came after the host entered the line: it takes a place further back.
      if state.readyAt > place.readyAt {
        leaveLine(place.host, state)
        enterLine(place.host, at: now)
        continue
      }
      guard place.readyAt <= now else { return .wait(until: place.readyAt) }
      guard running < limits.transfers else { return .wait(until: nil) }
      guard let request = takeNext(&state) else { continue }
      state.running += 1
      state.notBefore = now + state.gap
      running += 1
      leaveLine(place.host, state)
      enterLine(place.host, at: now)
      return .start(request)
    }
    return .wait(until: nil)
  }

  /// The hosts that are remembered; bounded by those in use and twice those of late.
  package var hostCount: Int { hosts.count }

  private mutating func enterLine(_ host: Host, at now: Duration) {
    guard let state = hosts[host], !state.isInLine, state.isWaiting,
      state.running < limits.transfersPerHost
    else { return }
    hosts[host]?.isInLine = true
    // Requests to a host that is held for long are to be declined at once, not when the hold ends.
    let isDeclined = state.heldUntil - now > limits.patience
    line.insert(host, readyAt: isDeclined ? state.notBefore : state.readyAt)
  }

  /// Removes the first of the line, which `host` must be.
  private mutating func leaveLine(_ host: Host, _ state: HostState) {
    line.removeFirst()
    hosts[host] = state
    hosts[host]?.isInLine = false
  }

  private mutating func takeNext(_ state: inout HostState) -> Int? {
    let request = state.urgent.isEmpty ? state.waiting.popFirst() : state.urgent.removeFirst()
    if let request { wanted.remove(request) }
    return request
  }

  private func dropWithdrawn(_ state: inout HostState) {
    if !state.urgent.isEmpty { state.urgent.removeAll { !wanted.contains($0) } }
    while let request = state.waiting.first, !wanted.contains(request) { state.waiting.removeFirst() }
  }

  /// Forgets hosts that nothing is known about any more.
  private mutating func sweep(at now: Duration) {
    guard hosts.count > sweepAt else { return }
    hosts = hosts.filter { $0.value.running > 0 || $0.value.isWaiting || $0.value.readyAt > now }
    sweepAt = 2 * hosts.count + 1024
  }
}
