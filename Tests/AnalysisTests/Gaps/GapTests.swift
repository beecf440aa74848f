import Analysis
import Foundation
import News
import Testing

@Suite struct GapTests {
  /// A day of ten outlets that is analysed at noon, with one big story so that there is something to be
  /// under.
  var day: NewsDay {
    var day = NewsDay()
    day.end = 720
    for number in 0..<10 {
      day.add("Paper \(number)", owner: "Owner \(number)")
      day.add("big", "Paper \(number)", 500 + Double(number), "Parliament votes down the budget")
    }
    day.add("Court", role: .primary)
    return day
  }

  func gaps(_ day: NewsDay) -> [String: GapFinding] {
    Dictionary(uniqueKeysWithValues: day.findings.gaps.map { ($0.story.rawValue, $0) })
  }

  @Test func whatOneOwnerHasIsListedWithItsReason() throws {
    var day = day
    day.add("quiet", "Paper 3", 420, "Mill owner sued over river")
    let gap = try #require(gaps(day)["quiet"])
    #expect(gap.kind == .early)
    #expect(gap.outletName == "Paper 3")
    #expect(gap.link == "https://paper 3.example/10")
    #expect(gap.items.map(\.rawValue) == [11])
    #expect(gap.reason == "Only Paper 3 has it, for 5 h; 9 other active outlets have not.")
    #expect(gap.coverage == 0.1)
    #expect(abs(gap.freshness - exp2(-5.0 / 24)) < 1e-12)
    let probability = try #require(gap.probability)
    #expect(gap.score == probability * 0.9 * gap.freshness)
    #expect((0.0...1).contains(probability))
  }

  /// Gaps are looked for in parts of stories, whatever the grouping is set to.
  @Test(arguments: [(0.19, 0.205), (0.3, 0.315), (0.99, 1)] as [(Float, Float)])
  func partsAreALittleFinerThanStories(stories: Float, parts: Float) {
    var grouping = StoryClustering.Settings.standard
    grouping.granularity = stories
    grouping.joinsLanguages = false
    let grain = GapReplay.grain(of: grouping)
    #expect(abs(grain.granularity - parts) < 1e-6)
    grouping.granularity = grain.granularity
    #expect(grain == grouping)
  }

