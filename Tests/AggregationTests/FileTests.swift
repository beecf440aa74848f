import Aggregation
import Foundation
import News
import Testing

@Suite("Files")
struct FileTests {
  @Test("Items are read in order of time, with the names the file gives them")
  func items() throws {
    let path = temporaryPath()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try File.write(
      Array(
        """
        {"id":"b","title":"Later","published":"2026-03-01T12:00:00Z","outlet":"x.example","lang":"en"}

        {"id":"a","title":"Earlier","summary":"S","published":"2026-03-01T11:00:00Z","first_seen":"2026-03-01T11:05:00Z"}
        """.utf8), to: path)
    let file = try ItemFile(path: path)
    #expect(file.names == ["b", "a"])
    #expect(file.items.map(\.title) == ["Earlier", "Later"])
    #expect(file.items.map { file.names[Int($0.id.rawValue)] } == ["a", "b"])
    #expect(file.items[0].firstSeen.timeIntervalSince(file.items[0].time) == 300)
  }

  @Test(
    "A bad line is named with what is wrong with it",
    arguments: [
      ("{\"id\":\"1\"}", "it has no \"title\""),
      ("{\"id\":1,\"title\":\"\"}", "\"id\" has another type than expected"),
      (
        "{\"id\":\"1\",\"title\":\"\",\"published\":\"soon\"}",
        "\"published\" is not a time such as 2026-03-01T12:00:00Z"
      ),
      ("nonsense", "it is not a JSON object"),
    ])
  func badLine(line: String, reason: String) throws {
    let path = temporaryPath()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try File.write(Array("{\"id\":\"0\",\"title\":\"\"}\n\(line)\n".utf8), to: path)
    #expect(throws: AggregationError.badLine(path: path, line: 2, reason: reason)) {
      try ItemFile(path: path)
    }
  }

  @Test("Places follow the XDG specification, and one folder takes them all")
  func places() {
    let home = Places(environment: [
      "HOME": "/home/ann", "XDG_DATA_HOME": "/srv/data", "XDG_STATE_HOME": "relative",
    ])
    #expect(home.feedList == "/home/ann/.config/echometer/feeds.opml")
    #expect(home.configuration == "/home/ann/.config/echometer/config.toml")
    #expect(home.database == "/srv/data/echometer/echometer.sqlite")
    #expect(home.state == "/home/ann/.local/state/echometer")
    #expect(Places(environment: ["HOME": "/h", "ECHOMETER_DATA": "/one"]) == Places(folder: "/one"))
  }

  private func temporaryPath() -> String { NSTemporaryDirectory() + "echometer-\(UUID().uuidString).ndjson" }
}
