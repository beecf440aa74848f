internal import Analysis

extension HTMLRenderer {
  /// The patterns that tell echo types apart without colour, drawn once for the page.
  var patterns: Markup {
    func pattern(_ type: EchoType, size: String, turned: String? = nil, _ ink: Markup) -> Markup {
      .element(
        .pattern,
        [
          .init(.id, "pattern-" + type.rawValue), .init(.patternUnits, "userSpaceOnUse"), .init(.width, size),
          .init(.height, size),
        ] + (turned.map { [.init(.patternTransform, "rotate(\($0))")] } ?? []),
        [SVG.rect("ground", width: size, height: size), ink])
    }
    let dot = Markup.element(
      .circle, [.init(.class, "ink"), .init(.cx, "2.5"), .init(.cy, "2.5"), .init(.r, "1.7")])
    return .element(
      .svg,
      [
        .init(.class, "patterns"), .init(.width, "0"), .init(.height, "0"), .init(.ariaHidden, "true"),
        .init(.focusable, "false"),
      ],
      [
        .element(
          .defs, [],
          [
            pattern(.rewrite, size: "6", turned: "45", SVG.rect("ink", width: "3.4", height: "6")),
            pattern(.pressRelease, size: "5", dot),
            pattern(.linkOnly, size: "4", SVG.rect("ink", width: "1.6", height: "4")),
            pattern(.cannotTell, size: "6", turned: "-45", SVG.rect("ink", width: "1", height: "6")),
          ])
      ])
  }

  /// A stacked bar with its legend, which gives every number in words.
  func mix(_ mix: EchoMix) -> Markup {
    guard mix.total > 0 else { return .empty }
    let total = Double(mix.total)
    var start = 0
    let bars = mix.parts.map { part in
      defer { start += part.count }
      return SVG.rect(
        "echo " + part.type.rawValue, x: SVG.percent(Double(start) / total),
        width: SVG.percent(Double(part.count) / total))
    }
    let words = mix.parts.map { "\(Words.count($0.count)) \($0.type.words)" }.joined(separator: ", ")
    let legend = mix.parts.map { part in
      Markup.element(
        .li, [],
        [
          swatch(part.type), .element(.b, [], [Markup(text: Words.count(part.count))]),
          Markup(words: "\u{A0}" + part.type.words),
        ])
    }
    return .element(
      .figure, [.init(.class, "mix")],
      [
        SVG.chart("bar", title: "Outlets by echo type", description: words, bars),
        .element(.ul, [.init(.class, "legend")], legend),
      ])
  }

  func swatch(_ type: EchoType) -> Markup { SVG.ornament("swatch", [SVG.rect("echo " + type.rawValue)]) }

  /// A tick for each item, tall for those that count.
  func timeline(_ timeline: EchoTimeline) -> Markup {
    guard timeline.marks.count > 1 else { return .empty }
    // Inset, so that marks and labels at both ends stay whole.
    func place(_ minutes: Double) -> String { SVG.percent(0.005 + timeline.position(minutes) * 0.99) }
    let length = Words.duration(minutes: timeline.length)
    let ticks = timeline.marks.reversed().map { mark in
      mark.isCounted
        ? SVG.line("tick " + mark.type.rawValue, x: place(mark.minutes), from: 2, to: 20)
        : SVG.line("tick again", x: place(mark.minutes), from: 15, to: 20)
    }
    let labels =
      [SVG.label("first", x: "0", y: 34, anchor: "start")]
      + timeline.ticks.dropFirst().map { SVG.label(Words.duration(minutes: $0), x: place($0), y: 34) }
      + [SVG.label(length, x: "100%", y: 34, anchor: "end")]
    return .element(
      .figure, [.init(.class, "timeline")],
      [
        SVG.chart(
          "lane", title: "Items over time",
          description: """
            \(Words.count(timeline.marks.count)) items within \(length) of the first, on a logarithmic axis; the table \
            of items gives each time
            """,
          [SVG.axis(y: 20)] + ticks + labels)
      ])
  }

  /// A share as a filled rail.
  func rail(_ style: String, share: Double) -> Markup {
    SVG.ornament(style, [SVG.rect("rail"), SVG.rect("fill", width: SVG.percent(share))])
  }

  /// The usual range as a bar, its median as a line, the day as a dot.
  func band(_ band: BandMark) -> Markup {
    func place(_ value: Double) -> String { SVG.percent(value / band.maximum) }
    let width = SVG.percent((band.upper - band.lower) / band.maximum)
    return .element(
      .figure, [.init(.class, "band")],
      [
        SVG.chart(
          "range", title: "Effective stories against the 28-day band", description: band.text,
          [
            SVG.axis(y: 9), SVG.rect("usual", x: place(band.lower), width: width, y: 3, height: "12"),
            SVG.line("median", x: place(band.median), from: 0, to: 18),
            SVG.dot(x: place(band.value), y: 9, radius: 6),
          ])
      ])
  }

  /// A dot in its interval, against a line to compare with.
  func interval(_ mark: IntervalMark) -> Markup {
    func place(_ value: Double) -> String { SVG.percent(0.03 + min(1, max(0, value / mark.maximum)) * 0.94) }
    let reference = mark.reference.map { [SVG.line("reference", x: place($0), from: 0, to: 18)] } ?? []
    return SVG.chart(
      "interval", title: mark.valueText, description: "95 % interval " + mark.intervalText,
      [SVG.axis(y: 9)] + reference + [
        SVG.line("span", x1: place(mark.lower), x2: place(mark.upper), y1: 9, y2: 9),
        SVG.dot(x: place(mark.value), y: 9, radius: 4.5),
      ])
  }
}
