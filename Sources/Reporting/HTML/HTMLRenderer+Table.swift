extension HTMLRenderer {
  /// A table in a box of its own, which scrolls when the page is too narrow for it.
  func table(_ table: Table) -> Markup {
    let head = table.columns.map { column in
      Markup.element(
        .th, [.init(.scope, "col")] + alignment(column), [Markup(text: column.title)])
    }
    let rows = table.rows.map { row in
      Markup.element(
        .tr, [],
        zip(row, table.columns).enumerated().map { index, pair in
          let (cell, column) = pair
          return .element(
            index == 0 ? .th : .td,
            (index == 0 ? [.init(.scope, "row")] : []) + alignment(column, of: cell), self.cell(cell))
        })
    }
    return .element(
      .div,
      [
        .init(.class, "scroll"), .init(.role, "region"), .init(.tabindex, "0"),
        .init(.ariaLabel, table.caption),
      ],
      [
        .element(
          .table,
          [.init(.class, style(of: table))],
          [
            .element(.caption, [], [Markup(text: table.caption)]),
            .element(.thead, [], [.element(.tr, [], head)]),
            .element(.tbody, [], rows),
          ])
      ])
  }

  private func style(of table: Table) -> String {
    switch table.style {
    case .items: "items"
    case .wideMarks: "wide marks"
    case .plain: table.columns.count > 5 ? "wide" : "slim"
    }
  }

  private func alignment(_ column: Table.Column, of cell: Table.Cell? = nil) -> [Markup.Attribute] {
    if case .interval = cell { return [.init(.class, "mark")] }
    return column.alignment == .trailing ? [.init(.class, "number")] : []
  }

  private func cell(_ cell: Table.Cell) -> [Markup] {
    switch cell {
    case .phrase(let phrase): [self.phrase(phrase)]
    case .lines(let lines): lines.map { .element(.span, [.init(.class, "line")], [phrase($0)]) }
    case .number(let text): [Markup(text: text)]
    case .interval(let mark):
      [
        .element(
          .span, [.init(.class, "estimate")],
          [
            .element(
              .span, [],
              [
                .element(.b, [], [Markup(text: mark.valueText)]), Markup(words: " "),
                .element(.small, [], [Markup(text: mark.intervalText)]),
              ]),
            interval(mark),
          ])
      ]
    }
  }
}
