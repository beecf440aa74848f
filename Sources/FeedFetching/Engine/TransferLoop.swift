import CLibCurl
import Foundation
import News

/// What the fetching thread does: it takes requests from the mailbox, starts what ``Politeness`` lets start,
/// runs libcurl, and answers. Everything here belongs to that one thread.
final class TransferLoop {
  private let settings: FetcherSettings
  private let mailbox: Mailbox
  private let addressGuard: AddressGuard
  private let multi: MultiHandle
  private var politeness: Politeness
  private var transfers: [Int: Transfer] = [:]
  private var running: [UnsafeMutableRawPointer: Transfer] = [:]
  private var idle: [EasyHandle] = []
  /// Free places for large bodies; C counts in it.
  private let largePlaces: UnsafeMutablePointer<Int32>
  /// Queues that got results in this turn, and are told at its end.
  private var delivered: [ObjectIdentifier: Outbox] = [:]
  private var isEnding = false
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  init(settings: FetcherSettings, mailbox: Mailbox) {
    let width = max(1, settings.maximumTransfers)
    self.settings = settings
    self.mailbox = mailbox
    addressGuard = AddressGuard(allowed: settings.allowedNetworks)
    // More than there are hosts at work in a crawl, so that a connection waits for the next feed of its host.
    multi = MultiHandle(connections: 3 * width)
    politeness = Politeness(
      limits: .init(
        transfers: width, transfersPerHost: max(1, settings.maximumTransfersPerHost),
        gap: max(.zero, settings.hostGap), patience: settings.patience))
    start = clock.now
    largePlaces = .allocate(capacity: 1)
    largePlaces.initialize(to: Int32(max(1, settings.largeDocuments)))
    for hold in settings.heldHosts where !settings.exemptHosts.contains(hold.host.name) {
      politeness.receive(.held(host: hold.host, for: hold.duration), at: .zero)
    }
  }

  deinit { largePlaces.deallocate() }

  /// Returns when an end was asked for; what was in hand then is answered as cancelled.
  func run() {
    mailbox.open(multi.waker)
    while !isEnding {
      for message in mailbox.take() { receive(message) }
      var pause = startWhatMay()
      multi.perform()
      var hasFinished = false
      while let (pointer, code) = multi.nextFinished() {
        hasFinished = true
        finish(pointer, code)
      }
      if hasFinished { pause = startWhatMay() }
      resumeWhatMay()
      tellQueues()
      if !isEnding { multi.wait(atMost: pause) }
    }
    for message in mailbox.close() {
      if case .fetch(let tickets) = message { for ticket in tickets { answerCancelled(ticket) } }
    }
    for transfer in Array(transfers.values) { end(transfer, .failed(.cancelled(transfer.walk.address.text))) }
    tellQueues()
  }

  private func answerCancelled(_ ticket: Ticket) {
    ticket.deliverCancelled()
    note(ticket)
  }

  /// Remembers that the ticket's queue has something to read.
  private func note(_ ticket: Ticket) {
    if let outbox = ticket.outbox { delivered[ObjectIdentifier(outbox)] = outbox }
  }

  private func tellQueues() {
    for outbox in delivered.values { outbox.flush() }
    // One that is full is kept in sight until it has been read.
    delivered = delivered.filter { $0.value.isFull }
  }

  /// Since the loop began.
  private var now: Duration { clock.now - start }

  private func receive(_ message: Mailbox.Message) {
    switch message {
    case .end: isEnding = true
    case .cancel(let ticket):
      guard let transfer = transfers[ticket.number] else { return }
      end(transfer, .failed(.cancelled(transfer.walk.address.text)))
    case .fetch(let tickets): for ticket in tickets { receive(ticket) }
    }
  }

  private func receive(_ ticket: Ticket) {
    guard !ticket.isCancelled else { return answerCancelled(ticket) }
    do throws(FetchError) {
      let address = try WebAddress(ticket.request.address)
      let walk = RedirectWalk(from: address, limit: settings.maximumRedirects)
      transfers[ticket.number] = Transfer(ticket: ticket, walk: walk)
      politeness.receive(
        .asked(ticket.number, host: address.host, isOwn: hasNoGap(address.host)), at: now)
    } catch {
      ticket.deliver(error)
      note(ticket)
    }
  }

  private func hasNoGap(_ host: News.Host) -> Bool {
    settings.exemptHosts.contains(host.name) || addressGuard.isOwn(hostName: host.name)
  }

