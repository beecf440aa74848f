import FeedFetching
import Foundation
import News
import Testing

@Suite struct RefreshScheduleTests {
  private static let address = "https://example.org/feed"
  /// Sun, 22 Nov 2026 12:00:00 GMT.
  private static let now = Date(timeIntervalSince1970: 1_795_348_800)
  private static let schedule = RefreshSchedule()
  /// What a feed that answered before looks like.
  private static let answered = FeedState(
    validators: Validators(etag: "\"old\""), lastPolled: now - 3600, lastAnswered: now - 3600,
    lastNewItem: now - 7200, interval: .seconds(1800))

  private static func result(
    _ outcome: FetchResult.Outcome, movedTo: String? = nil, status: Int? = nil
  ) -> FetchResult {
    FetchResult(outcome: outcome, finalAddress: address, permanentAddress: movedTo, status: status)
  }

  private static func document(
    isComplete: Bool = true, freshFor: Duration? = nil, movedTo: String? = nil
  ) -> FetchResult {
    result(
      .document(
        FetchedDocument(
          bytes: [], contentType: "text/html", validators: Validators(etag: "\"new\""),
          isComplete: isComplete,
          freshFor: freshFor)), movedTo: movedTo)
  }

  private static func next(
    _ result: FetchResult, _ reading: FeedReading? = nil, from state: FeedState = answered
  ) -> FeedState {
    schedule.state(after: result, reading: reading, from: state, ofFeedAt: address, at: now)
  }

  /// Until the next poll, in seconds.
  private static func wait(_ state: FeedState) -> Double { state.nextDue.timeIntervalSince(now) }

  @Test(arguments: [
    // Items, of them known, the interval before and after, in seconds.
    (50, 50, 1800, 2250), (50, 50, 3200, 3600), (50, 49, 1800, 1800), (50, 35, 1800, 1350),
    (50, 20, 1800, 900),
    (50, 20, 1000, 600), (50, 0, 1800, 900), (0, 0, 1800, 2250), (50, 49, 86_400, 3600),
  ])
  func theShareOfKnownItemsSteersTheInterval(items: Int, known: Int, before: Int, after: Int) {
    var state = Self.answered
    state.interval = .seconds(before)
    let next = Self.next(Self.document(), FeedReading(itemCount: items, knownItemCount: known), from: state)
    #expect(next.interval == .seconds(after))
    #expect(Self.wait(next) <= Double(after) && Self.wait(next) >= 0.9 * Double(after))
    #expect(next.lastNewItem == (items > known ? Self.now : Self.answered.lastNewItem))
    #expect(next.lostItemsCount == (items > 0 && known == 0 ? 1 : 0))
    #expect(next.lastLostItems == (next.lostItemsCount > 0 ? Self.now : nil))
  }

  @Test func aNewFeedStartsInTheMiddleAndHasLostNothing() {
    let next = Self.next(Self.document(), FeedReading(itemCount: 50, knownItemCount: 0), from: FeedState())
    #expect(next.interval == .seconds(1800))
    #expect(next.lostItemsCount == 0)
    #expect(next.validators == Validators(etag: "\"new\""))
    #expect(next.lastPolled == Self.now && next.lastAnswered == Self.now && next.lastNewItem == Self.now)
  }

  @Test(
    arguments: [
      // freshFor, ttl, updatePeriod; the shortest and the longest wait, in seconds.
      (nil, nil, nil, 1620, 1800), (3600, nil, nil, 3600, 3600), (nil, 7200, nil, 7200, 7200),
      (nil, nil, 86_400, 3240, 3600), (60, 60, 60, 1620, 1800), (900_000, nil, nil, 86_400, 86_400),
      (nil, 900_000, nil, 86_400, 86_400), (7200, 3600, nil, 7200, 7200),
    ] as [(Int?, Int?, Int?, Double, Double)])
  func theServersWishesAreObeyed(fresh: Int?, ttl: Int?, period: Int?, least: Double, most: Double) {
    let reading = FeedReading(
      itemCount: 50, knownItemCount: 49, timeToLive: ttl.map { .seconds($0) },
      updatePeriod: period.map { .seconds($0) })
    let next = Self.next(Self.document(freshFor: fresh.map { .seconds($0) }), reading)
    #expect(Self.wait(next) >= least && Self.wait(next) <= most)
  }

  @Test func aFeedThatAnswersIsDueAtTheNextHourlyRoundForEver() {
    var state = FeedState()
    for round in 0..<240 {
      let now = Self.now + Double(round) * 3600
      #expect(state.nextDue <= now)
      let result = round % 2 == 0 ? Self.document() : Self.result(.notModified(Validators(), freshFor: nil))
      let reading = FeedReading(
        itemCount: 9, knownItemCount: round == 0 ? 0 : 9, updatePeriod: .seconds(86_400))
      state = Self.schedule.state(
        after: result, reading: reading, from: state, ofFeedAt: Self.address, at: now)
    }
    #expect(state.interval == .seconds(3600))
  }

