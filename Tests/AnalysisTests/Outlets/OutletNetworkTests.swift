import Analysis
import Foundation
import News
import Testing

@Suite struct OutletNetworkTests {
  func network(_ stories: [String], resolution: Double = 60) -> OutletNetwork {
    OutletNetwork(stories, resolution: resolution)
  }

  @Test func leadOfOneOutletIsHidden() {
    let lead = network(["A1@0", "A1@5"]).lead(of: Outlet.ID(rawValue: "A1"))
    #expect(lead == .init(sharedStories: 0, firsts: 0, expected: 0))
    #expect(lead.ratio == nil)
    #expect(lead.index == nil)
  }

  @Test func aTieOfTwoCountsHalf() {
    let network = network(["A1@0 B@0", "A1@0 B@1 C@2", "B@0 A1@1 N@0"])
    let lead = network.lead(of: Outlet.ID(rawValue: "A1"))
    #expect(lead.sharedStories == 3)
    #expect(lead.firsts == 1.5)
    #expect(abs(lead.expected - (0.5 + 1.0 / 3 + 0.5)) < 1e-12)
  }

  @Test func anOutletLeadsWithItsOwner() {
    // The owner was first with A2; A1 covered the story too.
    let network = network(["A2@0 B@1 A1@2", "A2@0 B@1"])
    #expect(network.lead(of: Outlet.ID(rawValue: "A1")).firsts == 1)
    #expect(network.lead(of: Outlet.ID(rawValue: "A2")).firsts == 2)
    #expect(network.lead(of: Owner.ID(rawValue: "a")).sharedStories == 2)
  }

  @Test func leadIsGivenFromFiveExpectedFirstsOn() {
    let nine = Array(repeating: "A1@0 B@1", count: 9)
    #expect(network(nine).lead(of: Outlet.ID(rawValue: "A1")).index == nil)
    #expect(network(nine + ["A1@0 B@1"]).lead(of: Outlet.ID(rawValue: "A1")).index == 2)
    #expect(network(nine + ["A1@0 B@1"]).lead(of: Outlet.ID(rawValue: "B")).index == 0)
  }

  @Test func exclusivesAreSplitIntoPickedUpAndSolo() {
    let network = network([
      "B@0",  // solo
      "B@0 C@71",  // shared in time
      "B@0 C@73",  // picked up later
      "B@0 N@1",  // aggregators do not count: solo
      "C@0 B@80",  // not B's exclusive
      "B@150",  // too young to be judged at hour 200
    ])
    let exclusives = network.exclusives(of: .init(rawValue: "B"), now: NewsDay.time(200 * 60))
    #expect(exclusives == .init(stories: 5, pickedUpLater: 1, solo: 2))
    #expect(exclusives.rate?.share == 0.6)
    let sisters = self.network(["A1@0 A2@1"]).exclusives(
      of: .init(rawValue: "A2"), now: NewsDay.time(200 * 60))
    #expect(sisters == .init(stories: 1, pickedUpLater: 0, solo: 1), "One owner has it, with two outlets.")
  }

  @Test(arguments: [
    (0, 10, 0.0, 0.0, 0.278), (10, 10, 1, 0.722, 1), (5, 10, 0.5, 0.237, 0.763), (1, 100, 0.01, 0.002, 0.054),
  ])
  func wilson(count: Int, n: Int, share: Double, lower: Double, upper: Double) throws {
    let interval = try #require(Interval(wilson: count, of: n))
    #expect(interval.share == share)
    #expect((interval.lower * 1000).rounded() / 1000 == lower)
    #expect((interval.upper * 1000).rounded() / 1000 == upper)
    #expect(interval.n == n)
  }

  @Test(arguments: [(0, 0), (-1, 5), (6, 5)])
  func wilsonNeedsAShare(count: Int, n: Int) {
    #expect(Interval(wilson: count, of: n) == nil)
  }

  @Test func overlapAndLift() {
    let network = network(["B@0 C@1", "B@0", "C@0", "D@0"])
    #expect(network.overlap(of: .init(rawValue: "B"), and: .init(rawValue: "C")) == 1.0 / 3)
    #expect(network.overlap(of: .init(rawValue: "B"), and: .init(rawValue: "B")) == 1)
    #expect(network.overlap(of: .init(rawValue: "X"), and: .init(rawValue: "Y")) == nil)
    // Two of four each: one in common is what chance gives.
    #expect(network.lift(of: .init(rawValue: "B"), and: .init(rawValue: "C")) == 1)
    #expect(network.lift(of: .init(rawValue: "B"), and: .init(rawValue: "D")) == 0)
    #expect(network.lift(of: .init(rawValue: "B"), and: .init(rawValue: "X")) == nil)
  }

  @Test func aFollowerIsFoundAndChanceIsNot() throws {
    // C comes an hour after B in 12 stories; D and E take turns.
    var stories = Array(repeating: "B@0 C@1", count: 12)
    for turn in 0..<12 { stories.append(turn.isMultiple(of: 2) ? "D@0 E@1" : "E@0 D@1") }
    let follows = network(stories).follows()
    let found = try #require(follows.first)
    #expect(follows.count == 1)
    #expect(found.leader == Owner.ID(unknownOwnerOf: .init(rawValue: "B")))
    #expect(found.follower == Owner.ID(unknownOwnerOf: .init(rawValue: "C")))
    #expect(found.count == 12)
    #expect(found.n == 12)
    #expect(found.share == 1)
    // Half of 12 stories by chance: 2^−12; four owners make twelve ordered pairs.
    #expect(abs(found.p - 0.000_244_140_625) < 1e-12)
    #expect(abs(found.q - 12 * 0.000_244_140_625) < 1e-12)
  }

  @Test func aTieIsNoLead() {
    #expect(network(Array(repeating: "B@0 C@0", count: 40)).follows().isEmpty)
    #expect(network(Array(repeating: "B@0 C@0.4", count: 40), resolution: 1800).follows().count == 1)
  }

  @Test func fewSharedStoriesAreNotTested() {
    let stories = Array(repeating: "B@0 C@1", count: 9)
    #expect(network(stories).follows().isEmpty)
    #expect(network(stories).follows(minimumStories: 9).count == 1)
  }

  @Test func nothingComesOfNothing() {
    let empty = network([])
    #expect(empty.follows().isEmpty)
    #expect(empty.storyCount(of: .init(rawValue: "B")) == 0)
    #expect(empty.exclusives(of: .init(rawValue: "B"), now: NewsDay.midnight).rate == nil)
  }
}
