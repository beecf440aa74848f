import Analysis
import Foundation
import News
import Testing

@Suite struct EchoMetricsTests {
  /// "A:a@10" is outlet A of owner a at minute 10; a "?" at the end marks a first-seen time.
  static func carriers(_ list: String) -> [Carrier] {
    list.split(separator: " ").map { text in
      let parts = text.split(whereSeparator: { ":@?".contains($0) }).map(String.init)
      return Carrier(
        outlet: .init(rawValue: parts[0]), owner: .init(rawValue: parts[1]),
        time: NewsDay.time(Double(parts[2]) ?? 0), timeBasis: text.hasSuffix("?") ? .firstSeen : .published)
    }
  }

  @Test(arguments: [
    ("", 0, 0), ("A:a@0", 1, 1), ("A:a@0 B:b@1", 2, 2), ("A:a@0 B:a@1 C:c@2", 3, 2),
  ])
  func outletsAndOwners(list: String, outlets: Int, owners: Int) {
    #expect(EchoMetrics.outlets(of: Self.carriers(list)) == outlets)
    #expect(EchoMetrics.owners(of: Self.carriers(list)) == owners)
  }

  @Test(arguments: [(0, 0, 0.0), (0, 5, 0), (2, 5, 0.4), (5, 5, 1)])
  func coverage(outlets: Int, active: Int, expected: Double) {
    #expect(EchoMetrics.coverage(outlets: outlets, active: active) == expected)
  }

  @Test(arguments: [(0, 0, 0.0), (1, 1, 1), (5, 2, 2.5)])
  func echoFactor(outlets: Int, reports: Int, expected: Double) {
    #expect(EchoMetrics.echoFactor(outlets: outlets, independentReports: reports) == expected)
  }

  @Test(arguments: [
    // Nobody; one; strangers; one owner.
    ("", [], [], 0), ("A:a@0", [], [], 1), ("A:a@0 B:b@1", [], [], 2), ("A:a@0 B:a@1", [], [], 1),
    // Two that credit the same agency, and the agency itself.
    ("A:a@0 B:b@1 C:c@2", ["A=wire", "B=wire"], [], 2),
    ("A:a@0 B:b@1 C:c@2", ["A=wire", "B=wire", "C=wire"], [], 1),
    // Copying joins in a chain, and through the sister of a copier.
    ("A:a@0 B:b@1 C:c@2", [], ["B<A", "C<B"], 1), ("A:a@0 B:b@1 C:b@2 D:d@3", [], ["B<A", "D<C"], 1),
    // A source outside the story joins nobody.
    ("A:a@0 B:b@1", [], ["A<X", "B<X"], 2),
  ])
  func independentReports(list: String, origins: [String], copies: [String], expected: Int) {
    let carriers = Self.carriers(list)
    var rests: [Outlet.ID: Set<String>] = [:]
    for origin in origins {
      let parts = origin.split(separator: "=").map(String.init)
      rests[.init(rawValue: parts[0]), default: []].insert(parts[1])
    }
    let links = copies.map { $0.split(separator: "<").map { Outlet.ID(rawValue: String($0)) } }
      .map { EchoMetrics.CopyLink(copier: $0[0], source: $0[1]) }
    #expect(EchoMetrics.independentReports(of: carriers, origins: rests, copies: links) == expected)
    #expect(
      EchoMetrics.independentReports(of: carriers.reversed(), origins: rests, copies: links.reversed())
        == expected)
  }

  @Test(arguments: [
    ("", []), ("A:a@0", ["A"]), ("B:b@5 A:a@0", ["A"]),
    // Half a minute is a tie, a minute is not.
    ("A:a@0 B:b@0.5", ["A", "B"]), ("A:a@0 B:b@1", ["A"]),
    // Within a crawl's 30 minutes nobody knows, whichever of the two was only seen.
    ("A:a@0? B:b@29", ["A", "B"]), ("A:a@0 B:b@29?", ["A", "B"]), ("A:a@0? B:b@30?", ["A"]),
    // One owner does not tie with itself.
    ("A:a@0 B:a@0", ["A"]),
  ])
  func firstMovers(list: String, expected: [String]) {
    let movers = EchoMetrics.firstMovers(
      of: Self.carriers(list), resolution: TimeResolution(firstSeenSeconds: 1800))
    #expect(movers.map(\.outlet.rawValue) == expected)
  }

  @Test(arguments: [
    ("", nil), ("A:a@0", nil), ("A:a@0 B:a@9", nil), ("A:a@0 B:a@9 C:c@12", 12.0), ("A:a@3 B:b@3", 0),
  ])
  func reactionTime(list: String, expected: Double?) {
    #expect(EchoMetrics.reactionTime(of: Self.carriers(list)) == expected)
  }

  @Test(arguments: [
    ("", nil), ("A:a@0", nil), ("A:a@0 B:b@7", 0.0), ("A:a@0 B:b@7 C:c@9", 7),
    ("A:a@0 B:b@7 C:c@9 D:d@20", 7), ("A:a@0 B:b@7 C:c@9 D:d@20 E:e@30", 9),
  ])
  func halfBreadthTime(list: String, expected: Double?) {
    #expect(EchoMetrics.halfBreadthTime(of: Self.carriers(list)) == expected)
  }

  @Test(arguments: [
    ([], nil), ([5.0], nil), ([0, 10], 5.0), ([0, 10, 60], 10), ([100, 0, 20, 40], 30), ([7, 7, 7], 0),
  ])
  func halfLife(minutes: [Double], expected: Double?) {
    #expect(EchoMetrics.halfLife(of: minutes.map(NewsDay.time)) == expected)
  }

  @Test(arguments: [
    // No earlier time to compare with.
    ("", nil), ("A:a@430 B:b@500", nil), ("A:a@361 B:b@590", nil),
    // Nobody new in the last 3 of 10 hours.
    ("A:a@0 B:b@60", 1.0),
    // One owner in 7 hours: 3/7 are expected; 1 − e^(−3/7), and 1 − e^(−3/7)(1 + 3/7).
    ("A:a@0 B:b@500", 0.348_561), ("A:a@0 B:b@500 C:c@600", 0.069_373),
  ])
  func momentum(list: String, expected: Double?) {
    let momentum = EchoMetrics.momentum(of: Self.carriers(list), at: NewsDay.time(600))
    #expect(momentum.map { ($0 * 1e6).rounded() / 1e6 } == expected)
  }

  @Test(
    arguments: [
      (.outlet, nil, nil, .cannotTell), (.outlet, nil, 0.1999, .ownWords),
      (.outlet, nil, 0.2, .rewrite), (.outlet, nil, 0.7999, .rewrite), (.outlet, nil, 0.8, .verbatim),
      (.primary, nil, 0.0, .ownWords), (.outlet, .wire, 1.0, .wire), (.outlet, .wire, nil, .wire),
      (.outlet, .pressRelease, 0.9, .pressRelease), (.outlet, .repost, 0.9, .linkOnly),
      (.wire, nil, 0.9, .wire), (.pr, nil, 0.0, .pressRelease), (.pr, .wire, 0.0, .wire),
      (.aggregator, .wire, 0.9, .linkOnly), (.aggregator, nil, nil, .linkOnly),
    ] as [(Outlet.Role, OriginCredits.Kind?, Double?, EchoType)])
  func echoType(role: Outlet.Role, credit: OriginCredits.Kind?, share: Double?, expected: EchoType) {
    #expect(EchoType(role: role, credit: credit, copiedShare: share) == expected)
  }
}
