/// Why the parts could not be brought together.
public enum AggregationError: Error, Hashable, CustomStringConvertible {
  case unreadableFile(path: String, reason: String)
  case badLine(path: String, line: Int, reason: String)
  case noFeedList(path: String)
  case brokenFeedList(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
  case badAddress(String, reason: String)
  case badNetwork(String, reason: String)
  case unknownFeed(String)
  /// An address that answers, but neither is a feed nor leads to one. The page may declare some that could
  /// not be read.
  case noFeed(String, unread: [String])
  /// An address that could not be fetched; why, in words.
  case unreachable(String)
  case unknownStory(String)
  /// Two IDs that lead to one story.
  case sameStory(String, String)
  /// An item that is not in a story.
  case notInStory(item: Int64, story: String)
  /// A story of which nothing would be left.
  case emptiedStory(String)
  case unknownItem(Int64)
  /// What the user called it.
  case unknownOutlet(String)
  /// An aggregator, or an outlet without an item in the outlet window; by its name.
  case uncountedOutlet(String)
  /// What the user asked for has no word in it.
  case emptyQuery(String)
  case unknownBeat(String, known: [String])
  case notADemoFolder(path: String)
  /// A file that is no report of ours, or does not say what it was made of.
  case notAReport(path: String)
  /// A report that another version of the program has written.
  case reportOfOtherVersion(path: String, version: String, current: String)

  public var description: String {
    switch self {
    case .unreadableFile(let path, let reason): "Cannot read \(path): \(reason)."
    case .badLine(let path, let line, let reason):
      "Line \(line) of \(path) cannot be used: \(reason)."
    case .noFeedList(let path):
      "There is no feed list at \(path). Start one with `echometer add URL` or `echometer import FILE.opml`."
    case .brokenFeedList(let path, let reason):
      "The feed list \(path) is not as it should be: \(Self.sentence(reason))"
    case .cannotWrite(let path, let reason): "Cannot write \(path): \(reason)."
    case .badAddress(let address, let reason):
      "\(address) is not the address of a feed: \(Self.sentence(reason))"
    case .badNetwork(_, let reason): reason
    case .noFeed(let address, let unread):
      "\(address) is not a feed, "
        + (unread.first.map {
          "and what it names as its feed, \($0), could not be read as one. To list it all the same: "
            + "echometer add --no-check \($0.shellWord)"
        } ?? "and no feed was found on it. Look on the site for a link called RSS or feed.")
    case .unreachable(let reason): reason
    case .unknownFeed(let address):
      "\(address) is not in the feed list. `echometer list` shows the addresses that are."
    case .unknownStory(let id):
      "There is no story \(id). `echometer stories` lists the stories of the last day with their IDs."
    case .sameStory(let first, let second):
      "\(first) and \(second) are one story already."
    case .notInStory(let item, let story):
      "Item \(item) is not in the story \(story). `echometer story \(story)` shows the numbers of its items."
    case .emptiedStory(let story):
      "These are all items of the story \(story); name only those that do not belong with the rest."
    case .unknownItem(let id):
      "There is no item \(id). `echometer story ID` shows the numbers of a story's items."
    case .unknownOutlet(let name):
      "There is no outlet called \(name). `echometer outlets` lists the outlets by name; an address on its site does too."
    case .uncountedOutlet(let name):
      "Nothing can be said of \(name): it has no item in these 28 days, or it is an aggregator, which counts nowhere."
    case .emptyQuery(let query):
      "There is no word to look for in \(query.isEmpty ? "an empty question" : query). Name words, \"phrases\", or beginnings such as rent*."
    case .unknownBeat(let beat, let known):
      "No feed has the beat \(beat). "
        + (known.isEmpty
          ? "The feed list names no beats." : "The feed list has \(known.joined(separator: ", ")).")
    case .notADemoFolder(let path):
      "\(path) exists and was not made by the demo, so it is left alone. Name another folder with --output."
    case .notAReport(let path):
      "\(path) is not a report that says what it was made of. `echometer report -o FILE` writes one."
    case .reportOfOtherVersion(let path, let version, let current):
      "\(path) was written by version \(version) and this is \(current): only the version that wrote a report can make the same one."
    }
  }

  private static func sentence(_ reason: String) -> String { reason.hasSuffix(".") ? reason : reason + "." }
}
