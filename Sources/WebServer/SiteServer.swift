public import Aggregation
internal import Analysis
internal import Foundation
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import Reporting
internal import ServiceLifecycle

/// The site that shows what was found, on the user's own machine.
public struct SiteServer: Sendable {
  /// Where it listens, and who may come in.
  public struct Configuration: Sendable {
    /// An address of this machine.
    public var host = "127.0.0.1"
    /// 0 for any that is free.
    public var port = 8460
    /// What visitors from elsewhere have to know; without one only this machine is listened to.
    public var token: String?
    /// Further names that the site goes by.
    public var hosts: [String] = []
    /// Seconds a client may take to send a request, and may leave a connection idle.
    public var clientTimeout = 20.0
    /// Connections open at once.
    public var mostConnections = 1_000

    /// Listens to this machine only, on port 8460.
    public init() {}
  }

  /// Why it cannot serve.
  public enum Failure: Error, Hashable, CustomStringConvertible {
    /// It would be open to everybody who can reach this machine.
    case unprotected(host: String)
    /// The token is too short to keep anybody out.
    case weakToken
    /// It cannot listen there; why, in words.
    case cannotListen(host: String, port: Int, reason: String)

    public var description: String {
      switch self {
      case .unprotected(let host):
        "\(host) can be reached from other machines, so visitors have to know a token: name a file that holds one with --token-file, or set ECHOMETER_TOKEN."
      case .weakToken:
        "The token is too short: it needs at least 16 characters. `openssl rand -hex 16` makes one."
      case .cannotListen(let host, let port, let reason):
        "Cannot listen on port \(port) of \(host): \(reason). Is another one running there? --port chooses another."
      }
    }
  }

  let configuration: Configuration
  let newsroom: Newsroom
  let desk: Desk
  let crawling: Crawling
  let gate: Gatekeeper
  let timeZone: TimeZone
  /// Where drafts are held against what was published.
  let checking = AnalysisThread(name: "echometer.drafts")
  /// Where the feed list is read.
  let reading = AnalysisThread(name: "echometer.feed-list")

  /// - Parameters:
  ///   - newsroom: What is shown, and what changes go to.
  ///   - configuration: Where it listens, and who may come in.
  /// - Throws: ``Failure``.
  public init(newsroom: Newsroom, configuration: Configuration) throws(Failure) {
    let isLocal = ["127.0.0.1", "::1", "localhost"].contains(configuration.host)
    if !isLocal, configuration.token == nil { throw .unprotected(host: configuration.host) }
    if let token = configuration.token, token.utf8.count < 16 { throw .weakToken }
    self.configuration = configuration
    self.newsroom = newsroom
    desk = Desk(newsroom: newsroom)
    crawling = Crawling(newsroom: newsroom)
    timeZone = .current
    let names = ["localhost", "127.0.0.1", "::1", configuration.host.lowercased()]
    gate = Gatekeeper(
      rules: .init(
        token: configuration.token, hosts: Set(names + configuration.hosts.map { $0.lowercased() })))
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter ready: Receives the site's address without a final slash, once it can be asked.
  /// - Throws: ``Failure`` when it cannot listen.
  public func serve(ready: @escaping @Sendable (_ address: String) async -> Void) async throws {
    let logger = Logger(label: "echometer", factory: { _ in SwiftLogNoOpLogHandler() })
    let (host, timeout) = (configuration.host, configuration.clientTimeout)
    let application = Application(
      router: router(),
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [SlowClients(patience: .seconds(Int64(timeout) + 10))],
          idleTimeout: .milliseconds(Int64(timeout * 1000)),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: configuration.port), backlog: 512,
        availableConnectionsDelegate: MaximumAvailableConnections(configuration.mostConnections)),
      onServerRunning: { channel in
        let shown = host.contains(":") ? "[\(host)]" : host
        await ready("http://\(shown):\(channel.localAddress?.port ?? 0)")
      },
      logger: logger)
    var services = ServiceGroupConfiguration(services: [application], logger: logger)
    services.maximumGracefulShutdownDuration = .seconds(2)
    let group = ServiceGroup(configuration: services)
    // Tasks of their own: SwiftNIO stops the whole process when a server is cancelled while a connection comes in, so
    // that it has to be ended gracefully.
    let counting = Task { await desk.run() }
    let serving = Task { try await group.run() }
    defer { counting.cancel() }
    do {
      try await withTaskCancellationHandler {
        try await serving.value
      } onCancel: {
        Task { await group.triggerGracefulShutdown() }
      }
    } catch let error as IOError {
      throw Failure.cannotListen(
        host: host, port: configuration.port, reason: String(cString: strerror(error.errnoCode)))
    }
  }

  /// What all pages share, as of now.
  var site: Site {
    Site(
      timeZone: timeZone, version: newsroom.version, token: gate.rules.formToken,
      starred: Set(desk.starred.map(\.story)), counted: desk.edition?.moment,
      trouble: desk.edition == nil ? nil : desk.failure)
  }
}
