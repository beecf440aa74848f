internal import Analysis
internal import Foundation

extension Section {
  /// The methods box (METRICS, "The methods box on every report").
  static func methods(_ findings: Findings, clock: Clock) -> Section {
    let methods = findings.methods
    return Section(
      id: "methods", title: "Methods", lead: "What the numbers rest on, and what they cannot tell.",
      blocks: [
        .terms(limits(findings)),
        .part(
          "Beside published figures",
          [
            .table(PublishedFigures(findings).table),
            .paragraph(
              """
              \(quiet: "Cagé, Hervé and Viaud, “The Production of Information in an Online World” (2020), compared the full texts of all French online news of 2013; we compare one \(findings.window.isWeek ? "week" : "day") of feed texts. The figures are a yardstick, not a target.")
              """),
          ]),
        .details(summary: "Settings and fingerprint", blocks: [.terms(settings(methods, clock: clock))]),
      ],
      method: """
        every number comes from one definition, used alike by reports, pages and commands. The same items, outlets and \
        settings give the same fingerprint and the same report, byte for byte, but for feed health and stars, which are of the \
        moment it was written. \(code: "echometer report --verify FILE") makes a saved report again and compares.
        """)
  }

  private static func limits(_ findings: Findings) -> [Block.Term] {
    let methods = findings.methods
    let outlets = findings.day.outlets
    let languages = methods.languages.prefix(6)
      .map { "\($0.language == "und" ? "undetermined" : $0.language) \(Words.count($0.items))" }
    let more = methods.languages.count > 6 ? " and \(methods.languages.count - 6) more" : ""
    return [
      Block.Term(
        name: "Crawl resolution",
        text: methods.crawlResolution.map {
          """
          \(strong: "±\u{A0}" + Words.duration(minutes: $0 / 60)), the median time between two polls of a feed. Times \
          closer than that are ties.
          """
        }
          ?? "a single crawl so far: first-seen times say little, and the publishers’ own times carry the order."
      ),
      Block.Term(
        name: "Publishers’ clocks",
        text: """
          an item’s time is the publisher’s when plausible, else our first sight of it, as for \
          \(strong: Words.percent(methods.firstSeenShare)) of the items. Publishers may set their clocks, and redate.\(clocks(methods.suspectClocks))
          """),
      Block.Term(
        name: "Truncated feeds",
        text: """
          when no item of the poll before is in a feed, some came and went unseen. \(strong: "Feed health") says which \
          feeds lost items; what was lost is in no number.
          """),
      Block.Term(
        name: "Sections, not outlets",
        text:
          "a feed is what an outlet puts into it. What it ran elsewhere is not seen, and “not covered” means so."
      ),
      Block.Term(
        name: "Owners",
        text: methods.unknownOwners == 0
          ? "named for all \(Words.counted(outlets, "active outlet")), as \(ownerSource(methods))."
          : """
          unknown for \(strong: Words.counted(methods.unknownOwners, "outlet")) of \(Words.count(outlets)) active; each \
          stands for itself. The others as \(ownerSource(methods)).
          """),
      Block.Term(
        name: "Feed text only",
        text: """
          copied shares compare titles, summaries and full texts as the feeds give them, never the pages behind the \
          links. Short texts hide copies; agency copy without credit looks like copying among outlets.
          """),
      Block.Term(
        name: "Languages",
        text: languages.isEmpty
          ? "no items."
          : "\(languages.joined(separator: ", "))\(more). Copies across languages are not found."),
    ]
  }

  private static func ownerSource(_ methods: Methods) -> Phrase {
    methods.ownersAsOf.map {
      "your table of owners, of \(outside: $0), and the feed list say; both may be out of date"
    }
      ?? "the feed list says, which may be out of date"
  }

  /// Outlets whose times are not to be trusted.
  private static func clocks(_ clocks: [SuspectClock]) -> Phrase {
    guard !clocks.isEmpty else { return "" }
    let names = clocks.prefix(5).map { clock -> Phrase in
      let direction = clock.minutes > 0 ? "ahead" : "behind"
      return "\(outside: clock.name) (\(Words.duration(minutes: abs(clock.minutes))) \(direction))"
    }
    let more = clocks.count > names.count ? " and \(clocks.count - names.count) more" : ""
    return " Not to be trusted: \(names.joined(separator: ", "))\(more)."
  }

  private static func settings(_ methods: Methods, clock: Clock) -> [Block.Term] {
    [
      Block.Term(name: "Fingerprint", text: "\(code: methods.fingerprint)"),
      Block.Term(name: "Version", text: "\(code: methods.version)"),
      Block.Term(name: "Analysed for", text: "\(clock.fullStamp(methods.now))"),
    ]
      + methods.settings.sorted { $0.key < $1.key }.map {
        Block.Term(name: $0.key, text: "\(code: $0.value)")
      }
  }
}
