import Foundation
import TestServers
import Testing

@Suite("serve")
struct ServeCommandTests {
  /// Starts the site on a free port and reads its port from what it prints.
  private static func serve(
    in program: Program, _ arguments: [String] = []
  ) async throws -> (started: Program.Started, port: Int) {
    let started = try program.start(["serve", "--port", "0"] + arguments)
    for _ in 0..<200 {
      let printed = try String(contentsOfFile: started.outputPath, encoding: .utf8)
      if let port = printed.firstMatch(of: #/http://127\.0\.0\.1:(\d+)\. Ctrl-C ends it\./#).flatMap({
        Int($0.1)
      }) {
        return (started, port)
      }
      try await Task.sleep(for: .milliseconds(50))
    }
    started.process.terminate()
    throw RawClient.Failure(description: try String(contentsOfFile: started.errorPath, encoding: .utf8))
  }

  @Test func `answers until it is asked to end, and ends in good order`() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    let (started, port) = try await Self.serve(in: program)
    #expect(try await RawClient.get("/check", port: port).status == 200)
    // A watcher of a crawl does not hold it up.
    let watcher = try RawClient.connect(port: port)
    defer { close(watcher) }
    RawClient.write("GET /feeds/crawl/events HTTP/1.1\r\nHost: localhost\r\n\r\n", to: watcher)
    try await Task.sleep(for: .milliseconds(300))
    let asked = ContinuousClock.now
    started.process.terminate()
    await started.end()
    #expect(ContinuousClock.now - asked < .seconds(10))
    #expect(try started.run().status == 0)
  }

  @Test func `says what is wrong with where it should listen, and who could come in`() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    let open = try await program.run("serve", "--host", "0.0.0.0", "--port", "0")
    #expect(open.status == 78)
    #expect(open.error.contains("name a file that holds one with --token-file, or set ECHOMETER_TOKEN"))
    let weak = try await program.run(
      "serve", "--host", "0.0.0.0", "--port", "0", environment: ["ECHOMETER_TOKEN": "short"])
    #expect(weak.status == 78)
    #expect(weak.error.contains("at least 16 characters"))
    let (started, port) = try await Self.serve(in: program)
    let second = try await program.run("serve", "--port", "\(port)")
    #expect(second.status == 69)
    #expect(second.error.contains("Cannot listen on port \(port) of 127.0.0.1"))
    started.process.terminate()
    await started.end()
  }
}
