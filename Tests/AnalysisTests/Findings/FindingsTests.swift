import Analysis
import Foundation
import News
import Testing

@Suite struct FindingsTests {
  let lead =
    "The harbour board voted on Tuesday to close the northern pier after a survey found rotten piles."

  @Test func anEmptyWindow() {
    let findings = NewsDay().findings
    #expect(findings.stories.isEmpty)
    #expect(findings.gaps.isEmpty)
    #expect(findings.outlets.isEmpty)
    #expect(findings.follows.isEmpty)
    #expect(findings.beats.isEmpty)
    #expect(findings.day.pairs == 0)
    #expect(findings.day.effectiveStories == 0)
    #expect(findings.day.evenness == nil)
    #expect(findings.day.effectiveStoriesBand == nil)
    #expect(findings.methods.firstSeenShare == 0)
    #expect(findings.methods.crawlResolution == nil)
    #expect(findings.methods.fingerprint.count == 16)
  }

  @Test func aggregatorsCountAtNoLevel() throws {
    var day = NewsDay()
    day.add("News Now", role: .aggregator)
    day.add("only", "News Now", 10, "Ten things to know")
    day.add("both", "News Now", 10, "Pier closes", summary: lead)
    day.add("both", "Gazette", 20, "Pier closes", summary: lead)
    let alone = try #require(day.story("only"))
    #expect(alone.outlets == 0)
    #expect(alone.owners == 0)
    #expect(alone.independentReports == 0)
    #expect(alone.echoFactor == 0)
    #expect(alone.coverage == 0)
    #expect(alone.firstMovers.isEmpty)
    #expect(alone.title == "Ten things to know")
    #expect(alone.items.map(\.echoType) == [.linkOnly])
    #expect(alone.echoTypes == [:])
    let both = try #require(day.story("both"))
    #expect(both.outlets == 1)
    #expect(both.coverage == 1)
    #expect(both.items.map(\.isCounted) == [false, true])
    #expect(both.items.map(\.copiedShare) == [0, 0])
    #expect(both.firstMovers.map(\.outletName) == ["Gazette"])
    #expect(both.firstTime == NewsDay.time(20))
    #expect(both.halfLife == nil)
    #expect(day.findings.day.items == 1)
    #expect(day.findings.day.stories == 1)
    #expect(day.findings.outlets.map(\.name) == ["Gazette"])
  }

  @Test func outletsThatCreditOneAgencyAreOneReport() throws {
    var day = NewsDay()
    day.add("Nordic Wire Service", role: .wire)
    day.add("s", "Nordic Wire Service", 0, "Pier closes", summary: lead)
    day.add("s", "Gazette", 9, "Harbour loses a landmark", summary: "OSLO (NWS) – It was built in 1911.")
    day.add("s", "Courier", 19, "No more pier", authors: ["Ann Lee"])
    let story = try #require(day.story("s"))
    #expect(story.outlets == 3)
    #expect(story.independentReports == 2)
    #expect(story.echoFactor == 1.5)
    #expect(story.items.map(\.echoType) == [.wire, .wire, .cannotTell])
    #expect(story.items.map(\.origin) == ["Nordic Wire Service", "Nordic Wire Service", nil])
    #expect(story.echoTypes == [.wire: 2, .cannotTell: 1])
  }

  @Test func aRepostRestsOnItsOutlet() throws {
    var day = NewsDay()
    day.add("Gazette", site: "https://gazette.example")
    day.add("s", "Gazette", 0, "Pier closes", summary: lead)
    day.add(
      "s", "Blog", 9, "Worth a read", origin: .init(name: "The paper", address: "https://gazette.example/"))
    let story = try #require(day.story("s"))
    #expect(story.independentReports == 1)
    #expect(story.items.map(\.echoType) == [.ownWords, .linkOnly])
    #expect(story.items.map(\.origin) == [nil, "Gazette"])
  }

  @Test func onlyAnOutletsFirstItemCounts() throws {
    var day = NewsDay()
    day.add("s", "A", 0, "Pier closes", summary: lead)
    day.add("s", "B", 10, "Board shuts pier that survey found unsafe", summary: "")
    day.add("s", "B", 40, "Pier closes", summary: lead)
    let story = try #require(day.story("s"))
    #expect(story.items.map(\.isCounted) == [true, true, false])
    #expect(story.items.map(\.copiedShare) == [0, nil, 1])
    #expect(story.copiedShare == 0)
    #expect(story.independentReports == 2)
    #expect(story.halfLife == 10)
  }

  @Test func coverageCountsTheWindowAndOwnersTheStory() throws {
    var day = NewsDay()
    day.add("s", "A", -300, "Pier closes")
    day.add("s", "B", 100, "Pier shut")
    day.add("t", "C", 100, "Ferry runs aground")
    day.add("before", "A", -500, "Bakery wins prize")
    day.add("after", "A", 1440, "Bakery burns down")
    #expect(day.findings.stories.map(\.id.rawValue) == ["s", "t"])
    let story = try #require(day.story("s"))
    #expect(story.outlets == 2)
    #expect(story.coverage == 0.5, "Of B and C, which were active, B carried it.")
    #expect(story.reactionTime == 400)
    #expect(day.findings.day.pairs == 2)
    #expect(day.findings.day.sharedShare == 0.5)
  }

