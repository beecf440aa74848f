import FeedFetching
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// A web server on 127.0.0.1 that answers by a closure and remembers what it was asked.
final class TestServer: Sendable {
  struct Question: Sendable {
    let path: String
    let fields: [String: String]
  }

  struct Reply: Sendable {
    var status = 200
    var fields: [(String, String)] = []
    var body: [UInt8] = []
  }

  private struct Record {
    var questions: [Question] = []
    var atOnce = 0
    var mostAtOnce = 0
  }

  private let record = Mutex(Record())
  private let portNumber = Mutex(0)

  private init() {}

  var address: String { "http://127.0.0.1:\(portNumber.withLock { $0 })" }

  var questions: [Question] { record.withLock { $0.questions } }

  var paths: [String] { questions.map(\.path) }

  var mostAtOnce: Int { record.withLock { $0.mostAtOnce } }

  /// Starts a server for `body`.
  static func run(
    answering answer: @escaping @Sendable (Question, TestServer) async throws -> Reply,
    _ body: @Sendable (TestServer) async throws -> Void
  ) async throws {
    let server = TestServer()
    let (started, announce) = AsyncStream<Int>.makeStream()
    var logger = Logger(label: "test server")
    logger.logLevel = .critical
    let responder = CallbackResponder<BasicRequestContext> { request, _ in
      try await server.respond(to: request, answer)
    }
    let application = Application(
      responder: responder,
      configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        announce.yield(channel.localAddress?.port ?? 0)
        announce.finish()
      }, logger: logger)
    // Runs until the tests end: SwiftNIO stops the whole process when a server is cancelled while a
    // connection comes in.
    Task.detached {
      defer { announce.finish() }
      try await application.run()
    }
    for await port in started { server.portNumber.withLock { $0 = port } }
    try await body(server)
  }

  private func respond(
    to request: Request, _ answer: @Sendable (Question, TestServer) async throws -> Reply
  ) async throws -> Response {
    var fields: [String: String] = [:]
    for field in request.headers { fields[field.name.rawName.lowercased()] = field.value }
    let question = Question(path: request.uri.string, fields: fields)
    record.withLock {
      $0.questions.append(question)
      $0.atOnce += 1
      $0.mostAtOnce = max($0.mostAtOnce, $0.atOnce)
    }
    defer { record.withLock { $0.atOnce -= 1 } }
    let reply = try await answer(question, self)
    var headers = HTTPFields()
    for (name, value) in reply.fields {
      if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
    }
    return Response(
      status: .init(code: reply.status), headers: headers,
      body: .init(byteBuffer: ByteBuffer(bytes: reply.body)))
  }
}
