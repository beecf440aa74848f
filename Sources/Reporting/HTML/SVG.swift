/// The shapes that charts are made of.
///
/// Positions along a chart are percentages, so that it grows with the page while its text keeps its size. Shapes
/// get their colours and patterns from the style sheet, by class.
enum SVG {
  /// A chart that speaks for itself: a name, and its data in words.
  static func chart(_ style: String, title: String, description: String, _ shapes: [Markup]) -> Markup {
    .element(
      .svg, [.init(.class, style), .init(.role, "img")],
      [.element(.title, [], [Markup(text: title)]), .element(.desc, [], [Markup(text: description)])] + shapes
    )
  }

  /// A chart whose data stands right beside it.
  static func ornament(_ style: String, _ shapes: [Markup]) -> Markup {
    .element(.svg, [.init(.class, style), .init(.ariaHidden, "true"), .init(.focusable, "false")], shapes)
  }

  static func line(_ style: String, x1: String, x2: String, y1: Double, y2: Double) -> Markup {
    .element(
      .line,
      [.init(.class, style), .init(.x1, x1), .init(.x2, x2), .init(.y1, number(y1)), .init(.y2, number(y2))])
  }

  /// A line from the left to the right end.
  static func axis(y: Double) -> Markup { line("axis", x1: "0", x2: "100%", y1: y, y2: y) }

  static func line(_ style: String, x: String, from y1: Double, to y2: Double) -> Markup {
    line(style, x1: x, x2: x, y1: y1, y2: y2)
  }

  static func rect(
    _ style: String, x: String = "0", width: String = "100%", y: Double = 0, height: String = "100%"
  ) -> Markup {
    .element(
      .rect,
      [
        .init(.class, style), .init(.x, x), .init(.y, number(y)), .init(.width, width),
        .init(.height, height),
      ])
  }

  static func dot(_ style: String = "dot", x: String, y: Double, radius: Double) -> Markup {
    .element(
      .circle, [.init(.class, style), .init(.cx, x), .init(.cy, number(y)), .init(.r, number(radius))])
  }

  static func label(_ text: String, x: String, y: Double, anchor: String = "middle") -> Markup {
    .element(.text, [.init(.x, x), .init(.y, number(y)), .init(.textAnchor, anchor)], [Markup(text: text)])
  }

  /// "43.21%", within 0 and 100.
  static func percent(_ share: Double) -> String {
    Words.decimal(min(1, max(0, share)) * 100, places: 2) + "%"
  }

  static func number(_ value: Double) -> String { Words.tally(value) }
}
