import Aggregation
import Aggregation
import ArgumentParser
import Foundation
import News
import Storage

struct PinsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pins",
    abstract: "Print all pinned items with their stories, as labels that `evaluate` can score.",
    discussion: """
      One JSON object a line, which is also a file of items for `cluster`. So you see how often the program
      would have decided as you did:
        echometer story pins > pins.ndjson
        echometer cluster pins.ndjson > its-own.ndjson
        echometer evaluate pins.ndjson its-own.ndjson
      """)

  @OptionGroup var options: Options

  func run() async throws {
    let items = try await options.storyEditor().pinnedItems().map(Label.init)
    Console.output.write(Array(try JSON.lines(items).utf8))
  }

  /// An item of a file of items, with the story it belongs to.
  private struct Label: Encodable {
    var id: String
    var story: String
    var title: String
    var summary: String
    var outlet: String
    var url: String?
    var lang: String?
    var published: Date?
    var firstSeen: Date

    enum CodingKeys: String, CodingKey {
      case id, story, title, summary, outlet, url, lang, published
      case firstSeen = "first_seen"
    }

    init(_ pinned: AssignedItem) {
      let item = pinned.item
      id = String(item.id.rawValue)
      story = pinned.story.rawValue
      title = item.title
      summary = item.summary
      outlet = item.outlet.rawValue
      url = item.link
      lang = item.language
      published = item.published
      firstSeen = item.firstSeen
    }
  }
}
