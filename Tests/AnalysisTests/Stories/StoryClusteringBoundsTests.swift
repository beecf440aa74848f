import Analysis
import Foundation
import News
import Testing

@Suite struct StoryClusteringBoundsTests {
  typealias Sample = StorySample

  @Test func whatHasLeftTheWindowLeavesTheIndex() {
    var clustering = StoryClustering()
    var largest = 0
    for day in 0..<20 {
      let numbers = (day * 100)..<(day * 100 + 100)
      _ = clustering.add(
        numbers.map { Sample.item(Int64($0), hour: Double(day) * 24, "\($0 * 7_919) \($0 * 104_729)") })
      largest = max(largest, clustering.rememberedItemCount)
    }
    // The window's three days and the day begun, a quarter more, and the least after which it is looked at.
    #expect(largest <= 400 + 100 + 1_024)
    #expect(clustering.indexedTermCount < 40 * clustering.rememberedItemCount)
  }

  @Test func aWordOfAllItemsIsFoundByTheLatestAlone() {
    var clustering = StoryClustering()
    let items = (0..<3_000).map { number in
      StorySample.item(Int64(number), hour: Double(number) / 300, "Ostrane lom\(number) dar\(number)")
    }
    _ = clustering.add(items)
    #expect(clustering.indexedTermCount <= 2 * items.count + 1_024)
  }

  @Test func aHostileItemCostsNoMoreThanALongOne() {
    var clustering = StoryClustering()
    let words = (0..<100_000).map { "word\($0)" }.joined(separator: " ")
    let changes = clustering.add([
      Sample.item(1, hour: 0, words, summary: words),
      Sample.item(2, hour: 0, String(repeating: "spam ", count: 100_000)),
      Sample.item(3, hour: 0, String(repeating: "x", count: 1_000_000)),
      Sample.item(4, hour: 0, ""), Sample.item(5, hour: 0, "", summary: " … "),
    ])
    #expect(Sample.groups(changes.assignments) == [[1], [2], [3], [4], [5]])
    #expect(clustering.indexedTermCount < 5_000)
  }

  @Test func equalTitlesAreOneStoryHoweverMany() {
    var clustering = StoryClustering()
    let changes = clustering.add(
      (0..<20_000).map { Sample.item($0, hour: Double($0) / 1_000, "Subscribe now and win a car today") })
    #expect(Set(changes.assignments.values) == [Story.ID(founder: Sample.item(0, hour: 0, ""))])
    #expect(clustering.indexedTermCount < 100)
  }

  @Test func itemsThatLeaveTheWindowTakeNoneOfTheOthersAlong() {
    let pairs: Int64 = 1_500
    var items: [Item] = []
    for pair in 0..<pairs {
      // The first letters differ: words are cut to five.
      let name = String(String(1_000_000 + pair * 7_919, radix: 36).reversed())
      let (hour, first, last) = (Double(pair) / 3, "\(name) x\(name)", "q\(name) z\(name)")
      items.append(Sample.item(2 * pair, hour: hour, "\(first) \(last) opens"))
      items.append(Sample.item(2 * pair + 1, hour: hour + 10, "\(last) closes \(first)"))
    }
    items.sort { $0.time < $1.time }
    let expected = (0..<pairs).map { [2 * $0, 2 * $0 + 1] }
    #expect(Sample.groups(Sample.assignments(Sample.batches(of: 50, items))) == expected)
  }

  @Test func timesFarOffDoNoHarm() {
    var clustering = StoryClustering()
    var items = Sample.days
    items.append(Sample.item(90, hour: -500_000, "Dam at Lake Orvine cracks"))
    items.append(Sample.item(91, hour: 600_000, "Dam at Lake Orvine cracks"))
    let changes = clustering.add(items)
    #expect(Sample.groups(changes.assignments) == Sample.groupsOfDays + [[90], [91]])
    #expect(clustering.add([]) == StoryClustering.Changes())
  }
}
