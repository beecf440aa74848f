import Hummingbird
import TestServers

/// A real HTTP server for as long as a test needs one.
enum FeedServer {
  /// Serves on a free port of 127.0.0.1 while `body` runs.
  ///
  /// - Parameters:
  ///   - answer: From a path such as "/feed/7.xml" to a document, or `nil` for 404.
  ///   - moved: From a path to where it has moved for good, or `nil`.
  ///   - posted: From the path and the body of what is posted to a status, or `nil` for 404.
  static func serve(
    _ answer: @escaping @Sendable (String) async throws -> String?,
    moved: @escaping @Sendable (String) -> String? = { _ in nil },
    posted: @escaping @Sendable (_ path: String, _ body: String) -> Int? = { _, _ in nil },
    while body: @escaping @Sendable (_ server: String) async throws -> Void
  ) async throws {
    let router = Router()
    router.get("**") { request, _ -> Response in
      if let location = moved(request.uri.path) {
        return Response(status: .movedPermanently, headers: [.location: location])
      }
      guard let document = try await answer(request.uri.path) else { return Response(status: .notFound) }
      return Response(
        status: .ok, headers: [.contentType: "application/rss+xml"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: document)))
    }
    router.post("**") { request, _ -> Response in
      var request = request
      let body = String(buffer: try await request.collectBody(upTo: 1 << 24))
      return Response(status: posted(request.uri.path, body).map { .init(code: $0) } ?? .notFound)
    }
    try await LocalServer.serve(router, while: body)
  }

  /// An RSS document with items whose guids are made of the feed's name and a number.
  static func document(feed: String, items: Int) -> String {
    let items = (0..<items).map { number in
      "<item><title>Report \(number) of \(feed)</title><guid isPermaLink=\"false\">\(feed)-\(number)</guid></item>"
    }
    return "<rss version=\"2.0\"><channel><title>\(feed)</title>\(items.joined())</channel></rss>"
  }

  /// A feed list with one feed for each path.
  static func list(of paths: [String], at server: String) -> String {
    let outlines = paths.map { "<outline type=\"rss\" text=\"\($0)\" xmlUrl=\"\(server)\($0)\"/>" }
    return "<opml version=\"2.0\"><head><title>Test</title></head><body>\(outlines.joined())</body></opml>"
  }
}
