// Measures the cutting of texts into words, and the grouping of items alone, in one process and on one thread's worth
// of processor time. `Benchmarks/stories inside` writes the file and judges the figures.
//
//     swift run -c release --package-path Benchmarks StoriesBenchmark FILE
//
// The file is one of `echometer cluster`, with the keys that are read here: title, summary, outlet, published.
import Analysis
import Foundation
import Measuring
import News

struct Line: Decodable {
  var title: String
  var summary: String
  var outlet: String
  var published: Date
}

func items(of path: String) throws -> [Item] {
  let decoder = JSONDecoder()
  decoder.dateDecodingStrategy = .iso8601
  let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
  return try lines.enumerated().map { number, text in
    let line = try decoder.decode(Line.self, from: text)
    return Item(
      id: Item.ID(rawValue: Int64(number)), feed: Feed.ID(rawValue: 0),
      outlet: Outlet.ID(rawValue: line.outlet),
      identity: String(number), title: line.title, summary: line.summary, language: "en",
      published: line.published, firstSeen: line.published)
  }
}

/// Texts of fifty words each.
func measureTokens(of items: [Item]) -> Double {
  let words = items.prefix(30_000).flatMap { ($0.title + " " + $0.summary).split(separator: " ") }
  let texts = stride(from: 0, to: words.count - 50, by: 50).map {
    words[$0..<($0 + 50)].joined(separator: " ")
  }
  var wordCount = 0
  let seconds = (0..<5).map { _ in measured { for text in texts { wordCount += Tokens(text).count } } }
  precondition(wordCount >= 5 * 50 * texts.count, "every text has its words")
  return Double(texts.count) / seconds.sorted()[2]
}

/// As crawls bring them: five thousand at a time.
func measureGrouping(of items: [Item]) -> (itemsPerSecond: Double, bytesPerItem: Double) {
  let before = residentBytes("VmRSS")
  var clustering = StoryClustering()
  var assigned = 0
  let seconds = measured {
    for start in stride(from: 0, to: items.count, by: 5_000) {
      assigned += clustering.add(Array(items[start..<min(items.count, start + 5_000)])).assignments.count
    }
  }
  precondition(assigned >= items.count, "every item has a story")
  let bytes = residentBytes("VmRSS") - before
  return (Double(items.count) / seconds, Double(bytes) / Double(clustering.rememberedItemCount))
}

guard CommandLine.arguments.count == 2 else {
  FileHandle.standardError.write(Data("usage: StoriesBenchmark FILE\n".utf8))
  exit(64)
}
let all = try items(of: CommandLine.arguments[1])
let tokens = measureTokens(of: all)
let grouping = measureGrouping(of: all)
print("\(Int(tokens)) \(Int(grouping.itemsPerSecond)) \(Int(grouping.bytesPerItem))")
