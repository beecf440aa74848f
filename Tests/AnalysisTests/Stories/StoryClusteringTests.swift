import Analysis
import Foundation
import News
import Testing

@Suite struct StoryClusteringTests {
  typealias Sample = StorySample

  @Test func eventsAreToldApart() {
    #expect(Sample.groups(Sample.assignments([Sample.days])) == Sample.groupsOfDays)
  }

  @Test func storiesAreNamedAfterTheirFounder() {
    let assignments = Sample.assignments([Sample.days])
    #expect(assignments[Item.ID(rawValue: 14)] == Story.ID(founder: Sample.days[0]))
    #expect(assignments[Item.ID(rawValue: 15)] == Story.ID(founder: Sample.days[14]))
  }

  @Test(arguments: [1, 2, 5, 15])
  func batchesDoNotMatter(size: Int) {
    let batches = Sample.batches(of: size, Sample.days)
    #expect(Sample.groups(Sample.assignments(batches)) == Sample.groupsOfDays)
  }

  @Test func theOrderWithinABatchDoesNotMatter() {
    #expect(Sample.assignments([Sample.days.reversed()]) == Sample.assignments([Sample.days]))
  }

  @Test func aLateItemJoinsItsStory() {
    let late = Sample.days[1]
    let assignments = Sample.assignments([Sample.days.filter { $0.id != late.id }, [late]])
    #expect(Sample.groups(assignments) == Sample.groupsOfDays)
  }

  /// Three hundred later items have each of its words.
  @Test func aLateItemFindsItsStoryBehindWhatCameAfterIt() {
    let words = ["Vellmar", "Quissant", "Torbeck", "Ostrane"]
    let first = Sample.item(0, hour: 0, words.joined(separator: " "))
    let others = (1...1_200).map { number in
      Sample.item(
        Int64(number), hour: 1 + Double(number) / 60,
        "\(words[number % 4]) lom\(number) dar\(number) feg\(number)")
    }
    let late = Sample.item(1_201, hour: 0.5, words.reversed().joined(separator: " "))
    let assignments = Sample.assignments([[first], others, [late]])
    #expect(assignments[late.id] == assignments[first.id])
  }

  @Test func knownItemsArePassedOver() {
    var clustering = StoryClustering()
    _ = clustering.add(Sample.days)
    #expect(clustering.add(Sample.days + Sample.days) == StoryClustering.Changes())
    let twice = StoryClustering.Changes(assigning: Sample.days[14])
    var other = StoryClustering()
    #expect(other.add([Sample.days[14], Sample.days[14]]) == twice)
  }

  @Test(arguments: [3, 8, 12])
  func restoringGoesOnWhereTheLastRunEnded(count: Int) {
    let early = Array(Sample.days[..<count])
    let late = Array(Sample.days[count...])
    var assignments = Sample.assignments([early])
    var restored = StoryClustering()
    restored.restore(early.reversed().map { .init(item: $0, story: assignments[$0.id]!) })
    Sample.apply(restored.add(late), to: &assignments)
    #expect(assignments == Sample.assignments([early, late]))
    #expect(Sample.groups(assignments) == Sample.groupsOfDays)
  }

  @Test func anAgencyTextUnderANewHeadlineJoins() {
    let text = """
      The ferry Aurelia with 212 people on board ran aground off Cape Dorn early on Monday. The coast guard said \
      that all passengers were brought ashore and nobody was hurt.
      """
    let assignments = Sample.assignments([
      [
        Sample.item(1, hour: 0, "Ferry runs aground off Cape Dorn", summary: text),
        Sample.item(2, hour: 3, "“We heard a bang”: drama at sea ends well", summary: text),
        Sample.item(3, hour: 50, "Stranded in the fog", summary: text),
        Sample.item(4, hour: 4, "New cinema opens in Dorn", summary: "It has 212 seats and a café."),
      ]
    ])
    #expect(Sample.groups(assignments) == [[1, 2, 3], [4]])
  }

  @Test func anAddressSaysWhatATerseHeadlineLeavesOut() {
    let told = [
      ("First time since 1904", "https://a.example/2026/09/owls-hatch-in-tower-of-brannoch-cathedral-88213"),
      (
        "Who-hoo!", "https://b.example/nature/story/owls%20hatch%20brannoch%20cathedral%20tower.html?from=rss"
      ),
      ("They are back", "https://c.example/sport/skerran-rovers-win-promotion-to-first-league"),
      ("A night to remember", "https://d.example/p/6a7f0c9d1e55"),
    ]
    var items = told.enumerated().map { Sample.item(Int64($0.offset), hour: 0, $0.element.0) }
    #expect(Sample.groups(Sample.assignments([items])).count == 4)
    for (number, told) in told.enumerated() { items[number].link = told.1 }
    #expect(Sample.groups(Sample.assignments([items])) == [[0, 1], [2], [3]])
  }

