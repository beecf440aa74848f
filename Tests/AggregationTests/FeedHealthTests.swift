import Aggregation
import Foundation
import News
import Testing

@Suite("A feed's health")
struct FeedHealthTests {
  private static let now = Date(timeIntervalSince1970: 1_790_000_000)
  private static let address = "https://site.example/feed"

  private static func health(_ change: (inout FeedState) -> Void) -> FeedHealth {
    var state = FeedState(lastPolled: now - 60, lastAnswered: now - 60, lastNewItem: now - 60)
    change(&state)
    return FeedHealth(address: address, state: state, now: now)
  }

  @Test("is told from its state")
  func conditions() {
    #expect(Self.health { _ in }.condition == .well)
    #expect(Self.health { $0.lastPolled = nil }.condition == .new)
    #expect(Self.health { $0.isGone = true }.condition == .gone)
    #expect(
      Self.health { $0.movedTo = "https://new.example/" }.advice?.contains("https://new.example/") == true)
    #expect(
      Self.health {
        $0.lostItemsCount = 2
        $0.lastLostItems = Self.now - 13 * 86_400
      }.condition == .losing)
    #expect(
      Self.health {
        $0.lostItemsCount = 2
        $0.lastLostItems = Self.now - 15 * 86_400
      }.condition == .well, "it has not lost any since")
    #expect(Self.health { $0.lastNewItem = Self.now - 61 * 86_400 }.condition == .silent)
    let failing = Self.health {
      $0.failureCount = 3
      $0.failingSince = Self.now - 86_400
      $0.failure = .notFound
      $0.lastFailure = "It answers 404."
    }
    #expect(failing.condition == .failing)
    #expect(failing.finding == "It answers 404. It failed 3 times in a row, since 2026-09-20.")
    #expect(failing.advice == "Look for the feed's new address: echometer discover https://site.example/")
    let dead = Self.health {
      $0.failureCount = 30
      $0.failingSince = Self.now - 31 * 86_400
      $0.failure = .timeout
    }
    #expect(dead.condition == .dead)
    #expect(dead.advice?.contains("echometer remove \(Self.address)") == true)
  }

  @Test(
    "has advice for every kind of failure",
    arguments: [
      (.unknownHost, "may pass by itself"), (.noConnection, "may pass by itself"),
      (.timeout, "may pass by itself"), (.broken, "may pass by itself"), (.serverFault, "may pass by itself"),
      (.tooManyRequests, "ask fewer of the host's feeds"),
      (.notAFeed, "echometer discover https://site.example/"), (.certificate, "`unverified_feeds`"),
      (.redirect, "echometer discover https://site.example/"), (.tooLarge, "`maximum_byte_count`"),
      (.refused, "Ask its operator"), (.blocked, "Ask its operator"), (.robots, "`obey_robots = false`"),
      (.notFound, "echometer discover https://site.example/"), (.gone, "echometer remove \(address)"),
      (.password, "name:password@host"), (.address, "`allowed_networks`"),
    ] as [(FeedFailure, String)])
  func advice(failure: FeedFailure, words: String) {
    let health = Self.health {
      $0.failureCount = 1
      $0.failure = failure
    }
    #expect(health.advice?.contains(words) == true)
  }

  @Test(
    "offers to remove a feed that has failed for a month", arguments: FeedFailure.allCases)
  func dead(failure: FeedFailure) {
    let health = Self.health {
      $0.failureCount = 9
      $0.failure = failure
      $0.failingSince = Self.now - 30 * 86_400
    }
    #expect(health.condition == .dead)
    #expect(health.advice?.contains("echometer remove \(Self.address)") == true)
  }

  @Test("quotes addresses in commands, so that a shell runs nothing else")
  func quoted() {
    let health = Self.health { $0.movedTo = "https://new.example/feed?a=1&b='$(x)" }
    #expect(
      health.advice?.contains(#"echometer add 'https://new.example/feed?a=1&b='\''$(x)' --in-place-of http"#)
        == true)
  }

  @Test("puts the worst first")
  func order() {
    #expect(FeedHealth.Condition.allCases.sorted() == FeedHealth.Condition.allCases)
    #expect(FeedHealth.Condition.silent.isSick && !FeedHealth.Condition.new.isSick)
  }
}
