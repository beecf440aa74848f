import FeedFetching
import Foundation
import Testing

@Suite struct HostileServerTests {
  private static let head = "HTTP/1.1 200 OK\r\nETag: \"x\"\r\n"

  private func fetch(
    _ settings: (inout FetcherSettings) -> Void = { _ in },
    answer: @escaping @Sendable (RawServer.Connection) -> Void
  ) async throws -> (FetchResult, address: String) {
    let server = try RawServer(answer: answer)
    let fetcher = Fetcher.live(try .local(settings))
    let result = await fetcher.fetch(FetchRequest(address: server.address + "/"))
    await fetcher.shutdown()
    return (result, server.address + "/")
  }

  @Test func aServerThatNeverAnswersIsGivenUp() async throws {
    let (result, address) = try await fetch {
      $0.totalTime = .milliseconds(300)
    } answer: {
      $0.waitForClose()
    }
    guard case .timedOut(address, while: .waiting, _) = result.error else {
      Issue.record("\(result.outcome)")
      return
    }
  }

  @Test func aServerThatFallsSilentIsGivenUpBeforeTheTotalTime() async throws {
    let (result, address) = try await fetch {
      $0.stallTime = .seconds(1)
    } answer: { connection in
      connection.send(Self.head + "Content-Length: 100\r\n\r\n<rss>")
      connection.waitForClose()
    }
    guard case .timedOut(address, while: .receiving, let time) = result.error else {
      Issue.record("\(result.outcome)")
      return
    }
    #expect(time < .seconds(20))
  }

  @Test func aDripIsGivenUpAtTheTotalTime() async throws {
    let (result, address) = try await fetch {
      $0.totalTime = .milliseconds(500)
    } answer: { connection in
      connection.send(Self.head + "Content-Length: 1000000\r\n\r\n")
      while connection.send("x") { Thread.sleep(forTimeInterval: 0.02) }
    }
    guard case .timedOut(address, while: .receiving, _) = result.error else {
      Issue.record("\(result.outcome)")
      return
    }
  }

  @Test(arguments: [
    head + "Content-Length: 1000\r\n\r\n" + Samples.feed,
    head + "Transfer-Encoding: chunked\r\n\r\n10\r\n<rss><channel><i\r\n",
    "HTTP/1.0 200 OK\r\nETag: \"x\"\r\n\r\n<rss><channel><item>",
  ])
  func aBodyWithoutItsEndIsHandedOverAsIncomplete(answer: String) async throws {
    let (result, _) = try await fetch { _ in
    } answer: {
      $0.send(answer)
    }
    let document = try #require(result.document)
    #expect(!document.isComplete)
    #expect(document.bytes.starts(with: Array("<".utf8)))
  }

  @Test func aBodyThatEndsWithItsConnectionIsCompleteWhenItsEndIsThere() async throws {
    let (result, _) = try await fetch { _ in
    } answer: {
      $0.send("HTTP/1.0 200 OK\r\n\r\n" + Samples.feed)
    }
    #expect(result.document?.isComplete == true)
  }

  @Test func aResetInTheMiddleIsIncompleteOrBroken() async throws {
    let (result, _) = try await fetch { _ in
    } answer: { connection in
      connection.send(Self.head + "Content-Length: 1000\r\n\r\n" + Samples.feed)
      connection.reset()
    }
    // A reset may overtake what was sent before it.
    switch result.outcome {
    case .document(let document): #expect(!document.isComplete)
    case .failed(.brokenAnswer): break
    default: Issue.record("\(result.outcome)")
    }
  }

  @Test func anEndlessBodyIsGivenUpAtTheLimit() async throws {
    let (result, address) = try await fetch {
      $0.maximumByteCount = 1 << 20
    } answer: { connection in
      connection.send(Self.head + "Transfer-Encoding: chunked\r\n\r\n")
      let chunk = "1000\r\n" + String(repeating: "x", count: 4096) + "\r\n"
      while connection.send(chunk) {}
    }
    #expect(result.error == .tooLarge(address, byteCount: 1 << 20))
  }

  @Test func endlessHeadersAreGivenUpAtTheLimit() async throws {
    let (result, address) = try await fetch { _ in
    } answer: { connection in
      connection.send(Self.head)
      while connection.send("X-Filler: " + String(repeating: "x", count: 1000) + "\r\n") {}
    }
    #expect(result.error == .headerTooLarge(address, byteCount: 64 << 10))
  }

  @Test func endlessInterimAnswersAreGivenUpAtTheLimit() async throws {
    let (result, address) = try await fetch { _ in
    } answer: { connection in
      while connection.send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n") {}
    }
    #expect(result.error == .headerTooLarge(address, byteCount: 64 << 10))
  }

  @Test(arguments: ["SSH-2.0-OpenSSH_9.2\r\n\u{1}\u{2}\u{3}", "", "HTTP/1.1 two hundred\r\n\r\n"])
  func whatIsNotHTTPIsABrokenAnswer(answer: String) async throws {
    let (result, address) = try await fetch { _ in
    } answer: {
      $0.send(answer)
    }
    guard case .brokenAnswer(address, _) = result.error else {
      Issue.record("\(result.outcome)")
      return
    }
  }

  @Test func aPlainServerBehindAnHTTPSAddressIsNotSecure() async throws {
    let server = try RawServer(readsHeader: false) { connection in
      connection.send("HTTP/1.1 400 Bad Request\r\n\r\n")
      connection.waitForClose()
    }
    let address = server.address.replacing("http:", with: "https:") + "/"
    let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: address))
    guard case .notSecure(address, _) = result.error else {
      Issue.record("\(result.outcome)")
      return
    }
  }

  @Test func aPortWhereNobodyListensCannotBeConnectedTo() async throws {
    let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: "http://127.0.0.1:1/"))
    guard case .cannotConnect("http://127.0.0.1:1/", _) = result.error else {
      Issue.record("\(result.outcome)")
      return
    }
  }

  @Test func aNameThatDoesNotExistIsUnknown() async throws {
    let result = await Fetcher.live(try .local()).fetch(FetchRequest(address: "http://feeds.invalid/"))
    #expect(result.error == .unknownHost("feeds.invalid"))
  }
}
