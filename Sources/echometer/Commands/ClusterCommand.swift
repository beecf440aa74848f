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
  }

  func run() async throws {
    let file = try ItemFile(path: file)
    var settings = StoryClustering.Settings.standard
    settings.joinsLanguages = languages == .joined
    var clustering = StoryClustering(settings: settings)
    var stories = [Story.ID?](repeating: nil, count: file.names.count)
    var merged: [Story.ID: Story.ID] = [:]
    let changes = clustering.add(file.items)
    for (item, story) in changes.assignments { stories[Int(item.rawValue)] = story }
    for merge in changes.merges { merged[merge.from] = merge.into }
    var output: [UInt8] = []
    for (name, story) in zip(file.names, stories) {
      guard var story else { continue }
      while let into = merged[story] { story = into }
      output += Array("{\"id\":\(JSON.string(name)),\"story\":\(JSON.string(story.rawValue))}\n".utf8)
    }
    Console.output.write(output)
  }
}
