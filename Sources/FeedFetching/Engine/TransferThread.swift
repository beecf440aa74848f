import CLibCurl
import Foundation

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
    let ticket = mailbox.makeTicket(request)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if !mailbox.post(.fetch(ticket, continuation)) {
          TransferLoop.answerCancelled(ticket, continuation)
        }
      }
    } onCancel: {
      ticket.cancel()
      mailbox.post(.cancel(ticket))
    }
  }

  func end() async {
    mailbox.post(.end)
    await mailbox.waitForEnd()
  }
}
