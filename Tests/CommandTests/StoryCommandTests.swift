import Analysis
import Foundation
import News
import Testing

@Suite("Correcting stories")
struct StoryCommandTests {
  @Test("What is merged, split and pinned is shown, printed as labels, and can be scored")
  func correct() throws {
    let program = try Program()
    defer { program.removeFolder() }
    #expect(try program.run("demo").status == 0)
    let options = ["--data", "echometer-demo", "--now", "2026-09-16T06:00:00Z"]
    func run(_ arguments: String...) throws -> Program.Run { try program.run(arguments + options) }
    let listed = try run("stories", "--limit", "2", "--json").output.split(separator: "\n")
    let stories = try listed.map { try Self.decoder.decode(StoryFinding.self, from: Data($0.utf8)) }
    let (first, second) = (stories[0].id.rawValue, stories[1].id.rawValue)
    let item = String(stories[0].items[2].id.rawValue)
    #expect(try run("story", first).output.contains("item \(item)"))

    let split = try run("story", "split", first, item)
    #expect(split.status == 0)
    let new = String(try #require(split.output.split(whereSeparator: \.isWhitespace).last))
    #expect(try run("story", "merge", second, new).output.contains(second))
    let merged = try Self.decoder.decode(
      StoryFinding.self, from: Data(try run("story", "show", new, "--json").output.utf8))
    #expect(merged.id.rawValue == second)
    #expect(merged.items.count == stories[1].items.count + 1)

    let pins = try run("story", "pins").output
    #expect(pins.split(separator: "\n").count == stories[0].items.count + stories[1].items.count)
    try Data(pins.utf8).write(to: URL(filePath: program.folder + "/pins.ndjson"))
    let clustered = try program.run("cluster", "pins.ndjson")
    #expect(clustered.status == 0)
    try Data(clustered.output.utf8).write(to: URL(filePath: program.folder + "/own.ndjson"))
    #expect(try program.run("evaluate", "pins.ndjson", "own.ndjson").output.contains("0 missing"))

    #expect(try run("story", "unpin", first).output.contains(first))
    #expect(try run("story", "split", first, "999999").status == 66)
    #expect(try run("story", "merge", second, new).status == 64)
    #expect(try run("story", "pin", "nosuchstory").status == 66)
  }

  private static let decoder = {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return decoder
  }()
}
