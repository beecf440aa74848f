import CLibCurl
import Foundation
import Synchronization

/// The thread that fetches, for as long as somebody can ask it to: it ends with the last reference.
///
/// A thread of its own, because libcurl's waiting would block one of the few threads that tasks share.
final class TransferThread: Sendable {
  private let mailbox = Mailbox()

  init(settings: FetcherSettings) {
    let mailbox = mailbox
    Thread {
      Thread.current.name = "echometer-fetch"
      echometer_block_sigpipe()
      TransferLoop(settings: settings, mailbox: mailbox).run()
      mailbox.announceEnd()
    }.start()
  }

  deinit { mailbox.post(.end) }

  func fetch(_ request: FetchRequest) async -> FetchResult {
    // The number of the ticket is known only when there is somebody to answer.
    let issued = Mutex<Ticket?>(nil)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let ticket = mailbox.makeTicket(request, for: .task(continuation))
        issued.withLock { $0 = ticket }
        if Task.isCancelled { ticket.cancel() }
        if !mailbox.post(.fetch([ticket])) { ticket.deliverCancelled() }
      }
    } onCancel: {
      guard let ticket = issued.withLock({ $0 }) else { return }
      ticket.cancel()
      mailbox.post(.cancel(ticket))
    }
    return result.decoded()
  }

  func queue() -> FetchQueue {
    // The closures hold the thread, so that it does not end before its queues.
    FetchQueue(wake: { self.mailbox.wake() }) { requests, outbox in
      let tickets = requests.map {
        self.mailbox.makeTicket($0.request, for: .queue(outbox, number: $0.number))
      }
      guard !self.mailbox.post(.fetch(tickets)) else { return }
      for ticket in tickets { ticket.deliverCancelled() }
      outbox.flush()
    }
  }

  func end() async {
    mailbox.post(.end)
    await mailbox.waitForEnd()
  }
}
