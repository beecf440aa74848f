internal import Analysis
internal import Foundation

extension GapRecord {
  /// The record in a sentence.
  var summary: Phrase {
    guard lists > 0, let base else {
      return """
        No list has been judged yet: each is judged seven days after it was shown\
        \(pendingLists > 0 ? ", and \(Words.counted(pendingLists, "list")) \(pendingLists == 1 ? "waits" : "wait")" : "").
        """
    }
    let parts = precision.map { precision -> Phrase in
      "of the first \(Words.count(precision.lines)) lines \(Self.words(precision.hits))"
    }
    return """
      The record of \(Words.counted(lists, "list")): \(parts.joined(separator: ", ")) were picked up; of all stories that \
      could have been listed, \(Self.words(base)).
      """
  }

  /// "8.5 % (6 to 11 %)".
  static func words(_ interval: Interval) -> Phrase {
    "\(fine(interval.share)) (\(fine(interval.lower)) to \(fine(interval.upper)))"
  }

  /// Pick-ups are rare, so that tenths count.
  static func fine(_ share: Double) -> String { Words.decimal(100 * share) + "\u{A0}%" }
}
