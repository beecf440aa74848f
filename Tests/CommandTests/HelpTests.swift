import Foundation
import Testing

@Suite("The command line")
struct HelpTests {
  @Test("README shows the help as it is")
  func readme() throws {
    let help = try run("--help").output
    let readme = try String(contentsOfFile: repository + "/README.md", encoding: .utf8)
    #expect(readme.contains("```text\n\(help)```\n"))
  }

  @Test(
    "Every command explains itself with an example",
    arguments: [
      "add", "beats", "check", "cluster", "crawl", "demo", "discover", "doctor", "echoes", "evaluate",
      "export",
      "gaps", "import", "leads", "list", "outlet", "outlets", "owners", "parse", "remove", "report", "search",
      "similar", "star", "stories", "story", "topics",
    ])
  func example(command: String) throws {
    let help = try run(command, "--help")
    #expect(help.status == 0)
    #expect(help.output.contains("Example"))
    #expect(help.output.contains("echometer \(command)"))
    let overview = try run("--help").output
    #expect(overview.split(separator: "\n").contains { $0.hasPrefix("  \(command) ") })
  }

  @Test("The version is the newest of the changelog")
  func version() throws {
    let version = try run("--version").output.trimmingCharacters(in: .newlines)
    let changelog = try String(contentsOfFile: repository + "/CHANGELOG.md", encoding: .utf8)
    let newest = changelog.split(separator: "\n").first { $0.hasPrefix("## ") }
    #expect(newest?.hasPrefix("## \(version) ") == true)
  }

  @Test(
    "What is typed wrongly exits with 64",
    arguments: [["cralw"], ["report", "--day", "today"], ["add"], ["parse"]])
  func usage(arguments: [String]) throws {
    let program = try Program()
    defer { program.removeFolder() }
    #expect(try program.run(arguments).status == 64)
  }

  @Test("Results are free of colours where nobody is looking, and times are in the local zone")
  func plain() throws {
    let program = try Program()
    defer { program.removeFolder() }
    #expect(try program.run("demo").status == 0)
    let arguments = ["report", "--data", "echometer-demo", "--now", "2026-09-16T06:00:00Z"]
    let berlin = try program.run(arguments, environment: ["TZ": "Europe/Berlin"])
    #expect(!berlin.output.contains("\u{1b}"))
    #expect(berlin.output.contains("Wed 16 Sep 2026, 08:00"))
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    let program = try Program()
    defer { program.removeFolder() }
    return try program.run(arguments)
  }
}
