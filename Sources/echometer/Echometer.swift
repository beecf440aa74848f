import ArgumentParser
import News

/// The command line's root.
struct Echometer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "echometer",
    abstract: "Measures the echo chamber: who repeats, who reports, and what hardly anyone covers.",
    discussion: """
      Start with the built-in sample day:
        echometer demo
      Then with your own feeds:
        echometer import Feeds/technology.opml
        echometer crawl
        echometer report
      """,
    version: Version.current,
    groupedSubcommands: [
      CommandGroup(name: "First-step", subcommands: [DemoCommand.self, DoctorCommand.self]),
      CommandGroup(
        name: "Feed-list",
        subcommands: [
          AddCommand.self, DiscoverCommand.self, ImportCommand.self, ExportCommand.self, ListCommand.self,
          RemoveCommand.self, OwnersCommand.self,
        ]),
      CommandGroup(
        name: "Daily",
        subcommands: [
          CrawlCommand.self, ReportCommand.self, StoriesCommand.self, StoryCommand.self, GapsCommand.self,
          StarCommand.self, ServeCommand.self, CheckCommand.self, SearchCommand.self, BeatsCommand.self,
          TopicsCommand.self, SimilarCommand.self, OutletsCommand.self, OutletCommand.self, LeadsCommand.self,
        ]),
      CommandGroup(
        name: "File",
        subcommands: [ClusterCommand.self, EchoesCommand.self, EvaluateCommand.self, ParseCommand.self]),
    ])

  /// Refuses a first word that is no command by its name: the parser would complain about what follows it.
  ///
  /// - Throws: `ValidationError`, with the command of nearly this name, if there is one.
  static func checkName(_ word: String?) throws {
    guard let word, !word.hasPrefix("-") else { return }
    // A key path to the name crashes the compiler (6.3.1).
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return }
    // Only names of nearly its length can be meant, and comparing a long word takes memory by the square of its length.
    let alike = names.filter { abs($0.count - word.count) <= mostDifferences }
    let differences = alike.map { (count: word.difference(from: $0).count, name: $0) }
    let nearest = differences.min { ($0.count, $0.name) < ($1.count, $1.name) }
    let proposal = nearest.flatMap { $0.count <= mostDifferences ? " Did you mean '\($0.name)'?" : nil }
    throw ValidationError("'\(Console.printable(word))' is no command.\(proposal ?? "")")
  }

  /// Letters to add and to remove: two letters that are in each other's places are one of each.
  private static let mostDifferences = 2
}
