/// Rows under named columns.
struct Table: Hashable {
  struct Column: Hashable {
    enum Alignment { case leading, trailing }

    let title: String
    var alignment = Alignment.leading
    /// Whether a narrow terminal may leave it out.
    var isOptional = false

    static func number(_ title: String, isOptional: Bool = false) -> Column {
      Column(title: title, alignment: .trailing, isOptional: isOptional)
    }
  }

  enum Cell: Hashable {
    case phrase(Phrase)
    /// Lines below each other, where the medium can.
    case lines([Phrase])
    /// A number in words; may be "–".
    case number(String)
    case interval(IntervalMark)

    static func text(_ text: String) -> Cell { .phrase(Phrase([.plain(text)])) }
  }

  enum Style: Hashable {
    case plain
    /// The items of a story: a title needs the room.
    case items
    /// Two columns of marks: they share the room.
    case wideMarks
  }

  /// What the table is, for those who cannot see where it stands.
  let caption: String
  var style = Style.plain
  let columns: [Column]
  var rows: [[Cell]] = []
}

/// A number with the interval it lies in: a dot on a line, and always in words.
struct IntervalMark: Hashable {
  let value: Double
  let lower: Double
  let upper: Double
  /// The right end of the axis, which begins at 0.
  let maximum: Double
  /// Where a line is drawn to compare with, such as 1 for chance; `nil` for none.
  let reference: Double?
  let valueText: String
  let intervalText: String
}