  @Test func copiesJoinWithinTheWindowAndNotBeyond() {
    let title = "Tunnel under Mount Kerrel to open in spring after nine years of work"
    let assignments = Sample.assignments([
      [Sample.item(1, hour: 0, title), Sample.item(2, hour: 60, title), Sample.item(3, hour: 160, title)]
    ])
    #expect(Sample.groups(assignments) == [[1, 2], [3]])
  }

  @Test func languagesDoNotJoinUnlessUnknownOrWished() {
    let items = [
      Sample.item(1, hour: 0, "Vulkan Toruma Ascheregen Flughafen", language: "de"),
      Sample.item(2, hour: 1, "Vulkan Toruma Ascheregen Flughafen", language: "sv"),
      Sample.item(3, hour: 2, "Vulkan Toruma Ascheregen", language: "und"),
    ]
    var settings = StoryClustering.Settings.standard
    settings.joinsLanguages = false
    let assignments = Sample.assignments([items], clustering: StoryClustering(settings: settings))
    #expect(assignments[Item.ID(rawValue: 1)] != assignments[Item.ID(rawValue: 2)])
    #expect(Set(assignments.values).count == 2)
  }

  /// One event in five languages and three scripts, and beside it another of the same kind.
  private static let languages: [Item] = [
    Sample.item(1, hour: 0, "Typhoon Nepartak nears Japan, rowing finals moved", language: "en"),
    Sample.item(
      2, hour: 1, "El tifón Nepartak se acerca a Japón y aplaza las finales de remo", language: "es"),
    Sample.item(3, hour: 1, "Taifun Nepartak vor Japan: Finale im Rudern verschoben", language: "de"),
    Sample.item(4, hour: 2, "Тайфун «Непартак» у Японии: финалы гребли перенесли", language: "ru"),
    Sample.item(5, hour: 2, "إعصار نيبارتاك يقترب من اليابان وتأجيل نهائي التجديف", language: "ar"),
    Sample.item(6, hour: 2, "Erdbeben in Chile: Hafen von Talcaro zerstört", language: "de"),
    Sample.item(7, hour: 3, "Earthquake in Chile destroys the port of Talcaro", language: "en"),
  ]

  @Test func languagesJoinByNamesAndConcepts() {
    #expect(Sample.groups(Sample.assignments([Self.languages])) == [[1, 2, 3, 4, 5], [6, 7]])
  }

  @Test func whatComesBeforeTheSecondLanguageIsFoundByIt() {
    let first = [Self.languages[0], Sample.item(8, hour: 0, "Halberg Motors recalls vans")]
    let others = [[Self.languages[1]], [Self.languages[2], Self.languages[3]]]
    #expect(Sample.groups(Sample.assignments([first] + others)) == [[1, 2, 3, 4], [8]])
  }

  @Test func whatWasRestoredBeforeTheSecondLanguageIsFoundByIt() {
    var clustering = StoryClustering()
    let english = Self.languages[0]
    let story = Story.ID(founder: english)
    clustering.restore([AnalysisInput.StoredItem(item: english, story: story)])
    #expect(clustering.add([Self.languages[1]]).assignments.values.map(\.self) == [story])
  }

  @Test(arguments: [nil, ". ", "!\n", "? "])
  func aNoteUnderEveryHeadlineOfAnOutletIsNotItsStory(border: String?) {
    let note =
      "The night desk of the Courier is a team of reporters who bring you what happens. Around the clock."
    let titles = [
      "Dam at Lake Orvine cracks", "Halberg Motors recalls vans", "Whale seen in Tessaly Bay",
      "Marta Quillon elected mayor", "Ferry runs aground",
    ]
    let items = titles.enumerated().map { number, title in
      Sample.item(
        Int64(number), hour: 0, title, summary: (border.map { title + $0 } ?? "") + note, outlet: "courier")
    }
    #expect(Sample.groups(Sample.assignments([items])).count == 5)
  }

  @Test(arguments: [" | The Port Sevrin Courier", " - Courier", " – Nachrichten"])
  func anOutletsNameBehindEveryHeadlineIsNotItsStory(ending: String) {
    let titles = [
      "Dam cracks", "Vans recalled", "Whale seen", "Mayor elected", "Ferry aground", "Bank robbed",
    ]
    let items = titles.enumerated().map { number, title in
      Sample.item(Int64(number), hour: 0, title + ending, outlet: "courier")
    }
    #expect(Sample.groups(Sample.assignments([items])).count == titles.count)
  }

  @Test(arguments: [
    "Letters from the harbour: ", "Harbour letters | ", "Opinion: Harbour letters | ", "港灣來信｜",
  ])
  func aSectionsNameBeforeTheHeadlineIsNotItsStory(beginning: String) {
    let titles = [
      "Dam cracks", "Vans recalled", "Whale seen", "Mayor elected", "Ferry aground", "Bank robbed",
    ]
    // A day apart: a beginning of one day can be an event's name.
    let before = (0..<4).map {
      Sample.item(Int64($0), hour: Double($0) * 24, beginning + titles[$0], outlet: "courier")
    }
    let present = titles.enumerated().map { number, title in
      Sample.item(Int64(10 + number), hour: 97, beginning + title, outlet: "courier")
    }
    let groups = Sample.groups(Sample.assignments([before, present]))
    #expect(groups.filter { $0.contains { $0 >= 10 } }.allSatisfy { $0.filter { $0 >= 10 }.count == 1 })
  }

