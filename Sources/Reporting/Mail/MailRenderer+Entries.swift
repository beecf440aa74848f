internal import Analysis

extension MailRenderer {
  func story(_ story: StoryEntry) -> Markup {
    let chain = story.chain.map { "\(strong: $0.number)\u{A0}\($0.unit)" as Phrase }.joined(separator: " → ")
    let running: Phrase = story.isRunning ? "\(quiet: " so far")" : ""
    let beats = story.beats.map { isolated([Markup(text: $0)]) }.joined(separator: Markup(words: ", "))
    return entry(
      number: story.echoFactor + "×", unit: "echo factor",
      [
        quiet(
          MailStyle.quiet, [phrase(story.first), Markup(words: story.beats.isEmpty ? "" : " · "), beats]),
        title(story.title),
        paragraph(chain + running),
        quiet(MailStyle.quiet, [phrase(story.extent)]),
        mix(story.mix),
        story.facts.isEmpty
          ? .empty : quiet(MailStyle.quiet, [phrase(story.facts.joined(separator: "; ") + ".")]),
      ])
  }

  func gap(_ gap: GapEntry) -> Markup {
    entry(
      number: gap.chance?.probabilityText ?? "–", unit: gap.chance == nil ? "no rank" : "chance",
      [
        title(gap.title),
        quiet(
          MailStyle.quiet,
          [
            Markup(words: gap.kind + " · "), phrase(gap.source),
            Markup(words: gap.chance.map { " · score\u{A0}" + $0.scoreText } ?? ""),
          ]),
        quiet(MailStyle.quiet, [phrase(gap.reason)]),
      ])
  }

  /// A number on the left, and what it is the number of.
  private func entry(number: String, unit: String, _ substance: [Markup]) -> Markup {
    layout(
      [.init(.width, "100%"), .init(.class, "rule"), .style(MailStyle.entry)],
      [
        .element(
          .tr, [],
          [
            .element(
              .td, [.init(.width, "64"), .style(MailStyle.number)],
              [Markup(text: number), quiet(MailStyle.unitBelow, [Markup(text: unit)])]),
            .element(.td, [.style(MailStyle.substance)], substance),
          ])
      ])
  }

  private func title(_ title: Phrase) -> Markup {
    .element(.h3, [.init(.dir, "auto"), .style(MailStyle.title)], [phrase(title)])
  }

  /// A stacked bar of cells, and its numbers in words.
  private func mix(_ mix: EchoMix) -> Markup {
    guard mix.total > 0 else { return .empty }
    let cells = mix.parts.map { part in
      Markup.element(
        .td,
        [.init(.width, SVG.percent(Double(part.count) / Double(mix.total))), .style(part.type.barStyle)],
        [Markup(words: "\u{A0}")])
    }
    let legend = mix.parts.map { part in
      Markup.element(.span, [.style(part.type.swatchStyle)], [Markup(words: part.type.mark)])
        + Markup(
          words: "\u{A0}\(Words.count(part.count))\u{A0}\(part.type.words.replacing(" ", with: "\u{A0}"))")
    }
    return layout(
      [.init(.width, "100%"), .init(.ariaHidden, "true"), .style(MailStyle.bar)], [.element(.tr, [], cells)])
      + quiet(MailStyle.quiet, [legend.joined(separator: Markup(words: "  "))])
  }

  /// The columns that a narrow screen has room for.
  func table(_ table: Table) -> Markup {
    let shown = table.columns.indices.filter { !table.columns[$0].isOptional }
    let head = shown.map {
      Markup.element(
        .th, [.init(.scope, "col"), .init(.class, "soft rule"), .style(MailStyle.headCell)],
        [Markup(text: table.columns[$0].title)])
    }
    let rows = table.rows.map { row in
      Markup.element(
        .tr, [],
        shown.filter(row.indices.contains).map { index in
          .element(
            index == 0 ? .th : .td,
            (index == 0 ? [.init(.scope, "row")] : []) + [.init(.class, "rule"), .style(MailStyle.dataCell)],
            [cell(row[index])])
        })
    }
    return .element(
      .table,
      [.init(.cellpadding, "0"), .init(.cellspacing, "0"), .init(.border, "0"), .style(MailStyle.table)],
      [
        .element(
          .caption, [.init(.class, "soft"), .style(MailStyle.caption)], [Markup(text: table.caption)]),
        .element(.thead, [], [.element(.tr, [], head)]),
        .element(.tbody, [], rows),
      ])
  }

  private func cell(_ cell: Table.Cell) -> Markup {
    switch cell {
    case .phrase(let phrase): self.phrase(phrase)
    case .lines(let lines): lines.map(phrase).joined(separator: .element(.br))
    case .number(let text): Markup(text: text)
    case .interval(let mark): Markup(text: "\(mark.valueText) (\(mark.intervalText))")
    }
  }
}
