import Aggregation
import Analysis
import ArgumentParser
import News

struct ClusterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster", abstract: "Group the items of a file into stories.",
    discussion: """
      Reads one JSON object a line (id, title; optional summary, outlet, url, lang, published, first_seen),
      plain or gzip, and prints {"id","story"} a line in the order of the file. It is the code that groups
      crawled items.

      Example:
        echometer cluster items.ndjson.gz > stories.ndjson
      """)

  @Argument(help: "The file of items; - for the standard input.")
  var file: String

  @Option(help: "Whether items of different languages can be one story: joined or apart.")
  var languages = Languages.joined

  enum Languages: String, ExpressibleByArgument, CaseIterable {
    case joined, apart

    var settings: StoryClustering.Settings {
      var settings = StoryClustering.Settings.standard
      settings.joinsLanguages = self == .joined
      return settings
    }
  }

  func run() async throws {
    var file = try ItemFile(path: file)
    let stories = StoryClustering.stories(of: file.takeItems(), settings: languages.settings)
    var output: [UInt8] = []
    for (position, name) in file.names.enumerated() {
      guard let story = stories[Item.ID(rawValue: Int64(position))] else { continue }
      output += Array("{\"id\":\(JSON.string(name)),\"story\":\(JSON.string(story.rawValue))}\n".utf8)
      if output.count >= Self.portion { write(&output) }
    }
    write(&output)
  }

  /// Bytes that are written at once.
  private static let portion = 1 << 20

  private func write(_ output: inout [UInt8]) {
    Console.output.write(output)
    output.removeAll(keepingCapacity: true)
  }
}
