import FeedFetching
import News
import Testing

@Suite struct PolitenessTests {
  private static func host(_ name: String) throws -> Host { try #require(Host(address: "http://\(name)/")) }

  private static func politeness(
    transfers: Int = 100, perHost: Int = 2, gap: Duration = .zero, patience: Duration = .seconds(5)
  ) -> Politeness {
    Politeness(limits: .init(transfers: transfers, transfersPerHost: perHost, gap: gap, patience: patience))
  }

  /// All that may be done at a moment, the wait at the end included.
  private static func actions(_ politeness: inout Politeness, at now: Duration) -> [Politeness.Action] {
    var actions: [Politeness.Action] = []
    while true {
      let action = politeness.next(at: now)
      actions.append(action)
      if case .wait = action { return actions }
    }
  }

  @Test func twoAHostAndTheNextWhenOneHasEnded() throws {
    var politeness = Self.politeness()
    let host = try Self.host("a")
    for request in 1...4 { politeness.receive(.asked(request, host: host, isOwn: false), at: .zero) }
    #expect(Self.actions(&politeness, at: .zero) == [.start(1), .start(2), .wait(until: nil)])
    politeness.receive(.ended(host: host), at: .seconds(1))
    #expect(Self.actions(&politeness, at: .seconds(1)) == [.start(3), .wait(until: nil)])
  }

  @Test func theGapIsKeptBetweenStartsExceptToOwnHosts() throws {
    var politeness = Self.politeness(gap: .milliseconds(100))
    for request in 1...2 {
      politeness.receive(.asked(request, host: try Self.host("a"), isOwn: false), at: .zero)
      politeness.receive(.asked(request + 10, host: try Self.host("b"), isOwn: true), at: .zero)
    }
    #expect(
      Self.actions(&politeness, at: .zero)
        == [.start(1), .start(11), .start(12), .wait(until: .milliseconds(100))])
    #expect(Self.actions(&politeness, at: .milliseconds(99)) == [.wait(until: .milliseconds(100))])
    #expect(Self.actions(&politeness, at: .milliseconds(100)) == [.start(2), .wait(until: nil)])
  }

  @Test func theTotalIsBoundedAndTheTurnsGoRound() throws {
    var politeness = Self.politeness(transfers: 3, perHost: 2)
    let large = try Self.host("large")
    for request in 0..<10_000 { politeness.receive(.asked(request, host: large, isOwn: false), at: .zero) }
    for request in 1...3 {
      politeness.receive(.asked(-request, host: try Self.host("small\(request)"), isOwn: false), at: .zero)
    }
    #expect(Self.actions(&politeness, at: .zero) == [.start(0), .start(-1), .start(-2), .wait(until: nil)])
    politeness.receive(.ended(host: large), at: .seconds(1))
    #expect(Self.actions(&politeness, at: .seconds(1)) == [.start(-3), .wait(until: nil)])
    politeness.receive(.ended(host: try Self.host("small1")), at: .seconds(2))
    #expect(Self.actions(&politeness, at: .seconds(2)) == [.start(1), .wait(until: nil)])
  }

  @Test func aShortPauseIsWaitedFor() throws {
    var politeness = Self.politeness(perHost: 1)
    let host = try Self.host("a")
    for request in 1...2 { politeness.receive(.asked(request, host: host, isOwn: false), at: .zero) }
    #expect(Self.actions(&politeness, at: .zero) == [.start(1), .wait(until: nil)])
    politeness.receive(.ended(host: host), at: .seconds(1))
    politeness.receive(.held(host: host, for: .seconds(3)), at: .seconds(1))
    #expect(Self.actions(&politeness, at: .seconds(1)) == [.wait(until: .seconds(4))])
    #expect(Self.actions(&politeness, at: .seconds(4)) == [.start(2), .wait(until: nil)])
  }

  @Test func aLongPauseDeclinesWhatIsWaitingAndWhatIsAskedLater() throws {
    var politeness = Self.politeness(perHost: 1)
    let host = try Self.host("a")
    for request in 1...3 { politeness.receive(.asked(request, host: host, isOwn: false), at: .zero) }
    #expect(politeness.next(at: .zero) == .start(1))
    politeness.receive(.ended(host: host), at: .zero)
    politeness.receive(.held(host: host, for: .seconds(60)), at: .zero)
    #expect(
      Self.actions(&politeness, at: .zero)
        == [.decline(2, after: .seconds(60)), .decline(3, after: .seconds(60)), .wait(until: nil)])
    politeness.receive(.asked(4, host: host, isOwn: false), at: .seconds(20))
    politeness.receive(.asked(5, host: try Self.host("b"), isOwn: false), at: .seconds(20))
    #expect(
      Self.actions(&politeness, at: .seconds(20))
        == [.decline(4, after: .seconds(40)), .start(5), .wait(until: nil)])
    politeness.receive(.asked(6, host: host, isOwn: false), at: .seconds(56))
    #expect(Self.actions(&politeness, at: .seconds(56)) == [.wait(until: .seconds(60))])
    #expect(Self.actions(&politeness, at: .seconds(60)) == [.start(6), .wait(until: nil)])
  }

  @Test func aHopGoesBeforeWhatIsWaiting() throws {
    var politeness = Self.politeness(perHost: 1)
    let host = try Self.host("a")
    for request in 1...3 { politeness.receive(.asked(request, host: host, isOwn: false), at: .zero) }
    #expect(politeness.next(at: .zero) == .start(1))
    politeness.receive(.ended(host: host), at: .zero)
    politeness.receive(.continued(1, host: host, isOwn: false), at: .zero)
    #expect(Self.actions(&politeness, at: .zero) == [.start(1), .wait(until: nil)])
  }

  @Test func whatIsWithdrawnIsPassedOver() throws {
    var politeness = Self.politeness(perHost: 1)
    let host = try Self.host("a")
    for request in 1...3 { politeness.receive(.asked(request, host: host, isOwn: false), at: .zero) }
    politeness.receive(.withdrawn(1), at: .zero)
    politeness.receive(.withdrawn(3), at: .zero)
    #expect(Self.actions(&politeness, at: .zero) == [.start(2), .wait(until: nil)])
    politeness.receive(.ended(host: host), at: .zero)
    #expect(Self.actions(&politeness, at: .zero) == [.wait(until: nil)])
  }

  @Test func hostsThatAreDoneAreForgotten() throws {
    var politeness = Self.politeness()
    for number in 0..<20_000 {
      let host = try Self.host("h\(number)")
      politeness.receive(.asked(number, host: host, isOwn: false), at: .zero)
      #expect(politeness.next(at: .zero) == .start(number))
      politeness.receive(.ended(host: host), at: .zero)
    }
    #expect(politeness.hostCount < 2100)
  }
}
