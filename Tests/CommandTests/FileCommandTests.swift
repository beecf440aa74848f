import Foundation
import Testing

/// The commands that work on files alone.
@Suite("Commands on files")
struct FileCommandTests {
  @Test("cluster groups a file's items, and evaluate compares the result with labels")
  func clusterAndEvaluate() throws {
    let program = try Program()
    defer { program.removeFolder() }
    let items = [
      ("a", "x", "Fire destroys the historic Corn Exchange in Marrowick"),
      ("b", "x", "Marrowick: historic Corn Exchange destroyed by fire"),
      ("c", "y", "Otters elect a new mayor on the island of Skerran"),
    ]
    try write(
      items.map {
        "{\"id\":\"\($0.0)\",\"title\":\"\($0.2)\",\"published\":\"2026-03-01T12:00:00Z\",\"lang\":\"en\"}"
      },
      to: program.folder + "/items.ndjson")
    try write(items.map { "{\"id\":\"\($0.0)\",\"story\":\"\($0.1)\"}" }, to: program.folder + "/gold.ndjson")
    let clustered = try program.run("cluster", "items.ndjson")
    #expect(clustered.status == 0)
    #expect(clustered.output.split(separator: "\n").count == 3)
    try Data(clustered.output.utf8).write(to: URL(filePath: program.folder + "/predicted.ndjson"))
    let evaluation = try program.run("evaluate", "gold.ndjson", "predicted.ndjson")
    #expect(evaluation.output.contains("B-cubed   precision 100.0  recall 100.0  F1 100.0"))
    #expect(evaluation.output.contains("2 predicted, 2 labelled"))
  }

  @Test("parse prints the neutral document, from a file, the standard input or a server's requests")
  func parse() throws {
    let program = try Program()
    defer { program.removeFolder() }
    let feed =
      "<rss version=\"2.0\"><channel><title>A</title><item><title>One</title><link>/1</link></item></channel></rss>"
    try write([feed], to: program.folder + "/feed.xml")
    let environment = ["FEED_BASE_URL": "https://a.example/feed"]
    let fromFile = try program.run(["parse", "--json", "feed.xml"], environment: environment)
    #expect(fromFile.output.contains("https://a.example/1"))
    #expect(
      try program.run(["parse", "--json", "-"], input: feed + "\n", environment: environment).output
        == fromFile.output)
    let request = "{\"file\":\"\(program.folder)/feed.xml\",\"base_url\":\"https://a.example/feed\"}\n"
    let served = try program.run(["parse", "--json", "--server"], input: request + "nonsense\n" + request)
    let answers = served.output.split(separator: "\n")
    #expect(answers.count == 3)
    #expect(answers.first.map { $0 + "\n" } == Substring(fromFile.output))
    #expect(answers.last == answers.first)
    #expect(try program.run("parse", "feed.xml").output.contains("1 item"))
  }

  @Test("parse says what a document is when it is no feed, and exits with 65")
  func noFeed() throws {
    let program = try Program()
    defer { program.removeFolder() }
    let run = try program.run(["parse", "--json", "-"], input: "<html><body>Hello</body></html>")
    #expect(run.status == 65)
    #expect(run.output.contains("\"ok\":false"))
    #expect(!run.error.isEmpty)
  }

  private func write(_ lines: [String], to path: String) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
  }
}
