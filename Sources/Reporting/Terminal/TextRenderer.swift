internal import News
internal import Analysis

/// Renders reports and their parts as lines for a terminal.
struct TextRenderer {
  /// Columns in use.
  let width: Int
  let styled: Bool

  /// Columns before the text of an entry, where its number stands.
  static let margin = 7

  init(width: Int, styled: Bool) {
    self.width = max(40, width)
    self.styled = styled
  }

  /// Longer lines of prose are hard to read, however wide the terminal is.
  private var proseWidth: Int { min(width, 92) }

  func document(_ report: Report) -> String {
    let lines =
      masthead(report.masthead) + lines(of: report.sections) + [.empty]
      + prose(report.colophon, style: .quiet)
      + [.empty] + prose(Phrase([.plain(report.provenance.line(width: width))]), style: .quiet)
    return written(lines) + "\n"
  }

  /// Sections without what stands before and after them.
  func text(of sections: [Section]) -> String { written(lines(of: sections)) }

  private func lines(of sections: [Section]) -> [TerminalText] {
    var lines: [TerminalText] = []
    for section in sections {
      lines += [.empty, .empty, TerminalText(text: section.title.uppercased(), style: .strong)]
      lines += [TerminalText(words: String(repeating: "─", count: proseWidth), style: .quiet)]
      if let lead = section.lead { lines += prose(lead, style: .quiet) }
      for block in section.blocks { lines += [.empty] + self.block(block) }
      lines += [.empty] + prose("How counted: " + section.method, style: .quiet)
    }
    return lines
  }

  func written(_ lines: [TerminalText]) -> String {
    lines.map { $0.written(styled: styled) }.joined(separator: "\n")
  }

  private func masthead(_ masthead: Masthead) -> [TerminalText] {
    var lines = [
      TerminalText(text: "ECHO REPORT  ", style: .quiet) + TerminalText(words: " ")
        + TerminalText(text: masthead.day, style: .strong)
    ]
    lines += prose(masthead.window) + prose(masthead.basis) + [.empty]
    lines += prose(masthead.verdict).map { $0.styled(.strong) }
    lines += prose(masthead.meaning, style: .quiet)
    lines += prose(masthead.comparison, style: .quiet) + [.empty]
    let room = min(40, width - 24)
    for figure in masthead.figures {
      let bar = String(repeating: "█", count: Int((figure.share * Double(room)).rounded()))
      lines.append(
        TerminalText(text: figure.unit).padded(to: 10) + TerminalText(words: bar, style: .echo(.ownWords))
          + TerminalText(words: bar.isEmpty ? "" : " ") + TerminalText(text: figure.number, style: .strong))
    }
    if !masthead.summary.isEmpty {
      lines += [.empty] + masthead.summary.flatMap { item("•", $0) }
    }
    return lines
  }

  private func block(_ block: Block) -> [TerminalText] {
    switch block {
    case .part(let title, let blocks):
      [TerminalText(text: title, style: .strong)] + blocks.flatMap(self.block)
    case .paragraph(let text), .empty(let text): prose(text)
    case .list(let phrases): phrases.flatMap { item("•", $0) }
    case .stories(let stories):
      spaced(
        stories.map { entry in
          story(entry)
            + prose("\(code: "echometer story " + entry.id.rawValue)", style: .quiet).indented(
              by: Self.margin)
        })
    case .gaps(let gaps): spaced(gaps.map(gap))
    case .table(let table): self.table(table)
    case .terms(let terms): terms.flatMap { item("•", Phrase([.strong($0.name)]) + ": " + $0.text) }
    case .details(let summary, let blocks): details(summary, blocks)
    }
  }

  /// What a page folds away: a terminal cannot unfold it, so lists of terms are shown and long tables are not.
  private func details(_ summary: String, _ blocks: [Block]) -> [TerminalText] {
    let shown = blocks.filter { if case .terms = $0 { true } else { false } }
    let hint = shown.isEmpty ? " (listed in the page)" : ""
    return prose("\(strong: summary)\(quiet: hint)") + shown.flatMap(block)
  }

  private func spaced(_ blocks: [[TerminalText]]) -> [TerminalText] {
    Array(blocks.joined(separator: [.empty]))
  }

  func prose(_ phrase: Phrase, style: TerminalText.Style = .plain, width: Int? = nil) -> [TerminalText] {
    text(phrase, style: style).wrapped(to: width ?? proseWidth)
  }

  /// A phrase behind a mark, its further lines below its first.
  func item(_ mark: String, _ phrase: Phrase) -> [TerminalText] {
    let lines = text(phrase).wrapped(to: proseWidth - 2)
    return lines.enumerated().map { TerminalText(words: $0 == 0 ? mark + " " : "  ") + $1 }
  }

  /// The phrase in one line. A link shows its text only.
  func text(_ phrase: Phrase, style: TerminalText.Style = .plain) -> TerminalText {
    phrase.runs.reduce(.empty) { line, run in
      switch run {
      case .plain(let text): line + TerminalText(words: text, style: style)
      case .strong(let text): line + TerminalText(words: text, style: .strong)
      case .quiet(let text): line + TerminalText(words: text, style: .quiet)
      case .echo(let type): line + TerminalText(words: type.words, style: .echo(type))
      case .code(let text): line + TerminalText(text: text, style: style)
      case .outside(let outside): line + TerminalText(text: outside.text, style: weight(outside, or: style))
      }
    }
  }

  private func weight(_ outside: Phrase.Outside, or style: TerminalText.Style) -> TerminalText.Style {
    switch outside.weight {
    case .plain: style
    case .strong: .strong
    case .quiet: .quiet
    }
  }

  func table(_ table: Table) -> [TerminalText] {
    var text = TextTable(
      columns: table.columns.map {
        TextTable.Column(
          $0.title, alignment: $0.alignment == .trailing ? .trailing : .leading,
          overflow: $0.alignment == .trailing ? .truncated : .wrapped, isOptional: $0.isOptional)
      })
    for row in table.rows {
      text.add(
        row.map { cell in
          switch cell {
          case .phrase(let phrase): self.text(phrase)
          case .lines(let lines): self.text(lines.joined(separator: "; "))
          case .number(let number): TerminalText(text: number)
          case .interval(let mark):
            TerminalText(text: mark.valueText, style: .strong)
              + TerminalText(words: " (\(mark.intervalText))", style: .quiet)
          }
        })
    }
    return text.lines(width: min(width, 120))
  }
}
