import Analysis
import Foundation
import News

/// Makes findings by hand, counting what can be counted.
struct FindingsBuilder {
  /// 21 November 2026, 06:00 UTC.
  static let since = Date(timeIntervalSince1970: 1_795_240_800)
  static let window = Window(since: since, until: since.addingTimeInterval(86_400))

  /// A line of a story: who, when, how much it shares with which line.
  struct Line {
    var outlet: String
    var minutes: Double
    var type = EchoType.ownWords
    var share: Double? = 0
    var from: Int?
    var title: String?
    var link: String?
    var basis = TextBasis.summary
    var timeBasis = Item.TimeBasis.published
    var origin: String?
    var inHouse: Double?
  }

  struct Publisher {
    var name: String
    var owner: String?
    var role = Outlet.Role.outlet
    var country: String? = "XV"

    var id: Outlet.ID { Outlet.ID(rawValue: name.lowercased()) }
    var countedOwner: Owner.ID { owner.map(Owner.ID.init(rawValue:)) ?? Owner.ID(unknownOwnerOf: id) }
  }

  var publishers: [Publisher] = []
  private(set) var stories: [StoryFinding] = []
  private var nextItem: Int64 = 1
  let activeOutlets: Int

  init(publishers: [Publisher]) {
    self.publishers = publishers
    activeOutlets = publishers.count { $0.role != .aggregator }
  }

  func publisher(_ name: String) -> Publisher {
    publishers.first { $0.name == name } ?? Publisher(name: name, owner: nil)
  }

  /// Adds a story whose independent reports are given and whose other counts follow from its lines.
  mutating func add(
    _ title: String, language: String = "en", beats: [String] = ["world"], startsAfter start: Double = 0,
    independent: Int, resolution: Double = 15, isRunning: Bool = false, momentum: Double? = nil,
    ties: Int = 1,
    _ lines: [Line]
  ) {
    let base = nextItem
    let first = Self.since.addingTimeInterval(start * 60)
    var seen: Set<String> = []
    let items = lines.enumerated().map { index, line -> StoryItem in
      let publisher = publisher(line.outlet)
      let isCounted = publisher.role != .aggregator && seen.insert(line.outlet).inserted
      return StoryItem(
        id: Item.ID(rawValue: base + Int64(index)), outlet: publisher.id, outletName: publisher.name,
        owner: publisher.countedOwner, role: publisher.role, title: line.title ?? title,
        link: line.link ?? "https://\(Self.host(line.outlet)).example/\(base + Int64(index))",
        time: first.addingTimeInterval(line.minutes * 60), timeBasis: line.timeBasis, isCounted: isCounted,
        copiedShare: line.share, inHouseShare: line.inHouse ?? line.share.map { _ in 0 },
        copiedFrom: line.from.map { Item.ID(rawValue: base + Int64($0)) }, basis: line.basis,
        echoType: line.type, origin: line.origin)
    }
    nextItem += Int64(lines.count)
    stories.append(
      story(
        title, language: language, beats: beats, items: items, independent: independent,
        resolution: resolution,
        isRunning: isRunning, momentum: momentum, ties: ties))
  }

  private func story(
    _ title: String, language: String, beats: [String], items: [StoryItem], independent: Int,
    resolution: Double,
    isRunning: Bool, momentum: Double?, ties: Int
  ) -> StoryFinding {
    let counted = items.filter(\.isCounted)
    let first = items.first?.time ?? Self.since
    var ownerTimes: [Double] = []
    var owners: Set<Owner.ID> = []
    for item in counted where owners.insert(item.owner).inserted {
      ownerTimes.append(item.time.timeIntervalSince(first) / 60)
    }
    let shares = counted.compactMap(\.copiedShare)
    let minutes = items.map { $0.time.timeIntervalSince(first) / 60 }.sorted()
    return StoryFinding(
      id: Story.ID(rawValue: "s\(stories.count + 1)"), title: title, language: language, beats: beats,
      items: items,
      outlets: counted.count, owners: owners.count, coverage: Double(counted.count) / Double(activeOutlets),
      independentReports: independent,
      echoFactor: independent > 0 ? Double(counted.count) / Double(independent) : 0,
      copiedShare: shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count),
      echoTypes: counted.reduce(into: [:]) { $0[$1.echoType, default: 0] += 1 },
      firstMovers: counted.prefix(ties).map {
        FirstMover(owner: $0.owner, outlet: $0.outlet, outletName: $0.outletName, item: $0.id)
      },
      firstTime: first, lastTime: items.last?.time ?? first,
      reactionTime: ownerTimes.count > 1 ? ownerTimes[1] : nil,
      halfBreadthTime: ownerTimes.count > 1 ? ownerTimes[(ownerTimes.count + 1) / 2 - 1] : nil,
      halfLife: minutes.count > 1 ? minutes[minutes.count / 2] : nil, momentum: momentum,
      resolution: resolution,
      isRunning: isRunning)
  }

  static func host(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) })
  }

  /// A day whose numbers are given.
  static func day(
    items: Int, outlets: Int, owners: Int, stories: Int, pairs: Int, effective: Double, shared: Double,
    feeds: Int = 44, band: Band? = nil
  ) -> DayFinding {
    DayFinding(
      items: items, feeds: feeds, outlets: outlets, owners: owners, stories: stories, pairs: pairs,
      entropy: effective > 0 ? log(effective) : 0,
      evenness: stories > 1 ? log(effective) / log(Double(stories)) : nil,
      effectiveStories: effective, inverseHHI: effective * 0.6, sharedShare: shared,
      exclusiveShare: pairs > 0 ? 1 - shared : 0,
      readingRatio: stories > 0 ? Double(items) / Double(stories) : 0,
      effectiveStoriesBand: band)
  }

  static func methods(languages: [LanguageCount], fingerprint: String = "9f3c1a77e02b4d58") -> Methods {
    Methods(
      version: "0.1.0", now: window.until, crawlResolution: 900, firstSeenShare: 0.06, truncatedFeeds: 1,
      languages: languages, unknownOwners: 2,
      settings: ["assumedCrawlMinutes": "30", "linkingShare": "0.5", "minimumRun": "4", "outletDays": "28"],
      fingerprint: fingerprint,
      inputs: ["items": "00000000000000aa", "settings": "00000000000000bb", "stories": "00000000000000cc"])
  }
}
