import Analysis
import Foundation
import News
import Testing

/// Every number of the worked example that METRICS comes with, rounded as there.
@Suite struct WorkedExampleTests {
  let day = NewsDay.workedExample
  let findings = NewsDay.workedExample.findings
  let network = OutletNetwork(
    history: NewsDay.workedExample.appearances, outlets: NewsDay.workedExample.outlets,
    resolution: TimeResolution(firstSeenSeconds: 60))

  func rounded(_ number: Double?, _ places: Double = 1000) -> Double? {
    number.map { ($0 * places).rounded() / places }
  }

  @Test(arguments: [
    ("s1", 5, 4, 2, 2.5, 1.0, "Alpha", 4.0), ("s2", 3, 3, 2, 1.5, 0.6, "Beta", 30),
    ("s3", 1, 1, 1, 1, 0.2, "Echo", nil), ("s4", 1, 1, 1, 1, 0.2, "Delta", nil),
    ("s5", 1, 1, 1, 1, 0.2, "Alpha", nil),
  ])
  func stories(
    id: String, outlets: Int, owners: Int, independent: Int, echoFactor: Double, coverage: Double,
    first: String, reaction: Double?
  ) throws {
    let story = try #require(findings.stories.first { $0.id.rawValue == id })
    #expect(story.outlets == outlets)
    #expect(story.owners == owners)
    #expect(story.independentReports == independent)
    #expect(story.echoFactor == echoFactor)
    #expect(rounded(story.coverage) == coverage)
    #expect(story.firstMovers.map(\.outletName) == [first])
    #expect(story.reactionTime == reaction)
  }

  @Test func copiedSharesOfTextsOfTwelveWords() throws {
    let story = try #require(findings.stories.first { $0.id.rawValue == "s1" })
    #expect(story.items.map(\.outletName) == ["Alpha", "Beta", "Gamma", "Delta", "Echo"])
    #expect(story.items.map { rounded($0.copiedShare) } == [0, 1, 0.833, 0.833, 0])
    #expect(story.items.map(\.copiedFrom?.rawValue) == [nil, 1, 1, 1, nil])
    #expect(story.items.map { rounded($0.inHouseShare) } == [0, 0, 0, 1, 0])
  }

  @Test(arguments: [
    ("s2", [0.0, 0, 1]), ("s3", [0]), ("s4", [0]), ("s5", [0]),
  ])
  func copiedSharesOfShorterTexts(id: String, expected: [Double]) {
    let story = day.items.filter { $0.story.rawValue == id }.map(\.item)
    #expect(
      findings.stories.first { $0.id.rawValue == id }?.items.allSatisfy { $0.copiedShare == nil } == true)
    let copies = CopyDetection(minimumTokens: 1).copies(in: story, outlets: day.outlets)
    #expect(copies.map { rounded($0.share) } == expected)
  }

  @Test func theDay() {
    #expect(findings.day.items == 11)
    #expect(findings.day.pairs == 11)
    #expect(findings.day.stories == 5)
    #expect(rounded(findings.day.entropy, 10_000) == 1.3667)
    #expect(rounded(findings.day.evenness, 10_000) == 0.8492)
    #expect(rounded(findings.day.effectiveStories) == 3.922)
    #expect(rounded(findings.day.inverseHHI) == 3.27)
    #expect(rounded(findings.day.sharedShare) == 0.727)
    #expect(rounded(findings.day.exclusiveShare) == 0.273)
    #expect(findings.day.readingRatio == 2.2)
  }

  @Test(arguments: [
    ("Alpha", "Beta", 0.667), ("Alpha", "Delta", 0.25), ("Alpha", "Echo", 0.25), ("Alpha", "Gamma", 0.667),
    ("Beta", "Delta", 0.333), ("Beta", "Echo", 0.333), ("Beta", "Gamma", 1), ("Delta", "Echo", 0.333),
    ("Delta", "Gamma", 0.333), ("Echo", "Gamma", 0.333),
  ])
  func overlap(left: String, right: String, expected: Double) {
    let overlap = network.overlap(of: .init(rawValue: left), and: .init(rawValue: right))
    #expect(rounded(overlap) == expected)
  }

  @Test func whoPublishedBeforeWhom() {
    var found: [String: Int] = [:]
    for leader in ["A", "B", "E", "G"] {
      for follower in ["A", "B", "E", "G"] where follower != leader {
        let count = network.precedences(of: .init(rawValue: leader), over: .init(rawValue: follower))
        if count > 0 { found["\(leader)>\(follower)"] = count }
      }
    }
    #expect(found == ["A>B": 1, "A>E": 1, "A>G": 2, "B>A": 1, "B>E": 1, "B>G": 2, "G>E": 1])
  }

  @Test(arguments: [
    ("A", 2, 1.0, 0.583, 1.714), ("B", 2, 1, 0.583, 1.714), ("E", 1, 0, 0.25, 0), ("G", 2, 0, 0.583, 0),
  ])
  func lead(owner: String, shared: Int, firsts: Double, expected: Double, ratio: Double) {
    let lead = network.lead(of: Owner.ID(rawValue: owner))
    #expect(lead.sharedStories == shared)
    #expect(lead.firsts == firsts)
    #expect(rounded(lead.expected) == expected)
    #expect(rounded(lead.ratio) == ratio)
    #expect(lead.index == nil, "Fewer than five firsts are expected.")
  }
}
