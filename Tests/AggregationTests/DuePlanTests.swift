import Aggregation
import News
import Testing

@Suite("The order of a crawl")
struct DuePlanTests {
  @Test("gives a host with ten thousand feeds no more places than any other")
  func largeHost() {
    var plan = DuePlan(width: 8, widthPerHost: 2)
    for number in 0..<10_000 {
      plan.add(Feed.ID(rawValue: Int64(number)), at: "https://large.example/\(number)")
    }
    for number in 1...3 { plan.add(Feed.ID(rawValue: Int64(-number)), at: "https://small\(number).example/") }
    #expect(plan.count == 10_003)
    let first = plan.take(100)
    #expect(first.map(\.feed.rawValue).sorted() == [-3, -2, -1, 0, 1])
    #expect(plan.take(100).isEmpty)
    for (feed, line) in first where feed.rawValue == 0 { plan.finish(line) }
    #expect(plan.take(100).map(\.feed.rawValue) == [2])
    #expect(plan.remaining == 10_003 - 6)
  }

  @Test("takes every feed once, in rounds over the hosts")
  func once() {
    var plan = DuePlan(width: 8, widthPerHost: 4)
    for number in 0..<1_000 {
      plan.add(Feed.ID(rawValue: Int64(number)), at: "https://host\(number % 7).example/\(number)")
    }
    var seen: [Int64] = []
    while plan.remaining > 0 {
      let taken = plan.take(5)
      seen += taken.map(\.feed.rawValue)
      for (_, line) in taken { plan.finish(line) }
    }
    #expect(seen.count == 1_000)
    #expect(Set(seen).count == 1_000)
    #expect(Set(seen.prefix(7).map { $0 % 7 }).count == 7, "each host had its turn")
  }

  @Test("finishes a host before another takes its place, those with most feeds first")
  func hostByHost() {
    var plan = DuePlan(width: 3, widthPerHost: 2)
    for host in 1...20 {
      for number in 0..<host {
        plan.add(Feed.ID(rawValue: Int64(100 * host + number)), at: "https://host\(host).example/\(number)")
      }
    }
    var seen: [Int64] = []
    var hosts: [Int64] = []
    while plan.remaining > 0 {
      let taken = plan.take(4)
      #expect(!taken.isEmpty)
      seen += taken.map(\.feed.rawValue)
      hosts += taken.map { $0.feed.rawValue / 100 }
      for (_, line) in taken { plan.finish(line) }
    }
    #expect(Set(seen).count == 210)
    #expect(Set(hosts.prefix(4)) == [20, 19, 18])
    for host in Int64(1)...20 {
      guard let first = hosts.firstIndex(of: host), let last = hosts.lastIndex(of: host) else {
        Issue.record("host \(host) was never asked")
        continue
      }
      // Never more than three at work: four between the first and the last request are too many.
      #expect(
        Set(hosts[first...last]).subtracting([host]).filter { other in
          guard let begin = hosts.firstIndex(of: other), let end = hosts.lastIndex(of: other) else {
            return false
          }
          return begin < first && end > last
        }.count <= 2)
    }
    #expect(plan.take(4).isEmpty)
  }
}