  @Test func whatAThirdOwnerReportsIsNoGap() {
    var day = day
    day.add("two", "Paper 1", 600, "Ferry runs aground")
    day.add("two", "Paper 2", 640, "Ferry aground off island")
    #expect(gaps(day)["two"]?.kind == .early)
    #expect(
      gaps(day)["two"]?.reason
        == "Only Paper 1 and Paper 2 have it, first Paper 1 2 h ago; 8 other active outlets have not.")
    #expect(gaps(day)["big"] == nil)
    day.add("two", "Paper 3", 650, "Ferry stuck off island")
    #expect(gaps(day)["two"] == nil)
  }

  @Test func sistersAreOneOwner() {
    var day = day
    day.add("Sister", owner: "Owner 4")
    day.add("quiet", "Paper 4", 700, "Mill owner sued over river")
    day.add("quiet", "Sister", 705, "Mill owner sued over river")
    #expect(
      gaps(day)["quiet"]?.reason
        == "Only Paper 4 and Sister, of one owner, have it, for 20 min; 9 other active outlets have not.")
  }

  @Test func aPrimarySourceThatNobodyCovers() {
    var day = day
    day.add("ruling", "Court", 480, "Judgment in Mill v River Trust")
    day.add("covered", "Court", 480, "Judgment in a fishing case")
    day.add("covered", "Paper 7", 540, "Fishermen win in court")
    #expect(gaps(day)["ruling"]?.kind == .primary)
    #expect(gaps(day)["ruling"]?.reason == "In the feed of Court for 4 h and in no outlet.")
    #expect(gaps(day)["covered"]?.kind == .early)
  }

  @Test func whatOnlyAnAggregatorHasIsNoGap() {
    var day = day
    day.add("News Now", role: .aggregator)
    day.add("echo", "News Now", 600, "Ten things to know")
    #expect(gaps(day)["echo"] == nil)
  }

  @Test func whatIsOlderThanTwoDaysIsNoGap() {
    var day = day
    day.add("old", "Paper 1", -2200, "Mill owner sued over river")
    day.add("old", "Paper 1", 600, "Mill owner answers suit over river")
    day.add("older", "Paper 2", -1000, "Well runs dry in village")
    day.add("older", "Paper 2", 600, "Village well still dry")
    #expect(gaps(day)["old"] == nil)
    #expect(gaps(day)["older"]?.reason == "Only Paper 2 has it, for 28 h; 9 other active outlets have not.")
  }

  @Test(arguments: [
    "Your horoscope for Monday", "Weather forecast: rain", "Lottery numbers of Saturday",
    "Live updates: council meets", "Quiz: how well do you know the coast?", "Wordle today: hints",
    "Weather: rain in the west", "Your Saltreach forecast", "Wetter: Es wird kalt", "Liveticker zum Derby",
    "The best boots for rain", "Horóscopo de hoy",
  ])
  func servicesAreNoGaps(title: String) {
    var day = day
    day.add("service", "Paper 1", 600, title)
    #expect(gaps(day)["service"] == nil)
  }

  @Test(arguments: [
    "Storm tears roof off school", "Weather station falls into sea", "Bank cuts growth forecast",
    "Puzzled scientists find new whale", "Best-known actor dies",
  ])
  func newsThatSoundsLikeAServiceIsKept(title: String) {
    var day = day
    day.add("news", "Paper 1", 600, title)
    #expect(gaps(day)["news"] != nil)
  }

  @Test func titlesOfOneTemplateAreNoGaps() {
    var day = day
    for (number, town) in ["Ashford", "Brill", "Corby"].enumerated() {
      day.add("t\(number)", "Paper 1", 600, "Property prices this week in \(town)")
    }
    #expect(gaps(day).isEmpty)
  }

  @Test func anOutletsOwnPastSpeaksForIt() throws {
    var day = day
    // Eight earlier stories: Paper 1's were picked up by three others, Paper 2's by nobody.
    var history = day.appearances
    for number in 0..<8 {
      let time = NewsDay.time(-3000 - Double(number) * 100)
      for paper in [1, 4, 5, 6] {
        history.append(
          .init(
            story: .init(rawValue: "p\(number)"), outlet: .init(rawValue: "Paper \(paper)"),
            time: time.addingTimeInterval(Double(paper) * 60)))
      }
      history.append(
        .init(story: .init(rawValue: "q\(number)"), outlet: .init(rawValue: "Paper 2"), time: time))
    }
    day.history = history
    day.add("first", "Paper 1", 600, "Mill owner sued over river")
    day.add("second", "Paper 2", 600, "Ferry runs aground off island")
    let first = try #require(gaps(day)["first"])
    let second = try #require(gaps(day)["second"])
    #expect(
      first.reason
        == "Only Paper 1 has it, for 2 h; 8 of the 8 stories it was first with were picked up by 3 "
        + "more owners within 7 days; 9 other active outlets have not.")
    #expect(
      second.reason
        == "Only Paper 2 has it, for 2 h; 0 of the 8 stories it was first with were picked up by 3 "
        + "more owners within 7 days; 9 other active outlets have not.")
  }

  @Test func aStoryOfAThinBeatSaysSo() throws {
    var day = day
    for (number, beat) in ["politics", "science"].enumerated() {
      day.feeds.append(
        .init(
          feed: Feed(
            id: .init(rawValue: Int64(number + 1)), address: "https://feeds.example/\(number)", title: beat,
            outlet: .init(rawValue: "Paper 1"), beats: [beat]),
          state: FeedState()))
    }
    day.add("whale", "Paper 3", 600, "New whale found", feed: 2)
    #expect(gaps(day)["whale"]?.kind == .early, "Without a past nobody knows what is usual.")
    var history = day.appearances
    for past in 1...10 {
      for feed in 1...2 as ClosedRange<Int64> {
        history.append(
          .init(
            story: .init(rawValue: "d\(past)\(feed)"), outlet: .init(rawValue: "Paper 1"),
            time: NewsDay.time(600 - Double(past) * 1440), feed: .init(rawValue: feed)))
      }
    }
    day.history = history
    let gap = try #require(gaps(day)["whale"])
    #expect(gap.kind == .beat)
    #expect(gap.reason.contains("science is 9 % of what outlets run, usually 50 % to 50 %"))
  }

  @Test func aStoryOfOneCommunityIsListedWithoutAChance() throws {
    var day = day
    for number in 0..<6 {
      day.add("High \(number)", owner: "High \(number)")
      day.add("Low \(number)", owner: "Low \(number)")
    }
    // Two groups that each carry the same stories for weeks.
    var history = day.appearances
    for past in 0..<60 {
      for (group, name) in ["High", "Low"].enumerated() {
        for number in 0..<6 where (past + number) % 3 != 0 {
          history.append(
            .init(
              story: .init(rawValue: "\(name)\(past)"), outlet: .init(rawValue: "\(name) \(number)"),
              time: NewsDay.time(-Double(past) * 600 - Double(group + number))))
        }
      }
    }
    day.history = history
    for number in 0..<4 {
      day.add("opera", "High \(number)", 600 + Double(number), "Opera house closes for a year")
    }
    let gap = try #require(gaps(day)["opera"])
    #expect(gap.kind == .community)
    #expect(gap.probability == nil)
    #expect(
      gap.reason
        == "4 of the 6 outlets around High 0 have it, first High 0 2 h ago; none of the 6 around Low 0 does.")
  }

  @Test func aDroppedStoryIsListedUntilSomethingFollows() throws {
    var day = day
    var ended: [AnalysisInput.StoredItem] = []
    for number in 0..<6 {
      let title = "Search for missing trawler Marigold goes on, report \(number)"
      let item = Item(
        id: .init(rawValue: Int64(900 + number)), feed: .init(rawValue: 1),
        outlet: .init(rawValue: "Paper \(number)"), identity: "m\(number)", title: title, language: "en",
        published: NewsDay.time(-4000 + Double(number) * 60),
        firstSeen: NewsDay.time(-4000 + Double(number) * 60))
      ended.append(.init(item: item, story: .init(rawValue: "trawler")))
    }
    func listed(_ ended: [AnalysisInput.StoredItem], _ day: NewsDay) -> [GapFinding] {
      var input = day.input
      input.endedItems = ended
      return Analysis.findings(for: input).gaps.filter { $0.kind == .dropped }
    }
    let gap = try #require(listed(ended, day).first)
    #expect(gap.story.rawValue == "trawler")
    #expect(
      gap.reason
        == "6 owners had it, nobody for 3 days; the last words leave it open (“Search”), and nothing since is about it."
    )
    // Found at last.
    var closed = ended
    closed[5].item.title = "Missing trawler Marigold found"
    #expect(listed(closed, day).isEmpty)
    // It goes on under another story.
    day.add("later", "Paper 7", 500, "Trawler Marigold: search missing crew enters fourth day")
    #expect(listed(ended, day).isEmpty)
    // Four owners are not many.
    #expect(listed(Array(ended.prefix(4)), self.day).isEmpty)
  }

  @Test func aNewTurnOfARunningStoryIsAnAngle() throws {
    var day = day
    for number in 0..<6 {
      day.add("strike", "Paper \(number)", -1900 + Double(number), "Dockers walk out over rosters")
    }
    let turn = day.add("strike", "Paper 8", 600, "Harbour master kept second set of rosters")
    day.add("strike", "Paper 7", 640, "Dockers walk out over rosters again")
    var input = day.input
    input.parts = Dictionary(
      uniqueKeysWithValues: day.items.filter { $0.story.rawValue == "strike" }.map {
        ($0.item.id, .init(rawValue: $0.item.id == turn ? "turn" : "main"))
      })
    let gaps = Analysis.findings(for: input).gaps.filter { $0.story.rawValue == "strike" }
    let gap = try #require(gaps.first)
    #expect(gaps.count == 1)
    #expect(gap.kind == .angle)
    #expect(gap.items == [turn])
    #expect(gap.reason.contains("a turn of what 8 owners run (“Dockers walk out over rosters"))
    // Without parts, the story is what it is: covered.
    #expect(self.gaps(day)["strike"] == nil)
  }

  @Test func mutedPhrasesBeatsAndLanguagesAreLeftOut() {
    var day = day
    day.add("quiet", "Paper 3", 420, "Mill Owner sued over river")
    func listed(_ mutes: GapMutes) -> Bool {
      Analysis.findings(for: day.input, settings: AnalysisSettings(mutes: mutes)).gaps.contains {
        $0.story.rawValue == "quiet"
      }
    }
    #expect(listed(GapMutes()))
    #expect(listed(GapMutes(phrases: ["owner of mill", ""], beats: ["sport"], languages: ["fr"])))
    #expect(!listed(GapMutes(phrases: ["mill owner"])))
    #expect(!listed(GapMutes(languages: ["en"])))
  }

  @Test func anglesAreWhatOneOwnerHas() throws {
    var day = NewsDay()
    day.end = 720
    for number in 0..<6 {
      day.add("Paper \(number)", owner: "Owner \(number)")
      let own =
        number == 4
        ? "The engineer Ida Quern warned of it in 2019. “Nobody would sign the drawing,” she said. It cost 4,200 crowns."
        : "Repairs begin next week."
      day.add(
        "dam", "Paper \(number)", 500 + Double(number), "Dam at Ostrel leaks",
        summary: "The dam near Ostrel leaks, the minister Bo Lund said. \(own)")
    }
    let angles = try #require(day.findings.angles.first)
    #expect(angles.story.rawValue == "dam")
    #expect(angles.owners == 6)
    let common = Set(angles.common.map(\.text))
    #expect(common.contains("Bo Lund"))
    #expect(angles.common.first { $0.text == "Ostrel" }?.kind == .place)
    let rare = Dictionary(uniqueKeysWithValues: angles.rare.map { ($0.text, $0.kind) })
    #expect(rare["Ida Quern"] == .name)
    #expect(rare["Nobody would sign the drawing,"] == .quote)
    #expect(rare["4,200 crowns"] == .number)
    #expect(angles.rare.allSatisfy { $0.outletName == "Paper 4" })
  }
}