  @Test(
    arguments: [
      ([], 2250.0), ([12], 3600), ([12, 13, 14], 10_800), (Array(0..<24), 2250.0), ([-1, 24, 99], 2250),
    ] as [([Int], Double)])
  func skippedHoursAreSkipped(hours: [Int], most: Double) {
    let reading = FeedReading(itemCount: 9, knownItemCount: 9, skipHours: Set(hours))
    let next = Self.next(Self.document(), reading)
    #expect(Self.wait(next) <= most && Self.wait(next) >= 0.9 * most)
  }

  @Test(
    arguments: [(true, "\"new\""), (false, nil)] as [(Bool, String?)])
  func validatorsAreKeptForWholeDocumentsOnly(isWhole: Bool, etag: String?) {
    let reading = FeedReading(isWhole: isWhole, itemCount: 9, knownItemCount: 9)
    let next = Self.next(Self.document(), reading)
    #expect(next.validators == Validators(etag: etag))
    #expect(next.failureCount == 0)
  }

  @Test func whatBreaksOffIsAFailureUntilItIsSeenThatItAlwaysDoes() {
    let broken = Self.document(isComplete: false)
    guard case .document(let document) = broken.outcome else { return }
    let reading = FeedReading(isWhole: false, itemCount: 9, knownItemCount: 0)
    var state = Self.answered
    for count in 1...4 {
      #expect(!Self.schedule.accepts(document, for: state))
      state = Self.next(broken, reading, from: state)
      #expect(state.failureCount == count)
      #expect(state.failure == .broken)
      #expect(state.validators == Self.answered.validators)
    }
    #expect(Self.schedule.accepts(document, for: state))
    state = Self.next(broken, reading, from: state)
    #expect(state.failureCount == 0)
    #expect(state.validators == Validators())
  }

  @Test func aDeltaSaysNothingAboutWhatItLeavesOut() {
    let delta = Self.result(
      .document(FetchedDocument(bytes: [], validators: Validators(etag: "\"new\""), isDelta: true)))
    let next = Self.next(delta, FeedReading(itemCount: 3, knownItemCount: 0))
    #expect(next.lostItemsCount == 0)
    #expect(next.interval == Self.answered.interval)
    #expect(next.lastNewItem == Self.now)
    #expect(next.validators.etag == "\"new\"")
  }

  @Test(arguments: [(1, 3600), (20, 4 * 3600), (80, 12 * 3600)])
  func silentFeedsAreAskedLessOften(days: Int, greatest: Int) {
    var state = Self.answered
    state.lastNewItem = Self.now - Double(days) * 86_400
    for _ in 0..<20 {
      state = Self.next(
        Self.document(), FeedReading(itemCount: 9, knownItemCount: 9), from: state)
    }
    #expect(state.interval == .seconds(greatest))
  }

  @Test func theHubIsRemembered() {
    let hub = WebSubHub(address: "https://hub.example/", topic: Self.address)
    let next = Self.next(Self.document(), FeedReading(itemCount: 1, knownItemCount: 1, hub: hub))
    #expect(next.hub == hub)
  }

  @Test func aRequestThatWasNotSentIsNoFailureAndIsDueWhenTheHostMayBeAsked() {
    let next = Self.next(Self.result(.tryLater(after: .seconds(3600))))
    #expect(next.failureCount == 0)
    #expect(next.lastPolled == Self.answered.lastPolled)
    #expect(Self.wait(next) >= 3600 && Self.wait(next) <= 3960)
  }

  @Test func aDocumentThatIsNoFeedIsAFailureAndChangesNoValidators() {
    let next = Self.next(Self.document())
    #expect(next.validators == Self.answered.validators)
    #expect(next.failureCount == 1)
    #expect(next.lastFailure == "What https://example.org/feed sends is not a feed (text/html).")
  }

  @Test func notModifiedIsAnAnswer() {
    var state = Self.answered
    state.failureCount = 3
    state.lastFailure = "x"
    state.failure = .timeout
    let next = Self.next(
      Self.result(.notModified(Validators(etag: "\"kept\""), freshFor: .seconds(7200))), from: state)
    #expect(next.validators == Validators(etag: "\"kept\""))
    #expect(next.interval == .seconds(2250))
    #expect(Self.wait(next) == 7200)
    #expect(next.failureCount == 0 && next.lastFailure == nil && next.lastAnswered == Self.now)
  }

  @Test(arguments: [
    (FetchError.timedOut(address, while: .waiting, after: .seconds(30)), 1800, 1),
    (.unknownHost("example.org"), 1800, 1),
    (.status(address, code: 500), 1800, 1), (.status(address, code: 404), 3600, 7),
    (.status(address, code: 403), 3600, 7),
    (.notSecure(address, reason: "expired"), 3600, 7),
    (.refusedAddress(address, peer: "10.0.0.1"), 86_400, 7),
    (.badAddress(address, reason: "x"), 86_400, 7),
  ])
  func failuresBackOffByKindAndDouble(error: FetchError, first: Double, mostDays: Double) {
    var state = Self.answered
    for count in 1...20 {
      state = Self.next(Self.result(.failed(error)), from: state)
      let expected = min(first * Double(1 << (count - 1)), mostDays * 86_400)
      #expect(state.failure == error.kind)
      #expect(state.failingSince == Self.now)
      #expect(state.failureCount == count)
      #expect(Self.wait(state) <= expected && Self.wait(state) >= 0.9 * expected)
    }
    #expect(state.lastFailure == error.description)
    #expect(state.validators == Self.answered.validators)
    #expect(state.lastAnswered == Self.answered.lastAnswered)
  }

