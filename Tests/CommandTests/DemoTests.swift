import Analysis
import Foundation
import News
import Testing

/// The whole way once, as a newcomer sees it, against what is true of the sample day.
@Suite("The demo", .serialized)
struct DemoTests {
  /// One run of the demo for all tests of the suite.
  private static let demo = Result { try Demo() }

  private struct Demo {
    let program: Program
    let run: Program.Run
    let stories: [StoryFinding]
    let gaps: [GapFinding]
    let truth: Truth

    init() throws {
      program = try Program()
      run = try program.run("demo")
      truth = try Truth.read()
      let window = [
        "--data", "echometer-demo", "--now", "2026-09-16T06:00:00Z", "--since", "2026-09-14T18:00:00Z",
        "--json",
      ]
      stories = try Self.decode(program.run(["stories", "--limit", "1000"] + window).output)
      gaps = try Self.decode(program.run(["gaps"] + window).output)
    }

    private static func decode<Value: Decodable>(_ lines: String) throws -> [Value] {
      let decoder = JSONDecoder()
      decoder.dateDecodingStrategy = .iso8601
      return try lines.split(separator: "\n").map { try decoder.decode(Value.self, from: Data($0.utf8)) }
    }
  }

  @Test("crawls the day twice, and the second time nothing has changed")
  func crawls() throws {
    let demo = try Self.demo.get()
    #expect(demo.run.status == 0)
    #expect(demo.run.error.contains("Imported 34 feeds"))
    #expect(
      demo.run.error.contains(
        "Crawl 1: 32 documents, \(demo.truth.items.count) new items, 0 not modified, 2 failed"))
    #expect(demo.run.error.contains("Crawl 2: 0 documents, 0 new items, 32 not modified, 2 failed"))
    #expect(demo.run.output.contains("echo-report.html"))
  }

  @Test("leaves its files in its own folder and nothing elsewhere")
  func ownFolder() throws {
    let demo = try Self.demo.get()
    let manager = FileManager.default
    let left = try manager.contentsOfDirectory(atPath: demo.program.folder)
      .filter { !$0.hasSuffix(".out") && !$0.hasSuffix(".err") }
    #expect(left == ["echometer-demo"])
    let files = try manager.contentsOfDirectory(atPath: demo.program.folder + "/echometer-demo")
    #expect(
      Set(files).isSuperset(of: [".echometer-demo", "echo-report.html", "echometer.sqlite", "feeds.opml"]))
  }

  @Test("stores every item once")
  func items() throws {
    let demo = try Self.demo.get()
    let links = demo.stories.flatMap(\.items).compactMap(\.link)
    #expect(links.sorted() == demo.truth.items.map(\.link).sorted())
  }

  @Test("groups the items into the true stories, B-cubed F1 at least 0.95")
  func stories() throws {
    let demo = try Self.demo.get()
    let gold = Dictionary(uniqueKeysWithValues: demo.truth.items.map { ($0.link, $0.story) })
    var predicted: [String: String] = [:]
    for story in demo.stories {
      for link in story.items.compactMap(\.link) { predicted[link] = story.id.rawValue }
    }
    #expect(StoryEvaluation(gold: gold, predicted: predicted).bCubed.f1 >= 0.95)
  }

  @Test("keeps two events with the same vocabulary apart")
  func twoFires() throws {
    let demo = try Self.demo.get()
    func stories(of label: String) -> Set<Story.ID> {
      let links = Set(demo.truth.items.filter { $0.story == label }.map(\.link))
      return Set(demo.stories.filter { $0.items.contains { links.contains($0.link ?? "") } }.map(\.id))
    }
    #expect(!stories(of: "fire-brindleford").isEmpty)
    #expect(stories(of: "fire-brindleford").isDisjoint(with: stories(of: "fire-marrowick")))
  }

  @Test("finds every copy and, of nearly all, the source")
  func copies() throws {
    let demo = try Self.demo.get()
    let items = Dictionary(
      demo.stories.flatMap(\.items).map { ($0.link ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    let byID = Dictionary(items.values.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var (named, others) = (0, 0)
    for copy in demo.truth.copies {
      let item = try #require(items[copy.item])
      let share = item.copiedShare ?? 0
      switch copy.kind {
      case .verbatim, .newHeadline: #expect(share >= 0.8, "\(copy.item) copies \(copy.of)")
      // What an outlet adds to a trimmed text is its own.
      case .trimmed: #expect(share >= 0.6, "\(copy.item) copies \(copy.of)")
      case .rewritten: #expect((0.2..<0.8).contains(share), "\(copy.item) copies \(copy.of)")
      case .inHouse: continue
      }
      others += 1
      if item.copiedFrom.flatMap({ byID[$0]?.owner }) == items[copy.of]?.owner { named += 1 }
    }
    #expect(Double(named) >= 0.95 * Double(others), "\(named) of \(others)")
    let inHouse = demo.truth.copies.filter { $0.kind == .inHouse }
    let found = inHouse.count { (items[$0.item]?.inHouseShare ?? 0) >= 0.2 }
    #expect(found >= inHouse.count - 1, "\(found) of \(inHouse.count)")
  }

  @Test("knows wires, releases and reposts by their credits and roles")
  func origins() throws {
    let demo = try Self.demo.get()
    let all = demo.stories.flatMap(\.items)
    #expect(all.allSatisfy { $0.role != .wire || $0.echoType == .wire })
    #expect(all.allSatisfy { $0.role != .pr || $0.echoType == .pressRelease })
    #expect(all.allSatisfy { $0.role != .aggregator || $0.echoType == .linkOnly })
    for repost in demo.truth.reposts {
      let item = try #require(all.first { $0.link == repost.item })
      #expect(item.origin == repost.origin)
      #expect(item.echoType == .linkOnly)
    }
    let credited = all.filter { $0.role == .outlet && $0.echoType == .wire }
    #expect(credited.allSatisfy { ["Meridian Press Agency", "Nordwire"].contains($0.origin) })
    #expect(credited.count >= 15)
  }

  @Test("counts the true owners of every story")
  func owners() throws {
    let demo = try Self.demo.get()
    let all = Dictionary(
      demo.stories.flatMap(\.items).map { ($0.link ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    for story in demo.truth.stories {
      let owners = demo.truth.items.filter { $0.story == story.label }.compactMap { all[$0.link] }
        .filter { $0.role != .aggregator }.map(\.owner)
      #expect(Set(owners).count == story.owners, "\(story.label)")
    }
  }

  @Test("names the first mover of at least 95 % of the stories")
  func firstMovers() throws {
    let demo = try Self.demo.get()
    let storyOfItem = Dictionary(
      demo.stories.flatMap { story in story.items.map { ($0.link ?? "", story) } },
      uniquingKeysWith: { first, _ in first })
    let right = demo.truth.stories.count { story in
      storyOfItem[story.first.item]?.firstMovers.contains { $0.outletName == story.first.outlet } == true
    }
    #expect(
      Double(right) >= 0.95 * Double(demo.truth.stories.count), "\(right) of \(demo.truth.stories.count)")
  }

  @Test("lists every planted gap")
  func gaps() throws {
    let demo = try Self.demo.get()
    let listed = Dictionary(demo.gaps.map { ($0.link ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    for gap in demo.truth.gaps {
      #expect(listed[gap.item]?.kind.rawValue == gap.kind, "\(gap.item)")
      #expect(listed[gap.item]?.reason.isEmpty == false)
    }
  }

  @Test(
    "gives the same report again, byte for byte", arguments: ["html", "text", "markdown", "json", "email"])
  func repeats(format: String) throws {
    let demo = try Self.demo.get()
    let arguments = [
      "report", "--data", "echometer-demo", "--now", "2026-09-16T06:00:00Z", "--format", format,
    ]
    let report = try demo.program.run(arguments)
    #expect(report.status == 0)
    #expect(report.output.count > 5000)
    #expect(try demo.program.run(arguments).output == report.output)
  }

  @Test("its page says what it was made of, and can be made again")
  func verifies() throws {
    let demo = try Self.demo.get()
    let run = try demo.program.run(
      "report", "--data", "echometer-demo", "--verify", "echometer-demo/echo-report.html")
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(run.output.contains("The report is what the store gives"))
  }

  @Test("starts anew in a folder that an earlier demo made")
  func again() throws {
    let demo = try Self.demo.get()
    let again = try demo.program.run("demo")
    #expect(again.status == 0)
    #expect(again.error.contains("\(demo.truth.items.count) new items"))
  }

  @Test("touches no folder that it did not make")
  func foreignFolder() throws {
    let program = try Program()
    defer { program.removeFolder() }
    let file = program.folder + "/mine/novel.txt"
    try FileManager.default.createDirectory(
      atPath: program.folder + "/mine", withIntermediateDirectories: true)
    try Data("It was a dark and stormy night.".utf8).write(to: URL(filePath: file))
    let run = try program.run("demo", "--output", "mine")
    #expect(run.status == 73)
    #expect(run.error.contains("left alone"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder + "/mine") == ["novel.txt"])
  }
}
