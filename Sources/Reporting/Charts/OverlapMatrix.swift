internal import Analysis
internal import Foundation
internal import News

/// Which outlets carry the same stories: a square a pair, in an order that puts groups together.
struct OverlapMatrix {
  let outlets: [(id: Outlet.ID, name: String)]
  /// By the positions of two outlets, both ways.
  private let pairs: [Int: OverlapFinding]

  private static let mostOutlets = 30

  /// - Parameters:
  ///   - overlaps: Of any pairs.
  ///   - outlets: The ones to choose from: those with the most shared stories are taken.
  ///   - communities: Whose members stand together.
  init(_ overlaps: [OverlapFinding], outlets: [OutletFinding], communities: CommunityFinding?) {
    let largest =
      outlets.filter { $0.sharedStories > 2 }
      .sorted { ($1.sharedStories, $0.id) < ($0.sharedStories, $1.id) }.prefix(Self.mostOutlets)
    let known = Set(largest.map(\.id))
    var lifts: [Set<Outlet.ID>: Double] = [:]
    for pair in overlaps where pair.outlets.allSatisfy(known.contains) {
      lifts[Set(pair.outlets)] = pair.lift
    }
    // Group by group; within one each next is the one most like the one before.
    var ordered: [OutletFinding] = []
    var rest = Array(largest)
    func group(_ outlet: OutletFinding) -> Int { communities?.group(of: outlet.id) ?? .max }
    while !rest.isEmpty {
      let current = ordered.last
      let next = rest.indices.min { left, right in
        func key(_ index: Int) -> (Int, Double, Outlet.ID) {
          let outlet = rest[index]
          let isSame = current.map { group($0) == group(outlet) } ?? true
          let lift = current.flatMap { lifts[[$0.id, outlet.id]] } ?? 0
          return (isSame ? -1 : group(outlet), -lift, outlet.id)
        }
        return key(left) < key(right)
      }
      ordered.append(rest.remove(at: next ?? 0))
    }
    self.outlets = ordered.map { ($0.id, $0.name) }
    let positions = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1.id, $0) })
    var pairs: [Int: OverlapFinding] = [:]
    for pair in overlaps {
      guard let left = positions[pair.outlets[0]], let right = positions[pair.outlets[1]] else { continue }
      pairs[left * ordered.count + right] = pair
      pairs[right * ordered.count + left] = pair
    }
    self.pairs = pairs
  }

  func pair(_ row: Int, _ column: Int) -> OverlapFinding? { pairs[row * outlets.count + column] }

  /// The pairs with the greatest lift that have enough in common to mean something.
  var closest: [OverlapFinding] {
    let unique = outlets.indices.flatMap { row in
      outlets.indices.filter { $0 > row }.compactMap { pair(row, $0) }
    }
    return Array(
      unique.filter { $0.common >= 3 }
        .sorted { ($1.lift, $0.outlets[0]) < ($0.lift, $1.outlets[0]) }.prefix(20))
  }
}

extension HTMLRenderer {
  func matrix(_ matrix: OverlapMatrix) -> Markup {
    let count = matrix.outlets.count
    guard count > 2 else { return .empty }
    let (cell, head, side) = (24.0, 22.0, 190.0)
    var shapes: [Markup] = []
    for row in 0..<count {
      let y = head + Double(row) * cell
      shapes.append(
        .element(
          .text,
          [
            .init(.class, "row-label"), .init(.x, SVG.number(side - 8)), .init(.y, SVG.number(y + 16)),
            .init(.textAnchor, "end"),
          ],
          [Markup(text: "\(LegibleText.line(matrix.outlets[row].name, limit: 24))  \(row + 1)")]))
      shapes.append(SVG.label(String(row + 1), x: SVG.number(side + (Double(row) + 0.5) * cell), y: head - 7))
      for column in 0..<count where column != row {
        guard let pair = matrix.pair(row, column) else { continue }
        let x = side + Double(column) * cell
        shapes.append(
          .element(
            .rect,
            [
              .init(.class, "cell \(Self.level(of: pair))"), .init(.x, SVG.number(x + 1)),
              .init(.y, SVG.number(y + 1)),
              .init(.width, SVG.number(cell - 2)), .init(.height, SVG.number(cell - 2)),
            ]))
        shapes.append(
          .element(
            .text,
            [
              .init(.class, "cell-number \(Self.level(of: pair))"), .init(.x, SVG.number(x + cell / 2)),
              .init(.y, SVG.number(y + 16)),
              .init(.textAnchor, "middle"),
            ], [Markup(text: pair.common > 99 ? "99+" : String(pair.common))]))
      }
    }
    let size = (side + Double(count) * cell, head + Double(count) * cell)
    let chart = Markup.element(
      .svg,
      [
        .init(.class, "matrix"), .init(.role, "img"), .init(.width, SVG.number(size.0)),
        .init(.height, SVG.number(size.1)),
      ],
      [
        .element(.title, [], [Markup(text: "Stories in common of \(count) outlets")]),
        .element(
          .desc, [],
          [
            Markup(
              text:
                "Each square holds the stories two outlets have in common; the table has the closest pairs")
          ]),
      ] + shapes)
    return .element(
      .div,
      [
        .init(.class, "scroll"), .init(.role, "region"), .init(.tabindex, "0"),
        .init(.ariaLabel, "Stories in common, outlet by outlet"),
      ],
      [chart])
  }

  /// Four steps of lift, and one for less than chance.
  private static func level(of pair: OverlapFinding) -> String {
    switch pair.lift {
    case ..<1: "below"
    case ..<1.5: "level-1"
    case ..<2.5: "level-2"
    case ..<5: "level-3"
    default: "level-4"
    }
  }
}