  /// - Returns: How long to wait at most before asking again.
  private func startWhatMay() -> Duration {
    // What lies unread takes memory; its reader wakes us.
    while delivered.values.allSatisfy({ !$0.isFull }) {
      let now = now
      switch politeness.next(at: now) {
      case .start(let number):
        if let transfer = transfers[number] { begin(transfer, at: now) }
      case .decline(let number, let pause):
        if let transfer = transfers[number] { end(transfer, .tryLater(after: pause)) }
      case .wait(let moment): return moment.map { $0 - now } ?? .seconds(60)
      }
    }
    return .seconds(60)
  }

  /// Gives free places to transfers that wait with a large body.
  private func resumeWhatMay() {
    guard largePlaces.pointee > 0, delivered.values.allSatisfy({ !$0.isFull }) else { return }
    for transfer in running.values {
      guard largePlaces.pointee > 0 else { return }
      if let handle = transfer.handle, handle.waitsForPlace { handle.resume() }
    }
  }

  private func begin(_ transfer: Transfer, at now: Duration) {
    let handle =
      idle.popLast()
      ?? EasyHandle(
        settings: settings, addressGuard: addressGuard, largePlaces: largePlaces)
    handle.prepare(
      transfer.walk.address, for: transfer.ticket.request,
      time: settings.totalTime - transfer.timeSpent)
    transfer.handle = handle
    transfer.startedAt = now
    running[handle.pointer] = transfer
    multi.add(handle)
  }

  /// Takes the handle back from a transfer and gives its place to the next one.
  private func release(_ transfer: Transfer) {
    guard let handle = transfer.handle else {
      return politeness.receive(.withdrawn(transfer.ticket.number), at: now)
    }
    multi.remove(handle)
    handle.leavePlace()
    running[handle.pointer] = nil
    idle.append(handle)
    transfer.handle = nil
    transfer.timeSpent += now - transfer.startedAt
    politeness.receive(.ended(host: transfer.host), at: now)
  }

  private func finish(_ pointer: UnsafeMutableRawPointer, _ code: CURLcode) {
    guard let transfer = running[pointer], let handle = transfer.handle else { return }
    let address = transfer.walk.address
    let answer = handle.takeAnswer(code, from: address)
    release(transfer)
    transfer.byteCount += answer.byteCount
    if answer.status != 0 { transfer.status = answer.status }
    switch Verdict(
      answer, from: address, sent: transfer.ticket.request.validators, settings: settings, now: Date())
    {
    case .end(let outcome):
      hold(address.host, for: transfer, after: answer, outcome)
      end(transfer, outcome)
    case .document(let document): end(transfer, .document(document.document), document)
    case .redirect(let status, let location): follow(transfer, status: status, location: location)
    }
  }

  private func follow(_ transfer: Transfer, status: Int, location: String?) {
    do throws(FetchError) {
      try transfer.walk.follow(status: status, to: location)
      guard transfer.timeSpent < settings.totalTime else {
        throw .timedOut(transfer.walk.address.text, while: .connecting, after: transfer.timeSpent)
      }
      let host = transfer.host
      politeness.receive(
        .continued(transfer.ticket.number, host: host, isOwn: hasNoGap(host)), at: now)
    } catch {
      end(transfer, .failed(error))
    }
  }

  /// A host that says "too many requests" or "out of service" means all its feeds, unless the user says that
  /// it is a gateway to many.
  private func hold(
    _ host: News.Host, for transfer: Transfer, after answer: Answer, _ outcome: FetchResult.Outcome
  ) {
    guard case .tryLater(let pause) = outcome, !settings.exemptHosts.contains(host.name) else { return }
    let duration = pause ?? settings.defaultHold
    politeness.receive(.held(host: host, for: duration), at: now)
    transfer.hold = FetchResult.Hold(host: host, duration: duration)
  }

  private func end(
    _ transfer: Transfer, _ outcome: FetchResult.Outcome, _ document: SentDocument? = nil
  ) {
    release(transfer)
    transfers[transfer.ticket.number] = nil
    let isAnswer =
      switch outcome {
      case .document, .notModified: true
      case .tryLater, .gone, .failed: false
      }
    let result = FetchResult(
      outcome: outcome, finalAddress: transfer.walk.address.text,
      permanentAddress: isAnswer ? transfer.walk.permanentAddress : nil,
      duration: transfer.timeSpent, byteCount: transfer.byteCount, status: transfer.status,
      hold: transfer.hold)
    transfer.ticket.deliver(SentResult(result: result, document: document))
    note(transfer.ticket)
  }
}