  @Test func aDeadFeedIsAskedOnceAMonthAndRevives() {
    var state = Self.answered
    let failure = Self.result(.failed(.status(Self.address, code: 404)))
    state = Self.next(failure, from: state)
    state.failingSince = Self.now - 31 * 86_400
    state = Self.next(failure, from: state)
    #expect(Self.wait(state) >= 27 * 86_400 && Self.wait(state) <= 30 * 86_400)
    state = Self.next(Self.document(), FeedReading(itemCount: 9, knownItemCount: 9), from: state)
    #expect(state.failureCount == 0 && state.failure == nil && state.failingSince == nil)
    #expect(Self.wait(state) <= 3600)
  }

  @Test(arguments: [(3600, 3600), (5, 600), (10_000_000, 604_800)] as [(Int, Double)])
  func aPauseIsObeyedWithinReason(seconds: Int, wait: Double) {
    var state = Self.answered
    for _ in 0..<3 {
      state = Self.next(Self.result(.tryLater(after: .seconds(seconds)), status: 429), from: state)
    }
    #expect(Self.wait(state) >= wait && Self.wait(state) <= wait * 1.1)
    #expect(state.failureCount == 3)
  }

  @Test func aPauseOfUnknownLengthIsABackOff() {
    let next = Self.next(Self.result(.tryLater(after: nil), status: 503))
    #expect(Self.wait(next) <= 1800 && Self.wait(next) >= 1620)
  }

  @Test func aFeedThatHasEndedIsNotAskedAgain() {
    let next = Self.next(Self.result(.gone))
    #expect(next.isGone)
    #expect(next.nextDue == .distantFuture)
  }

  @Test func aCancelledRequestChangesNothing() {
    #expect(Self.next(Self.result(.failed(.cancelled(Self.address)))) == Self.answered)
  }

  @Test func aMoveIsAdoptedOnlyWhenAFeedWasReadThereRepeatedly() {
    let moved = "https://example.org/new"
    let reading = FeedReading(itemCount: 9, knownItemCount: 9)
    func poll(_ movedTo: String?, after hours: Double, from state: FeedState) -> FeedState {
      Self.schedule.state(
        after: Self.document(movedTo: movedTo), reading: reading, from: state, ofFeedAt: Self.address,
        at: Self.now + hours * 3600)
    }
    #expect(Self.next(Self.document(movedTo: moved)).seenMove == nil, "no feed was read there")
    var state = poll(moved, after: 0, from: Self.answered)
    #expect(state.movedTo == nil && state.seenMove == SeenMove(address: moved, since: Self.now))
    #expect(poll(moved, after: 0.5, from: state).movedTo == nil, "not so soon")
    #expect(poll(nil, after: 1, from: state).seenMove == nil, "it was a mistake")
    #expect(poll("https://example.org/other", after: 1, from: state).movedTo == nil)
    state = poll(moved, after: 1, from: state)
    #expect(state.movedTo == moved && state.seenMove == nil)
    state = poll(nil, after: 2, from: state)
    #expect(state.movedTo == moved)
    state = poll(Self.address, after: 3, from: state)
    #expect(state.movedTo == nil)
  }

  @Test func afterThreeFailuresTheListedAddressIsTriedAgain() {
    var state = Self.answered
    state.movedTo = "https://example.org/new"
    let failure = Self.result(.failed(.status("https://example.org/new", code: 404)))
    for _ in 0..<2 { state = Self.next(failure, from: state) }
    #expect(state.movedTo == "https://example.org/new")
    state = Self.next(failure, from: state)
    #expect(state.movedTo == nil)
    #expect(state.validators == Validators())
  }

  @Test func aFeedThatIsGoneWhereItMovedToIsLookedForWhereItWas() {
    var state = Self.answered
    state.movedTo = "https://example.org/new"
    let next = Self.next(Self.result(.gone), from: state)
    #expect(!next.isGone)
    #expect(next.movedTo == nil)
    #expect(Self.wait(next) <= 7200)
  }

  @Test func feedsAreSpreadByTheirAddresses() {
    let waits = (0..<100).map { number in
      Self.wait(
        Self.schedule.state(
          after: Self.document(), reading: FeedReading(itemCount: 9, knownItemCount: 8), from: Self.answered,
          ofFeedAt: "https://example.org/\(number)", at: Self.now))
    }
    #expect(Set(waits).count == 100)
    #expect(waits.allSatisfy { $0 > 1620 && $0 <= 1800 })
  }
}
