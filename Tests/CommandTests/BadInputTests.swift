import Foundation
import GRDB
import Testing

/// Each says what, where and what to do, with its own exit status, and loses nothing that was there before.
@Suite("Bad input")
struct BadInputTests {
  @Test(
    "An address without a scheme that cannot be asked is refused with a proposal",
    arguments: [["add", "--no-check"], ["add"], ["discover"]])
  func noScheme(command: [String]) throws {
    try withProgram { program in
      // ".invalid" never exists (RFC 2606).
      let run = try program.run(command + ["site.invalid/feed"])
      #expect(run.status == 64)
      #expect(run.error.contains("site.invalid/feed") && run.error.contains("try https://site.invalid/feed."))
      #expect(!FileManager.default.fileExists(atPath: program.folder + "/data/feeds.opml"))
    }
  }

  @Test(
    "A word that is no command is named, with the one that was meant",
    arguments: [
      (["reprot", "--data", "x"], "Did you mean 'report'?"), (["storys"], "Did you mean 'story'?"),
      (["\u{1b}[2Jweather", "--data", "x"], nil), ([String(repeating: "report", count: 20_000)], nil),
    ])
  func unknownCommand(command: [String], proposal: String?) throws {
    try withProgram { program in
      let run = try program.run(command)
      #expect(run.status == 64)
      #expect(run.error.contains("' is no command.") && !run.error.contains("\u{1b}"))
      #expect(run.error.contains(command[0].replacing("\u{1b}", with: "")))
      #expect(run.error.contains("Did you mean") == (proposal != nil))
      #expect(run.error.contains(proposal ?? "echometer --help"))
    }
  }

  @Test("A missing feed list is named, with what to do")
  func missingList() throws {
    try withProgram { program in
      for command in ["crawl", "list", "export"] {
        let run = try program.run(command)
        #expect(run.status == 66)
        #expect(run.error.contains("data/feeds.opml") && run.error.contains("echometer import"))
      }
      #expect(try program.run("import", "nowhere.opml").status == 66)
    }
  }

  @Test(
    "A broken OPML file changes nothing", arguments: ["", "once upon a time", "<html><body/></html>", "{}"])
  func brokenList(text: String) throws {
    try withProgram { program in
      _ = try program.run("add", "--no-check", "https://example.org/feed")
      let before = try program.run("export").output
      try write(text, to: program.folder + "/broken.opml")
      let run = try program.run("import", "broken.opml")
      #expect(run.status == 65)
      #expect(run.error.contains("broken.opml"))
      #expect(try program.run("export").output == before)
    }
  }

  @Test("A damaged OPML file gives the feeds that can be read")
  func damagedList() throws {
    try withProgram { program in
      try write(
        """
        <opml version="2.0"><body><outline text="Fish & chips" xmlUrl="https://example.org/a?b=1&c=2"/>
        <outline text="Cut" xmlUrl="https://example.org/cut"/><outline text="
        """, to: program.folder + "/damaged.opml")
      #expect(try program.run("import", "damaged.opml").output == "Added 2 feeds.\n")
      #expect(try program.run("export").output.contains("https://example.org/a?b=1&amp;c=2"))
    }
  }

  @Test("An address that cannot be followed is skipped and named")
  func refusedAddress() throws {
    try withProgram { program in
      try write(
        """
        <opml version="2.0"><body><outline text="a" xmlUrl="https://example.org/a"/>
        <outline text="b" xmlUrl="javascript:alert(1)"/><outline text="c" xmlUrl="/c"/></body></opml>
        """, to: program.folder + "/list.opml")
      let run = try program.run("import", "list.opml")
      #expect(run.status == 0)
      #expect(run.output == "Added 1 feed, 2 skipped.\n")
      #expect(run.error.contains("javascript:alert(1)"))
    }
  }

  @Test("A database of another program is refused and left as it is")
  func foreignDatabase() throws {
    try withProgram { program in
      try makeFolder(program)
      let path = program.folder + "/data/echometer.sqlite"
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
      try queue.close()
      let before = try Data(contentsOf: URL(filePath: path))
      let run = try program.run("report")
      #expect(run.status == 65)
      #expect(run.error.contains(path) && run.error.contains("another program"))
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test("A database of a newer version is refused and left as it is")
  func newerDatabase() throws {
    try withProgram { program in
      try fill(program)
      let path = program.folder + "/data/echometer.sqlite"
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "PRAGMA user_version = 1000000") }
      try queue.close()
      let run = try program.run("report")
      #expect(run.status == 76)
      #expect(run.error.contains(path) && run.error.contains("later version"))
    }
  }

  @Test("A file that is no database is refused")
  func noDatabase() throws {
    try withProgram { program in
      try makeFolder(program)
      let path = program.folder + "/data/echometer.sqlite"
      try write(String(repeating: "This is a diary and no database. ", count: 400), to: path)
      let run = try program.run("report")
      #expect(run.status == 65)
      #expect(run.error.contains(path))
    }
  }

  @Test("A locked database is reported, to be tried again later", .timeLimit(.minutes(1)))
  func lockedDatabase() throws {
    try withProgram { program in
      try fill(program)
      let queue = try DatabaseQueue(path: program.folder + "/data/echometer.sqlite")
      try queue.inDatabase { database in
        try database.execute(sql: "BEGIN IMMEDIATE")
        let run = try program.run("crawl", "--all")
        #expect(run.status == 75)
        #expect(run.error.contains("locked"))
        try database.execute(sql: "ROLLBACK")
      }
    }
  }

  @Test("A database that is not there is not made by a reading command")
  func missingDatabase() throws {
    try withProgram { program in
      let run = try program.run("stories")
      #expect(run.status == 66)
      #expect(run.error.contains("crawl first"))
      #expect(!FileManager.default.fileExists(atPath: program.folder + "/data/echometer.sqlite"))
    }
  }

