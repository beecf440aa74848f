package import News

/// In which order due feeds are asked: round robin over their hosts, few of a host at a time.
///
/// So a host with ten thousand feeds takes as many places among the feeds in work as any other, and delays
/// nobody. It holds eight bytes a feed, so that all due feeds of a crawl fit.
package struct DuePlan {
  private struct Line {
    var feeds: [Feed.ID] = []
    var next = 0
    var inWork = 0
  }

  private var lines: [Line] = []
  private var lineOfHost: [News.Host: Int] = [:]
  /// Lines with a feed that may be taken, in the order of their turns; those before `turn` have had theirs.
  private var turns: [Int] = []
  private var turn = 0
  private let widthPerHost: Int

  /// How many feeds there were in all.
  package private(set) var count = 0
  /// How many wait.
  package private(set) var remaining = 0

  /// - Parameter widthPerHost: Feeds of a host in work at once, those included that wait for their turn there.
  package init(widthPerHost: Int) { self.widthPerHost = max(1, widthPerHost) }

  /// Adds a feed at the end of its host's line.
  package mutating func add(_ feed: Feed.ID, at address: String) {
    // Addresses without a host all fail at once; they share a line.
    let host = News.Host(address: address) ?? Self.nowhere
    let line = lineOfHost[host] ?? lines.count
    if line == lines.count {
      lineOfHost[host] = line
      lines.append(Line())
      turns.append(line)
    }
    lines[line].feeds.append(feed)
    count += 1
    remaining += 1
  }

  /// The next feeds, each with the number of its line for ``finish(_:)``.
  package mutating func take(_ limit: Int) -> [(feed: Feed.ID, line: Int)] {
    var taken: [(feed: Feed.ID, line: Int)] = []
    while taken.count < limit, turn < turns.count {
      let line = turns[turn]
      turn += 1
      taken.append((lines[line].feeds[lines[line].next], line))
      lines[line].next += 1
      lines[line].inWork += 1
      remaining -= 1
      queue(line)
    }
    if turn > turns.count / 2 {
      turns.removeFirst(turn)
      turn = 0
    }
    return taken
  }

  /// Makes room in a line: one of its feeds is done.
  package mutating func finish(_ line: Int) {
    let wasFull = lines[line].inWork >= widthPerHost
    lines[line].inWork -= 1
    if wasFull { queue(line) }
  }

  private mutating func queue(_ line: Int) {
    if lines[line].inWork < widthPerHost, lines[line].next < lines[line].feeds.count { turns.append(line) }
  }

  private static let nowhere: News.Host = {
    guard let host = News.Host(address: "http://invalid/") else { preconditionFailure("our own address") }
    return host
  }()
}
