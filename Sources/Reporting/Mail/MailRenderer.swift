internal import Analysis

/// Renders a report as the HTML part of a message: nested tables and styles in each element, which is what all mail
/// programs understand. It loads, runs and links nothing but the stories.
struct MailRenderer {
  func page(_ report: Report) -> String {
    let head = Markup.element(
      .head, [],
      [
        .element(.meta, [.init(.charset, "utf-8")]),
        .element(.meta, [.init(.name, "viewport"), .init(.content, "width=device-width, initial-scale=1")]),
        .element(.meta, [.init(.name, "color-scheme"), .init(.content, "light dark")]),
        .element(.title, [], [Markup(text: report.title)]),
        .style(MailStyle.darkSheet),
      ])
    let rows = [masthead(report.masthead)] + report.sections.map(section) + [footer(report)]
    let column = layout(
      [.style(MailStyle.column)],
      rows.map { .element(.tr, [], [.element(.td, [.style(MailStyle.cell)], [$0])]) })
    let body = Markup.element(
      .body, [.init(.class, "paper"), .style(MailStyle.body)],
      [
        layout(
          [.init(.width, "100%")],
          [
            .element(
              .tr, [],
              [
                .element(
                  .td, [.init(.class, "paper"), .init(.align, "center"), .style(MailStyle.page)], [column])
              ])
          ])
      ])
    let page = Markup.element(
      .html, [.init(.lang, "en"), .init(.xmlns, "http://www.w3.org/1999/xhtml")], [head, body])
    return (Markup.documentType + page).source
  }

  private func masthead(_ masthead: Masthead) -> Markup {
    var figures: [Markup] = []
    for (index, figure) in masthead.figures.enumerated() {
      let sign = index == 0 ? "" : "= "
      figures.append(
        .element(
          .td, [.style(MailStyle.figure)],
          [
            Markup(words: sign + figure.number), .element(.br),
            .element(
              .span, [.init(.class, "soft"), .style(MailStyle.unit)], [Markup(text: figure.unit)]),
          ]))
    }
    return [
      quiet(MailStyle.brand, [Markup(text: "Echometer · " + masthead.kind)]),
      .element(.h1, [.init(.class, "ink"), .style(MailStyle.day)], [Markup(text: masthead.day)]),
      quiet(MailStyle.quiet, [phrase(masthead.window), .element(.br), phrase(masthead.basis)]),
      layout([], [.element(.tr, [], figures)]),
      paragraph("\(strong: masthead.pace)"), paragraph(masthead.meaning),
      quiet(MailStyle.quiet, [phrase(masthead.comparison)]),
      masthead.summary.map { bullet($0) }.joined(),
    ].joined()
  }

  private func section(_ section: Section) -> Markup {
    .element(.h2, [.init(.class, "rule"), .style(MailStyle.heading)], [Markup(text: section.title)])
      + (section.lead.map { quiet(MailStyle.quiet, [phrase($0)]) } ?? .empty)
      + section.blocks.map(block).joined()
  }

  private func footer(_ report: Report) -> Markup {
    .element(
      .p, [.init(.class, "soft rule"), .style(MailStyle.footer)],
      [
        phrase(report.colophon),
        Markup(
          words: " How each number is counted stands in the plain text of this message and in the report."),
      ])
  }

  private func block(_ block: Block) -> Markup {
    switch block {
    case .part(let title, let blocks):
      .element(.h3, [.style(MailStyle.part)], [isolated([Markup(text: title)])])
        + blocks.map(self.block).joined()
    case .paragraph(let text), .empty(let text): paragraph(text)
    case .list(let phrases): phrases.map(bullet).joined()
    case .stories(let stories): stories.map(story).joined()
    case .gaps(let gaps): gaps.map(gap).joined()
    case .table(let table): self.table(table)
    case .terms(let terms): terms.map { paragraph(Phrase([.strong($0.name)]) + ": " + $0.text) }.joined()
    // A message cannot unfold, so what would be folded is not in it: see `Report.condensed(to:)`.
    case .details(let summary, _): paragraph("\(quiet: summary)")
    }
  }

  func paragraph(_ text: Phrase) -> Markup { .element(.p, [.style(MailStyle.paragraph)], [phrase(text)]) }

  func quiet(_ style: StaticString, _ content: [Markup]) -> Markup {
    .element(.p, [.init(.class, "soft"), .style(style)], content)
  }

  private func bullet(_ text: Phrase) -> Markup {
    .element(.p, [.style(MailStyle.paragraph)], [Markup(words: "•\u{A0}"), phrase(text)])
  }

  /// A table that only arranges, and is not read out as one.
  func layout(_ attributes: [Markup.Attribute], _ rows: [Markup]) -> Markup {
    .element(
      .table,
      [
        .init(.role, "presentation"), .init(.cellpadding, "0"), .init(.cellspacing, "0"), .init(.border, "0"),
      ] + attributes, rows)
  }

  /// What is said aside is one element, however many runs it has.
  func phrase(_ phrase: Phrase) -> Markup {
    var pieces: [Markup] = []
    var aside: [Markup] = []
    for run in phrase.runs {
      if Self.isQuiet(run) {
        aside.append(self.run(run))
      } else {
        pieces += soft(aside) + [self.run(run)]
        aside = []
      }
    }
    return (pieces + soft(aside)).joined()
  }

  private static func isQuiet(_ run: Phrase.Run) -> Bool {
    switch run {
    case .quiet: true
    case .outside(let outside): outside.weight == .quiet
    default: false
    }
  }

  private func soft(_ content: [Markup]) -> [Markup] {
    content.isEmpty ? [] : [.element(.small, [.init(.class, "soft"), .style(MailStyle.soft)], content)]
  }

  private func run(_ run: Phrase.Run) -> Markup {
    switch run {
    case .plain(let text), .quiet(let text): Markup(words: text)
    case .strong(let text): .element(.b, [], [Markup(words: text)])
    case .echo(let type): .element(.b, [], [Markup(words: type.words)])
    case .code(let text): .element(.code, [.style(MailStyle.code)], [Markup(text: text)])
    case .outside(let outside): self.outside(outside)
    }
  }

  private func outside(_ outside: Phrase.Outside) -> Markup {
    let text = isolated([Markup(text: outside.text)], language: outside.language)
    let linked =
      outside.link.map {
        .element(.a, [.link($0), .init(.class, "ink"), .style(MailStyle.link)], [text])
      } ?? text
    return outside.weight == .strong ? .element(.b, [], [linked]) : linked
  }

  /// Isolated by its attribute, so that its direction does not spread to the words around it; mail programs drop
  /// `bdi`.
  func isolated(_ content: [Markup], language: String? = nil) -> Markup {
    .element(.span, [.init(.dir, "auto")] + (language.map { [.init(.lang, $0)] } ?? []), content)
  }
}
