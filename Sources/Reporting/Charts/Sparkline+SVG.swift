internal import Analysis

extension HTMLRenderer {
  /// A bar a day, scaled by the highest, with what is usual as a band behind them.
  ///
  /// - Parameters:
  ///   - values: One a day, 0 or more, the last day last; `nil` where it is not known.
  ///   - usual: The middle half of the days before; `nil` for none.
  ///   - title: What the bars show.
  ///   - format: A value in words.
  func sparkline(
    _ values: [Double?], usual: Band? = nil, title: String, format: (Double) -> String
  ) -> Markup {
    let known = values.compactMap { $0 }
    let highest = max(known.max() ?? 0, usual?.upperQuartile ?? 0)
    guard highest > 0, !values.isEmpty else { return .empty }
    let height = Self.sparklineHeight
    let step = 1 / Double(values.count)
    func y(_ value: Double) -> Double { height - 1 - (height - 2) * min(1, value / highest) }
    let band = usual.map { band in
      [
        SVG.rect(
          "usual", y: y(band.upperQuartile),
          height: SVG.number(max(1, y(band.lowerQuartile) - y(band.upperQuartile))))
      ]
    }
    let bars = values.enumerated().compactMap { position, value -> Markup? in
      guard let value else { return nil }
      let top = y(value)
      return SVG.rect(
        position == values.count - 1 ? "bar-today" : "bar-day",
        x: SVG.percent(Double(position) * step + step * 0.12),
        width: SVG.percent(step * 0.76), y: value > 0 ? min(top, height - 2) : height - 1,
        height: SVG.number(value > 0 ? max(1, height - top) : 1))
    }
    let last = (values.last ?? nil).map(format) ?? "not known"
    let range = known.isEmpty ? "" : "; from \(format(known.min() ?? 0)) to \(format(known.max() ?? 0))"
    let day = Words.counted(values.count, "day")
    return SVG.chart(
      "sparkline", title: title, description: "\(day), the last one \(last)\(range)",
      [SVG.axis(y: height - 0.5)] + (band ?? []) + bars)
  }

  private static let sparklineHeight = 28.0
}
