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
  private var isEnding = false
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  init(settings: FetcherSettings, mailbox: Mailbox) {
    let width = max(1, settings.maximumTransfers)
    self.settings = settings
    self.mailbox = mailbox
    addressGuard = AddressGuard(allowed: settings.allowedNetworks)
    multi = MultiHandle(connections: 2 * width)
    politeness = Politeness(
      limits: .init(
        transfers: width, transfersPerHost: max(1, settings.maximumTransfersPerHost),
        gap: max(.zero, settings.hostGap), patience: settings.patience))
    start = clock.now
  }

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
      if !isEnding { multi.wait(atMost: pause) }
    }
    for message in mailbox.close() {
      if case .fetch(let ticket, let continuation) = message { Self.answerCancelled(ticket, continuation) }
    }
    for transfer in Array(transfers.values) { end(transfer, .failed(.cancelled(transfer.walk.address.text))) }
  }

  static func answerCancelled(_ ticket: Ticket, _ continuation: CheckedContinuation<FetchResult, Never>) {
    let address = ticket.request.address
    continuation.resume(
      returning: FetchResult(outcome: .failed(.cancelled(address)), finalAddress: address))
  }

  /// Since the loop began.
  private var now: Duration { clock.now - start }

  private func receive(_ message: Mailbox.Message) {
    switch message {
    case .end: isEnding = true
    case .cancel(let ticket):
      guard let transfer = transfers[ticket.number] else { return }
      end(transfer, .failed(.cancelled(transfer.walk.address.text)))
    case .fetch(let ticket, let continuation):
      guard !ticket.isCancelled else { return Self.answerCancelled(ticket, continuation) }
      do throws(FetchError) {
        let address = try WebAddress(ticket.request.address)
        let walk = RedirectWalk(from: address, limit: settings.maximumRedirects)
        let transfer = Transfer(ticket: ticket, continuation: continuation, walk: walk)
        transfers[ticket.number] = transfer
        let isOwn = addressGuard.isOwn(hostName: address.host.name)
        politeness.receive(.asked(ticket.number, host: address.host, isOwn: isOwn), at: now)
      } catch {
        continuation.resume(
          returning: FetchResult(outcome: .failed(error), finalAddress: ticket.request.address))
      }
    }
  }

  /// - Returns: How long to wait at most before asking again.
  private func startWhatMay() -> Duration {
    while true {
      let now = now
      switch politeness.next(at: now) {
      case .start(let number):
        if let transfer = transfers[number] { begin(transfer, at: now) }
      case .decline(let number, let pause):
        if let transfer = transfers[number] { end(transfer, .tryLater(after: pause)) }
      case .wait(let moment): return moment.map { $0 - now } ?? .seconds(60)
      }
    }
  }

  private func begin(_ transfer: Transfer, at now: Duration) {
    let handle = idle.popLast() ?? EasyHandle(settings: settings, addressGuard: addressGuard)
    handle.prepare(
      transfer.walk.address, validators: transfer.ticket.request.validators,
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
      hold(address.host, after: answer, outcome)
      end(transfer, outcome)
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
      let isOwn = addressGuard.isOwn(hostName: host.name)
      politeness.receive(.continued(transfer.ticket.number, host: host, isOwn: isOwn), at: now)
    } catch {
      end(transfer, .failed(error))
    }
  }

  /// A host that says "too many requests" means all its feeds; one that is out of service only when it says
  /// for how long.
  private func hold(_ host: News.Host, after answer: Answer, _ outcome: FetchResult.Outcome) {
    guard case .tryLater(let pause) = outcome else { return }
    if let pause = pause ?? (answer.status == 429 ? settings.defaultHold : nil) {
      politeness.receive(.held(host: host, for: pause), at: now)
    }
  }

  private func end(_ transfer: Transfer, _ outcome: FetchResult.Outcome) {
    release(transfer)
    transfers[transfer.ticket.number] = nil
    let isAnswer =
      switch outcome {
      case .document, .notModified: true
      case .tryLater, .gone, .failed: false
      }
    transfer.continuation.resume(
      returning: FetchResult(
        outcome: outcome, finalAddress: transfer.walk.address.text,
        permanentAddress: isAnswer ? transfer.walk.permanentAddress : nil,
        duration: transfer.timeSpent, byteCount: transfer.byteCount, status: transfer.status))
  }
}
