public import Foundation
public import News

/// What is remembered of an item to learn which stories spread: who has it and when, its section and its words.
public struct GapTrace: Sendable {
  public let story: Story.ID
  public let outlet: Outlet.ID
  public let time: Date
  public let firstSeen: Date
  /// The part of the outlet's site it stands in.
  let section: UInt32
  /// Different words of the title.
  let titleWords: [UInt32]
  /// Different words of the title and of the beginning of the text.
  let leadWords: [UInt32]

  /// Words read of the title and the text that follows it.
  private static let leadLimit = 60

  public init(_ item: Item, story: Story.ID) {
    self.init(
      item, story: story, title: Tokens(item.title, limit: ItemText.titleLimit).words,
      text: Tokens(item.summary.isEmpty ? item.content : item.summary, limit: Self.leadLimit).words)
  }

  /// An item whose words are known.
  init(_ entry: WindowItems.Entry) {
    let text = entry.text.summary.isEmpty ? entry.text.content : entry.text.summary
    self.init(
      entry.item, story: entry.story, title: entry.text.title.words,
      text: Array(text.words.prefix(Self.leadLimit)))
  }

  private init(_ item: Item, story: Story.ID, title: [UInt64], text: [UInt64]) {
    self.story = story
    outlet = item.outlet
    time = item.time
    firstSeen = item.firstSeen
    section = Reach.key(of: Self.section(of: item), in: .section)
    titleWords = Set(title).map { Reach.key(of: $0, in: .title) }.sorted()
    // In their order, so that the same ones are left out in every run.
    var seen: Set<UInt64> = []
    leadWords = (title + text).filter { seen.insert($0).inserted }.prefix(Self.leadLimit)
      .map { Reach.key(of: $0, in: .lead) }.sorted()
  }

  /// The outlet with the first part of the link's path that is a word, such as "sport"; with the feed where there is
  /// none.
  private static func section(of item: Item) -> UInt64 {
    var hash = Reach.hash(of: item.outlet.rawValue)
    if let part = pathPart(of: item.link ?? "") {
      hash = hash &* 31 &+ Reach.hash(of: part)
    } else {
      hash = hash &* 31 &+ UInt64(bitPattern: item.feed.rawValue)
    }
    return hash
  }

  /// Of the path's folders, the first or the second without a digit.
  private static func pathPart(of link: String) -> Substring? {
    let path = link.prefix { $0 != "?" && $0 != "#" }
    guard let scheme = path.range(of: "://") else { return nil }
    let parts = path[scheme.upperBound...].split(separator: "/").dropFirst()
    // The last part names the item itself.
    return parts.dropLast().prefix(2).first { part in !part.utf8.contains { (0x30...0x39).contains($0) } }
  }
}