  /// One event in two wordings that have little in common.
  private static let wordings = [
    "Brannoch council closes the mill school for want of teachers, pupils, heating and a janitor",
    "Parents gather with candles, flowers, torches, banners, a brass band and speeches as last school bell rings after ninety summers; nobody from the Brannoch council has come",
  ]

  /// The stories of headlines, one an hour, each of its outlet.
  private static func groups(_ titles: [String], outlets: [String]) -> [[Int64]] {
    Sample.groups(Sample.assignments([items(titles, outlets: outlets)]))
  }

  private static func items(_ titles: [String], outlets: [String]) -> [Item] {
    titles.indices.map { number in
      var item = Sample.item(Int64(number), hour: Double(number), titles[number])
      item.outlet = Outlet.ID(rawValue: outlets[number])
      return item
    }
  }

  @Test func anOutletSeldomReportsAnEventInTwoWordings() {
    #expect(Self.groups(Self.wordings, outlets: ["courier", "herald"]) == [[0, 1]])
    #expect(Self.groups(Self.wordings, outlets: ["courier", "courier"]) == [[0], [1]])
    #expect(Self.groups(Self.wordings, outlets: ["", ""]) == [[0, 1]])
  }

  @Test func whatTwoOutletsPrintIsNotOneOutletsReport() {
    let titles = [Self.wordings[0], Self.wordings[0], Self.wordings[1]]
    #expect(Self.groups(titles, outlets: ["courier", "herald", "courier"]) == [[0, 1, 2]])
    #expect(Self.groups(titles, outlets: ["courier", "courier", "courier"]) == [[0, 1], [2]])
  }

  @Test(arguments: ["courier", "herald"])
  func anOutletIsKnownAfterRestoring(outlet: String) {
    let items = Self.items(Self.wordings, outlets: ["courier", outlet])
    let story = Story.ID(founder: items[0])
    var clustering = StoryClustering()
    clustering.restore([AnalysisInput.StoredItem(item: items[0], story: story)])
    let assignments = clustering.add([items[1]]).assignments
    #expect((assignments[items[1].id] == story) == (outlet == "herald"))
  }

  @Test func aReportThatAnOutletPrintsAnewIsOneStory() {
    let titles = [
      "Ferry runs aground off Cape Dorn, 212 on board", "Ferry runs aground off Cape Dorn with 212 on board",
    ]
    #expect(Self.groups(titles, outlets: ["courier", "courier"]) == [[0, 1]])
  }

  @Test func theNameOfAPlaceAloneMakesNoStory() {
    let titles = [
      "Brannoch police arrest five over arson at Kerrel paper mill",
      "Brannoch museum of glass shows treasures from Sevrin wreck",
    ]
    #expect(Self.groups(titles, outlets: ["courier", "herald"]) == [[0], [1]])
  }

  /// Both say "new", "people", "first" and "year"; nearly all of their likeness is a name.
  @Test func aNameAmongWordsOfAllNewsMakesNoStory() {
    let furnace = (
      "Sevrin glassworks shows furnace",
      "It is new this year, first to be seen by people, says its director, when crystal bowls, goblets and chandeliers return from the Lorvane fair with a medal for engraving."
    )
    let accident = (
      "New quarry accident near Sevrin",
      "Two people were hurt in the first accident this year when a crane toppled over a lorry of granite, police says."
    )
    let otherReport = (
      "New furnace at Sevrin",
      "The glassworks of Sevrin, back from the Lorvane fair with a medal, lights a furnace that people can see."
    )
    let texts = [furnace, accident, otherReport]
    let items = texts.indices.map { number in
      Sample.item(Int64(number), hour: Double(number), texts[number].0, summary: texts[number].1)
    }
    #expect(Sample.groups(Sample.assignments([[items[0], items[1]]])) == [[0], [1]])
    #expect(Sample.groups(Sample.assignments([[items[0], items[2]]])) == [[0, 2]])
  }

  @Test func aStoryDoesNotGoOnForEver() {
    let items = (0..<20).map { day in
      Sample.item(Int64(day), hour: Double(day) * 24, "Puzzle of the day: hints and answers for the grid")
    }
    let groups = Sample.groups(Sample.assignments([items]))
    #expect(groups == [Array(0...7), Array(8...15), Array(16...19)])
  }
}

extension StoryClustering.Changes {
  /// That one item founded a story.
  init(assigning item: Item) {
    self.init()
    assignments = [item.id: Story.ID(founder: item)]
    newStories = [Story.ID(founder: item): item.time]
  }
}
