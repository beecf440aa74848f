import FeedFetching
import Testing

@Suite struct RedirectTests {
  /// Paths of digits redirect with these statuses in turn and end at "/feed": "/301/302" takes two hops.
  private static func answer(_ question: TestServer.Question, _ server: TestServer) -> TestServer.Reply {
    let parts = question.path.split(separator: "/")
    guard let status = parts.first.flatMap({ Int($0) }) else { return .init(body: Array(Samples.feed.utf8)) }
    let rest = parts.dropFirst()
    let next = rest.isEmpty ? "/feed" : "/" + rest.joined(separator: "/")
    return .init(status: status, fields: [("Location", next)])
  }

  @Test(arguments: [
    ("/301", true), ("/308", true), ("/301/308/301", true), ("/302", false), ("/303", false), ("/307", false),
    ("/301/302", false), ("/302/301", false), ("/302/302/302/302/302", false),
  ])
  func everyKindIsFollowedAndOnlyAWhollyPermanentWayIsAMove(path: String, isPermanent: Bool) async throws {
    try await TestServer.run(answering: Self.answer) { server in
      let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: server.address + path))
      #expect(result.document?.bytes == Array(Samples.feed.utf8))
      #expect(result.finalAddress == server.address + "/feed")
      #expect(result.permanentAddress == (isPermanent ? server.address + "/feed" : nil))
    }
  }

  @Test func aLongChainEndsAtTheLimit() async throws {
    try await TestServer.run(answering: Self.answer) { server in
      let start = server.address + "/302/302/302/302/302/302"
      let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: start))
      #expect(result.error == .tooManyRedirects(start, limit: 5))
      #expect(server.questions.count == 6)
    }
  }

  @Test func aCircleEndsWhenItCloses() async throws {
    try await TestServer.run { question, _ in
      .init(status: 301, fields: [("Location", question.path == "/a" ? "/b" : "/a#again")])
    } _: { server in
      let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: server.address + "/a"))
      #expect(result.error == .redirectLoop(server.address + "/a"))
      #expect(server.paths == ["/a", "/b"])
    }
  }

  @Test func aRedirectWithoutATargetIsAFailure() async throws {
    try await TestServer.run { _, _ in
      .init(status: 301)
    } _: { server in
      let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: server.address + "/a"))
      #expect(result.error == .redirectWithoutTarget(server.address + "/a", status: 301))
    }
  }

  @Test(arguments: [
    ("next.xml", "/dir/next.xml"), ("../up.xml?x=1#part", "/up.xml?x=1"), ("?page=2", "/dir/feed.xml?page=2"),
    ("/with blank/ä", "/with%20blank/%c3%a4"),
  ])
  func aRelativeTargetIsResolved(location: String, path: String) async throws {
    try await TestServer.run { question, _ in
      question.path == "/dir/feed.xml"
        ? .init(status: 302, fields: [("Location", location)]) : .init(body: Array(Samples.feed.utf8))
    } _: { server in
      let address = server.address + "/dir/feed.xml"
      let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: address))
      #expect(server.paths == ["/dir/feed.xml", path])
      #expect(result.finalAddress == server.address + path)
    }
  }

  @Test(arguments: ["ftp://127.0.0.1/a", "file:///etc/passwd", "gopher://127.0.0.1/_GET"])
  func otherProtocolsAreNotFollowed(location: String) async throws {
    try await TestServer.run { _, _ in
      .init(status: 301, fields: [("Location", location)])
    } _: { server in
      let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: server.address))
      #expect(result.error == .notHTTP(location))
    }
  }

  @Test(arguments: [
    "http://127.66.0.1:9/", "http://[::1]:9/", "http://[::ffff:127.66.0.1]:9/", "http://2135031809:9/",
  ])
  func aPrivateTargetIsRefused(location: String) async throws {
    try await TestServer.run { _, _ in
      .init(status: 302, fields: [("Location", location)])
    } _: { server in
      let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: server.address))
      guard case .refusedAddress = result.error else {
        Issue.record("not refused: \(result)")
        return
      }
    }
  }

  @Test func aPrivateAddressIsRefusedUnlessItsNetworkIsAllowed() async throws {
    try await TestServer.run(answering: Self.answer) { server in
      let fetcher = Fetcher.live(try .local { $0.allowedNetworks = [] })
      let result = await fetcher.fetch(FetchRequest(address: server.address + "/"))
      #expect(result.error == .refusedAddress(server.address + "/", peer: "127.0.0.1"))
      #expect(server.questions.isEmpty)
    }
  }

  @Test func credentialsStayWithTheOriginTheyWereGivenFor() async throws {
    try await TestServer.run { _, _ in
      .init(body: Array(Samples.feed.utf8))
    } _: { other in
      try await TestServer.run { question, server in
        let elsewhere = other.address.replacing("http://", with: "http://eve:x@") + "/there"
        let location = question.path == "/a" ? server.address + "/b" : elsewhere
        return .init(status: 301, fields: [("Location", location)])
      } _: { server in
        let address = server.address.replacing("http://", with: "http://ada:secret@") + "/a"
        let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: address))
        #expect(server.paths == ["/a", "/b"])
        #expect(server.questions.allSatisfy { $0.fields["authorization"] != nil })
        #expect(other.paths == ["/there"])
        #expect(other.questions.first?.fields["authorization"] == nil)
        #expect(result.permanentAddress == other.address + "/there")
      }
    }
  }
}
