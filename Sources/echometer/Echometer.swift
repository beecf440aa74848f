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
}
