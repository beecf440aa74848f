import FeedFetching
import News
import Testing

@Suite struct FetcherTests {
  @Test func aDocumentArrivesWithAllThatTheServerSaysAboutIt() async throws {
    try await TestServer.run { _, _ in
      .init(
        fields: [
          ("Content-Type", "application/rss+xml; charset=utf-8"), ("ETag", "\"one\""),
          ("Last-Modified", "Sat, 21 Nov 2026 10:00:00 GMT"), ("Cache-Control", "public, max-age=600"),
          ("Content-Location", "/news/all.rss"),
        ], body: Array(Samples.feed.utf8))
    } _: { server in
      let fetcher = Fetcher.live(try .local())
      let result = await fetcher.fetch(FetchRequest(address: server.address + "/feed#latest"))
      let document = try #require(result.document)
      #expect(String(decoding: document.bytes, as: UTF8.self) == Samples.feed)
      #expect(document.contentType == "application/rss+xml; charset=utf-8")
      #expect(document.validators.etag == "\"one\"")
      #expect(document.validators.lastModified == "Sat, 21 Nov 2026 10:00:00 GMT")
      #expect(document.freshFor == .seconds(600))
      #expect(document.contentLocation == server.address + "/news/all.rss")
      #expect(document.isComplete)
      #expect(result.status == 200)
      #expect(result.finalAddress == server.address + "/feed")
      #expect(result.permanentAddress == nil)
      #expect(result.byteCount == Samples.feed.utf8.count)
    }
  }

  @Test func aRequestSaysWhoWeAreAndNothingElse() async throws {
    try await TestServer.run { _, _ in
      .init(status: 204)
    } _: { server in
      _ = await Fetcher.live(try .local()).fetch(FetchRequest(address: server.address + "/feed?page=1"))
      let question = try #require(server.questions.first)
      #expect(question.path == "/feed?page=1")
      #expect(question.fields["user-agent"] == "Echometer/1.2.3 (+https://example.org/about)")
      #expect(question.fields["accept-encoding"] == "gzip, deflate, br, zstd")
      #expect(question.fields["accept"]?.hasPrefix("application/rss+xml, application/atom+xml") == true)
      #expect(Set(question.fields.keys).isSubset(of: ["user-agent", "accept-encoding", "accept", "host"]))
    }
  }

  @Test(
    arguments: [
      ("\"strong\"", "Sat, 21 Nov 2026 10:00:00 GMT"), ("W/\"weak\"", nil), ("unquoted", nil),
      ("\"with, comma % and blank\"", nil), ("\"caf\u{e9}\"", nil), (nil, "Sat, 21 Nov 2026 10:00:00 +0000"),
    ] as [(String?, String?)])
  func validatorsComeBackByteForByte(etag: String?, lastModified: String?) async throws {
    try await TestServer.run { question, _ in
      let fields = [("ETag", etag), ("Last-Modified", lastModified)].compactMap { name, value in
        value.map { (name, $0) }
      }
      let isKnown =
        question.fields["if-none-match"] == etag
        && question.fields["if-modified-since"] == lastModified
      return .init(status: isKnown ? 304 : 200, fields: fields, body: isKnown ? [] : Array(Samples.feed.utf8))
    } _: { server in
      let fetcher = Fetcher.live(try .local())
      let first = await fetcher.fetch(FetchRequest(address: server.address))
      let validators = try #require(first.document).validators
      let second = await fetcher.fetch(FetchRequest(address: server.address, validators: validators))
      #expect(second.outcome == .notModified(validators, freshFor: nil))
    }
  }

  @Test func validatorsOfANotModifiedReplaceThoseSent() async throws {
    try await TestServer.run { _, _ in
      .init(status: 304, fields: [("ETag", "\"two\""), ("Cache-Control", "max-age=60")])
    } _: { server in
      let sent = Validators(etag: "\"one\"", lastModified: "Sat, 21 Nov 2026 10:00:00 GMT")
      let result = await Fetcher.live(try .local()).fetch(
        FetchRequest(address: server.address, validators: sent))
      let kept = Validators(etag: "\"two\"", lastModified: "Sat, 21 Nov 2026 10:00:00 GMT")
      #expect(result.outcome == .notModified(kept, freshFor: .seconds(60)))
    }
  }

