import Hummingbird
import Logging
import Synchronization

/// A real web server that is posted to, for as long as a test needs one.
final class PostServer: Sendable {
  /// What came with one request.
  struct Post: Sendable {
    let path: String
    let type: String?
    let userAgent: String?
    let body: String
  }

  private let received = Mutex<[Post]>([])

  var posts: [Post] { received.withLock { $0 } }

  /// Serves on a free port of 127.0.0.1 while `body` runs.
  ///
  /// - Parameter answer: What a path is answered.
  static func serve(
    _ answer: @escaping @Sendable (_ path: String) async throws -> Response,
    while body: @escaping @Sendable (_ server: String, _ posts: PostServer) async throws -> Void
  ) async throws {
    let server = PostServer()
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    let router = Router()
    router.post("**") { request, _ -> Response in
      var request = request
      let buffer = try await request.collectBody(upTo: 1 << 24)
      let post = Post(
        path: request.uri.path, type: request.headers[.contentType], userAgent: request.headers[.userAgent],
        body: String(buffer: buffer))
      server.received.withLock { $0.append(post) }
      return try await answer(request.uri.path)
    }
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
    for await number in ports { try await body("http://127.0.0.1:\(number)", server) }
  }
}
