/// A line of bars for a terminal.
enum Sparkline {
  private static let bars = Array("▁▂▃▄▅▆▇█")

  /// - Parameters:
  ///   - values: One a day, 0 or more; `nil` where it is not known.
  ///   - daysPerBar: How many days in a row one bar shows the mean of, counted from the last day.
  /// - Returns: Bars scaled by the highest; a dot for nothing at all, a space where nothing is known.
  static func text(_ values: [Double?], daysPerBar: Int) -> String {
    let means = stride(from: values.count, to: 0, by: -daysPerBar).reversed().map { end -> Double? in
      let known = values[max(0, end - daysPerBar)..<end].compactMap { $0 }
      return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
    let highest = means.compactMap { $0 }.max() ?? 0
    return String(
      means.map { mean -> Character in
        guard let mean else { return " " }
        guard mean > 0, highest > 0 else { return "·" }
        return bars[min(bars.count - 1, Int(mean / highest * Double(bars.count - 1) + 0.5))]
      })
  }
}
