package import Hummingbird
internal import Logging

/// A real web server on this machine, for as long as a test needs one.
package enum LocalServer {
  /// Serves on a free port of 127.0.0.1 while `body` runs.
  ///
  /// - Parameters:
  ///   - router: What is answered.
  ///   - body: Receives the server's address without a final slash.
  package static func serve(
    _ router: Router<BasicRequestContext>, while body: (_ server: String) async throws -> Void
  ) async throws {
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    let application = Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        if let number = channel.localAddress?.port { port.yield(number) }
        port.finish()
      },
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    // Runs until the tests end: SwiftNIO stops the whole process when a server is cancelled while a
    // connection comes in.
    Task.detached {
      defer { port.finish() }
      try await application.run()
    }
    for await number in ports { try await body("http://127.0.0.1:\(number)") }
  }
}
