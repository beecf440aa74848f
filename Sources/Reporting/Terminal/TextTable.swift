/// A table for the terminal: columns side by side, cut or wrapped to the terminal's width.
///
/// Cells may hold anything: control characters and escape sequences are taken out, and characters that take two
/// columns are counted as two.
public struct TextTable: Sendable {
  /// A column of a ``TextTable``.
  public struct Column: Sendable, ExpressibleByStringLiteral {
    /// Where cells stand in their column.
    public enum Alignment: Sendable { case leading, trailing }

    /// What happens to cells that are too long.
    public enum Overflow: Sendable { case truncated, wrapped }

    /// The heading.
    public var title: String
    /// Where its cells stand.
    public var alignment: Alignment
    /// What happens to its long cells.
    public var overflow: Overflow
    /// Whether it may be left out where the terminal is too narrow for all.
    public var isOptional: Bool

    /// A column of text by default.
    public init(
      _ title: String, alignment: Alignment = .leading, overflow: Overflow = .truncated,
      isOptional: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.overflow = overflow
      self.isOptional = isOptional
    }

    /// A column of text that is cut where it is too long.
    public init(stringLiteral title: String) { self.init(title) }

    /// A column of numbers.
    public static func number(_ title: String, isOptional: Bool = false) -> Column {
      Column(title, alignment: .trailing, isOptional: isOptional)
    }
  }

  private var columns: [Column]
  private var rows: [[TerminalText]] = []

  /// A table without rows.
  public init(columns: [Column]) { self.columns = columns }

  /// Adds a row. Missing cells are empty; cells beyond the last column are left out.
  public mutating func add(_ cells: [String]) { add(cells.map { TerminalText(text: $0) }) }

  mutating func add(_ cells: [TerminalText]) {
    let missing = max(0, columns.count - cells.count)
    rows.append(Array(cells.prefix(columns.count)) + Array(repeating: .empty, count: missing))
  }

  /// The headings and the rows, without a line break at the end.
  ///
  /// - Parameters:
  ///   - width: Columns of the terminal. Where they are too few, optional columns are left out, the last first;
  ///     then columns of text give way, the widest before the others.
  ///   - styled: Whether to set the headings apart with the styles of ANSI terminals.
  public func text(width: Int, styled: Bool) -> String {
    lines(width: width).map { $0.written(styled: styled) }.joined(separator: "\n")
  }

  func lines(width: Int) -> [TerminalText] {
    var table = self
    while table.leastWidth > width, let last = table.columns.lastIndex(where: \.isOptional) {
      table.columns.remove(at: last)
      for row in table.rows.indices { table.rows[row].remove(at: last) }
    }
    return table.fittedLines(width: width)
  }

  /// What the table needs to be read: numbers whole, text to its first words.
  private var leastWidth: Int {
    let widths = neededWidths.enumerated().map { columns[$0].alignment == .leading ? min($1, 16) : $1 }
    return widths.reduce(0, +) + Self.gap * max(0, columns.count - 1)
  }

  private func fittedLines(width: Int) -> [TerminalText] {
    let widths = fittedWidths(width: width)
    return line(headings, widths: widths, isHeading: true)
      + rows.flatMap { line($0, widths: widths, isHeading: false) }
  }

  private var headings: [TerminalText] { columns.map { TerminalText(text: $0.title, style: .quiet) } }

  private static let gap = 2

  private func line(_ cells: [TerminalText], widths: [Int], isHeading: Bool) -> [TerminalText] {
    let pieces = zip(cells, zip(columns, widths)).map { cell, column in
      column.0.overflow == .wrapped || isHeading && column.0.alignment == .trailing
        ? cell.wrapped(to: column.1) : [cell.truncated(to: column.1)]
    }
    let height = max(1, pieces.map(\.count).max() ?? 1)
    return (0..<height).map { row in
      zip(pieces, zip(columns, widths)).map { piece, column in
        // Headings stand on the line above their column.
        let index = isHeading ? row - (height - piece.count) : row
        let part = piece.indices.contains(index) ? piece[index] : .empty
        return part.padded(to: column.1, trailing: column.0.alignment == .trailing)
      }.joined(separator: String(repeating: " ", count: Self.gap))
    }
  }

  /// What the cells of each column need.
  private var neededWidths: [Int] {
    columns.indices.map { column in
      let needed = rows.map { $0[column].width }.max() ?? 0
      let heading = headings[column]
      return max(1, needed, columns[column].alignment == .trailing ? headingWidth(heading) : heading.width)
    }
  }

  /// The width of each column: what its cells need, or less where the terminal is too narrow for all.
  private func fittedWidths(width: Int) -> [Int] {
    var widths = neededWidths
    let room = width - Self.gap * max(0, columns.count - 1)
    shrink(&widths, where: { columns[$0].alignment == .leading }, to: 8, room: room)
    shrink(&widths, where: { _ in true }, to: 3, room: room)
    return widths
  }

  /// What the heading of a column of numbers needs: it may be broken between words.
  private func headingWidth(_ heading: TerminalText) -> Int {
    max(heading.longestWordWidth, min(heading.width, 8))
  }

  /// Takes columns from the widest until all fit or none is wider than `least`.
  private func shrink(_ widths: inout [Int], where mayShrink: (Int) -> Bool, to least: Int, room: Int) {
    let candidates = widths.indices.filter(mayShrink)
    while widths.reduce(0, +) > room,
      let widest = candidates.max(by: { widths[$0] < widths[$1] }), widths[widest] > least
    {
      widths[widest] -= 1
    }
  }
}
