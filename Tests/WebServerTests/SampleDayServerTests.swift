import Foundation
import Testing
import WebServer

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("The server of the sample day")
struct SampleDayServerTests {
  @Test("serves every feed with a validator, and answers it with 304")
  func validators() async throws {
    try await SampleDayServer.serve { server in
      for file in SampleDay.files where file.name != "feeds.opml" {
        let (document, first) = try await Self.get("\(server)/\(file.name)")
        #expect(first.statusCode == 200)
        #expect(document == Data(file.bytes))
        let tag = try #require(first.value(forHTTPHeaderField: "ETag"))
        let (nothing, second) = try await Self.get("\(server)/\(file.name)", tag: tag)
        #expect(second.statusCode == 304)
        #expect(nothing.isEmpty)
      }
    }
  }

  @Test("lists its own address, and does not find one of the feeds")
  func list() async throws {
    try await SampleDayServer.serve { server in
      let list = String(decoding: SampleDay.feedList(servedFrom: server), as: UTF8.self)
      #expect(list.contains("xmlUrl=\"\(server)/missing.xml\""))
      #expect(!list.contains("sample.invalid"))
      let (_, missing) = try await Self.get("\(server)/missing.xml")
      #expect(missing.statusCode == 404)
    }
  }

  @Test("ends with its body, though a client still waits for an answer")
  func ends() async throws {
    let result = try await SampleDayServer.serve { server in
      let waiting = Task { try? await Self.get("\(server)/hangs.xml") }
      try await Task.sleep(for: .milliseconds(200))
      waiting.cancel()
      return 7
    }
    #expect(result == 7)
  }

  @Test("passes on what its body throws")
  func fails() async {
    struct Failure: Error {}
    await #expect(throws: Failure.self) { try await SampleDayServer.serve { _ in throw Failure() } }
  }

  private static func get(_ address: String, tag: String? = nil) async throws -> (Data, HTTPURLResponse) {
    var request = URLRequest(
      url: try #require(URL(string: address)), cachePolicy: .reloadIgnoringLocalCacheData)
    if let tag { request.setValue(tag, forHTTPHeaderField: "If-None-Match") }
    let (data, response) = try await URLSession.shared.data(for: request)
    return (data, try #require(response as? HTTPURLResponse))
  }
}
