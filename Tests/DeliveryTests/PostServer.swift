import Hummingbird
import TestServers
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
    try await LocalServer.serve(router) { try await body($0, server) }
  }
}
