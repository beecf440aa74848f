internal import Hummingbird
internal import Logging
internal import News
internal import ServiceLifecycle

/// Serves the sample day on this machine, as outlets would serve their feeds.
///
/// It knows validators, so that a second crawl is answered "not modified", and misbehaves in the two ways the
/// day's list asks for: one address is not found and one never answers.
public enum SampleDayServer {
  /// Serves on a free port of 127.0.0.1 as long as `body` runs.
  ///
  /// - Parameter body: Receives the server's address without a final slash.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, or the server's error when it cannot listen.
  public static func serve<Result: Sendable>(
    while body: @escaping @Sendable (_ server: String) async throws -> Result
  ) async throws -> Result {
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    let logger = Logger(label: "sample day", factory: { _ in SwiftLogNoOpLogHandler() })
    let application = Application(
      router: router(),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        if let number = channel.localAddress?.port { port.yield(number) }
        port.finish()
      },
      logger: logger)
    // Ended gracefully: SwiftNIO stops the whole process when a server is cancelled while a connection comes in.
    var configuration = ServiceGroupConfiguration(services: [application], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(2)
    let services = ServiceGroup(configuration: configuration)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        // Ends the wait for a port, too, when the server cannot listen.
        defer { port.finish() }
        try await services.run()
      }
      for await number in ports {
        let result: Swift.Result<Result, any Error>
        do {
          result = .success(try await body("http://127.0.0.1:\(number)"))
        } catch {
          result = .failure(error)
        }
        await services.triggerGracefulShutdown()
        try await group.waitForAll()
        return try result.get()
      }
      try await group.waitForAll()
      throw CancellationError()
    }
  }

  private static func router() -> Router<BasicRequestContext> {
    let router = Router()
    for file in SampleDay.files where file.name != SampleDay.feedListName {
      var hash = StableHash()
      hash.combine(String(decoding: file.bytes, as: UTF8.self))
      let etag = "\"\(hash.base32)\""
      let headers: HTTPFields = [.eTag: etag, .contentType: contentType(of: file.name)]
      let body = ByteBuffer(bytes: file.bytes)
      router.get(RouterPath(file.name)) { request, _ in
        if request.headers[.ifNoneMatch] == etag { return Response(status: .notModified, headers: headers) }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
      }
    }
    router.get("hangs.xml") { _, _ -> Response in
      // Longer than any client waits; ends with the server.
      try await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(600)) }
      return Response(status: .serviceUnavailable)
    }
    return router
  }

  private static func contentType(of name: String) -> String {
    if name.hasSuffix(".json") { return "application/feed+json" }
    if name.hasSuffix(".atom") { return "application/atom+xml" }
    if name.hasSuffix(".rdf") { return "application/rdf+xml" }
    // Without a charset: the document's own declaration decides (RFC 7303, section 3).
    return "application/rss+xml"
  }
}
