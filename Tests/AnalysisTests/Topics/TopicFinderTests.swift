import Analysis
import Foundation
import News
import Testing

@Suite struct TopicFinderTests {
  private static let until = Date(timeIntervalSince1970: 1_790_000_000)

  private static func daysAgo(_ days: Double) -> Date { until.addingTimeInterval(-86_400 * days) }

  /// A story: its headline, how long ago it began, and who carried it.
  private struct Told {
    var id: String
    var daysAgo: Double
    var title: String
    var outlets: [String]
  }

  /// A trial and a strike of three weeks, and stories of neither.
  private static let stories = [
    Told(
      id: "t1", daysAgo: 20.5, title: "Trial of minister Crayle over Brannoch bridge opens",
      outlets: ["a", "b", "c"]),
    Told(
      id: "t2", daysAgo: 12.5, title: "Crayle trial: engineer tells of money for the Brannoch bridge",
      outlets: ["a", "b"]),
    Told(
      id: "t3", daysAgo: 0.5, title: "Minister Crayle convicted in Brannoch bridge trial",
      outlets: ["a", "b", "c", "d"]),
    Told(id: "s1", daysAgo: 14.5, title: "Ferry crews of Tarnmouth vote to strike", outlets: ["a", "d"]),
    Told(id: "s2", daysAgo: 3.5, title: "Tarnmouth ferry strike strands islanders", outlets: ["d"]),
    Told(
      id: "x1", daysAgo: 0.5, title: "Astronomers see a moon with rings of ice",
      outlets: ["a", "news portal"]),
    Told(id: "x2", daysAgo: 3.5, title: "Pastry chef opens hotel school in Oxhaven", outlets: ["c"]),
  ]

  private static func finder(
    _ stories: [Told] = stories, observedSince: Date? = nil, isReversed: Bool = false
  ) -> TopicFinder {
    var outlets = ["a", "b", "c", "d"].map { Outlet(id: Outlet.ID(rawValue: $0), name: $0) }
    outlets.append(Outlet(id: Outlet.ID(rawValue: "news portal"), name: "news portal", role: .aggregator))
    let appearances = stories.flatMap { story in
      story.outlets.map {
        AnalysisInput.Appearance(
          story: Story.ID(rawValue: story.id), outlet: Outlet.ID(rawValue: $0), time: daysAgo(story.daysAgo))
      }
    }
    return TopicFinder(
      appearances: isReversed ? appearances.reversed() : appearances, outlets: outlets, until: until,
      observedSince: observedSince)
  }

  private static func items(of stories: [Told]) -> [AnalysisInput.StoredItem] {
    stories.enumerated().map { number, story in
      AnalysisInput.StoredItem(
        item: Item(
          id: Item.ID(rawValue: Int64(number)), feed: Feed.ID(rawValue: 1),
          outlet: Outlet.ID(rawValue: story.outlets[0]), identity: story.id, title: story.title,
          language: "en",
          firstSeen: daysAgo(story.daysAgo)),
        story: Story.ID(rawValue: story.id))
    }
  }

  private static func topics(_ stories: [Told] = stories, observedSince: Date? = nil) -> [TopicFinding] {
    finder(stories, observedSince: observedSince).topics(from: items(of: stories))
  }

  @Test func storiesOfOneMatterAreATopic() {
    let topics = Self.topics()
    #expect(topics.map { $0.stories.map(\.id.rawValue) } == [["t1", "t2", "t3"], ["s1", "s2"]])
    #expect(topics.map(\.outlets) == [4, 2])
    #expect(topics.map(\.pairs) == [9, 3])
    #expect(topics[0].greatest?.id.rawValue == "t3")
    #expect(Set(topics[0].terms).isSuperset(of: ["Crayle", "Brannoch"]))
    #expect(Set(topics[1].terms).isSuperset(of: ["Tarnmouth"]))
    #expect(topics[0].stories[2].firstTime == Self.daysAgo(0.5))
  }

  @Test func sharesAreOfTheDaysPairsWithoutAggregators() {
    let topics = Self.topics()
    #expect(topics[0].dailyShares.count == 28)
    // The last day: four pairs of the trial and one of the moon; the portal does not count.
    #expect(topics[0].share == 0.8)
    #expect(topics[0].dailyShares[27 - 20] == 1)
    #expect(topics[0].dailyShares[27 - 14] == 0)
    #expect(topics[1].dailyShares[27 - 3] == 0.5)
    #expect(topics[0].dailyShares[0] == nil, "no pair that day")
    #expect(topics[0].usual == nil, "four days before the last are too few")
  }

  @Test func daysBeforeTheFirstCrawlAreNotJudged() {
    let topics = Self.topics(observedSince: Self.daysAgo(13))
    #expect(topics[0].dailyShares[27 - 14] == nil)
    #expect(topics[0].dailyShares[27 - 12] == 1)
    #expect(topics[0].pairs == 9)
  }

  @Test func theOrderOfTheInputDoesNotMatter() {
    let reversed = Self.finder(isReversed: true).topics(from: Self.items(of: Self.stories).reversed())
    #expect(reversed == Self.topics())
  }

  @Test func nothingGivesNoTopic() {
    #expect(Self.topics([]).isEmpty)
    #expect(Self.topics([Self.stories[0]]).isEmpty)
  }

  @Test func theStoriesOfMostOutletsAreLookedAtFirst() {
    let stories = Self.finder().stories()
    #expect(stories.map(\.rawValue) == ["t3", "t1", "t2", "s1", "x1", "s2", "x2"])
  }
}
