public import Analysis
public import Foundation

/// Under-covered stories in a list, each with its reason and its link.
public struct GapListing: Listing, Sendable {
  private let gaps: [GapFinding]
  private let clock: Clock

  /// - Parameters:
  ///   - gaps: In the order to show them in.
  ///   - timeZone: The zone that times are shown in.
  public init(_ gaps: [GapFinding], timeZone: TimeZone) {
    self.gaps = gaps
    clock = Clock(timeZone: timeZone)
  }

  /// The list without a line break at its end, or why it is empty.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    guard !gaps.isEmpty else {
      return renderer.written(
        renderer.prose(
          "No gap found. A story is listed while one owner has it, or when a primary source has it and no outlet does."
        ))
    }
    var lines: [TerminalText] = []
    for gap in gaps {
      lines += renderer.gap(GapEntry(gap, day: .distantPast, clock: clock)) + [.empty]
    }
    lines += renderer.prose(
      "The share is the estimated chance that at least 3 further owners pick it up within 7 days.",
      style: .quiet)
    return renderer.written(lines)
  }
}
