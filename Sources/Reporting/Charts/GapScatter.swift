internal import Analysis
internal import Foundation
internal import News

extension HTMLRenderer {
  /// Gaps by their chance of pick-up and how new they are; the foremost bear the numbers of the list.
  func scatter(_ gaps: [(number: Int, gap: GapFinding)]) -> Markup {
    let ranked = gaps.compactMap { entry in entry.gap.probability.map { (entry.number, entry.gap, $0) } }
    guard ranked.count > 2 else { return .empty }
    let height = 300.0
    let (top, bottom) = (16.0, height - 34)
    let highest = max(0.01, ranked.map(\.2).max() ?? 0)
    // Chances are small, and differ by factors.
    func x(_ chance: Double) -> Double { 0.06 + 0.88 * (max(0, chance) / highest).squareRoot() }
    func y(_ freshness: Double) -> Double { bottom - (bottom - top) * min(1, max(0, freshness)) }
    let middle = 0.06 + 0.88 * 0.25.squareRoot()
    var labels: [Markup] = []
    var taken: [(x: Double, y: Double)] = []
    for (number, gap, chance) in ranked {
      let place = (x: x(chance), y: y(gap.freshness))
      // A label that would stand on another one helps nobody; the list has the number, too.
      let isFree = taken.allSatisfy { abs($0.x - place.x) > 0.045 || abs($0.y - place.y) > 13 }
      guard isFree else { continue }
      taken.append(place)
      labels.append(SVG.label(String(number), x: SVG.percent(place.x), y: place.y - 8))
    }
    let dots = ranked.reversed().map { _, gap, chance in
      SVG.dot("gap-dot " + gap.kind.rawValue, x: SVG.percent(x(chance)), y: y(gap.freshness), radius: 5)
    }
    let frame = [
      SVG.axis(y: bottom), SVG.line("axis", x: SVG.percent(0.06), from: top - 8, to: bottom),
      SVG.line("guide", x1: SVG.percent(0.06), x2: "100%", y1: y(0.5), y2: y(0.5)),
      SVG.line("guide", x: SVG.percent(middle), from: top - 8, to: bottom),
    ]
    let words = [
      SVG.label("new, likely to spread", x: "100%", y: 9, anchor: "end"),
      SVG.label("new, likely to stay alone", x: SVG.percent(0.07), y: 9, anchor: "start"),
      SVG.label("0\u{A0}%", x: SVG.percent(0.06), y: bottom + 14),
      SVG.label(GapRecord.fine(highest / 4), x: SVG.percent(middle), y: bottom + 14),
      SVG.label(GapRecord.fine(highest), x: SVG.percent(0.94), y: bottom + 14),
      SVG.label("chance of pick-up →", x: "100%", y: bottom + 28, anchor: "end"),
      SVG.label("a day old", x: "0", y: y(0.5) - 4, anchor: "start"),
    ]
    let description = ranked.prefix(30).map {
      "\($0.0): \(Words.percent($0.2)), freshness \(Words.decimal($0.1.freshness, places: 2))"
    }.joined(separator: "; ")
    return .element(
      .figure, [.init(.class, "scatter")],
      [
        SVG.chart(
          "scatter-chart", title: "Gaps by chance of pick-up and freshness", description: description,
          frame + dots + labels + words)
      ])
  }
}