  @Test("A folder that cannot be written is named")
  func unwritableFolder() throws {
    try withProgram { program in
      // A file in the place of the folder: permissions do not stop root.
      try write("", to: program.folder + "/data")
      let run = try program.run("add", "--no-check", "https://example.org/feed")
      #expect(run.status == 73)
      #expect(run.error.contains("data/feeds.opml"))
    }
  }

  @Test("An output that cannot be written is named, and nothing is printed in its place")
  func unwritableOutput() throws {
    try withProgram { program in
      try fill(program)
      try write("", to: program.folder + "/file")
      let run = try program.run("report", "-o", "file/report.html")
      #expect(run.status == 73)
      #expect(run.error.contains("file/report.html"))
      #expect(run.output.isEmpty)
    }
  }

  @Test("A full disk is reported")
  func fullDisk() throws {
    try withProgram { program in
      try fill(program)
      let process = Process()
      let error = Pipe()
      process.standardError = error
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", "exec \"$0\" report > /dev/full", Program.executable.path]
      process.environment = ["ECHOMETER_DATA": program.folder + "/data"]
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 74)
      let words = String(decoding: try error.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      #expect(words.contains("No space left on device"))
    }
  }

  @Test("An unknown story is named")
  func unknownStory() throws {
    try withProgram { program in
      try fill(program)
      let run = try program.run("story", "nosuchstory")
      #expect(run.status == 66)
      #expect(run.error.contains("nosuchstory") && run.error.contains("echometer stories"))
    }
  }

  @Test(
    "A wrong setting is named",
    arguments: [
      ("[crawl]\ntimeout = \"soon\"", "timeout"),
      ("[crawl]\ntimeout = inf", "crawl.timeout should be from 1 to 3600"),
      ("[crawl]\nconcurrent_requests = 0", "concurrent_requests"), ("[report]\nhours = -5", "report.hours"),
      ("[stories]\ngranularity = 2", "stories.granularity should be from 0.05 to 0.95"),
      ("[crawl]\ntimeuot = 3", "timeuot"), ("[crawl", "line 1"),
      ("[crawl]\nallowed_networks = [\"10.0.0.0/99\"]", "10.0.0.0/99"),
    ])
  func wrongSetting(settings: String, words: String) throws {
    try withProgram { program in
      try makeFolder(program)
      _ = try program.run("add", "--no-check", "https://example.org/feed")
      try write(settings, to: program.folder + "/data/config.toml")
      let run = try program.run("crawl")
      #expect(run.status == 78)
      #expect(run.error.contains(words))
    }
  }

  @Test("Several processes adding feeds lose none of them")
  func concurrentChanges() throws {
    try withProgram { program in
      let runs = try (0..<8).map { try program.start(["add", "--no-check", "https://\($0).example/feed"]) }
      for run in runs { run.process.waitUntilExit() }
      #expect(try program.run("list", "--json").output.split(separator: "\n").count == 8)
    }
  }

  @Test("A link is followed and a pipe is written to, and neither is replaced")
  func linkedOutput() throws {
    try withProgram { program in
      try fill(program)
      try write("old", to: program.folder + "/target.txt")
      try FileManager.default.createSymbolicLink(
        atPath: program.folder + "/link.txt", withDestinationPath: program.folder + "/target.txt")
      #expect(try program.run("report", "-o", "link.txt").status == 0)
      #expect(
        try String(contentsOfFile: program.folder + "/target.txt", encoding: .utf8).contains("ECHO REPORT"))
      #expect(
        try program.run("report", "-o", "/dev/stdout", "--format", "text").output.contains("ECHO REPORT"))
    }
  }

  @Test("The settings that README shows are valid")
  func readmeSettings() throws {
    try withProgram { program in
      let readme = try String(contentsOfFile: repository + "/README.md", encoding: .utf8)
      let block = try #require(
        readme.components(separatedBy: "```toml\n").last?.components(separatedBy: "```").first)
      // The only file it names is an example.
      let settings = block.split(separator: "\n").filter { !$0.contains("authorities_file") }.joined(
        separator: "\n")
      _ = try program.run("add", "--no-check", "https://example.org/feed")
      try write(settings, to: program.folder + "/data/config.toml")
      #expect(try program.run("doctor").output.contains("ok       settings"))
    }
  }

  @Test("A password in an address is not shown")
  func password() throws {
    try withProgram { program in
      _ = try program.run("add", "--no-check", "http://ann:secret@127.0.0.1:9/feed")
      let run = try program.run("crawl")
      let list = try program.run("list")
      for text in [run.output, run.error, list.output] { #expect(!text.contains("secret")) }
      #expect(list.output.contains("://…@127.0.0.1:9/feed"))
    }
  }

  @Test("A line that is not an item is named with its number")
  func badLine() throws {
    try withProgram { program in
      try write("{\"id\":\"1\",\"title\":\"One\"}\n{\"id\":\"2\"}\n", to: program.folder + "/items.ndjson")
      let run = try program.run("cluster", "items.ndjson")
      #expect(run.status == 65)
      #expect(run.error.contains("Line 2 of items.ndjson") && run.error.contains("\"title\""))
    }
  }

  private func withProgram(_ body: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.removeFolder() }
    try body(program)
  }

  private func makeFolder(_ program: Program) throws {
    try FileManager.default.createDirectory(
      atPath: program.folder + "/data", withIntermediateDirectories: true)
  }

  /// A store as an unlucky first crawl leaves it: a listed feed, no items.
  private func fill(_ program: Program) throws {
    _ = try program.run("add", "--no-check", "http://127.0.0.1:9/feed")
    #expect(try program.run("crawl").status == 69)
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
