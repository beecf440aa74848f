import Reporting

/// What came of a comparison, in words.
struct VerificationText {
  let text: String

  init(_ comparison: SavedReport.Comparison) {
    var lines: [String] = []
    if let difference = comparison.difference {
      let (saved, made) = Self.excerpts(difference.saved, difference.made)
      lines = [
        "The report is not what the store gives.",
        "First difference: \(Console.printable(difference.section)), line \(difference.line).",
        "  saved: \(saved)", "  store: \(made)",
      ]
    } else if comparison.changedInputs.isEmpty {
      lines = ["The report is what the store gives: \(comparison.byteCount) bytes the same."]
    } else {
      lines = ["The report reads the same, but was made of something else."]
    }
    if !comparison.changedInputs.isEmpty {
      lines.append(
        "Changed since it was written: \(comparison.changedInputs.map(Self.words).joined(separator: "; ")).")
    } else if comparison.difference != nil {
      lines.append(
        "The items, stories, feeds, outlets and settings are those it was made of: only what was made of them differs."
      )
    }
    if !comparison.leftOut.isEmpty {
      lines.append(
        "Not compared, because the store knows only the present of it: \(comparison.leftOut.joined(separator: ", "))."
      )
    }
    text = lines.joined(separator: "\n")
  }

  private static func words(_ input: String) -> String {
    switch input {
    case "feeds": "the feed list (addresses, titles, outlets or beats)"
    // They are first seen when their crawl begins, and stored until it ends.
    case "items": "the items (was a crawl running when it was written?)"
    case "questions": "the questions of the settings"
    case "outlets": "the outlets or their owners"
    case "settings": "the settings of the analysis"
    case "stories": "which story each item is in"
    default: Console.printable(input)
    }
  }

  /// Two lines from a little before the place where they part.
  private static func excerpts(_ saved: String?, _ made: String?) -> (String, String) {
    let common = zip(saved ?? "", made ?? "").prefix { $0 == $1 }.count
    func excerpt(_ line: String?) -> String {
      guard let line else { return "(no such line)" }
      let start = max(0, common - 30)
      let shown = line.dropFirst(start).prefix(120)
      return (start > 0 ? "…" : "") + Console.printable(String(shown)) + (line.count > start + 120 ? "…" : "")
    }
    return (excerpt(saved), excerpt(made))
  }
}