  @Test func aStoryWithALateItemIsStillRunning() {
    var day = NewsDay()
    day.add("late", "A", 1081, "Pier closes")
    day.add("early", "A", 1080, "Ferry runs aground")
    #expect(day.story("late")?.isRunning == true)
    #expect(day.story("early")?.isRunning == false)
  }

  @Test func theMostEchoedStoryComesFirst() {
    var day = NewsDay()
    for (number, outlet) in ["A", "B", "C", "D"].enumerated() {
      day.add("own", outlet, Double(number), "Outlet \(outlet) asks why \(number) ferries sank")
      if number < 3 { day.add("copied", outlet, Double(number), "Pier closes", summary: lead) }
    }
    #expect(day.findings.stories.map(\.id.rawValue) == ["copied", "own"])
  }

  @Test func firstSeenTimesTieWithinTheCrawl() throws {
    var day = NewsDay()
    for minute in [0.0, 20, 40, 60] {
      day.add("m\(minute)", "A", minute, "Item \(minute)", basis: .firstSeen)
    }
    day.add("s", "B", 40, "Pier closes", feed: 2, basis: .firstSeen)
    day.add("s", "C", 55, "Pier shut", feed: 3, basis: .firstSeen)
    #expect(day.findings.methods.crawlResolution == 1200)
    #expect(day.findings.methods.firstSeenShare == 1)
    let story = try #require(day.story("s"))
    #expect(story.resolution == 20)
    #expect(story.firstMovers.map(\.outletName) == ["B", "C"])
  }

  @Test func beatsAreCountedByFeed() {
    var day = NewsDay()
    day.feeds = [
      .init(
        feed: Feed(
          id: .init(rawValue: 1), address: "https://a.example/", title: "A", outlet: .init(rawValue: "A"),
          beats: ["world", "politics"]), state: FeedState()),
      .init(
        feed: Feed(
          id: .init(rawValue: 2), address: "https://b.example/", title: "B", outlet: .init(rawValue: "B"),
          beats: ["world"]), state: FeedState()),
    ]
    day.add("s", "A", 0, "Pier closes", feed: 1)
    day.add("s", "B", 5, "Pier shut", feed: 2)
    day.add("t", "B", 5, "Ferry aground", feed: 2)
    let findings = day.findings
    #expect(findings.beats.map(\.beat) == ["politics", "world"])
    #expect(findings.beats.map(\.day.pairs) == [1, 3])
    #expect(findings.beats.map(\.day.sharedShare) == [1, 2.0 / 3])
    #expect(day.story("s")?.beats == ["world", "politics"])
  }

  @Test func theBandIsOfEarlierDays() {
    var day = NewsDay()
    day.add("s", "A", 0, "Pier closes")
    var history = day.appearances
    for past in 1...8 {
      for story in 0..<past {
        history.append(
          .init(
            story: .init(rawValue: "\(past)-\(story)"), outlet: .init(rawValue: "A"),
            time: NewsDay.time(Double(-past) * 1440)))
      }
    }
    day.history = history
    let band = day.findings.day.effectiveStoriesBand
    #expect(band?.days == 8)
    #expect(abs((band?.median ?? 0) - 4.5) < 1e-9)
  }

  @Test func outletNumbersAreHiddenUnderThirtyItems() throws {
    var day = NewsDay()
    day.add("s", "A", 0, "Pier closes", summary: lead)
    var history: [AnalysisInput.Appearance] = []
    for number in 0..<20 {
      history.append(
        .init(
          story: .init(rawValue: "\(number)"), outlet: .init(rawValue: "A"),
          time: NewsDay.time(-10_000 - Double(number))))
    }
    day.history = history
    day.itemCounts = [.init(rawValue: "A"): 29]
    #expect(day.findings.outlets.first?.exclusiveRate == nil)
    day.itemCounts = [.init(rawValue: "A"): 30]
    let outlet = try #require(day.findings.outlets.first)
    #expect(outlet.items == 30)
    #expect(outlet.stories == 20)
    #expect(outlet.exclusiveRate?.share == 1)
    #expect(outlet.exclusiveRate?.n == 20)
    #expect(outlet.solo == 20)
    #expect(outlet.leadIndex == nil)
    #expect(outlet.copiedShare == 0)
  }

