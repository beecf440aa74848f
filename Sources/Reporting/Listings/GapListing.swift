public import Analysis
public import Foundation

/// Under-covered stories in a list, each with its reason and its link.
public struct GapListing: Listing, Sendable {
  /// Of each kind that has no rank so many are listed beside the others.
  public static let mostUnranked = 3

  private static let mostAngleStories = 3
  private static let mostAngles = 5

  private let gaps: [GapFinding]
  private let angles: [AnglesFinding]
  private let record: GapRecord?
  private let clock: Clock

  /// - Parameters:
  ///   - gaps: In the order to show them in.
  ///   - angles: What only one owner says in saturated stories.
  ///   - record: How earlier lists fared.
  ///   - timeZone: The zone that times are shown in.
  public init(
    _ gaps: [GapFinding], angles: [AnglesFinding] = [], record: GapRecord? = nil, timeZone: TimeZone
  ) {
    self.gaps = gaps
    self.angles = angles
    self.record = record
    clock = Clock(timeZone: timeZone)
  }

  /// The list without a line break at its end, or why it is empty.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    guard !gaps.isEmpty else {
      return renderer.written(
        renderer.prose(
          "No gap found. A story is listed while one or two owners have it, or when a primary source has it and no outlet does."
        ))
    }
    var lines: [TerminalText] = []
    for gap in gaps where gap.probability != nil {
      lines += renderer.gap(GapEntry(gap, day: .distantPast, clock: clock)) + [.empty]
    }
    let unranked = gaps.filter { $0.probability == nil }
    if !unranked.isEmpty {
      lines +=
        renderer.prose("\(strong: "Not ranked: what one community has, and what was dropped")") + [.empty]
      for gap in unranked { lines += renderer.gap(GapEntry(gap, day: .distantPast, clock: clock)) + [.empty] }
    }
    lines += anglesLeft(renderer)
    lines += renderer.prose(
      "The share is the estimated chance that at least 3 further owners pick it up within 7 days.",
      style: .quiet)
    if let record { lines += renderer.prose(record.summary, style: .quiet) }
    return renderer.written(lines)
  }

  /// What only one owner says in the most echoed stories.
  private func anglesLeft(_ renderer: TextRenderer) -> [TerminalText] {
    let stories = angles.filter { !$0.rare.isEmpty }.prefix(Self.mostAngleStories)
    guard !stories.isEmpty else { return [] }
    var lines = renderer.prose("\(strong: "Angles left in saturated stories")")
    for story in stories {
      let rare = story.rare.prefix(Self.mostAngles).map(\.attributed)
      lines += renderer.prose(
        "\(outside: story.title): only one has \(rare.joined(separator: " · "))", width: renderer.width - 2
      ).indented(by: 2)
    }
    return lines + [.empty]
  }
}
