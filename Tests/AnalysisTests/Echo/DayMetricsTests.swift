import Analysis
import Foundation
import Testing

@Suite struct DayMetricsTests {
  @Test func anEmptyDayHasNothing() {
    #expect(DayMetrics.pairs(of: []) == 0)
    #expect(DayMetrics.entropy(of: []) == 0)
    #expect(DayMetrics.evenness(of: []) == nil)
    #expect(DayMetrics.effectiveStories(of: []) == 0)
    #expect(DayMetrics.inverseHHI(of: []) == 0)
    #expect(DayMetrics.sharedShare(of: [], owners: []) == 0)
    #expect(DayMetrics.exclusiveShare(of: [], owners: []) == 0)
    #expect(DayMetrics.readingRatio(items: 0, stories: 0) == 0)
  }

  @Test(arguments: [
    ([7], 0.0, nil, 1.0, 1.0), ([1, 1, 1, 1], 1.3863, 1.0, 4, 4), ([3, 1], 0.5623, 0.8113, 1.7548, 1.6),
  ])
  func diversity(spread: [Int], entropy: Double, evenness: Double?, effective: Double, inverse: Double) {
    func rounded(_ number: Double) -> Double { (number * 10_000).rounded() / 10_000 }
    #expect(rounded(DayMetrics.entropy(of: spread)) == entropy)
    #expect(DayMetrics.evenness(of: spread).map(rounded) == evenness)
    #expect(rounded(DayMetrics.effectiveStories(of: spread)) == effective)
    #expect(rounded(DayMetrics.inverseHHI(of: spread)) == inverse)
  }

  @Test func aStoryOfTwoOutletsOfOneOwnerIsExclusive() {
    #expect(DayMetrics.sharedShare(of: [2, 3, 1], owners: [1, 3, 1]) == 0.5)
    #expect(DayMetrics.exclusiveShare(of: [2, 3, 1], owners: [1, 3, 1]) == 0.5)
  }

  @Test func theBandNeedsSevenDays() {
    #expect(DayMetrics.band(of: [1, 2, 3, 4, 5, 6]) == nil)
    #expect(
      DayMetrics.band(of: [7, 1, 6, 2, 5, 3, 4])
        == Band(days: 7, lowerQuartile: 2.5, median: 4, upperQuartile: 5.5))
  }

  @Test func theBandCountsTheDaysBelowAndAbove() throws {
    let band = try #require(DayMetrics.band(of: [7, 1, 6, 2, 5, 3, 3], around: 3))
    #expect(band.daysBelow == 2)
    #expect(band.daysAbove == 3)
  }
}
