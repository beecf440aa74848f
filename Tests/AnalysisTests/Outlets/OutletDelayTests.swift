import Analysis
import Foundation
import News
import Testing

@Suite struct OutletDelayTests {
  func id(_ name: String) -> Outlet.ID { Outlet.ID(rawValue: name) }

  @Test func delayIsTheMedianBehindTheFirstOwner() {
    let stories = (1...11).map { "B@0 C@\($0)" }
    #expect(OutletNetwork(stories).delay(of: id("C")) == 360)
    #expect(OutletNetwork(stories).delay(of: id("B")) == nil, "It is always first.")
    #expect(OutletNetwork(Array(stories.prefix(9))).delay(of: id("C")) == nil, "Too few to tell.")
  }

  @Test func hoursInWhichNothingComesAreQuiet() {
    // C publishes from 6 to 22 h; the days begin at midnight.
    let stories = (0..<170).map { number in "C@\(24 * (number / 17) + 6 + number % 17)" }
    let network = OutletNetwork(stories)
    #expect(network.quietHours(of: id("C")) == [0, 1, 2, 3, 4, 5, 23])
    #expect(OutletNetwork(Array(stories.prefix(99))).quietHours(of: id("C")) == nil)
  }

  @Test func whoSleepsIsNotSlow() {
    // B publishes around the clock; C has what came at 20 h two hours later, and what came at 22 h the next morning.
    var stories = (0..<170).map { number in "C@\(24 * (number / 17) + 6 + number % 17)" }
    for day in 0..<12 {
      stories.append("B@\(24 * day + 22) C@\(24 * day + 31)")
    }
    // From 22 to 23 h, and from 6 to 7 h: two hours of nine.
    #expect(OutletNetwork(stories).delay(of: id("C")) == 120)
  }
}

@Suite struct RedundancyTests {
  func order(_ feeds: [Int64: [String]]) -> [RedundancyFinding] {
    Redundancy.order(
      Dictionary(
        uniqueKeysWithValues: feeds.map { feed, stories in
          (Feed.ID(rawValue: feed), Set(stories.map { Story.ID(rawValue: $0) }))
        }))
  }

  @Test func whatOthersHaveCanBeDroppedForNothing() {
    let found = order([1: ["a", "b", "c", "d"], 2: ["b", "c"], 3: ["d", "e"], 4: []])
    #expect(found.map(\.feed.rawValue) == [4, 2, 3, 1])
    #expect(found.map(\.added) == [0, 0, 1, 4])
    #expect(found.map(\.only) == [0, 0, 1, 1])
    #expect(found.map(\.lostShare) == [0, 0, 0.2, 1])
    #expect(found.map(\.stories) == [0, 2, 2, 4])
  }

  @Test func whatIsAddedIsCountedAnew() {
    // 2 looks best after 1 by its size, but 3 adds more.
    let found = order([1: ["a", "b", "c", "d", "e"], 2: ["b", "c", "d", "f"], 3: ["g", "h"]])
    #expect(found.map(\.feed.rawValue) == [2, 3, 1])
    #expect(found.map(\.added) == [1, 2, 5])
  }

  @Test func ofTwinsTheOneListedLaterGoes() {
    #expect(order([1: ["a"], 2: ["a"]]).map(\.feed.rawValue) == [2, 1])
    #expect(order([:]).isEmpty)
    #expect(order([1: []]).map(\.lostShare) == [0])
  }
}
