public import Analysis
internal import Foundation

extension Site {
  /// Where a draft is held against what has been published.
  ///
  /// - Parameters:
  ///   - draft: What was pasted; it is kept nowhere.
  ///   - finding: What was found; `nil` before anything was pasted.
  ///   - notice: Why nothing could be found.
  public func check(draft: String = "", finding: DraftFinding? = nil, notice: Notice? = nil) -> String {
    let renderer = HTMLRenderer(isOnSite: true)
    let form = Markup.change(
      .check, token: token, style: "stacked",
      [
        .element(
          .label, [.init(.class, "field")],
          [
            .element(.span, [], [Markup(text: "Your draft: plain text, Markdown or HTML")]),
            .element(
              .textarea,
              [
                .init(.name, "draft"), .init(.rows, "14"), .init(.required, "required"),
                .init(.autocomplete, "off"),
              ],
              [Markup(draft: draft)]),
          ]),
        .button("Is it an echo?"),
        .element(.small, [], [Markup(text: "It is compared on this machine and kept nowhere.")]),
      ])
    return page(
      "Check a draft", part: .check,
      body: [
        heading(
          Markup(text: "Is my draft an echo?"),
          lead:
            "What in it stands elsewhere already, what nobody else has, and what most others say and it does not."
        ),
        self.notice(notice),
      ] + (finding.map { result($0, renderer) } ?? []) + [section("The draft", id: "draft", [form])])
  }

  private func result(_ finding: DraftFinding, _ renderer: HTMLRenderer) -> [Markup] {
    func list(_ title: String, id: String, _ entries: [Phrase], empty: Phrase) -> Markup {
      section(title, id: id, [renderer.block(entries.isEmpty ? .empty(empty) : .list(entries))])
    }
    let words = DraftWords(finding, clock: clock)
    let runs = finding.runs.prefix(Self.mostRuns).map { run in
      Markup.element(
        .li, [],
        [
          .element(
            .p, [.init(.class, "kicker")],
            [
              renderer.phrase(
                "\(strong: words.place(of: run)) \(quiet: Words.counted(run.words, "word") + (run.isQuoted ? ", a quotation" : ""))"
              )
            ]),
          .element(
            .p, [.init(.dir, "auto")], [.element(.mark, [], [.element(.bdi, [], [Markup(text: run.text)])])]),
          .element(
            .p, [.init(.class, "aside")],
            [
              renderer.phrase(
                "\(outside: run.outletName, link: WebLink(run.link)), \(clock.stamp(run.time)): \(outside: run.title, page: .story(run.story))"
              )
            ]),
        ])
    }
    let rest = finding.runs.count - runs.count
    return [
      section(
        "The verdict", id: "verdict",
        [
          .element(.p, [.init(.class, "verdict-line")], [Markup(text: finding.verdictText)]),
          .element(.p, [.init(.class, "aside")], [renderer.phrase(words.measures)]),
        ]),
      section(
        "Stands elsewhere", id: "runs",
        [
          runs.isEmpty
            ? renderer.block(.empty("No run of its words stands in an item of 28 days."))
            : .element(.ol, [.init(.class, "runs")], runs)
        ] + (rest > 0 ? [renderer.block(.paragraph("And \(Words.counted(rest, "more run"))."))] : [])),
      list(
        "Stands nowhere else", id: "own", words.own,
        empty: "No quote, name, place or number that others do not have."),
      list(
        "Most others have", id: "lacking", words.lacking,
        empty: "Nothing that half of the owners of the nearest story have and it has not."),
      list("Nearest stories", id: "nearest", words.nearest, empty: "Nobody runs anything like it."),
    ]
  }

  private static let mostRuns = 40
}

extension Markup {
  /// A draft in the field that it was pasted into, as it was, its line breaks kept.
  init(draft: String) {
    self = draft.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Markup(words: String($0).replacing("\r", with: "")) }
      .joined(separator: .lineBreak)
  }
}