  @Test(arguments: [
    ("gzip", Samples.gzip), ("deflate", Samples.deflate), ("br", Samples.brotli), ("zstd", Samples.zstandard),
    ("identity", Array(Samples.feed.utf8)),
  ])
  func everyEncodingWeOfferIsDecoded(name: String, bytes: [UInt8]) async throws {
    try await TestServer.run { _, _ in
      .init(fields: [("Content-Encoding", name)], body: bytes)
    } _: { server in
      let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: server.address))
      let document = try #require(result.document)
      #expect(String(decoding: document.bytes, as: UTF8.self) == Samples.feed)
      #expect(document.isComplete)
      #expect(result.byteCount == bytes.count)
    }
  }

  @Test func aCompressedBodyThatEndsTooEarlyIsNotComplete() async throws {
    try await TestServer.run { _, _ in
      .init(
        fields: [("Content-Encoding", "gzip"), ("ETag", "\"half\"")],
        body: Array(Samples.gzip.prefix(Samples.gzip.count * 2 / 3)))
    } _: { server in
      let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: server.address))
      #expect(result.document?.isComplete == false)
    }
  }

  @Test(
    arguments: [
      ("gzip", Array("<rss></rss>".utf8)), ("br", [255, 255, 255, 255]), ("zstd", Samples.gzip),
      (Array(repeating: "gzip", count: 6).joined(separator: ", "), Samples.gzip),
    ] as [(String, [UInt8])])
  func aBodyThatIsNotWhatItsCodingSaysIsAFailure(codings: String, bytes: [UInt8]) async throws {
    try await TestServer.run { _, _ in
      .init(fields: [("Content-Encoding", codings)], body: bytes)
    } _: { server in
      let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: server.address))
      let error = try #require(result.error)
      #expect(error.description.contains("could not be read"))
    }
  }

  @Test func aDocumentThatIsTooLargeIsGivenUp() async throws {
    try await TestServer.run { _, _ in
      .init(body: Array(repeating: 32, count: 4096))
    } _: { server in
      let fetcher = Fetcher.live(try .local { $0.maximumByteCount = 4095 })
      let result = await fetcher.fetch(FetchRequest(address: server.address + "/a"))
      #expect(result.error == .tooLarge(server.address + "/a", byteCount: 4095))
    }
  }

  @Test func aDecompressionBombIsGivenUpAtTheLimit() async throws {
    try await TestServer.run { _, _ in
      .init(fields: [("Content-Encoding", "gzip, gzip")], body: Samples.bomb)
    } _: { server in
      let fetcher = Fetcher.live(try .local { $0.maximumByteCount = 1 << 20 })
      let result = await fetcher.fetch(FetchRequest(address: server.address + "/a"))
      #expect(result.error == .tooLarge(server.address + "/a", byteCount: 1 << 20))
    }
  }

  @Test(arguments: [204, 304, 401, 403, 404, 500, 502])
  func aStatusThatIsNoDocumentIsAFailure(code: Int) async throws {
    try await TestServer.run { _, _ in
      .init(status: code, fields: [("ETag", "\"x\"")])
    } _: { server in
      let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: server.address + "/a"))
      #expect(result.error == .status(server.address + "/a", code: code))
      #expect(result.status == code)
    }
  }

  @Test func goodbyesChallengesAndEmptyAnswersAreToldApart() async throws {
    try await TestServer.run { question, _ in
      switch question.path {
      case "/gone": .init(status: 410)
      case "/challenge": .init(status: 403, fields: [("cf-mitigated", "challenge")])
      default: .init(fields: [("ETag", "\"empty\"")])
      }
    } _: { server in
      let fetcher = Fetcher.live(try .local())
      let gone = await fetcher.fetch(FetchRequest(address: server.address + "/gone"))
      #expect(gone.outcome == .gone)
      let challenge = await fetcher.fetch(FetchRequest(address: server.address + "/challenge"))
      #expect(challenge.error == .challenged(server.address + "/challenge", code: 403))
      let empty = await fetcher.fetch(FetchRequest(address: server.address + "/empty"))
      #expect(empty.error == .emptyDocument(server.address + "/empty"))
    }
  }

  @Test func aNameAndPasswordInTheAddressAreSentButNotShown() async throws {
    try await TestServer.run { _, _ in
      .init(body: Array(Samples.feed.utf8))
    } _: { server in
      let address = server.address.replacing("http://", with: "http://ada:p%40ss@") + "/a"
      let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: address))
      #expect(server.questions.first?.fields["authorization"] == "Basic YWRhOnBAc3M=")
      #expect(result.finalAddress == server.address + "/a")
    }
  }

  @Test(arguments: [
    ("example.org/feed", "begin with http"), ("http://", "not a web address"),
    ("ftp://example.org/", "neither http"),
    ("file:///etc/passwd", "neither http"), ("javascript:alert(1)", "begin with http"),
    ("http://exa mple.org/", "not a web address"), ("", "begin with http"),
  ])
  func anAddressThatCannotBeFetchedIsNamed(address: String, words: String) async throws {
    let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: address))
    let error = try #require(result.error)
    #expect(error.description.contains(words))
  }

  @Test func anEndlessAddressIsNotAnAddress() async throws {
    let address = "http://example.org/" + String(repeating: "a", count: 9000)
    let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: address))
    #expect(result.error?.description.contains("it is longer than 8192 bytes") == true)
  }

  @Test func aFakeAnswersWithoutANetwork() async {
    let fetcher = Fetcher { FetchResult(outcome: .gone, finalAddress: $0.address) }
    let result = await fetcher.fetch(FetchRequest(address: "https://example.org/feed"))
    #expect(result == FetchResult(outcome: .gone, finalAddress: "https://example.org/feed"))
    await fetcher.shutdown()
  }
}
