/// Renders a report as one HTML page, and its parts for the pages of the site.
struct HTMLRenderer {
  /// Whether the page is one of the site's, and may lead to others.
  var isOnSite = false

  /// Nothing may be loaded, run, framed or submitted; the style sheet stands in the page.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

  func page(_ report: Report) -> String {
    let head = Markup.element(
      .head, [],
      [
        .element(.meta, [.init(.charset, "utf-8")]),
        .element(.meta, [.init(.httpEquiv, "Content-Security-Policy"), .init(.content, Self.policy)]),
        .element(.meta, [.init(.name, "viewport"), .init(.content, "width=device-width, initial-scale=1")]),
        .element(.meta, [.init(.name, "referrer"), .init(.content, "no-referrer")]),
        .element(.meta, [.init(.name, "color-scheme"), .init(.content, "light dark")]),
      ]
        + report.provenance.fields.map {
          .element(.meta, [.init(.name, "echometer-" + $0.name), .init(.content, $0.value)])
        } + [
          .element(.title, [], [Markup(text: report.title)]),
          .style(stylesheet),
        ])
    let body = Markup.element(
      .body, [],
      [
        patterns,
        masthead(report.masthead, sections: report.sections),
        .element(.main, [.init(.class, "report")], report.sections.map(section)),
        .element(.footer, [], [.element(.p, [], [phrase(report.colophon)])]),
      ])
    let page = Markup.element(
      .html, [.init(.lang, "en"), .init(.xmlns, "http://www.w3.org/1999/xhtml")], [head, body])
    return (Markup.documentType + page).source
  }

  func section(_ section: Section) -> Markup {
    let heading = section.id + "-title"
    let lead = section.lead.map { [Markup.element(.p, [.init(.class, "lead")], [phrase($0)])] } ?? []
    return .element(
      .section, [.init(.id, section.id), .init(.ariaLabelledby, heading)],
      [.element(.h2, [.init(.id, heading)], [Markup(text: section.title)])] + lead
        + section.blocks.map(block)
        + [
          .element(
            .p, [.init(.class, "method")],
            [.element(.b, [], [Markup(text: "How counted:")]), Markup(words: " "), phrase(section.method)])
        ])
  }

  func block(_ block: Block) -> Markup {
    switch block {
    case .part(let title, let blocks):
      .element(
        .div, [.init(.class, "part")],
        [.element(.h3, [.init(.class, "minor")], [Markup(text: title)])] + blocks.map(self.block))
    case .paragraph(let text): .element(.p, [], [phrase(text)])
    case .list(let phrases):
      .element(.ul, [.init(.class, "plain")], phrases.map { .element(.li, [], [phrase($0)]) })
    case .empty(let text): .element(.p, [.init(.class, "empty")], [phrase(text)])
    case .stories(let stories): stories.map(story).joined()
    case .gaps(let gaps): .element(.div, [.init(.class, "gaps")], gaps.map(gap))
    case .table(let table): self.table(table)
    case .terms(let terms):
      .element(
        .dl, [],
        terms.map { term in
          .element(
            .div, [],
            [.element(.dt, [], [Markup(text: term.name)]), .element(.dd, [], [phrase(term.text)])])
        })
    case .details(let summary, let blocks):
      .element(.details, [], [.element(.summary, [], [Markup(text: summary)])] + blocks.map(self.block))
    }
  }

  func phrase(_ phrase: Phrase) -> Markup { phrase.runs.map(run).joined() }

  private func run(_ run: Phrase.Run) -> Markup {
    switch run {
    case .plain(let text): return Markup(words: text)
    case .strong(let text): return .element(.b, [], [Markup(words: text)])
    case .quiet(let text): return .element(.small, [], [Markup(words: text)])
    case .echo(let type): return swatch(type) + .element(.b, [], [Markup(words: type.words)])
    case .code(let text): return .element(.code, [], [Markup(text: text)])
    case .outside(let outside): return self.outside(outside)
    }
  }

  /// Isolated, so that its direction does not spread to the words around it.
  private func outside(_ outside: Phrase.Outside) -> Markup {
    let language = outside.language.map { [Markup.Attribute(.lang, $0)] } ?? []
    let isolated = Markup.element(.bdi, language, [Markup(text: outside.text)])
    let linked =
      if isOnSite, let page = outside.page {
        Markup.element(.a, [.local(page)], [isolated])
      } else {
        outside.link.map { Markup.element(.a, [.link($0), .withoutReferrer], [isolated]) } ?? isolated
      }
    switch outside.weight {
    case .plain: return linked
    case .strong: return .element(.b, [], [linked])
    case .quiet: return .element(.small, [], [linked])
    }
  }
}
