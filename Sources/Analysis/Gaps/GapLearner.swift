public import Foundation
public import News

/// Learns from the past which stories that few have are picked up.
///
/// It plays the past again: at moments a few hours apart it looks at the stories that one or two owners had by then, with
/// what was known by then, and at who had joined them a week later.
public struct GapLearner: Sendable {
  /// With so many owners a story is under-covered.
  static let maximumOwners = 2
  /// A story older than this, in hours, is no gap.
  static let maximumAgeHours = 48.0
  /// So much of the past is learnt from, in seconds.
  public static let length: Double = 28 * 86_400

  /// Seconds between two moments at which the past is looked at.
  private static let step: Double = 6 * 3_600
  /// Seconds after which a story's spread on its first day is known.
  private static let firstDay: Double = 86_400
  /// Seconds after which nearly every outcome is known: stories take up items for three days.
  private static let settling: Double = 3 * 86_400
  /// Of a greater past only so many stories are fitted on, drawn by their names.
  private static let mostStories = 20_000

  private let outlets: OutletTable
  private var traces: [GapTrace] = []

  /// - Parameter outlets: The outlets of the items to come.
  public init(outlets: [Outlet]) { self.outlets = OutletTable(outlets) }

  /// Takes up items of the past, in any order; those of aggregators are passed over.
  public mutating func add(_ items: some Sequence<AnalysisInput.StoredItem>) {
    for stored in items where outlets.counts(stored.item.outlet) {
      traces.append(GapTrace(stored.item, story: stored.story))
    }
  }

  /// The model that what was seen by `moment` teaches.
  ///
  /// - Complexity: O(*n* *w*) for *n* items of *w* words, and the fit.
  public func model(asOf moment: Date) -> PickUpModel {
    let past = pastStories(seenBy: moment)
    var reach = Reach()
    var samples: [(features: [Double], outcome: Bool)] = []
    let sampled = Self.sampled(past)
    // Stories in order of the moment from which their first day is known.
    var matured = past[...]
    guard let beginning = past.first?.firstSeen else { return .prior }
    var time = beginning + Self.firstDay
    while time <= moment - Self.settling {
      while let story = matured.first, story.firstSeen <= time - Self.firstDay {
        story.teach(&reach)
        matured.removeFirst()
      }
      for story in sampled {
        guard let sample = story.sample(at: time, reach: reach) else { continue }
        samples.append(sample)
      }
      time += Self.step
    }
    while let story = matured.first, story.firstSeen <= moment - Self.firstDay {
      story.teach(&reach)
      matured.removeFirst()
    }
    let prior = PickUpModel.prior
    let coefficients = LogisticRegression(
      prior: prior.coefficients, precisions: PickUpModel.precisions
    ).fit(samples)
    return PickUpModel(
      coefficients: coefficients, reach: reach.pruned(), asOf: moment, sampleCount: samples.count)
  }

  private static func sampled(_ stories: [PastStory]) -> [PastStory] {
    let stride = UInt64(max(1, (stories.count + mostStories - 1) / mostStories))
    return stride == 1 ? stories : stories.filter { Reach.hash(of: $0.id.rawValue) % stride == 0 }
  }

  /// In the order in which they were first seen.
  private func pastStories(seenBy moment: Date) -> [PastStory] {
    let since = moment - Self.length
    let known = traces.filter { $0.firstSeen <= moment && $0.firstSeen > since }
    return Dictionary(grouping: known, by: \.story)
      .map { PastStory(id: $0.key, $0.value, outlets: outlets) }
      .sorted { ($0.firstSeen, $0.id) < ($1.firstSeen, $1.id) }
  }
}

/// A story of the past, as it came in.
private struct PastStory: Sendable {
  let id: Story.ID
  /// In the order in which they were seen.
  private let traces: [GapTrace]
  /// Each owner with the moment its first item was seen, the earliest first.
  private let owners: [(owner: Owner.ID, firstSeen: Date)]

  init(id: Story.ID, _ traces: [GapTrace], outlets: OutletTable) {
    self.id = id
    self.traces = traces.sorted {
      ($0.firstSeen, $0.time, $0.outlet) < ($1.firstSeen, $1.time, $1.outlet)
    }
    var known: Set<Owner.ID> = []
    owners = self.traces.compactMap { trace in
      let owner = outlets.owner(of: trace.outlet)
      return known.insert(owner).inserted ? (owner, trace.firstSeen) : nil
    }
  }

  var firstSeen: Date { traces[0].firstSeen }

  private func ownerCount(seenBy moment: Date) -> Int {
    owners.prefix { $0.firstSeen <= moment }.count
  }

  /// Adds what its first day teaches.
  func teach(_ reach: inout Reach) {
    let first = traces.prefix { $0.firstSeen == firstSeen }.min {
      ($0.time, $0.outlet) < ($1.time, $1.outlet)
    }
    guard let first else { return }
    let further = ownerCount(seenBy: firstSeen + 86_400) - 1
    reach.add(
      [Reach.key(of: Reach.hash(of: first.outlet.rawValue), in: .outlet), first.section] + first.titleWords
        + first.leadWords, furtherOwners: further)
  }

  /// What was known of it at a moment and what became of it; `nil` when it was no gap then.
  func sample(at moment: Date, reach: Reach) -> (features: [Double], outcome: Bool)? {
    guard firstSeen <= moment, firstSeen > moment - (GapLearner.maximumAgeHours * 3_600 + 7 * 86_400) else {
      return nil
    }
    let owners = ownerCount(seenBy: moment)
    guard (1...GapLearner.maximumOwners).contains(owners) else { return nil }
    let known = traces.prefix { $0.firstSeen <= moment }
      .sorted { ($0.time, $0.firstSeen, $0.outlet) < ($1.time, $1.firstSeen, $1.outlet) }
    guard known[0].time > moment - GapLearner.maximumAgeHours * 3_600 else { return nil }
    let later = ownerCount(seenBy: moment + PickUpHistory.horizon)
    return (
      PickUpFeatures(known, owners: owners, at: moment, reach: reach).values,
      later - owners >= PickUpHistory.furtherOwners
    )
  }
}
