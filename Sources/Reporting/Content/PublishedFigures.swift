internal import Analysis
internal import News

/// The day beside what was published about another news system (METRICS, "Published figures to print beside ours").
struct PublishedFigures {
  private let reactions: [Double]
  private let originalities: [Double]
  private let wireFirsts: Double
  private let shared: Int
  /// "day" or "week".
  private let period: String

  init(_ findings: Findings) {
    let stories = findings.stories.filter { $0.owners > 1 && !$0.firstMovers.isEmpty }
    shared = stories.count
    period = findings.window.isWeek ? "week" : "day"
    reactions = stories.compactMap(\.reactionTime).sorted()
    originalities = findings.stories.flatMap(\.items).filter(\.isCounted).compactMap {
      $0.copiedShare.map { 1 - $0 }
    }
    wireFirsts = stories.reduce(0) { sum, story in
      let wires = story.firstMovers.filter { mover in
        story.items.contains { $0.id == mover.item && $0.role == .wire }
      }
      return sum + Double(wires.count) / Double(story.firstMovers.count)
    }
  }

  var table: Table {
    var table = Table(
      caption: "This \(period) beside France 2013 (Cagé, Hervé and Viaud)",
      columns: [
        Table.Column(title: "Figure"), .number("This \(period)"), .number("France 2013"),
      ])
    let times = Words.counted(reactions.count, "story", plural: "stories")
    table.rows = [
      [
        .text("A quarter of shared stories had a second owner within"), .number(quantile(0.25)),
        .number("4\u{A0}min"),
      ],
      [.text("Half of them within"), .number(quantile(0.5)), .number("25\u{A0}min")],
      [
        .phrase("Mean time to the second owner\(quiet: ", of \(times)")"), .number(mean),
        .number("175\u{A0}min"),
      ],
      [
        .phrase("Original share of the text\(quiet: ", of \(Words.counted(originalities.count, "item"))")"),
        .number(original), .number("32.6\u{A0}%"),
      ],
      [.text("An agency was first"), .number(wireFirst), .number("about half")],
    ]
    return table
  }

  /// The nearest-rank quantile.
  private func quantile(_ share: Double) -> String {
    guard !reactions.isEmpty else { return "–" }
    let rank = Int((share * Double(reactions.count)).rounded(.up))
    return Words.duration(minutes: reactions[min(reactions.count, max(1, rank)) - 1])
  }

  private var mean: String {
    reactions.isEmpty ? "–" : Words.duration(minutes: reactions.reduce(0, +) / Double(reactions.count))
  }

  private var original: String {
    originalities.isEmpty ? "–" : Words.percent(originalities.reduce(0, +) / Double(originalities.count))
  }

  private var wireFirst: String {
    shared == 0 ? "–" : "\(Words.tally(wireFirsts)) of \(Words.count(shared))"
  }
}
