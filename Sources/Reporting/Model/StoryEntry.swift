internal import Analysis
internal import Foundation
internal import News

/// One story as a report shows it.
struct StoryEntry: Hashable {
  /// A step of the chain of counting: "12 outlets".
  struct Count: Hashable {
    let number: String
    let unit: String
  }

  let id: Story.ID
  var title: Phrase
  /// "4.0".
  let echoFactor: String
  /// Who was first and when.
  var first: Phrase
  /// "world", "science".
  var beats: [String]
  let isRunning: Bool
  /// Outlets, owners, independent reports: the chain of counting.
  let chain: [Count]
  /// Items, coverage.
  let extent: Phrase
  let mix: EchoMix
  let lanes: EchoTimeline
  /// Reaction, half-breadth, copied share: whole sentences.
  var facts: [Phrase]
  /// The outlets in order of time, for media that cannot fold a table away.
  let carriers: Phrase
  /// "All 15 items", or how many of them are in the table.
  let itemsTitle: String
  let items: Table
}

/// The counted items of a story by echo type, in reading order: a stacked bar.
struct EchoMix: Hashable {
  struct Part: Hashable {
    let type: EchoType
    let count: Int
  }

  let parts: [Part]
  var total: Int { parts.reduce(0) { $0 + $1.count } }
}

/// When the items of a story came, on an axis of the logarithm of minutes since the first.
struct EchoTimeline: Hashable {
  struct Mark: Hashable {
    let minutes: Double
    let type: EchoType
    /// Whether it is its outlet's first item, and so counted.
    let isCounted: Bool
  }

  let marks: [Mark]

  /// Minutes of the last mark; at least 1.
  var length: Double { max(1, marks.map(\.minutes).max() ?? 1) }

  /// Where a time stands on the axis, 0 to 1. The logarithm gives the first minutes, where echoes are born, the
  /// room that they need beside the hours after.
  func position(_ minutes: Double) -> Double {
    min(1, max(0, Self.scale(minutes) / Self.scale(length)))
  }

  /// Times worth writing under the axis: round ones that are not too near to each other or to the end.
  var ticks: [Double] {
    var ticks: [Double] = [0]
    for tick in [5.0, 15, 60, 240, 720, 1440, 2880, 10_080] where tick < length {
      let isNear = position(tick) - position(ticks.last ?? 0) < 0.16 || 1 - position(tick) < 0.2
      if !isNear { ticks.append(tick) }
    }
    return ticks
  }

  private static func scale(_ minutes: Double) -> Double {
    log1p(max(0, minutes) / 5)
  }
}
