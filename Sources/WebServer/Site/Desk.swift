internal import Aggregation
internal import Analysis
internal import CMalloc
internal import Foundation
internal import News
internal import Synchronization

/// What was found at one moment: what all pages of that moment show.
struct Edition: Sendable {
  /// Counts up.
  let number: Int
  let moment: Date
  let findings: Findings
  /// Tells of single stories of the window at once.
  let reader: StoryReader
  /// Remembers what was read for this moment.
  let analyst: Analyst
  /// The item that was stored last; `nil` in an empty store.
  let newestItem: Item.ID?
  /// How many changes of stories by the user are in it.
  let changes: Int
}

/// Where answers are worked out and kept, so that a page is served from memory and nobody waits for a count.
///
/// It keeps one edition and makes the next when items have come in or time has passed. Until that is made the last one is
/// served, whole: no page is of two moments.
final class Desk: Sendable {
  /// What is asked of an edition.
  enum Question: Hashable, Sendable {
    /// A page or document by its address; whether a large store takes seconds for it.
    case page(String, isLong: Bool = false)
    case story(Story.ID)
    case similar(Story.ID)
    /// All stories of some weeks, to look for such as are like one.
    case similarStories
    case overlaps
    case beats

    /// Whether a large store takes many seconds for it: nobody else is to wait for that.
    var isLong: Bool {
      switch self {
      case .page(_, let isLong): isLong
      case .story, .similar: false
      case .similarStories, .overlaps, .beats: true
      }
    }

    /// Whether the answer depends on what the user does with stars and stories.
    var showsChanges: Bool {
      switch self {
      case .page, .story, .similar: true
      case .similarStories, .overlaps, .beats: false
      }
    }
  }

  private struct Key: Hashable {
    let question: Question
    let edition: Int
    /// Counts what the user has done since; 0 for what does not depend on that.
    let revision: Int
  }

  private struct State {
    var edition: Edition?
    var revision = 0
    /// How often the user has changed stories.
    var changes = 0
    var starred: [StarredFinding] = []
    var answers: [Key: any Sendable] = [:]
    /// Why the last edition could not be made, in words.
    var failure: String?
    /// The day, in UTC and counted from 1970, whose list of gaps was last shown and kept.
    var dayShown: Int?

    /// Whether what the user has done to stories is not in the edition yet.
    var isOutdated: Bool { edition.map { $0.changes != changes } ?? true }
  }

  let newsroom: Newsroom
  private let hours: Double
  private let state = Mutex(State())
  private let editionThread = AnalysisThread(name: "echometer.edition")
  private let questionThreads = [
    AnalysisThread(name: "echometer.questions.1"), AnalysisThread(name: "echometer.questions.2"),
  ]
  private let longQuestionThread = AnalysisThread(name: "echometer.long-questions")

  init(newsroom: Newsroom) {
    self.newsroom = newsroom
    hours = Double(newsroom.settings.report.hours)
  }

  /// The present edition; `nil` before the first one is made.
  var edition: Edition? { state.withLock { $0.edition } }

  /// The starred stories as they are in the present edition.
  var starred: [StarredFinding] { state.withLock { $0.starred } }

  /// Why there is no edition, or no newer one, in words.
  var failure: String? { state.withLock { $0.failure } }

  /// Makes editions as long as the task is not cancelled.
  func run() async {
    var made = ContinuousClock.now
    var effort = Duration.zero
    while !Task.isCancelled {
      if await isNewEditionDue(since: made, effort: effort) {
        let start = ContinuousClock.now
        await makeEdition()
        await prepareLongAnswers()
        // Counting takes several times the memory of what it finds.
        malloc_trim(0)
        made = .now
        effort = made - start
      }
      do { try await Task.sleep(for: .milliseconds(500)) } catch { return }
    }
  }

  private func isNewEditionDue(since made: ContinuousClock.Instant, effort: Duration) async -> Bool {
    let (edition, isOutdated, hasFailed) = state.withLock { ($0.edition, $0.isOutdated, $0.failure != nil) }
    // What failed may need time to be mended.
    if hasFailed, ContinuousClock.now - made < Self.shortestPause { return false }
    guard let edition, !isOutdated else { return true }
    // During a crawl items come all the time: counting takes a fifth of the time at most.
    let age = ContinuousClock.now - made
    guard age >= max(Self.shortestPause, effort * 4) else { return false }
    if let newest = try? await newsroom.newestItem(), newest != edition.newestItem { return true }
    return age >= Self.longestPause && newsroom.now() != edition.moment
  }

  /// Counts everything anew, and puts the new edition in the place of the last one.
  func makeEdition() async {
    // What is done to stories meanwhile is for the edition after this one.
    let (number, changes) = state.withLock { (($0.edition?.number ?? 0) + 1, $0.changes) }
    let making = Answer(on: editionThread) { [self] in
      let moment = newsroom.now()
      let newest = try await newsroom.newestItem()
      try await newsroom.settle(at: moment)
      let window = Window(since: moment - hours * 3600, until: moment)
      let (findings, reader) = try await newsroom.findings(in: window, now: moment)
      return Edition(
        number: number, moment: moment, findings: findings, reader: reader,
        analyst: newsroom.analyst.remembering(), newestItem: newest, changes: changes)
    }
    do {
      guard let edition = try await making.value(within: .seconds(3600)) else { return }
      state.withLock { state in
        state.edition = edition
        state.starred = edition.findings.starred
        state.failure = nil
        state.answers = [:]
      }
    } catch {
      state.withLock {
        // Told on every page, so that pages kept without it are let go.
        if $0.failure != "\(error)" { $0.revision += 1 }
        $0.failure = "\(error)"
      }
    }
  }

