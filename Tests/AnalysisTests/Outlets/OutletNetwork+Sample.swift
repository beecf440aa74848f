import Analysis
import Foundation
import News

extension OutletNetwork {
  /// Stories as lists of "outlet@hour"; outlets A1 and A2 are of one owner, N is an aggregator.
  init(_ stories: [String], resolution: Double = 60) {
    var appearances: [AnalysisInput.Appearance] = []
    for (number, story) in stories.enumerated() {
      for part in story.split(separator: " ") {
        let fields = part.split(separator: "@").map(String.init)
        appearances.append(
          .init(
            story: .init(rawValue: "s\(number)"), outlet: .init(rawValue: fields[0]),
            time: NewsDay.time((Double(fields[1]) ?? 0) * 60), timeBasis: .published))
      }
    }
    let owner = Owner.ID(rawValue: "a")
    self.init(
      history: appearances.reversed(),
      outlets: [
        Outlet(id: .init(rawValue: "A1"), name: "A1", owner: owner),
        Outlet(id: .init(rawValue: "A2"), name: "A2", owner: owner),
        Outlet(id: .init(rawValue: "N"), name: "N", role: .aggregator),
      ], resolution: TimeResolution(firstSeenSeconds: resolution))
  }
}
