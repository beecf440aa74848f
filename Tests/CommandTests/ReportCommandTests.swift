import Analysis
import Foundation
import News
import Testing

@Suite("Reports that move, of a week, and made again", .serialized)
struct ReportCommandTests {
  private static let events = [
    "Lighthouse keeper of Skerrow finds forged sea charts", "Brewery floods three cellars in Ostrel",
    "Choir of Wendmoor sings without conductor", "Glassmakers of Tull win quarrel about sand",
    "Postal barge lost between Immer and Drake", "Orchard thieves leave thank-you letter",
  ]
  private static let laterEvents = [
    "Tram drivers of Corriston walk out at noon", "Meteor seen over Petri observatory",
  ]

  private static func decode(_ text: String) throws -> Findings {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try decoder.decode(Findings.self, from: Data(text.utf8))
  }

  /// Six outlets with an event each, the first two of which everybody has from noon on; new events the next day.
  private static func withOutlets(
    _ body: @escaping @Sendable (Program, _ nextDay: Flag) async throws -> Void
  ) async throws {
    let program = try Program()
    defer { program.removeFolder() }
    let (noon, nextDay) = (Flag(), Flag())
    try await FeedServer.serve { path in
      guard let outlet = path.dropFirst().first.flatMap({ Int(String($0)) }) else { return nil }
      let titles =
        nextDay.isSet ? laterEvents : [events[outlet]] + (noon.isSet ? Array(events.prefix(2)) : [])
      return GapCommandTests.document("feed \(outlet)", Array(Set(titles)).sorted())
    } while: { server in
      try GapCommandTests.prepare(program, paths: (0..<6).map { "/\($0).xml" }, at: server)
      #expect(try await run(program, "crawl", now: "2026-09-20T06:00:00Z").status == 0)
      #expect(try await run(program, "gaps", now: "2026-09-20T07:00:00Z").status == 0)
      noon.set()
      #expect(try await run(program, "crawl", "--force", now: "2026-09-20T12:00:00Z").status == 0)
      try await body(program, nextDay)
    }
  }

  private static func run(_ program: Program, _ arguments: String..., now: String) async throws -> Program.Run
  {
    try await program.run(arguments + ["--data", program.folder, "--now", now])
  }