  /// Works out what takes long before somebody asks for it.
  private func prepareLongAnswers() async {
    _ = try? await similarStories()
    _ = try? await overlaps()
    _ = try? await beats()
  }

  /// The stories of the window and of the week before it.
  ///
  /// - Parameter patience: How long to wait for them.
  func similarStories(within patience: Duration = .seconds(600)) async throws -> SimilarStories? {
    try await answer(.similarStories, within: patience) { edition in
      try await edition.analyst.similarStories(
        from: edition.findings.window.since - 7 * 86_400, to: edition.moment + 1, now: edition.moment)
    }
  }

  /// What each two outlets have in common.
  func overlaps() async throws -> [OverlapFinding] {
    try await answer(.overlaps, within: .seconds(600)) { edition in
      try await edition.analyst.overlaps(until: edition.moment, now: edition.moment)
    } ?? []
  }

  /// How each beat stands against its own past.
  func beats() async throws -> [BeatStanding] {
    let queries = newsroom.settings.beats
    return try await answer(.beats, within: .seconds(600)) { edition in
      try await edition.analyst.beats(queries: queries, until: edition.moment, now: edition.moment)
    } ?? []
  }

  /// Notes that somebody is shown the list of gaps. Of each day the first that was shown is kept, because that one counts in
  /// the record.
  func noteListShown() {
    let first = state.withLock { state -> Edition? in
      guard let edition = state.edition else { return nil }
      let day = Int((edition.moment.timeIntervalSince1970 / 86_400).rounded(.down))
      guard state.dayShown != day else { return nil }
      state.dayShown = day
      return edition
    }
    guard let first else { return }
    // A store that is busy is asked again on the next day: a page does not fail for it.
    Task { [newsroom] in try? await newsroom.keepShown(first.findings, now: first.moment) }
  }

  /// Notes that stories were changed: the next edition is made at once, and until then single stories are read anew.
  func noteChange() {
    state.withLock { state in
      state.changes += 1
      state.revision += 1
    }
  }

  /// Notes that a star was set or taken off.
  func noteStars() async {
    guard let edition, let starred = try? await newsroom.analyst.starred(now: edition.moment) else { return }
    state.withLock { state in
      state.starred = starred
      state.revision += 1
    }
  }

  /// The answer to a question, worked out once for each edition.
  ///
  /// - Parameters:
  ///   - question: Names the answer.
  ///   - patience: How long to wait for it.
  ///   - work: Works it out; on a thread for that.
  /// - Returns: `nil` when it takes longer, or there is no edition yet; ask again.
  func answer<Value: Sendable>(
    _ question: Question, within patience: Duration,
    _ work: @escaping @Sendable (Edition) async throws -> Value
  ) async throws -> Value? {
    // A story that takes a moment does not hold up the page beside it.
    let thread =
      question.isLong ? longQuestionThread : questionThreads[abs(question.hashValue % questionThreads.count)]
    let answer = state.withLock { state -> Answer<Value>? in
      guard let edition = state.edition else { return nil }
      let key = Key(
        question: question, edition: edition.number, revision: question.showsChanges ? state.revision : 0)
      if let kept = state.answers[key] as? Answer<Value> { return kept }
      if state.answers.count >= Self.mostAnswers {
        // Any of them: what is asked again is worked out again.
        for old in state.answers.keys.filter({ !$0.question.isLong }).prefix(Self.mostAnswers / 2) {
          state.answers[old] = nil
        }
      }
      let answer = Answer(on: thread) { try await work(edition) }
      state.answers[key] = answer
      return answer
    }
    guard let answer else { return nil }
    do {
      return try await answer.value(within: patience)
    } catch {
      // A failure is not kept: the next one may succeed.
      state.withLock { state in
        state.answers = state.answers.filter { ($0.value as? Answer<Value>) !== answer }
      }
      throw error
    }
  }

  /// The answer to a question that has been worked out already; nothing is begun.
  func known<Value: Sendable>(_ question: Question) -> Value? {
    let kept = state.withLock { state in
      state.edition.flatMap { edition in
        state.answers[
          Key(
            question: question, edition: edition.number, revision: question.showsChanges ? state.revision : 0)
        ]
      }
    }
    return (kept as? Answer<Value>)?.known
  }

  /// A story as it is now, from the edition where that is possible.
  func story(_ id: Story.ID, _ edition: Edition) async throws -> StoryFinding {
    let isOutdated = state.withLock { $0.isOutdated }
    if !isOutdated, let story = edition.reader.story(id) { return story }
    return try await edition.analyst.story(id, now: edition.moment)
  }

  private static let mostAnswers = 200
  private static let shortestPause = Duration.seconds(5)
  private static let longestPause = Duration.seconds(600)
}
