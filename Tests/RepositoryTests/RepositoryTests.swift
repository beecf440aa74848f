import FeedParsing
import Foundation
import Testing
import WebServer

/// What has to be true of the checkout itself.
@Suite("The repository")
struct RepositoryTests {
  @Test(
    "Every feed list parses, and names outlet, country, language and role of every feed", arguments: feedLists
  )
  func feedListIsComplete(name: String) throws {
    let list = try OPMLDocument.parse(Array(Data(contentsOf: repository.appending(path: "Feeds/\(name)"))))
    #expect(
      list.outlines.map(\.text) == [name.replacing(".opml", with: "")], "one folder, named after the file")
    let feeds = list.outlines.flatMap(\.children)
    #expect(feeds.count >= 10)
    #expect(Set(feeds.map(\.xmlUrl)).count == feeds.count, "no address is listed twice")
    for feed in feeds {
      for attribute in ["echometer:outlet", "echometer:country", "echometer:language", "echometer:role"] {
        #expect(feed[attribute]?.isEmpty == false, "\(feed.text ?? "") has no \(attribute)")
      }
      #expect(["outlet", "wire", "primary", "pr", "aggregator"].contains(feed["echometer:role"]))
      #expect(feed.xmlUrl?.hasPrefix("http") == true)
    }
  }

  @Test("The eight beats are there")
  func beats() {
    #expect(
      feedLists == [
        "ai.opml", "business.opml", "science.opml", "security.opml", "technology.opml", "uk.opml", "us.opml",
        "world.opml",
      ])
  }

  @Test("Every file of the sample day is built into the program, byte for byte")
  func sampleDay() throws {
    let folder = repository.appending(path: "Feeds/sample")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0 != "README.md" && $0 != "truth.json" }.sorted()
    #expect(SampleDay.files.map(\.name).sorted() == names)
    for file in SampleDay.files {
      #expect(try Data(contentsOf: folder.appending(path: file.name)) == Data(file.bytes), "\(file.name)")
    }
  }

  @Test("The sample day ends when its truth says so")
  func sampleDayTime() throws {
    struct Truth: Decodable { var now: Date }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    let truth = try decoder.decode(
      Truth.self, from: Data(contentsOf: repository.appending(path: "Feeds/sample/truth.json")))
    #expect(SampleDay.now == truth.now)
  }
}

private let repository = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

private let feedLists =
  ((try? FileManager.default.contentsOfDirectory(
    atPath: repository.appending(path: "Feeds").path)) ?? [])
  .filter { $0.hasSuffix(".opml") }.sorted()