  @Test("A gap that was listed becomes a story, and a story falls silent", .timeLimit(.minutes(3)))
  func moving() async throws {
    try await Self.withOutlets { program, _ in
      let noon = try await Self.run(program, "report", "--json", now: "2026-09-20T13:00:00Z")
      let moving = try #require(try Self.decode(noon.output).moving)
      #expect(Set(moving.pickedUp.map(\.title)) == Set(Self.events.prefix(2)))
      #expect(moving.pickedUp.map(\.owners) == [6, 6])
      #expect(moving.pickedUp.map(\.ownersWhenListed) == [1, 1])
      #expect(
        moving.pickedUp.allSatisfy {
          (1...6).contains($0.rank) && $0.listed < Date(timeIntervalSince1970: 1_789_900_000)
        })
      #expect(moving.silent.isEmpty)
      let later = try await Self.run(program, "report", "--json", now: "2026-09-21T18:00:00Z")
      let silent = try #require(try Self.decode(later.output).moving).silent
      #expect(Set(silent.map(\.title)) == Set(Self.events.prefix(2)))
      #expect(silent.map(\.owners) == [6, 6])
      let text = try await Self.run(program, "report", now: "2026-09-21T18:00:00Z")
      #expect(text.output.contains("Fell silent"))
    }
  }

  @Test("A week shows all its outlets, and leaves the list of gaps alone", .timeLimit(.minutes(3)))
  func week() async throws {
    try await Self.withOutlets { program, _ in
      let now = "2026-09-20T13:00:00Z"
      let findings = try Self.decode(
        try await Self.run(program, "report", "--week", "--json", now: now).output)
      let week = try #require(findings.week)
      #expect(week.outlets.count == 6)
      #expect(week.outlets.map(\.items).reduce(0, +) == 16)
      #expect(week.spare?.listed == 6)
      #expect(week.spare?.count == 2, "What the first two had, everybody has.")
      #expect(findings.window.until.timeIntervalSince(findings.window.since) == 7 * 86_400)
      let calendar = try Self.decode(
        try await Self.run(program, "report", "--week", "--day", "2026-09-20", "--json", now: now).output)
      #expect(calendar.window.since == (try Date("2026-09-14T00:00:00Z", strategy: .iso8601)))
      #expect(calendar.window.until == (try Date("2026-09-21T00:00:00Z", strategy: .iso8601)))
      let text = try await Self.run(program, "report", "--week", now: now)
      #expect(text.output.hasPrefix("ECHO REPORT week of 13 September 2026\n"))
      #expect(text.output.contains("OUTLETS OF THE WEEK"))
      let record = try await Self.run(program, "gaps", "--score", "--json", now: "2026-09-20T14:00:00Z")
      #expect(record.output.contains("\"pendingLists\" : 1"))
      #expect(try await Self.run(program, "report", "--week", "--since", "2026-09-14", now: now).status == 64)
    }
  }

  @Test("A saved report is made again later, and what differs is named", .timeLimit(.minutes(4)))
  func verify() async throws {
    try await Self.withOutlets { program, nextDay in
      func verify(_ file: String) async throws -> Program.Run {
        try await program.run("report", "--verify", file, "--data", program.folder)
      }
      let settings = "[crawl]\nallowed_networks = [\"127.0.0.0/8\"]\n"
      func write(_ text: String, to file: String) throws {
        try Data(text.utf8).write(to: URL(filePath: program.folder + "/" + file))
      }
      try write(settings + "[beats]\nmusic = \"choir OR tram\"\n", to: "config.toml")
      let now = "2026-09-20T13:00:00.250Z"
      let files = ["day.html", "day.txt", "day.md", "day.json"]
      for file in files { #expect(try await Self.run(program, "report", "-o", file, now: now).status == 0) }
      #expect(try await Self.run(program, "report", "--week", "-o", "week.html", now: now).status == 0)

      // The feeds go on, a list is kept, a story is starred, and two are merged.
      nextDay.set()
      #expect(try await Self.run(program, "crawl", "--force", now: "2026-09-21T06:00:00Z").status == 0)
      #expect(try await Self.run(program, "gaps", now: "2026-09-21T07:00:00Z").status == 0)
      let listed = try await Self.run(program, "stories", "--json", now: now)
      let ids = listed.output.matches(of: /"id":"([0-9a-z]{10,})"/).map { String($0.1) }
      try #require(ids.count >= 6)
      #expect(try await Self.run(program, "star", ids[0], now: "2026-09-20T12:30:00Z").status == 0)
      let merged = try await Self.run(program, "story", "merge", ids[2], ids[3], now: "2026-09-21T08:00:00Z")
      #expect(merged.status == 0, "\(merged.error)")
      for file in files + ["week.html"] {
        let run = try await verify(file)
        #expect(run.status == 0, "\(file): \(run.output)\(run.error)")
        #expect(run.output.contains("The report is what the store gives: "), "\(run.output)")
        #expect(run.output.lowercased().contains("starred"), "said not to be compared: \(run.output)")
      }

      try write(
        settings + "[beats]\nmusic = \"choir OR tram\"\n[stories]\ngranularity = 0.3\n", to: "config.toml")
      let finer = try await verify("day.html")
      #expect(finer.status == 1)
      #expect(finer.output.contains("The report is not what the store gives."))
      #expect(finer.output.contains("Changed since it was written: the settings of the analysis."))
      #expect(finer.output.contains("First difference: "))

      try write(settings, to: "config.toml")
      let unasked = try await verify("day.txt")
      #expect(unasked.status == 1)
      #expect(unasked.output.contains("Changed since it was written: the questions of the settings."))
      #expect(unasked.output.contains("First difference: BY BEAT, line "))

      try write(settings + "[beats]\nmusic = \"choir OR tram\"\n", to: "config.toml")
      let page = try String(contentsOfFile: program.folder + "/day.html", encoding: .utf8)
      try write(page.replacing("forged sea charts", with: "true sea charts"), to: "damaged.html")
      let damaged = try await verify("damaged.html")
      #expect(damaged.status == 1)
      #expect(damaged.output.contains("First difference: head, line "))
      #expect(damaged.output.contains("true sea charts"))
      #expect(damaged.output.contains("forged sea charts"))
      #expect(damaged.output.contains("only what was made of them differs"))

      try write(
        page.replacing(
          "name=\"echometer-version\" content=\"", with: "name=\"echometer-version\" content=\"9"),
        to: "other.html")
      let other = try await verify("other.html")
      #expect(other.status == 65)
      #expect(other.error.contains("only the version that wrote a report can make the same one"))
      #expect(try await verify("config.toml").status == 65)
      #expect(try await verify("nosuch.html").status == 66)
      #expect(try await program.run("report", "--verify", "day.html", "--week").status == 64)
    }
  }
}
