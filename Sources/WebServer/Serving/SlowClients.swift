internal import NIOCore

/// Ends the connection of a client that takes nothing of what it was sent.
///
/// Who sends slowly is ended by Hummingbird's idle time and by the time a body may take.
final class SlowClients: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = Any
  typealias OutboundIn = Any

  private let patience: TimeAmount
  private var pending = 0
  private var lastProgress = NIODeadline.now()
  private var check: Scheduled<Void>?

  init(patience: TimeAmount) { self.patience = patience }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let written = promise ?? context.eventLoop.makePromise(of: Void.self)
    if pending == 0 { lastProgress = .now() }
    pending += 1
    let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
    written.futureResult.whenComplete { _ in
      handler.value.pending -= 1
      handler.value.lastProgress = .now()
    }
    schedule(context)
    context.write(data, promise: written)
  }

  func handlerRemoved(context: ChannelHandlerContext) { check?.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    check?.cancel()
    context.fireChannelInactive()
  }

  private func schedule(_ context: ChannelHandlerContext) {
    guard check == nil else { return }
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    check = context.eventLoop.scheduleTask(in: patience) {
      let (handler, context) = bound.value
      handler.check = nil
      guard handler.pending > 0 else { return }
      if NIODeadline.now() - handler.lastProgress >= handler.patience {
        context.close(promise: nil)
      } else {
        handler.schedule(context)
      }
    }
  }
}
