import Analysis
import Foundation
import News

/// Builds small inputs: times are minutes after midnight of one day, item IDs the order of adding.
struct NewsDay {
  static let midnight = Date(timeIntervalSince1970: 1_772_409_600)

  var outlets: [Outlet] = []
  var items: [AnalysisInput.StoredItem] = []
  var feeds: [AnalysisInput.PolledFeed] = []
  var history: [AnalysisInput.Appearance]?
  var itemCounts: [Outlet.ID: Int] = [:]
  /// The end of the window and the moment of the analysis, in minutes.
  var end = 1440.0

  static func time(_ minute: Double) -> Date { midnight.addingTimeInterval(minute * 60) }

  mutating func add(
    _ name: String, owner: String? = nil, role: Outlet.Role = .outlet, site: String? = nil
  ) {
    outlets.append(
      Outlet(
        id: .init(rawValue: name), name: name, owner: owner.map { .init(rawValue: $0) }, role: role,
        site: site))
  }

  @discardableResult
  mutating func add(
    _ story: String, _ outlet: String, _ minute: Double, _ title: String, summary: String = "",
    content: String = "", feed: Int64 = 1, authors: [String] = [], origin: Item.Origin? = nil,
    basis: Item.TimeBasis = .published
  ) -> Item.ID {
    let time = Self.time(minute)
    let item = Item(
      id: .init(rawValue: Int64(items.count + 1)), feed: .init(rawValue: feed),
      outlet: .init(rawValue: outlet), identity: "\(story)/\(outlet)/\(items.count)",
      link: "https://\(outlet.lowercased()).example/\(items.count)", title: title, summary: summary,
      content: content, language: "en", authors: authors, origin: origin,
      published: basis == .published ? time : nil, firstSeen: time)
    items.append(.init(item: item, story: .init(rawValue: story)))
    return item.id
  }

  var input: AnalysisInput {
    AnalysisInput(
      window: Window(since: Self.time(end - 1440), until: Self.time(end)), now: Self.time(end),
      outlets: outlets, feeds: feeds, items: items, history: history ?? appearances, itemCounts: itemCounts,
      version: "1")
  }

  /// What a store would say of these items.
  var appearances: [AnalysisInput.Appearance] {
    var first: [String: AnalysisInput.Appearance] = [:]
    for stored in items {
      let key = stored.story.rawValue + "/" + stored.item.outlet.rawValue
      let time = stored.item.time
      if let known = first[key], known.time <= time { continue }
      first[key] = .init(
        story: stored.story, outlet: stored.item.outlet, time: time, timeBasis: stored.item.timeBasis,
        feed: stored.item.feed)
    }
    return Array(first.values)
  }

  var findings: Findings { Analysis.findings(for: input, settings: AnalysisSettings()) }

  func story(_ id: String) -> StoryFinding? { findings.stories.first { $0.id.rawValue == id } }

  /// The day of the worked example of METRICS: five stories, five outlets, four owners.
  static var workedExample: NewsDay {
    var day = NewsDay()
    for (name, owner) in [("Alpha", "A"), ("Beta", "B"), ("Gamma", "G"), ("Delta", "G"), ("Echo", "E")] {
      day.add(name, owner: owner)
    }
    let council = "city council approves new flood barrier after six hour debate "
    day.add("s1", "Alpha", 0, council + "on cost")
    day.add("s1", "Beta", 4, council + "on cost")
    day.add("s1", "Gamma", 25, council + "say officials")
    day.add("s1", "Delta", 30, council + "say officials")
    day.add(
      "s1", "Echo", 175, "residents near the river fear barrier plan will move water into poorer streets")
    day.add("s2", "Beta", 10, "central bank holds rates and hints at a cut in march")
    day.add("s2", "Alpha", 40, "rates on hold as central bank points to spring cut")
    day.add("s2", "Gamma", 70, "central bank holds rates and hints at a cut in march")
    day.add("s3", "Echo", 60, "hospital trust quietly drops its night bus for staff")
    day.add("s4", "Delta", 90, "derby ends level after late penalty")
    day.add("s5", "Alpha", 95, "mayor opens garden")
    return day
  }
}
