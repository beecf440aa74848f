import FeedParsing
import Foundation

/// The documents beside the tests, each with what it must give.
enum Samples {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Samples")

  /// The names of all documents, such as "rss-2.0.rss".
  static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { !$0.hasSuffix(".json") }.sorted()
  }()

  static let context = DocumentContext(baseURL: "https://base.example/dir/feed")

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// The neutral document expected for a sample.
  static func expected(_ name: String) throws -> NSDictionary {
    let file = folder.appending(path: name).deletingPathExtension().appendingPathExtension("json")
    return try dictionary([UInt8](try Data(contentsOf: file)))
  }

  static func dictionary(_ bytes: [UInt8]) throws -> NSDictionary {
    try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary ?? [:]
  }

  static func parse(
    _ text: String, context: DocumentContext = DocumentContext(), limits: ParsingLimits = .standard
  ) throws -> ParsedFeed {
    try FeedParser.parse(Array(text.utf8), context: context, limits: limits)
  }

  /// An RSS document around some items.
  static func rss(_ inner: String) -> String {
    "<rss version=\"2.0\"><channel><title>T</title>\(inner)</channel></rss>"
  }

  /// Feeds a document in pieces of a size.
  static func parse(_ bytes: [UInt8], inPiecesOf size: Int) throws -> ParsedFeed {
    let parser = FeedDocumentParser(context: context)
    var start = 0
    while start < bytes.count {
      try parser.append(bytes[start..<min(start + size, bytes.count)])
      start += size
    }
    return try parser.finish()
  }
}
