import Aggregation
import Analysis
import ArgumentParser
import News

struct EchoesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "echoes", abstract: "Find what the items of a file took from earlier ones.")

  @Argument(help: "The file of items; - for the standard input.")
  var file: String

  func run() async throws {
    let file = try ItemFile(path: file)
    var clustering = StoryClustering(settings: .standard)
    var stories = [Story.ID?](repeating: nil, count: file.names.count)
    var merged: [Story.ID: Story.ID] = [:]
    let changes = clustering.add(file.items)
    for (item, story) in changes.assignments { stories[Int(item.rawValue)] = story }
    for merge in changes.merges { merged[merge.from] = merge.into }
    let stored = file.items.map { item in
      var story = stories[Int(item.id.rawValue)]!
      while let into = merged[story] { story = into }
      return AnalysisInput.StoredItem(item: item, story: story)
    }
    for echo in Analysis.echoes(of: stored, outlets: file.outlets) {
      Console.output.print(
          "{\"id\":\(JSON.string(file.names[Int(echo.item.rawValue)])),\"copied_share\":\(echo.copiedShare.map { String($0) } ?? "null"),\"copied_from\":\(echo.copiedFrom.map { JSON.string(file.names[Int($0.rawValue)]) } ?? "null")}")
    }
  }
}
