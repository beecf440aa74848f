import Foundation

/// What `Feeds/sample/truth.json` says about the sample day. Items are named by their links.
struct Truth: Decodable {
  struct Item: Decodable {
    var link: String
    var title: String
    var story: String
  }

  struct Story: Decodable {
    struct First: Decodable {
      var outlet: String
      var item: String
    }

    var label: String
    var items: Int
    var owners: Int
    var first: First
  }

  struct Copy: Decodable {
    enum Kind: String, Decodable {
      case verbatim, trimmed, rewritten
      case newHeadline = "new-headline"
      case inHouse = "in-house"
    }

    var item: String
    var of: String
    var kind: Kind
  }

  struct Repost: Decodable {
    var item: String
    var origin: String
  }

  struct Gap: Decodable {
    var kind: String
    var item: String
  }

  var items: [Item]
  var stories: [Story]
  var copies: [Copy]
  var reposts: [Repost]
  var gaps: [Gap]

  static func read() throws -> Truth {
    try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: URL(filePath: repository + "/Feeds/sample/truth.json")))
  }
}
