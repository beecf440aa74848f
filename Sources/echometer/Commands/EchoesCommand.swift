import Aggregation
import Analysis
import ArgumentParser
import News

struct EchoesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "echoes", abstract: "Find what the items of a file took from earlier ones.",
    discussion: """
      Reads the lines that `cluster` reads, with optional owner and role (outlet, wire, primary, pr, aggregator),
      and prints {"id","story","copied_share","copied_from","echo_type"} a line in the order of the file. The
      share is null below 12 words. It is the code that measures crawled items.

      Examples:
        echometer echoes items.ndjson.gz > echoes.ndjson
        echometer echoes items.ndjson.gz --stories stories.ndjson
      """)

  @Argument(help: "The file of items; - for the standard input.")
  var file: String

  @Option(help: "Take the stories from this file of {\"id\",\"story\"} lines instead of looking for them.")
  var stories: String?

  @Option(help: "Write the numbers of the outlets over the whole file to this file, JSON.")
  var outlets: String?

  @Option(help: "Whether items of different languages can be one story: joined or apart.")
  var languages = ClusterCommand.Languages.joined

  func run() async throws {
    let file = try ItemFile(path: file)
    let items =
      if let stories {
        file.labelled(by: try LabelFile(path: stories))
      } else {
        file.grouped(settings: languages.settings)
      }
    let found = Analysis.echoes(of: items, outlets: file.outlets)
    if let outlets { try File.write(Array((try JSON.text(found.outlets) + "\n").utf8), to: outlets) }
    let echoes = found.echoes.sorted { $0.item < $1.item }
    Console.output.write(Array(try JSON.lines(echoes.lazy.map { Line($0, names: file.names) }).utf8))
  }

  private struct Line: Encodable {
    var id: String
    var story: String
    var copiedShare: Double?
    var copiedFrom: String?
    var echoType: EchoType

    init(_ echo: ItemEcho, names: [String]) {
      id = names[Int(echo.item.rawValue)]
      story = echo.story.rawValue
      copiedShare = echo.copiedShare
      copiedFrom = echo.copiedFrom.map { names[Int($0.rawValue)] }
      echoType = echo.echoType
    }

    enum CodingKeys: String, CodingKey {
      case id, story
      case copiedShare = "copied_share"
      case copiedFrom = "copied_from"
      case echoType = "echo_type"
    }

    /// Every key on every line, null where there is nothing.
    func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(id, forKey: .id)
      try values.encode(story, forKey: .story)
      try values.encode(copiedShare, forKey: .copiedShare)
      try values.encode(copiedFrom, forKey: .copiedFrom)
      try values.encode(echoType, forKey: .echoType)
    }
  }
}
