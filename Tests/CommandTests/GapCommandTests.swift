import Analysis
import Foundation
import News
import Testing

@Suite("Gaps, drafts and questions", .serialized)
struct GapCommandTests {
  /// One demo for all tests of the suite.
  private static let demo = Result {
    let program = try Program()
    guard try program.run("demo").status == 0 else { throw NoDemo() }
    return program
  }

  private struct NoDemo: Error {}

  private static func run(_ arguments: String..., input: String = "") throws -> Program.Run {
    try demo.get().run(
      arguments + ["--data", "echometer-demo", "--now", "2026-09-16T06:00:00Z"], input: input)
  }

  private static func decode<Value: Decodable>(_ text: String, as type: Value.Type = Value.self) throws
    -> Value
  {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try decoder.decode(Value.self, from: Data(text.utf8))
  }

  private static func lines<Value: Decodable>(_ text: String, as type: Value.Type = Value.self) throws
    -> [Value]
  {
    try text.split(separator: "\n").map { try decode(String($0)) }
  }

  // MARK: Lists to subscribe to

  @Test("Every list is a feed that our own reader takes without a remark", arguments: ["atom", "json-feed"])
  func feeds(format: String) throws {
    let story = try #require(
      Self.lines(Self.run("stories", "--limit", "1", "--json").output, as: StoryFinding.self).first)
    let lists = [
      ["gaps"], ["stories", "--limit", "5"], ["story", story.id.rawValue], ["outlet", "The Daily Lantern"],
    ]
    for list in lists {
      let run = try Self.demo.get().run(
        list + ["--format", format, "--data", "echometer-demo", "--now", "2026-09-16T06:00:00Z"])
      #expect(run.status == 0, "\(run.error)")
      let path = try Self.demo.get().folder + "/list.feed"
      try Data(run.output.utf8).write(to: URL(filePath: path))
      let parsed = try Self.demo.get().run("parse", path, "--json")
      #expect(parsed.status == 0, "\(parsed.error)")
      let feed = try #require(
        try JSONSerialization.jsonObject(with: Data(parsed.output.utf8)) as? [String: Any])
      let entries = try #require((feed["entries"] ?? feed["items"]) as? [[String: Any]])
      if list[0] != "outlet" { #expect(!entries.isEmpty, "\(list)") }
      #expect((feed["remarks"] as? [Any] ?? []).isEmpty, "\(feed["remarks"] ?? "")")
      let ids = entries.compactMap { $0["id"] as? String }
      #expect(Set(ids).count == entries.count)
    }
  }

  @Test("As Markdown, a list of gaps links its titles")
  func markdown() throws {
    let text = try Self.run("gaps", "--format", "markdown", "--limit", "3").output
    #expect(text.hasPrefix("# Echometer: what hardly anyone covers\n\n- ["))
    #expect(try Self.run("gaps", "--format", "atom", "--json").status == 64)
  }

  @Test("One kind can be asked for, and what the settings mute is not listed")
  func kinds() throws {
    let primary = try Self.lines(Self.run("gaps", "--kind", "primary", "--json").output, as: GapFinding.self)
    #expect(!primary.isEmpty)
    #expect(primary.allSatisfy { $0.kind == .primary })
    #expect(try Self.run("gaps", "--kind", "nonsense").status == 64)
    let folder = try Self.demo.get().folder
    try Data("[gaps]\nmuted_phrases = [\"cereal for infants\"]\nmuted_languages = [\"fr\"]\n".utf8)
      .write(to: URL(filePath: folder + "/muted.toml"))
    let all = try Self.lines(Self.run("gaps", "--json").output, as: GapFinding.self)
    let muted = try Self.lines(
      Self.run("gaps", "--json", "--config", "muted.toml").output, as: GapFinding.self)
    #expect(all.contains { $0.title.contains("cereal for infants") && $0.kind == .primary })
    #expect(all.contains { $0.title.contains("Amiante") })
    #expect(!muted.contains { $0.title.contains("cereal for infants") || $0.title.contains("Amiante") })
  }

  // MARK: The record

  @Test(
    "A list is judged when its seven days have passed, by what became of its stories", .timeLimit(.minutes(1))
  )
  func record() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    let events = [
      "Lighthouse keeper of Skerrow finds forged sea charts", "Brewery floods three cellars in Ostrel",
      "Choir of Wendmoor sings without conductor", "Glassmakers of Tull win quarrel about sand",
      "Postal barge lost between Immer and Drake", "Orchard thieves leave thank-you letter",
    ]
    let isLater = Flag()
    try await FeedServer.serve { path in
      guard let outlet = path.dropFirst().first.flatMap({ Int(String($0)) }) else { return nil }
      // Each outlet has an event of its own; later the first two events are everybody's.
      let titles = [events[outlet]] + (isLater.isSet ? Array(events.prefix(2)) : [])
      return Self.document("feed \(outlet)", Array(Set(titles)).sorted())
    } while: { server in
      try Self.prepare(program, paths: (0..<6).map { "/\($0).xml" }, at: server)
      func run(_ arguments: String..., now: String) async throws -> Program.Run {
        try await program.run(arguments + ["--data", program.folder, "--now", now])
      }
      #expect(try await run("crawl", now: "2026-09-20T06:00:00Z").status == 0)
      let shown = try await run("gaps", "--json", now: "2026-09-20T07:00:00Z")
      let gaps = try Self.lines(shown.output, as: GapFinding.self)
      #expect(Set(gaps.map(\.title)) == Set(events))
      // Shown again the same day: the first list counts.
      #expect(try await run("gaps", now: "2026-09-20T08:00:00Z").status == 0)
      isLater.set()
      #expect(try await run("crawl", "--force", now: "2026-09-20T12:00:00Z").status == 0)
      let waiting = try await run("gaps", "--score", "--json", now: "2026-09-22T12:00:00Z")
      let early = try Self.decode(waiting.output, as: GapRecord.self)
      #expect(early.lists == 0)
      #expect(early.pendingLists == 2)
      let score = try await run("gaps", "--score", "--json", now: "2026-09-27T09:00:00Z")
      let record = try Self.decode(score.output, as: GapRecord.self)
      #expect(record.lists == 1)
      #expect(record.pendingLists == 0)
      #expect(record.precision.map(\.hits) == [Interval(wilson: 2, of: 6), Interval(wilson: 2, of: 6)])
      #expect(record.base == Interval(wilson: 2, of: 6))
      #expect(record.calibration.reduce(0) { $0 + $1.observed.n } == 6)
      let table = try await run("gaps", "--score", now: "2026-09-27T09:00:00Z")
      #expect(table.output.contains("The record of 1"))
      #expect(table.output.contains("33.3"))
      // The report says so, too, and playing the day again gives the same.
      let report = try await run("report", "--day", "2026-09-20", now: "2026-09-27T09:00:00Z")
      #expect(report.output.contains("The record of 1"))
      let backtest = try await run(
        "gaps", "--json", "--backtest", "2026-09-20T07:00:00Z", "2026-09-20T08:00:00Z",
        now: "2026-09-27T09:00:00Z")
      let replayed = try Self.decode(backtest.output, as: GapRecord.self)
      #expect(replayed.precision == record.precision)
      #expect(replayed.base == record.base)
    }
  }

  static func document(_ feed: String, _ titles: [String]) -> String {
    let items = titles.map {
      "<item><title>\($0)</title><guid isPermaLink=\"false\">\(feed)-\($0)</guid></item>"
    }
    return "<rss version=\"2.0\"><channel><title>\(feed)</title>\(items.joined())</channel></rss>"
  }

  /// A feed list of one outlet and owner for each path, and leave to ask this machine.
  static func prepare(_ program: Program, paths: [String], at server: String) throws {
    let outlines = paths.map {
      "<outline text=\"Outlet \($0)\" type=\"rss\" xmlUrl=\"\(server)\($0)\" outlet=\"Outlet \($0)\" owner=\"Owner \($0)\"/>"
    }
    try Data("<opml version=\"2.0\"><body>\(outlines.joined())</body></opml>".utf8)
      .write(to: URL(filePath: program.folder + "/feeds.opml"))
    try Data("[crawl]\nallowed_networks = [\"127.0.0.0/8\"]\n".utf8)
      .write(to: URL(filePath: program.folder + "/config.toml"))
  }

  @Test("A file of items is listed as it was known, and its past is played again")
  func file() throws {
    let program = try Program()
    defer { program.removeFolder() }
    let syllables = Self.syllables
    var lines = ""
    for number in 0..<400 {
      let time = Date(timeIntervalSince1970: 1_780_000_000 + Double(number) * 3_600)
      let stamp = time.formatted(.iso8601)
      // Words that no other item has.
      var words: [String] = []
      for part in 0..<4 {
        var word = ""
        for place in 0..<4 {
          let position = number * 7 + part * 131 + place * number
          word += syllables[position % syllables.count]
        }
        words.append(word)
      }
      lines +=
        #"{"id":"i\#(number)","outlet":"o\#(number % 9)","title":"\#(words.joined(separator: " "))","first_seen":"\#(stamp)"}"#
        + "\n"
    }
    try Data(lines.utf8).write(to: URL(filePath: program.folder + "/items.ndjson"))
    let now = Date(timeIntervalSince1970: 1_780_000_000 + 300 * 3_600).formatted(.iso8601)
    let run = try program.run("gaps", "--input", "items.ndjson", "--now", now, "--json", "--limit", "5")
    #expect(run.status == 0, "\(run.error)")
    struct Line: Decodable { var items: [String] }
    let listed = try Self.lines(run.output, as: Line.self)
    #expect(listed.count == 5)
    for id in listed.flatMap(\.items) { #expect((Int(id.dropFirst()) ?? 999) <= 300) }
    let backtest = try program.run(
      "gaps", "--input", "items.ndjson", "--backtest", "2026-06-03", "2026-06-05", "--json")
    #expect(backtest.status == 0, "\(backtest.error)")
    let record = try Self.decode(backtest.output, as: GapRecord.self)
    #expect(record.lists == 3)
    #expect(record.precision.first?.hits.n == 30)
    #expect(try program.run("gaps", "--backtest", "2026-06-05").status == 64)
    #expect(try program.run("gaps", "--input", "nosuch.ndjson").status == 66)
  }

  private static let syllables: [String] = "bcdfghjklmnprstvwz".flatMap { first in
    "aeiou".map { second in "\(first)\(second)" }
  }

  // MARK: Drafts

  private static func check(_ draft: String) throws -> DraftFinding {
    let run = try run("check", repository + "/Tests/CommandTests/Drafts/" + draft, "--json")
    #expect(run.status == 0, "\(run.error)")
    return try decode(run.output)
  }

  @Test("Own reporting is told from what others have")
  func ownReporting() throws {
    let draft = try Self.check("own.md")
    #expect(draft.verdict == .ownReporting)
    #expect(draft.copiedShare ?? 1 < 0.05)
    let own = Set(draft.own.map(\.text))
    for mention in ["Odo Farnless", "214,000 crowns", "Reedmoor Holdings", "Lavinia Tusk"] {
      #expect(own.contains(mention), "\(mention)")
    }
    #expect(draft.nearest.first?.title.contains("Crayle") == true)
    #expect(draft.nearest.first?.owners ?? 0 >= 8)
  }

  @Test("A copy is one, with its lines and its source")
  func verbatim() throws {
    let draft = try Self.check("copy.md")
    #expect(draft.verdict == .copy)
    #expect(draft.copiedShare ?? 0 > 0.9)
    #expect(draft.runs.map(\.outletName) == ["Meridian Press Agency"])
    #expect(draft.runs.map(\.firstLine) == [3])
    #expect(draft.runs.map(\.lastLine) == [6])
    #expect(draft.runs.first?.link == "https://mpa.example/story/0915-1161")
  }

  @Test("A light rewrite is partly an echo, and lacks nothing it should have")
  func rewrite() throws {
    let draft = try Self.check("rewrite.md")
    #expect(draft.verdict == .partlyCopied)
    #expect((0.3...0.8).contains(draft.copiedShare ?? 0))
    #expect(draft.lacking.map(\.text).contains("Wenlow Crossing"))
    #expect(!draft.lacking.map(\.text).contains("Bastian Crayle"))
  }

  @Test("In a mixed draft the borrowed lines are named and the own facts kept")
  func mixed() throws {
    let draft = try Self.check("mixed.txt")
    #expect(draft.verdict == .partlyCopied)
    #expect(draft.runs.map(\.firstLine) == [5])
    #expect(Set(draft.own.map(\.text)).isSuperset(of: ["Ines Brockmold", "14 piers", "Abel Nooney"]))
  }

  @Test("What nobody runs is nobody's echo")
  func unrelated() throws {
    let draft = try Self.check("unrelated.html")
    #expect(draft.verdict == .alone)
    #expect(draft.runs.isEmpty)
    #expect(draft.words < 60, "the style sheet is no text")
  }

  @Test("A limit is an exit status, the standard input is Markdown, and nothing of a draft is kept")
  func limits() throws {
    let folder = repository + "/Tests/CommandTests/Drafts/"
    #expect(try Self.run("check", folder + "copy.md", "--fail-above", "0.5").status == 3)
    #expect(try Self.run("check", folder + "own.md", "--fail-above", "0.5").status == 0)
    #expect(try Self.run("check", folder + "own.md", "--fail-above", "50").status == 64)
    #expect(try Self.run("check", folder + "nosuch.md").status == 66)
    let secret =
      "Quibberwock told Fenimore Dashwold about the zanzibarnacle ledger and its seventeen false bottoms."
    let run = try Self.run("check", "-", input: "# " + secret)
    #expect(run.status == 0)
    #expect(run.output.contains("Fenimore Dashwold"))
    let store = try Self.demo.get().folder + "/echometer-demo/echometer.sqlite"
    for file in [store, store + "-wal"] where FileManager.default.fileExists(atPath: file) {
      #expect(try Data(contentsOf: URL(filePath: file)).range(of: Data("zanzibarnacle".utf8)) == nil)
    }
    #expect(try Self.run("check", "-", input: "…").status == 66)
  }

  // MARK: Questions

  @Test("A question finds its stories, and how much of the day they take")
  func search() throws {
    let found = try Self.decode(Self.run("search", "crayle", "--json").output, as: SearchFinding.self)
    #expect(found.items >= 12)
    #expect(found.stories.contains { $0.outlets >= 10 })
    #expect((0.01...0.5).contains(found.share ?? 0))
    #expect(found.usual == nil)
    let phrase = try Self.decode(
      Self.run("search", "\"loyalty card\"", "--json").output, as: SearchFinding.self)
    #expect((1...found.items).contains(phrase.items))
    let without = try Self.decode(
      Self.demo.get().run(
        "search", "--json", "--data", "echometer-demo", "--now", "2026-09-16T06:00:00Z", "--", "crayle",
        "-minister"
      ).output, as: SearchFinding.self)
    #expect(without.items < found.items)
    let either = try Self.decode(
      Self.run("search", "crayl* OR jam", "--json").output, as: SearchFinding.self)
    #expect(either.items > found.items)
    #expect(try Self.run("search", "zanzibarnacle").output.contains("No item"))
    #expect(try Self.run("search", "\"").status == 64)
    #expect(try Self.run("search", "a\" OR b) NEAR(").status == 0)
  }

  @Test("Beats are the folders and the questions of the settings")
  func beats() throws {
    let folder = try Self.demo.get().folder
    try Data("[beats]\ncourts = \"crayle OR court*\"\n".utf8).write(to: URL(filePath: folder + "/beats.toml"))
    let beats = try Self.lines(
      Self.run("beats", "--json", "--config", "beats.toml").output, as: BeatStanding.self)
    let courts = try #require(beats.first { $0.name == "courts" })
    #expect(courts.source == .query)
    #expect(courts.share ?? 0 > 0)
    #expect(beats.contains { $0.name == "science" && $0.source == .folder })
    let table = try Self.run("beats").output
    #expect(table.contains("science") && table.contains("folder"))
  }

  // MARK: Stars

  @Test(
    "A starred story that gets its second owner is told of by the next crawl, once", .timeLimit(.minutes(1)))
  func stars() async throws {
    let program = try Program()
    defer { program.removeFolder() }
    let event = "Lighthouse keeper of Skerrow finds forged sea charts"
    let isLater = Flag()
    try await FeedServer.serve { path in
      path == "/one.xml" || isLater.isSet
        ? Self.document(path, [event, "Nothing else happens at \(path)"])
        : Self.document(path, ["Quiet day at \(path)"])
    } while: { server in
      try Self.prepare(program, paths: ["/one.xml", "/two.xml"], at: server)
      let options = ["--data", program.folder, "--now"]
      #expect(try await program.run(["crawl"] + options + ["2026-09-20T06:00:00Z"]).status == 0)
      let search = try await program.run(
        ["search", "lighthouse", "--json"] + options + ["2026-09-20T06:01:00Z"])
      let story = try #require(Self.decode(search.output, as: SearchFinding.self).stories.first)
      let star = try await program.run(["star", story.id.rawValue] + options + ["2026-09-20T06:02:00Z"])
      #expect(star.status == 0, "\(star.error)")
      #expect(star.output.contains("Lighthouse keeper"))
      isLater.set()
      let crawl = try await program.run(["crawl", "--force"] + options + ["2026-09-20T09:00:00Z"])
      #expect(
        crawl.output.contains("The window is closing: 2 owners have it now, 1 when you starred it."))
      let again = try await program.run(["crawl", "--force"] + options + ["2026-09-20T12:00:00Z"])
      #expect(!again.output.contains("window"))
      // The report and the feed go on saying so.
      let report = try await program.run(["report"] + options + ["2026-09-20T12:00:00Z"])
      #expect(report.output.contains("The window is closing."))
      let feed = try await program.run(["gaps", "--format", "atom"] + options + ["2026-09-20T12:00:00Z"])
      #expect(feed.output.contains("<summary>The window is closing: 2 owners"))
      let listed = try await program.run(["star", "--json"] + options + ["2026-09-20T12:00:00Z"])
      let starred = try #require(Self.lines(listed.output, as: StarredFinding.self).first)
      #expect(starred.owners == 2)
      #expect(starred.announcedOwners == 2)
      let removed = try await program.run(
        ["star", "--remove", story.id.rawValue] + options + ["2026-09-20T12:00:00Z"])
      #expect(removed.output.hasPrefix("No longer starred"))
      #expect(try await program.run(["star", "nosuch"] + options + ["2026-09-20T12:00:00Z"]).status == 66)
    }
  }
}