  @Test(
    arguments: [
      (FeedState(), FeedFinding.Health.neverPolled, "Not polled yet."),
      (
        FeedState(lastPolled: NewsDay.time(0), isGone: true), .gone,
        "The server says it is gone for good (410)."
      ),
      (
        FeedState(lastPolled: NewsDay.time(0), failureCount: 3, lastFailure: "503 from the server."),
        .failing,
        "503 from the server. (3 times in a row)"
      ),
      (
        FeedState(lastPolled: NewsDay.time(0), failureCount: 1), .failing, "It does not answer as a feed."
      ),
      (FeedState(lastPolled: NewsDay.time(0)), .silent, "It answers but has never had an item."),
      (
        FeedState(lastPolled: NewsDay.time(0), lastNewItem: NewsDay.time(-7 * 1440)), .silent,
        "Nothing new for 8 days."
      ),
      (FeedState(lastPolled: NewsDay.time(0), lastNewItem: NewsDay.time(0)), .well, nil),
      (
        FeedState(
          lastPolled: NewsDay.time(0), lastNewItem: NewsDay.time(0), lostItemsCount: 2,
          lastLostItems: NewsDay.time(0)), .well,
        "Items were lost between two polls 2 times: it publishes faster than it is polled."
      ),
    ] as [(FeedState, FeedFinding.Health, String?)])
  func feedHealth(state: FeedState, health: FeedFinding.Health, reason: String?) {
    var day = NewsDay()
    day.feeds = [
      .init(
        feed: Feed(
          id: .init(rawValue: 1), address: "https://a.example/", title: "A", outlet: .init(rawValue: "A")),
        state: state)
    ]
    #expect(day.findings.feeds.map(\.health) == [health])
    #expect(day.findings.feeds.map(\.reason) == [reason])
  }

  @Test func theSameInputInAnyOrderGivesTheSameBytes() throws {
    let day = NewsDay.workedExample
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let expected = try encoder.encode(day.findings)
    for _ in 0..<5 {
      var input = day.input
      input.items.reverse()
      input.outlets.reverse()
      input.history = day.appearances
      #expect(try encoder.encode(Analysis.findings(for: input)) == expected)
      input.items.swapAt(0, 7)
      #expect(try encoder.encode(Analysis.findings(for: input)) == expected)
    }
  }

  @Test func aListByItselfIsThatOfTheFindings() {
    var day = NewsDay.workedExample
    day.add("s9", "Alpha", -300, "harbour pilots end a week of protest")
    day.add("s9", "Beta", 20, "harbour pilots end a week of protest at last")
    day.history =
      day.appearances + [
        .init(
          story: .init(rawValue: "s0"), outlet: .init(rawValue: "Echo"), time: NewsDay.time(-9000),
          timeBasis: .published, feed: .init(rawValue: 1))
      ]
    day.itemCounts = [.init(rawValue: "Alpha"): 40, .init(rawValue: "Echo"): 31]
    #expect(Analysis.outlets(for: day.input) == day.findings.outlets)
    // Nothing of a story is told by what was before.
    var input = day.input
    input.history = []
    input.itemCounts = [:]
    #expect(Analysis.stories(for: input) == day.findings.stories)
  }

  @Test func theFingerprintIsOfTheNewsNotOfTheStore() {
    let day = NewsDay.workedExample
    let fingerprint = day.findings.methods.fingerprint
    var other = day
    other.items = day.items.map { stored in
      let item = stored.item
      let moved = Item(
        id: .init(rawValue: item.id.rawValue + 1000), feed: item.feed, outlet: item.outlet,
        identity: item.identity, link: item.link, title: item.title, summary: item.summary,
        content: item.content, language: item.language, published: item.published, firstSeen: item.firstSeen)
      return .init(item: moved, story: stored.story)
    }
    #expect(other.findings.methods.fingerprint == fingerprint)
    other.items[0].item.title += "!"
    #expect(other.findings.methods.fingerprint != fingerprint)
    let settings = AnalysisSettings(runningHours: 7)
    #expect(Analysis.findings(for: day.input, settings: settings).methods.fingerprint != fingerprint)
    var grouping = StoryClustering.Settings.standard
    grouping.granularity = 0.25
    let coarser = Analysis.findings(for: day.input, settings: AnalysisSettings(grouping: grouping)).methods
    #expect(coarser.settings["granularity"] == "0.25")
    #expect(coarser.fingerprint != fingerprint)
  }
  @Test func theFingerprintSaysWhatChangedAndLeavesOutWhatPollsTaught() {
    var day = NewsDay.workedExample
    let feed = Feed(
      id: .init(rawValue: 1), address: "https://a.example/", title: "A", outlet: .init(rawValue: "Alpha"))
    day.feeds = [.init(feed: feed, state: FeedState())]
    let methods = day.findings.methods
    #expect(methods.inputs.keys.sorted() == ["feeds", "items", "outlets", "settings", "stories"])
    func changes(_ change: (inout NewsDay) -> Void) -> [String] {
      var other = day
      change(&other)
      let inputs = other.findings.methods.inputs
      return inputs.keys.filter { inputs[$0] != methods.inputs[$0] }.sorted()
    }
    #expect(changes { $0.feeds[0].state.lastPolled = NewsDay.time(5000) }.isEmpty)
    #expect(changes { $0.feeds[0].feed.beats = ["world"] } == ["feeds"])
    #expect(changes { $0.outlets[0].owner = nil } == ["outlets"])
    #expect(changes { $0.items[0].item.summary += "!" } == ["items"])
    #expect(changes { $0.items[0].story = .init(rawValue: "s2") } == ["stories"])
  }
}
