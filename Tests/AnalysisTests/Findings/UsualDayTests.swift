import Analysis
import Foundation
import News
import Testing

/// What a day is compared with, and whose clock is not to be trusted.
@Suite struct UsualDayTests {
  /// Ten days on each of which A and B share a story and A has one more; C joins the shared one a day later.
  func input(itemCounts: [[Feed.ID: Int]]) -> AnalysisInput {
    var day = NewsDay()
    day.add("today", "A", 60, "One")
    day.add("today", "B", 70, "One")
    var history = day.appearances
    for number in 1...10 {
      let start = Double(-1440 * number)
      func appear(_ story: String, _ outlet: String, _ minute: Double) {
        history.append(
          .init(
            story: .init(rawValue: "\(story)\(number)"), outlet: .init(rawValue: outlet),
            time: NewsDay.time(start + minute), feed: .init(rawValue: 1)))
      }
      appear("shared", "A", 60)
      appear("shared", "B", 90)
      appear("own", "A", 100)
      if number > 1 { appear("own", "C", 1440 + 60) }
    }
    day.history = history
    var input = day.input
    input.earlierItemCounts = itemCounts
    return input
  }

  @Test func sharesAreComparedWithThoseOfEarlierDays() throws {
    let counts = (0..<27).map { _ in [Feed.ID(rawValue: 1): 6] }
    let found = Analysis.findings(for: input(itemCounts: counts)).day
    let band = try #require(found.sharedShareBand)
    #expect(band.days == 10)
    // The shared story's two of three pairs, and from the second day on the one that C had taken up: on the day
    // before the last, one of four pairs is C's, and its story has two owners by then.
    #expect(band.median == 0.75)
    #expect(band.lowerQuartile == 0.75)
    let ratio = try #require(found.readingRatioBand)
    #expect(ratio.median == 2, "Six items, three stories.")
  }

  @Test func theDayCountsHowManyDaysWereBroader() throws {
    let band = try #require(Analysis.findings(for: input(itemCounts: [])).day.effectiveStoriesBand)
    #expect(band.daysAbove == 10, "One story of two outlets, against two and three stories.")
    #expect(band.daysBelow == 0)
  }

  @Test func foldersAreSetAgainstTheirOwnDays() throws {
    var input = input(itemCounts: [])
    input.feeds = [
      .init(
        feed: Feed(
          id: .init(rawValue: 1), address: "https://a.example/", title: "A", outlet: .init(rawValue: "A"),
          beats: ["harbour"]), state: FeedState())
    ]
    let findings = Analysis.findings(for: input)
    #expect(findings.standings.map(\.name) == ["harbour"])
    #expect(findings.standings.first?.share == 1)
    #expect(findings.standings.first?.usual?.days == 10)
    input.window.since = input.window.until.addingTimeInterval(-7 * 86_400)
    #expect(Analysis.findings(for: input).standings.isEmpty, "Of a week there is no day.")
  }

  @Test func aWeekCountsTheStoriesThatBeganInIt() throws {
    var input = input(itemCounts: [])
    #expect(Analysis.findings(for: input).week == nil)
    input.window.since = input.window.until.addingTimeInterval(-7 * 86_400)
    let week = try #require(Analysis.findings(for: input).week)
    #expect(week.outlets.map(\.name) == ["A", "B", "C"])
    // Today's story and two of each of the six days before; C joins what A had the day before, of five of these days.
    #expect(week.outlets.map(\.stories) == [13, 7, 5])
    #expect(week.outlets.map(\.firsts) == [12, 0, 0])
    #expect(week.effectiveStoriesBefore.count == 1)
    #expect(week.measuredItems == 0)
    #expect(week.originality == nil)
  }

  @Test func withoutCountsNoReadingRatioIsUsual() {
    let found = Analysis.findings(for: input(itemCounts: [])).day
    #expect(found.readingRatioBand == nil)
    #expect(found.sharedShareBand != nil)
  }

  /// An item published so many minutes after it was seen.
  func stored(_ number: Int, outlet: String, ahead minutes: Double, seen: Double) -> AnalysisInput.StoredItem
  {
    .init(
      item: Item(
        id: .init(rawValue: Int64(number)), feed: .init(rawValue: 1), outlet: .init(rawValue: outlet),
        identity: "\(outlet)\(number)", title: "T\(number)", published: NewsDay.time(seen + minutes),
        firstSeen: NewsDay.time(seen)),
      story: .init(rawValue: "\(outlet)\(number)"))
  }

  @Test func aClockThatIsAheadOrBehindIsNamed() {
    var day = NewsDay()
    for number in 0..<30 {
      // Seen every twenty minutes.
      let seen = 100 + 20 * Double(number)
      day.items.append(stored(number, outlet: "Right", ahead: -4, seen: seen))
      day.items.append(stored(number, outlet: "Ahead", ahead: number % 3 == 0 ? 5 : -1, seen: seen))
      day.items.append(stored(number, outlet: "Behind", ahead: -60, seen: seen))
      if number < 4 { day.items.append(stored(number, outlet: "Few", ahead: 5, seen: seen)) }
    }
    #expect(
      day.findings.methods.suspectClocks.map { "\($0.outlet.rawValue) \($0.minutes)" }
        == ["Ahead 5.0", "Behind -60.0"])
  }
}
