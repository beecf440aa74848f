public import Analysis
internal import Foundation
internal import News

/// Beats in a table, each with its share of the day and what is usual.
public struct BeatListing: Listing, Sendable {
  private let beats: [BeatStanding]

  /// - Parameter beats: In the order to show them in.
  public init(_ beats: [BeatStanding]) { self.beats = beats }

  /// The table without a line break at its end, or how to have beats.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    guard !beats.isEmpty else {
      return renderer.written(
        renderer.prose(
          "No beat. A feed’s beats are the folders that it stands in in the feed list; questions become beats in the settings, under [beats]."
        ))
    }
    var table = TextTable(columns: [
      "beat", TextTable.Column("is a", isOptional: true), .number("today"), .number("usual"),
      .number("28 days", isOptional: true), "",
    ])
    for beat in beats {
      table.add([
        TerminalText(text: beat.name), TerminalText(words: beat.source.rawValue, style: .quiet),
        TerminalText(words: beat.share.map(Self.percent) ?? "–", style: .strong),
        TerminalText(
          words: beat.usual.map { "\(Self.percent($0.lowerQuartile))–\(Self.percent($0.upperQuartile))" }
            ?? "–"),
        TerminalText(words: Sparkline.text(beat.dailyShares, daysPerBar: 2), style: .quiet),
        TerminalText(words: Self.remark(on: beat), style: .strong),
      ])
    }
    let note = renderer.prose(
      """
      Today and usual: the share of all outlet–story pairs of the last day, and the middle half of the days before. Due: came back \
      at even times before. Topics are listed when they have less than usual or are due.
      """, style: .quiet)
    return table.text(width: renderer.width, styled: styled) + "\n\n" + renderer.written(note)
  }

  /// Whether it has less than usual or is due; empty for neither.
  static func remark(on beat: BeatStanding) -> String {
    let due =
      switch beat.dueIn {
      case nil: ""
      case 0: "due today"
      case let days? where days < 0: "overdue by \(Words.counted(-days, "day"))"
      case let days?: "due in \(Words.counted(days, "day"))"
      }
    return [beat.isUnderCovered ? "less than usual" : "", due].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Beats may take small shares, so that tenths count.
  private static func percent(_ share: Double) -> String { Words.decimal(100 * share) + "\u{A0}%" }
}
