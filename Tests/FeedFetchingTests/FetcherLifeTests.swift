import FeedFetching
import Synchronization
import Testing

@Suite struct FetcherLifeTests {
  /// A server that answers and then waits for the client to close the kept connection.
  private func keepAliveServer(_ closed: AsyncStream<Void>.Continuation) throws -> RawServer {
    try RawServer { connection in
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<rss/>")
      connection.waitForClose()
      closed.yield()
    }
  }

  @Test func connectionsCloseWithTheLastCopy() async throws {
    let (closes, closed) = AsyncStream<Void>.makeStream()
    let server = try keepAliveServer(closed)
    do {
      let fetcher = Fetcher.live(try .local())
      let copy = fetcher
      #expect(await copy.fetch(FetchRequest(address: server.address)).document != nil)
    }
    // Hangs, and the test with it, if the loop does not end.
    for await _ in closes { break }
  }

  @Test func aShutDownFetcherAnswersAtOnce() async throws {
    let (closes, closed) = AsyncStream<Void>.makeStream()
    let server = try keepAliveServer(closed)
    let fetcher = Fetcher.live(try .local())
    #expect(await fetcher.fetch(FetchRequest(address: server.address)).document != nil)
    await fetcher.shutdown()
    for await _ in closes { break }
    let result = await fetcher.fetch(FetchRequest(address: server.address))
    #expect(result.outcome == .failed(.cancelled(server.address)))
    await fetcher.shutdown()
  }

  @Test func shuttingDownAnswersWhatIsRunningAndWhatIsWaiting() async throws {
    let (arrivals, arrived) = AsyncStream<Void>.makeStream()
    let server = try RawServer { connection in
      arrived.yield()
      connection.waitForClose()
    }
    let fetcher = Fetcher.live(try .local { $0.maximumTransfersPerHost = 1 })
    let address = server.address + "/"
    let results = await withTaskGroup(of: FetchResult.self) { group in
      for _ in 0..<5 { group.addTask { await fetcher.fetch(FetchRequest(address: address)) } }
      for await _ in arrivals { break }
      await fetcher.shutdown()
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count == 5)
    #expect(results.allSatisfy { $0.error == .cancelled(address) })
  }

  @Test func cancellingTheTaskEndsTheTransfer() async throws {
    let (arrivals, arrived) = AsyncStream<Void>.makeStream()
    let server = try RawServer { connection in
      arrived.yield()
      connection.waitForClose()
    }
    let fetcher = Fetcher.live(try .local())
    let address = server.address + "/"
    let task = Task { await fetcher.fetch(FetchRequest(address: address)) }
    for await _ in arrivals { break }
    task.cancel()
    #expect(await task.value.error == .cancelled(address))
  }

  @Test func aTaskThatIsCancelledBeforeItAsksSendsNothing() async throws {
    try await TestServer.run { _, _ in
      .init(status: 204)
    } _: { server in
      let fetcher = Fetcher.live(try .local())
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return await fetcher.fetch(FetchRequest(address: server.address))
      }
      #expect(await task.value.error == .cancelled(server.address))
      #expect(server.questions.isEmpty)
    }
  }

  @Test func noHostHasMoreThanItsShareAtOnce() async throws {
    try await TestServer.run { _, _ in
      try await Task.sleep(for: .milliseconds(5))
      return .init(body: Array(Samples.feed.utf8))
    } _: { server in
      let fetcher = Fetcher.live(try .local { $0.maximumTransfersPerHost = 2 })
      let results = await withTaskGroup(of: FetchResult.self) { group in
        for number in 0..<40 {
          group.addTask { await fetcher.fetch(FetchRequest(address: server.address + "/\(number)")) }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(results.allSatisfy { $0.document != nil })
      #expect(Set(server.paths).count == 40)
      #expect(server.mostAtOnce == 2)
    }
  }

  @Test(arguments: [429, 503])
  func aHostThatAsksForAPauseIsAskedNoMore(status: Int) async throws {
    try await TestServer.run { _, _ in
      .init(status: status, fields: [("Retry-After", "3600")])
    } _: { server in
      let fetcher = Fetcher.live(try .local { $0.maximumTransfersPerHost = 1 })
      let results = await withTaskGroup(of: FetchResult.self) { group in
        for number in 0..<20 {
          group.addTask { await fetcher.fetch(FetchRequest(address: server.address + "/\(number)")) }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(server.questions.count == 1)
      #expect(results.count == 20)
      for result in results {
        guard case .tryLater(let pause?) = result.outcome else {
          Issue.record("\(result.outcome)")
          continue
        }
        #expect(pause > .seconds(3500) && pause <= .seconds(3600))
      }
    }
  }
}
