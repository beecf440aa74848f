import Analysis
import Foundation
import News
import Testing

@Suite("Asking about outlets and copies")
struct OutletCommandTests {
  @Test("Outlets, leads, owners, similar stories and two items side by side are shown for the sample day")
  func ask() throws {
    let program = try Program()
    defer { program.removeFolder() }
    #expect(try program.run("demo").status == 0)
    let options = ["--data", "echometer-demo", "--now", "2026-09-16T06:00:00Z"]
    func run(_ arguments: String...) throws -> Program.Run { try program.run(arguments + options) }
    func value<Value: Decodable>(_ type: Value.Type, _ arguments: String...) throws -> Value {
      let run = try program.run(arguments + ["--json"] + options)
      return try Self.decoder.decode(type, from: Data(run.output.utf8))
    }

    let profile = try value(OutletProfile.self, "outlet", "harbour post")
    #expect(profile.outlet.name == "Harbour Post")
    #expect(
      profile.ranks.first + profile.ranks.second + profile.ranks.third + profile.ranks.later
        == profile.outlet.sharedStories)
    #expect(profile.missed.allSatisfy { !$0.title.isEmpty && $0.owners >= 3 })
    let byAddress = try run("outlets", "--mine", "https://harbourpost.example/some/page")
    #expect(byAddress.output == (try run("outlet", "Harbour Post")).output)
    #expect(byAddress.output.contains("Not covered here"))
    #expect(try run("outlet", "No Such Paper").status == 66)
    #expect(try run("outlet", "Front Pager").status == 66, "Aggregators count nowhere.")

    let outlets = try run("outlets", "--json").output.split(separator: "\n")
      .map { try Self.decoder.decode(OutletFinding.self, from: Data($0.utf8)) }
    #expect(outlets.count == 30)
    #expect(outlets == (try value(Findings.self, "report").outlets))
    #expect(try run("outlets").output.contains("Harbour Post"))

    #expect(try run("leads").output.contains("published first need not be who was read"))
    #expect(try value(LeadsFinding.self, "leads", "--beat", "science").follows.isEmpty)
    #expect(try run("leads", "--beat", "gardening").status == 64)

    let redundant = try run("outlets", "--redundant")
    #expect(redundant.output.contains("nothing"))
    #expect(try run("outlets", "--redundant", "--json").output.split(separator: "\n").count == 34)
    #expect(try run("outlets", "--redundant", "--mine", "x").status == 64)

    let listed = try run("stories", "--limit", "1", "--json").output
    let story = try Self.decoder.decode(StoryFinding.self, from: Data(listed.utf8))
    #expect(story.items.allSatisfy { $0.text == nil }, "Lists of stories come without texts.")
    let shown = try value(StoryFinding.self, "story", story.id.rawValue)
    let copied = try #require(shown.items.first { $0.echoType == .verbatim })
    #expect(copied.text?.copied.isEmpty == false)
    #expect(try run("story", story.id.rawValue).output.contains("‹"))
    let numbers = [copied.id, try #require(copied.copiedFrom)].map { String($0.rawValue) }
    let difference = try run("story", story.id.rawValue, "--diff", numbers[0], numbers[1])
    #expect(difference.output.contains("of the later item’s words stand in the earlier one"))
    #expect(try run("story", story.id.rawValue, "--diff", "1", "999999").status == 66)
    #expect(try run("story", story.id.rawValue, "--diff", "1").status == 64)
    #expect(try run("similar", story.id.rawValue).status == 0)
    #expect(try run("similar", "nosuchstory").status == 66)
  }

  @Test("owners.toml goes before the feed list, and a mistake in it is named")
  func owners() throws {
    let program = try Program()
    defer { program.removeFolder() }
    #expect(try program.run("demo").status == 0)
    let options = ["--data", "echometer-demo", "--now", "2026-09-16T06:00:00Z"]
    let path = program.folder + "/echometer-demo/owners.toml"
    func write(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }
    try write(
      """
      [[owners]]
      outlet = "https://harbourpost.example/"
      owner = "Castellan Media Group"
      source = "https://register.example/4711"
      date = "2026-11-01"
      """)
    let table = try program.run(["owners"] + options).output
    #expect(table.contains("https://register.example/4711"))
    #expect(table.contains("feed list"))
    #expect(try program.run(["outlet", "Harbour Post"] + options).output.contains("Castellan Media Group"))
    let report = try program.run(["report", "--format", "text"] + options).output
    #expect(report.contains("2026-11-01"))
    try write("[[owners]]\noutlet = \"Harbour Post\"\nowner = \"X\"\n")
    let broken = try program.run(["owners"] + options)
    #expect(broken.status == 78)
    #expect(try program.run(["doctor"] + options).output.contains("owners.toml cannot be used"))
    #expect(broken.error.contains("owners.toml cannot be used"))
    #expect(broken.error.contains("is missing"))
  }

  @Test("echoes finds copies in a file, with its own stories or given ones")
  func echoes() throws {
    let program = try Program()
    defer { program.removeFolder() }
    let text =
      "The harbour board voted on Tuesday to close the northern pier after a survey found rotten piles."
    let other =
      "Engineers had warned since spring that storms might bring down parts of the old timber jetty."
    let items = [
      ("a", "A", "", "Northern pier to close", text), ("b", "B", "One", "Rot shuts harbour pier", text),
      ("c", "C", "One", "Northern pier: rot found", text),
      ("d", "D", "", "Pier in danger, say engineers", other),
    ]
    let lines = items.enumerated().map { number, item in
      """
      {"id":"\(item.0)","outlet":"\(item.1)","owner":"\(item.2)","title":"\(item.3)","summary":"\(item.4)",\
      "published":"2026-03-01T12:0\(number):00Z","lang":"en"}
      """
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(
      to: URL(filePath: program.folder + "/items.ndjson"))
    struct Line: Decodable {
      var id: String
      var story: String
      var copied_share: Double?
      var copied_from: String?
      var echo_type: EchoType
    }
    func read(_ run: Program.Run) throws -> [Line] {
      try run.output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }
    let found = try read(program.run("echoes", "items.ndjson"))
    #expect(found.map(\.id) == ["a", "b", "c", "d"])
    #expect(found.map(\.copied_from) == [nil, "a", "a", nil])
    #expect(found[1].copied_share == 17.0 / 21)
    #expect(found.map(\.echo_type) == [.ownWords, .verbatim, .verbatim, .ownWords])
    let labels = items.map { "{\"id\":\"\($0.0)\",\"story\":\"s\($0.0 == "d" ? 2 : 1)\"}" }.joined(
      separator: "\n")
    try Data(labels.utf8).write(to: URL(filePath: program.folder + "/labels.ndjson"))
    let given = try read(program.run("echoes", "items.ndjson", "--stories", "labels.ndjson"))
    #expect(given.map(\.copied_share) == found.map(\.copied_share))
    #expect(
      given.map(\.story) == ["s1", "s1", "s1", "s2"], "Stories keep the names that the file gives them.")
    #expect(try program.run("echoes", "nosuchfile").status == 66)
  }

  private static let decoder = {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return decoder
  }()
}
