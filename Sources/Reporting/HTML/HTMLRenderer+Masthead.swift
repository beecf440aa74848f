extension HTMLRenderer {
  func masthead(_ masthead: Masthead, sections: [Section]) -> Markup {
    .element(
      .header, [],
      [
        .element(.p, [.init(.class, "brand")], [Markup(text: "Echometer · " + masthead.kind)]),
        .element(.h1, [], [Markup(text: Words.capitalised(masthead.day))]),
        .element(
          .p, [.init(.class, "basis")],
          [phrase(masthead.window), .element(.br), phrase(masthead.basis)]),
        .element(
          .div, [.init(.class, "hero")],
          [
            verdict(masthead),
            masthead.summary.isEmpty
              ? .empty
              : .element(
                .ul, [.init(.class, "summary")], masthead.summary.map { .element(.li, [], [phrase($0)]) }),
          ]),
        .element(.nav, [.init(.ariaLabel, "Sections")], [contents(sections)]),
      ])
  }

  private func contents(_ sections: [Section]) -> Markup {
    .element(
      .ul, [],
      sections.map { section in
        .element(.li, [], [.element(.a, [.anchor(section.id)], [Markup(text: section.title)])])
      })
  }

  /// "312 items = 141 stories = 41 effective", set as an equation, each figure over its bar.
  private func verdict(_ masthead: Masthead) -> Markup {
    var parts: [Markup] = []
    for (index, figure) in masthead.figures.enumerated() {
      if index > 0 { parts.append(.element(.span, [.init(.class, "equals")], [Markup(text: "=")])) }
      parts.append(
        .element(
          .span, [.init(.class, "figure")],
          [
            .element(.span, [.init(.class, "number")], [Markup(text: figure.number)]), Markup(words: " "),
            .element(.span, [.init(.class, "unit")], [Markup(text: figure.unit)]),
            rail("funnel", share: figure.share),
          ]))
    }
    return .element(
      .div, [.init(.class, "verdict")],
      [
        .element(.p, [.init(.class, "equation")], parts),
        .element(.p, [.init(.class, "line")], [Markup(text: masthead.pace)]),
        .element(
          .p, [.init(.class, "ratio")],
          [
            phrase(masthead.meaning)
          ]),
        masthead.band.map(band) ?? .empty,
        .element(.p, [.init(.class, "comparison")], [phrase(masthead.comparison)]),
      ])
  }
}
