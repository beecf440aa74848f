import Analysis
import Foundation
import News
import Testing

/// What outlets have in common, counted by hand.
@Suite struct OutletCompanyTests {
  func id(_ name: String) -> Outlet.ID { Outlet.ID(rawValue: name) }

  @Test func overlapsAreThoseOfTheHypergeometricDistribution() throws {
    // Of six shared stories B has four and C three, two in common; each has one of its own besides.
    let network = OutletNetwork([
      "B@0 C@1", "B@0 C@1", "B@0 D@1", "B@0 D@1", "C@0 D@1", "D@0 E@0", "B@0", "C@0",
    ])
    let pair = try #require(network.overlaps(minimumStories: 1).first)
    #expect(pair.outlets == [id("B"), id("C")])
    #expect(pair.common == 2)
    #expect(pair.overlap == 2.0 / 7)
    #expect(pair.lift == 0.8, "5 · 4 ÷ 8 are expected.")
    // Of C(6,4) = 15 choices of B, C(3,2)·C(3,2) + C(3,3)·C(3,1) = 12 have two of C's stories or three.
    #expect(abs(pair.p - 12.0 / 15) < 1e-12)
    #expect(network.overlaps(minimumStories: 1).count == 4, "Pairs without a common story are left out.")
    #expect(network.overlaps(minimumStories: 4).count == 3)
    #expect(network.overlaps(minimumStories: 5).isEmpty)
  }

  @Test func allInCommonIsTheLeastProbable() {
    let overlaps = OutletNetwork(
      Array(repeating: "B@0 C@1", count: 3) + Array(repeating: "D@0 E@1", count: 7)
    ).overlaps(minimumStories: 3)
    // One of C(10,3) = 120 choices; of six pairs two are as improbable.
    #expect(overlaps.map(\.common) == [3, 7])
    #expect(overlaps.allSatisfy { abs($0.p - 1.0 / 120) < 1e-12 })
    #expect(overlaps.allSatisfy { abs($0.q - 3.0 / 120) < 1e-12 })
    #expect(abs(overlaps[0].lift - 10.0 / 3) < 1e-12)
  }

  /// Groups of four outlets that carry stories of their own, and now and then one of another's.
  func groups(_ names: [[String]]) -> [String] {
    var stories: [String] = []
    for (number, group) in names.enumerated() {
      for turn in 0..<40 {
        let absent = turn % group.count
        var carriers = group.indices.filter { $0 != absent }.map { group[$0] }
        if turn % 10 == 0 { carriers.append(names[(number + 1) % names.count][0]) }
        stories.append(carriers.enumerated().map { "\($1)@\($0)" }.joined(separator: " "))
      }
    }
    return stories
  }

  @Test func outletsThatCarryTheSameStoriesAreACommunity() throws {
    let names = [["B", "C", "D", "E"], ["P", "Q", "R", "S"], ["W", "X", "Y", "Z"]]
    let found = try #require(OutletNetwork(groups(names)).communities())
    #expect(found.groups == names.map { $0.map(id) })
    #expect(found.modularity > 0.5)
    #expect(found.group(of: id("Q")) == 1)
    #expect(found.group(of: id("K")) == nil)
    #expect(OutletNetwork(groups(names)).communities() == found, "The same input gives the same groups.")
  }

  @Test func oneGroupOfAllIsNoCommunity() {
    #expect(OutletNetwork(groups([["B", "C", "D", "E", "F"]])).communities() == nil)
    #expect(OutletNetwork([]).communities() == nil)
    #expect(OutletNetwork(Array(repeating: "B@0 C@1", count: 20)).communities() == nil)
  }

  @Test func placesAmongOwners() {
    let network = OutletNetwork([
      "A1@0 B@1 C@2", "B@0 A1@0 C@1", "A2@0 B@1 C@2 A1@3", "B@0 C@1 D@2 A1@3", "A1@0",
    ])
    // First; first by a tie; third, its sister's being its own owner's; fourth; its own story does not count.
    #expect(network.ranks(of: id("A1")) == .init(first: 2, third: 1, later: 1))
    #expect(network.ranks(of: id("C")) == .init(second: 1, third: 3))
    #expect(network.ranks(of: id("K")) == .init())
  }
}

/// The null tests: where nobody leads and nobody follows, nothing is to be found.
@Suite struct ShuffledOutletTests {
  /// A day's worth of stories a week long whose outlets are drawn by lot.
  func shuffled(seed: UInt64) -> OutletNetwork {
    var random = Lots(state: seed)
    // Outlets differ in how much they publish, as they do.
    let outlets = (0..<20).flatMap { number in Array(repeating: "O\(number)", count: 1 + number % 5) }
    let stories = (0..<500).map { _ in
      var carriers: [String] = []
      let size = 1 + Int.random(in: 0..<6, using: &random) * Int.random(in: 0..<2, using: &random)
      while carriers.count < size {
        let outlet = outlets.randomElement(using: &random) ?? ""
        if !carriers.contains(outlet) { carriers.append(outlet) }
      }
      return carriers.enumerated().map { "\($1)@\($0)" }.joined(separator: " ")
    }
    return OutletNetwork(stories)
  }

  @Test func shufflingLeavesNoLeaderNoFollowerAndNoCommunity() {
    var (withFollows, withCommunities) = (0, 0)
    var ratios: [Double] = []
    for seed in 1...100 as ClosedRange<UInt64> {
      let network = shuffled(seed: seed)
      if !network.follows().isEmpty { withFollows += 1 }
      if network.communities() != nil { withCommunities += 1 }
      ratios += (0..<20).compactMap { network.lead(of: Outlet.ID(rawValue: "O\($0)")).index }
    }
    #expect(withFollows <= 5, "Of 100 shuffles.")
    #expect(withCommunities == 0, "Of 100 shuffles.")
    let mean = ratios.reduce(0, +) / Double(ratios.count)
    #expect(ratios.count > 1_000)
    #expect(abs(mean - 1) < 0.02, "The mean lead index is \(mean).")
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  struct Lots: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
      bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
      return bits ^ (bits >> 31)
    }
  }
}
