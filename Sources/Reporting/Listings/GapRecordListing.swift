public import Analysis
public import Foundation

/// How often what was listed as a gap was picked up, and whether the chances given were right.
public struct GapRecordListing: Listing, Sendable {
  private let record: GapRecord
  private let clock: Clock

  /// - Parameters:
  ///   - record: Of lists that were shown, or played again.
  ///   - timeZone: The zone that times are shown in.
  public init(_ record: GapRecord, timeZone: TimeZone) {
    self.record = record
    clock = Clock(timeZone: timeZone)
  }

  /// The record without a line break at its end.
  public func text(width: Int, styled: Bool) -> String {
    let renderer = TextRenderer(width: width, styled: styled)
    var lines = renderer.prose(record.summary)
    guard record.lists > 0 else { return renderer.written(lines) }
    if let since = record.since, let until = record.until {
      lines += renderer.prose(
        "Lists of \(clock.stamp(since)) to \(clock.stamp(until)); \(Words.count(record.pendingLists)) more wait for their seven days.",
        style: .quiet)
    }
    var table = TextTable(columns: [
      "chance given", .number("lines"), .number("expected"), .number("picked up"), "95 % interval",
    ])
    for bin in record.calibration {
      table.add([
        TerminalText(words: "\(Words.percent(bin.from)) to \(Words.percent(bin.upTo))"),
        TerminalText(words: Words.count(bin.observed.n)), TerminalText(words: GapRecord.fine(bin.expected)),
        TerminalText(words: GapRecord.fine(bin.observed.share), style: .strong),
        TerminalText(
          words: "\(GapRecord.fine(bin.observed.lower))–\(GapRecord.fine(bin.observed.upper))", style: .quiet),
      ])
    }
    let note = renderer.prose(
      """
      Picked up: at least 3 further owners within 7 days. Of the lists of one day the first counts. The chances given are off by \
      \(record.calibrationError.map(GapRecord.fine) ?? "–") on average, weighted by lines.
      """, style: .quiet)
    return renderer.written(lines) + "\n\n" + table.text(width: renderer.width, styled: styled) + "\n\n"
      + renderer.written(note)
  }
}
