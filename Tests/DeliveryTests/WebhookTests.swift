import Delivery
import Hummingbird
import Testing

@Suite("Webhooks")
struct WebhookTests {
  private static let json = Array(#"{"title":"“Größe”"}"#.utf8)

  @Test func `the document comes with its type and who sends it`() async throws {
    try await PostServer.serve { _ in
      Response(status: .accepted)
    } while: { server, posts in
      try await Webhook(server + "/hook?a=1").post(
        Self.json, userAgent: "Echometer/1.0 (+https://example.org)")
      #expect(posts.posts.map(\.path) == ["/hook"])
      #expect(posts.posts.first?.type == "application/json")
      #expect(posts.posts.first?.userAgent == "Echometer/1.0 (+https://example.org)")
      #expect(posts.posts.first?.body == String(decoding: Self.json, as: UTF8.self))
    }
  }

  @Test func `a document of several megabytes comes whole`() async throws {
    let json = Array(repeating: UInt8(ascii: "1"), count: 5_000_000)
    try await PostServer.serve { _ in
      Response(status: .ok)
    } while: { server, posts in
      try await Webhook(server + "/hook").post(json, userAgent: "Test")
      #expect(posts.posts.first?.body.utf8.count == 5_000_000)
    }
  }

  @Test(arguments: [(400, false), (404, false), (429, true), (500, true), (302, false)])
  func `another status than 2xx is an error that names it`(code: Int, isTemporary: Bool) async throws {
    try await PostServer.serve { _ in
      Response(
        status: .init(code: code), headers: [.location: "/elsewhere"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: "Sorry,\n no.")))
    } while: { server, posts in
      let error = await #expect(throws: DeliveryError.self) {
        try await Webhook(server + "/hook").post(Self.json, userAgent: "Test")
      }
      #expect(error == .status(server + "/hook", code: code, answer: "Sorry, no."))
      #expect(error?.isTemporary == isTemporary)
      #expect(posts.posts.count == 1, "and no redirect is followed")
    }
  }

  @Test func `of a long answer only the beginning is read`() async throws {
    try await PostServer.serve { path in
      let body = ByteBuffer(repeating: UInt8(ascii: "x"), count: 20_000_000)
      return Response(
        status: path == "/good" ? .ok : .badRequest, body: ResponseBody(byteBuffer: body))
    } while: { server, _ in
      try await Webhook(server + "/good").post(Self.json, userAgent: "Test")
      let error = await #expect(throws: DeliveryError.self) {
        try await Webhook(server + "/bad").post(Self.json, userAgent: "Test")
      }
      #expect(
        error == .status(server + "/bad", code: 400, answer: String(repeating: "x", count: 300)))
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a server that does not answer is given up`() async throws {
    try await PostServer.serve { _ in
      try await Task.sleep(for: .seconds(20))
      return Response(status: .ok)
    } while: { server, _ in
      let error = await #expect(throws: DeliveryError.self) {
        try await Webhook(server + "/hook").post(Self.json, userAgent: "Test", within: .milliseconds(500))
      }
      guard case .timedOut = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test(arguments: ["http://127.0.0.1:9/", "https://hook.invalid/"])
  func `a server that is not there is unreachable`(address: String) async throws {
    let error = await #expect(throws: DeliveryError.self) {
      try await Webhook(address).post(Self.json, userAgent: "Test")
    }
    guard case .unreachable(address, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    "", "example.org/hook", "ftp://example.org/", "file:///etc/passwd", "gopher://example.org", "http://",
    "https://exa mple.org/", "https://example.org/\r\nX: y", "javascript:alert(1)",
  ])
  func `other addresses are not posted to`(address: String) {
    #expect(throws: DeliveryError.self) { try Webhook(address) }
  }
}
