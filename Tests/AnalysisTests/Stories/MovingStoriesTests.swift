import Analysis
import Foundation
import News
import Testing

/// Times are minutes after the midnight that the day ends at.
@Suite struct MovingStoriesTests {
  /// Six outlets, two of one owner, and an aggregator.
  func day(_ items: [(story: String, outlet: String, minute: Double)]) -> NewsDay {
    var day = NewsDay()
    for (name, owner) in [("A", "a"), ("B", "b"), ("C", "c"), ("D", "d"), ("E", "e"), ("E2", "e")] {
      day.add(name, owner: owner)
    }
    day.add("News Now", role: .aggregator)
    day.end = 0
    for item in items { day.add(item.story, item.outlet, item.minute, "Pier of \(item.story)") }
    return day
  }

  func stories(_ day: NewsDay) -> MovingStories {
    MovingStories(end: NewsDay.time(day.end), outlets: day.outlets)
  }

  func listing(_ story: String, _ minute: Double, rank: Int) -> MovingStories.Listing {
    .init(story: .init(rawValue: story), shown: NewsDay.time(minute), rank: rank, probability: 0.1)
  }

  @Test func aGapIsPickedUpByThreeFurtherOwners() throws {
    let day = day([
      ("up", "A", -2000), ("up", "B", -900), ("up", "C", -800), ("up", "D", -700),
      // Two further owners, and one twice.
      ("not", "A", -2000), ("not", "B", -900), ("not", "E", -800), ("not", "E2", -700),
      ("not", "News Now", -600),
      // Three had it already.
      ("old", "A", -2000), ("old", "B", -1990), ("old", "C", -1980), ("old", "D", -900), ("old", "E", -800),
    ])
    let found = stories(day).pickedUp(
      [
        listing("up", -1000, rank: 3), listing("up", -1200, rank: 7), listing("not", -1200, rank: 1),
        listing("old", -1200, rank: 2), listing("gone", -1200, rank: 4),
      ],
      items: day.items)
    #expect(found.map(\.story.rawValue) == ["up"])
    let gap = try #require(found.first)
    #expect(gap.rank == 7, "The first list that had it counts.")
    #expect(gap.listed == NewsDay.time(-1200))
    #expect(gap.ownersWhenListed == 1)
    #expect(gap.owners == 4)
    #expect(gap.title == "Pier of up")
  }

  @Test func theMostPickedUpComesFirst() {
    let four = ["A", "B", "C", "D"].enumerated().map { ("four", $1, -1000 + Double($0)) }
    let five = ["A", "B", "C", "D", "E"].enumerated().map { ("five", $1, -1000 + Double($0)) }
    let day = day(four + five)
    let found = stories(day).pickedUp(
      [listing("four", -1000, rank: 1), listing("five", -1000, rank: 2)], items: day.items)
    #expect(found.map(\.story.rawValue) == ["five", "four"])
  }

  @Test func aStoryFallsSilentAfterADayWithoutAnItem() throws {
    let outlets = ["A", "B", "C", "D", "E"]
    func story(_ name: String, _ count: Int, last: Double) -> [(
      story: String, outlet: String, minute: Double
    )] {
      outlets.prefix(count).enumerated().map { (name, $1, last - 10 * Double(count - 1 - $0)) }
    }
    let day = day(
      story("silent", 5, last: -1500) + story("few", 4, last: -1500) + story("old", 5, last: -3000)
        + story("running", 5, last: -100)
        // Joined by nobody new, but followed.
        + story("followed", 5, last: -1500) + [("followed", "A", -200), ("silent", "News Now", -100)])
    let stories = stories(day)
    let candidates = stories.candidates(day.appearances)
    #expect(candidates.map(\.rawValue) == ["followed", "silent"])
    let found = stories.silent(day.items.filter { candidates.contains($0.story) })
    #expect(found.map(\.story.rawValue) == ["silent"])
    #expect(found.first?.owners == 5)
    #expect(found.first?.lastTime == NewsDay.time(-1500))
  }
}
