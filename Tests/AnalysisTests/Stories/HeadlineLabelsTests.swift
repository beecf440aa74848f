import Testing

@testable import Analysis

@Suite struct HeadlineLabelsTests {
  @Test(arguments: [
    ("Video shows blast", 0..<1), ("Latest: premier loses vote", 0..<1), ("Live updates: storm nears", 0..<2),
    ("Ukraine latest: Kyiv in the dark", 1..<2), ("En direct : la grève", 1..<2),
    ("En direct\u{202F}: la grève", 1..<2), ("Apple Watch saves swimmer", 0..<0), ("Latest", 0..<1),
    ("Premier loses latest vote: count", 0..<0), ("", 0..<0),
  ])
  func onlyWhatOpensAHeadlineIsALabel(headline: String, labels: Range<Int>) {
    #expect(StoryClustering.labels(of: Tokens(headline), in: headline) == labels)
  }
}
