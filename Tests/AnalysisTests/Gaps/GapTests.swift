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
    #expect(gap.reason == "Only Paper 3 has it, for 5 h.")
    #expect(gap.coverage == 0.1)
    #expect(abs(gap.freshness - exp2(-5.0 / 24)) < 1e-12)
    #expect(gap.score == gap.probability * 0.9 * gap.freshness)
    #expect((0.0...1).contains(gap.probability))
  }

  @Test func whatASecondOwnerReportsIsNoLongerEarly() {
    var day = day
    day.add("two", "Paper 1", 600, "Ferry runs aground")
    day.add("two", "Paper 2", 640, "Ferry aground off island")
    #expect(gaps(day)["two"] == nil)
    #expect(gaps(day)["big"] == nil)
  }

  @Test func sistersAreOneOwner() {
    var day = day
    day.add("Sister", owner: "Owner 4")
    day.add("quiet", "Paper 4", 700, "Mill owner sued over river")
    day.add("quiet", "Sister", 705, "Mill owner sued over river")
    #expect(gaps(day)["quiet"]?.reason == "Only Paper 4 and Sister, of one owner, have it, for 20 min.")
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
    #expect(gaps(day)["older"]?.reason == "Only Paper 2 has it, for 28 h.")
  }

  @Test(arguments: [
    "Your horoscope for Monday", "Weather forecast: rain", "Lottery numbers of Saturday",
    "Live updates: council meets", "Quiz: how well do you know the coast?", "Wordle today: hints",
    "Wetter: Es wird kalt", "Liveticker zum Derby", "The best boots for rain", "Horóscopo de hoy",
  ])
  func servicesAreNoGaps(title: String) {
    var day = day
    day.add("service", "Paper 1", 600, title)
    #expect(gaps(day)["service"] == nil)
  }

  @Test(arguments: [
    "Storm tears roof off school", "Puzzled scientists find new whale", "Best-known actor dies",
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
        + "more owners within 7 days.")
    #expect(
      second.reason
        == "Only Paper 2 has it, for 2 h; 0 of the 8 stories it was first with were picked up by 3 "
        + "more owners within 7 days.")
    #expect(first.probability > second.probability)
    #expect(day.findings.gaps.map(\.story.rawValue) == ["first", "second"])
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

  @Test func theModelFollowsItsFeatures() {
    func probability(
      age: Double = 1, quiet: Double = 1, second: Double = 0, past: Double = -2.6, heat: Double = 0
    ) -> Double {
      PickUpModel.prior.probability(
        of: .init(ageHours: age, quietHours: quiet, secondOwner: second, pastLogOdds: past, heat: heat))
    }
    #expect(probability(age: 30, quiet: 30) < probability())
    #expect(probability(second: 1) > probability())
    #expect(probability(past: -1) > probability())
    #expect(probability(heat: 1) > probability())
    // 1 ÷ (1 + e^(1.06 + 1.72/24 + 0.52·ln 2 + 0.69·2.6))
    #expect((probability() * 1000).rounded() == 36)
  }
}
