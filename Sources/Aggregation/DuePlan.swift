package import News

/// In which order due feeds are asked: host by host, a good number of hosts at a time, few feeds of a host at a
/// time.
///
/// A host is finished before another takes its place, so that its connection is used again while it is open.
/// Within the hosts at work it goes round, so that a host with ten thousand feeds takes as many places as any
/// other and delays nobody; those with the most feeds begin first, because they take longest. It holds eight
/// bytes a feed, so that all due feeds of a crawl fit.
package struct DuePlan {
  private struct Line {
    var feeds: [Feed.ID] = []
    var next = 0
    var inWork = 0

    var isFinished: Bool { next == feeds.count && inWork == 0 }
  }

  private var lines: [Line] = []
  private var lineOfHost: [News.Host: Int] = [:]
  /// Lines that have not begun, the next one last; `nil` until the first feed is taken.
  private var resting: [Int]?
  private var hostsAtWork = 0
  /// Lines at work with a feed that may be taken, in the order of their turns; those before `turn` have had
  /// theirs.
  private var turns: [Int] = []
  private var turn = 0
  private let width: Int
  private let widthPerHost: Int

  /// How many feeds there were in all.
  package private(set) var count = 0
  /// How many wait.
  package private(set) var remaining = 0

  /// - Parameters:
  ///   - width: Hosts at work at once.
  ///   - widthPerHost: Feeds of a host in work at once, those included that wait for their turn there.
  package init(width: Int, widthPerHost: Int) {
    self.width = max(1, width)
    self.widthPerHost = max(1, widthPerHost)
  }

  /// Adds a feed at the end of its host's line; before the first is taken.
  package mutating func add(_ feed: Feed.ID, at address: String) {
    precondition(resting == nil, "feeds are added before any is taken")
    // Addresses without a host all fail at once; they share a line.
    let host = News.Host(address: address) ?? Self.nowhere
    let line = lineOfHost[host] ?? lines.count
    if line == lines.count {
      lineOfHost[host] = line
      lines.append(Line())
    }
    lines[line].feeds.append(feed)
    count += 1
    remaining += 1
  }

  /// The next feeds, each with the number of its line for ``finish(_:)``.
  package mutating func take(_ limit: Int) -> [(feed: Feed.ID, line: Int)] {
    if resting == nil { order() }
    var taken: [(feed: Feed.ID, line: Int)] = []
    while taken.count < limit, let line = nextLine() {
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
    if lines[line].isFinished { hostsAtWork -= 1 }
  }

  private mutating func order() {
    resting = lines.indices.sorted { (lines[$0].feeds.count, $1) < (lines[$1].feeds.count, $0) }
    lineOfHost = [:]
  }

  /// A line that has not begun, as long as more may; else the one whose turn it is.
  private mutating func nextLine() -> Int? {
    if hostsAtWork < width, let line = resting?.popLast() {
      hostsAtWork += 1
      return line
    }
    guard turn < turns.count else { return nil }
    defer { turn += 1 }
    return turns[turn]
  }

  private mutating func queue(_ line: Int) {
    if lines[line].inWork < widthPerHost, lines[line].next < lines[line].feeds.count { turns.append(line) }
  }

  private static let nowhere: News.Host = {
    guard let host = News.Host(address: "http://invalid/") else { preconditionFailure("our own address") }
    return host
  }()
}
