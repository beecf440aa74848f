/// Renders a report as Markdown: blocks with empty lines between them.
struct MarkdownRenderer {
  func document(_ report: Report) -> String {
    var blocks = masthead(report.masthead) + report.sections.flatMap(section)
    blocks += [.syntax("---"), phrase(report.colophon), .code(report.provenance.line())]
    return blocks.joined(separator: .syntax("\n\n")).source + "\n"
  }

  private func section(_ section: Section) -> [MarkdownText] {
    var blocks = [MarkdownText.syntax("## ") + MarkdownText(text: section.title)]
    if let lead = section.lead { blocks.append(phrase(lead)) }
    blocks += section.blocks.flatMap(block)
    blocks.append(.syntax("*How counted:* ") + phrase(section.method))
    return blocks
  }

  private func masthead(_ masthead: Masthead) -> [MarkdownText] {
    var blocks: [MarkdownText] = [
      .syntax("# Echo report: ") + MarkdownText(text: masthead.day),
      phrase(masthead.window) + .syntax("\\\n") + phrase(masthead.basis),
      .syntax("**") + phrase(masthead.verdict) + .syntax("**"), phrase(masthead.meaning),
    ]
    if !masthead.comparison.runs.isEmpty { blocks.append(phrase(masthead.comparison)) }
    if !masthead.summary.isEmpty { blocks.append(list(masthead.summary)) }
    return blocks
  }

  private func block(_ block: Block) -> [MarkdownText] {
    switch block {
    case .part(let title, let blocks):
      [.syntax("### ") + MarkdownText(text: title)] + blocks.flatMap(self.block)
    case .paragraph(let text): [phrase(text)]
    case .empty(let text): [.syntax("> ") + phrase(text)]
    case .list(let phrases): [list(phrases)]
    case .stories(let stories): stories.flatMap(story)
    case .gaps(let gaps): [gaps.map(gap).joined(separator: .syntax("\n"))]
    case .table(let table): [self.table(table)]
    case .terms(let terms):
      [list(terms.map { Phrase([.strong($0.name)]) + ": " + $0.text })]
    case .details(let summary, let blocks):
      [.syntax("**") + MarkdownText(text: summary) + .syntax("**")] + blocks.flatMap(self.block)
    }
  }

  private func list(_ phrases: [Phrase]) -> MarkdownText {
    phrases.map { .syntax("- ") + phrase($0) }.joined(separator: .syntax("\n"))
  }

  private func story(_ story: StoryEntry) -> [MarkdownText] {
    let chain = story.chain.map { "\($0.number)\u{A0}\($0.unit)" }.joined(separator: " → ")
    let mix = story.mix.parts.map { "\(Words.count($0.count))\u{A0}\($0.type.words)" }.joined(
      separator: " · ")
    var lines: [MarkdownText] = [
      .syntax("- ")
        + MarkdownText(words: "\(chain); echo factor \(story.echoFactor)\(story.isRunning ? "; so far" : "")"),
      .syntax("- ") + phrase(story.extent), .syntax("- ") + MarkdownText(words: mix),
    ]
    if !story.facts.isEmpty { lines.append(.syntax("- ") + phrase(story.facts.joined(separator: "; "))) }
    lines.append(.syntax("- ") + phrase(story.carriers))
    return [
      .syntax("### ") + phrase(story.title), phrase(story.first), lines.joined(separator: .syntax("\n")),
    ]
  }

  private func gap(_ gap: GapEntry) -> MarkdownText {
    .syntax("- **") + phrase(gap.title) + .syntax("** · ") + MarkdownText(words: gap.kind) + .syntax("\\\n  ")
      + phrase(gap.source) + .syntax(" · ") + phrase(gap.reason)
      + (gap.chance.map { chance in
        .syntax("\\\n  ")
          + MarkdownText(words: "\(chance.probabilityText) chance of pick-up, score \(chance.scoreText)")
      } ?? .syntax(""))
  }

  private func table(_ table: Table) -> MarkdownText {
    func row(_ cells: [MarkdownText]) -> MarkdownText {
      .syntax("| ") + cells.joined(separator: .syntax(" | ")) + .syntax(" |")
    }
    let rule = table.columns.map { column in
      column.alignment == .trailing ? MarkdownText.syntax("---:") : .syntax(":---")
    }
    let rows = table.rows.map { row($0.map(cell)) }
    return ([row(table.columns.map { MarkdownText(text: $0.title) }), row(rule)] + rows)
      .joined(separator: .syntax("\n"))
  }

  private func cell(_ cell: Table.Cell) -> MarkdownText {
    switch cell {
    case .phrase(let phrase): self.phrase(phrase)
    case .lines(let lines): self.phrase(lines.joined(separator: "; "))
    case .number(let text): MarkdownText(text: text)
    case .interval(let mark): MarkdownText(text: "\(mark.valueText) (\(mark.intervalText))")
    }
  }

  private func phrase(_ phrase: Phrase) -> MarkdownText {
    phrase.runs.map { run in
      switch run {
      case .plain(let text), .quiet(let text): MarkdownText(words: text)
      case .strong(let text): .syntax("**") + MarkdownText(words: text) + .syntax("**")
      case .echo(let type): MarkdownText(words: type.words)
      case .code(let text): .code(text)
      case .outside(let outside): self.outside(outside)
      }
    }.joined()
  }

  private func outside(_ outside: Phrase.Outside) -> MarkdownText {
    let text = MarkdownText(text: outside.text)
    let linked = outside.link.map { MarkdownText.link($0, text) } ?? text
    return outside.weight == .strong ? .syntax("**") + linked + .syntax("**") : linked
  }
}
