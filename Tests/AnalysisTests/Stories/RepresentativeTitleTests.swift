import Analysis
import News
import Testing

@Suite struct RepresentativeTitleTests {
  @Test(arguments: [
    ([], ""), (["", "Only title"], "Only title"),
    (
      [
        "LIVE: Lake Orvine dam latest updates", "Shock in the valley",
        "Crack in Lake Orvine dam forces evacuation", "Lake Orvine dam: evacuation after crack",
      ], "Crack in Lake Orvine dam forces evacuation"
    ),
    (["Halberg recalls vans", "Vans recalled by Halberg"], "Halberg recalls vans"),
  ])
  func itIsCentralEarlyAndNoLabel(titles: [String], expected: String) {
    let items = titles.enumerated().map {
      StorySample.item(Int64($0.offset), hour: Double($0.offset), $0.element)
    }
    #expect(StoryClustering.representativeTitle(of: items) == expected)
    #expect(StoryClustering.representativeTitle(of: items.reversed()) == expected)
  }
}
