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
    var language = "en"
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
          language: story.language,
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
    #expect(Set(topics[0].terms).isSuperset(of: ["minister Crayle", "Brannoch bridge"]))
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
    // Several items of a story, one in another language.
    let items = Self.items(
      of: Self.stories
        + Self.stories.map { told in
          var other = told
          other.title = "Brannoch: " + told.title.uppercased()
          other.language = "de"
          return other
        })
    let topics = Self.finder().topics(from: items)
    #expect(!topics.isEmpty)
    #expect(topics == Self.finder().topics(from: items.reversed()))
  }

  @Test func whatHasNoHeadlineIsKnownByItsSummary() {
    var items = Self.items(of: Self.stories)
    for number in items.indices {
      items[number].item.summary = items[number].item.title
      items[number].item.title = ""
    }
    let topics = Self.finder().topics(from: items)
    #expect(topics.map { $0.stories.map(\.id.rawValue) } == [["t1", "t2", "t3"], ["s1", "s2"]])
    #expect(topics.allSatisfy { !$0.terms.isEmpty })
  }

  /// Forty stories of twenty days, of which no two are of one matter.
  private static let everyday = [
    "Choir sings in the old quarry", "Glassmaker finds a red that does not fade",
    "Tunnel under the lake is a year late",
    "Apple harvest the best in decades", "Library lends out telescopes", "Two trams collide in Marrowick",
    "Goalkeeper scores from her own half", "Bakers cut the sugar in their rolls",
    "A comet returns after 80 years",
    "Vets warn of a tick from the south", "Museum shows the first typewriters",
    "Swimmers cross the sound by night",
    "Rents in Oxhaven fall again", "School tries lessons at noon", "Beavers dam the mill stream",
    "Clockmaker retires at ninety", "Power line to the islands approved",
    "Poet prints a book of lists",
    "Police find stolen cellos", "Cable car stands still in the wind", "Farm grows rice in the north",
    "Chess champion loses to a pupil", "Bridge toll to end in spring", "Orchestra plays without a conductor",
    "Fishermen net a sunken bell", "Skate park opens beside the court", "Thieves take forty beehives",
    "Hospital hires night gardeners", "Wolves seen near Pellgrove", "Sculptor carves with a chainsaw",
    "Airline drops paper tickets", "Village votes for a second clock", "Divers map a drowned forest",
    "Theatre heats with old props", "Ski club moves to roller skis", "Court orders a fence to be moved",
    "Teachers learn to fence", "Miners dig out a mammoth", "Ice rink stays frozen all summer",
    "Tax office loses its keys",
  ].enumerated().map { number, title in
    Told(id: "e\(number)", daysAgo: Double(number % 20) + 0.5, title: title, outlets: ["a"])
  }

  @Test func aNameAloneMakesNoMatter() {
    let pair = [
      Told(id: "n1", daysAgo: 2, title: "Ferry runs aground off Tarnmouth", outlets: ["a", "b"]),
      Told(id: "n2", daysAgo: 9, title: "Tarnmouth bakery wins a prize", outlets: ["b"]),
    ]
    #expect(Self.topics(Self.everyday + pair).isEmpty)
    let matter = Self.stories.filter { $0.id.hasPrefix("s") }
    #expect(Self.topics(Self.everyday + matter).map { $0.stories.map(\.id.rawValue) } == [["s1", "s2"]])
  }

  @Test func theFormOfAReportIsNoTerm() {
    var stories = Self.stories
    for number in stories.indices where stories[number].id.hasPrefix("s") {
      stories[number].title = "Video gallery: " + stories[number].title
    }
    let terms = Self.topics(Self.everyday + stories).first { $0.stories[0].id.rawValue == "s1" }?.terms ?? []
    #expect(terms.contains("Tarnmouth"))
    #expect(terms.allSatisfy { !$0.contains("Video") && !$0.contains("gallery") })
  }

  @Test func whatWasOnlyNearToAMatterIsLeftOut() {
    let stray = Told(id: "n1", daysAgo: 8, title: "Brannoch bakery bakes a giant loaf", outlets: ["c"])
    let topics = Self.topics(Self.everyday + Self.stories + [stray])
    #expect(topics.first?.stories.map(\.id.rawValue) == ["t1", "t2", "t3"])
  }

  @Test func aMatterCanBeTheSameInTwoLanguages() {
    var pair = [
      Told(id: "n1", daysAgo: 2, title: "Velmark and Nordwalden settle herring row", outlets: ["a", "b"]),
      Told(
        id: "n2", daysAgo: 2, title: "Heringsstreit zwischen Velmark und Nordwalden beigelegt", outlets: ["b"]
      ),
    ]
    pair[1].language = "de"
    #expect(Self.topics(Self.everyday + pair).map { $0.stories.map(\.id.rawValue) } == [["n1", "n2"]])
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
