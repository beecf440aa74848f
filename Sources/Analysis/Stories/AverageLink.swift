/// Groups nodes by average linkage: the two groups with the highest mean likeness become one, until no mean
/// reaches the cut.
///
/// Likenesses that are not given count as 0. Every item knows only its nearest neighbours, so in a large
/// group most pairs have no likeness although they would be alike; the mean is therefore taken over no more
/// than ``reach`` pairs for each item of the smaller group (more, by the root, where both are large).
/// Without this, stories of hundreds of items fall apart.
struct AverageLink {
  /// The likeness of two nodes, by their positions: the sum over the pairs of their items.
  struct Link {
    var first: Int32
    var second: Int32
    var sum: Float
  }

  /// What a group knows of another one.
  private struct Neighbour {
    /// The other group as it was called when this was noted; it may have joined another since.
    var group: Int32
    var sum: Float
  }

  /// The pair of groups that a group would join first.
  private struct Best {
    var other: Int32 = -1
    /// Its mean, or a bound for it, and for those of all other pairs of the group.
    var mean: Float = -1
    /// Whether neither group has changed since the mean was computed.
    var isExact = true
  }

  /// A group whose best pair has a mean.
  private struct Candidate: Prioritised {
    var mean: Float
    var group: Int32

    /// A total order, so that the result does not depend on the order of the links.
    @inline(__always)
    func precedes(_ other: Candidate) -> Bool {
      mean != other.mean ? mean > other.mean : group < other.group
    }
  }

  private let cut: Float
  private static let reach: Float = 16
  /// By what share two single items have to be more alike than the cut asks for: one pair can be alike by chance. It
  /// fades with the number of pairs.
  private static let caution: Float = 0.2
  private var parents: [Int32]
  private var sizes: [Float]
  private var pins: [Int32]
  /// Of each group its neighbours; two of them may have become one since.
  private var neighbours: [[Neighbour]]
  private var best: [Best]
  /// The groups by their best pairs. One whose best pair has changed since is entered again.
  private var candidates = PriorityQueue<Candidate>()
  /// Where each group stands among the neighbours of the present group, plus one; 0 at other times.
  private var positions: [Int32]

  /// The groups of a cut, and those of a higher one that they are made of: for each node the lowest position of
  /// a node in its group.
  struct Groups {
    var groups: [Int32]
    var blocks: [Int32]
  }

  /// - Parameters:
  ///   - sizes: How many items each node stands for.
  ///   - pins: Nodes with different numbers of 0 or more never come into one group (cannot-link constraints, Wagstaff
  ///     et al. 2001).
  ///   - links: Each pair at most once.
  ///   - cut: The lowest mean likeness at which two groups become one.
  ///   - blockCut: The higher one of the blocks.
  /// - Complexity: For each merge linear in the neighbours of both groups: the generic algorithm of Müllner (2011), in which
  ///   each group knows its best pair, and looks for another one only when it would be next.
  static func groups(
    sizes: [Float], pins: [Int32], links: [Link], cut: Float, blockCut: Float
  ) -> Groups {
    var linkage = AverageLink(sizes: sizes, pins: pins, links: links, cut: cut)
    linkage.run(downTo: blockCut)
    let blocks = linkage.groups()
    linkage.run(downTo: cut)
    return Groups(groups: linkage.groups(), blocks: blocks)
  }

  private func groups() -> [Int32] {
    var lowest = [Int32](repeating: -1, count: sizes.count)
    return sizes.indices.map { position in
      let root = root(of: Int32(position))
      if lowest[Int(root)] < 0 { lowest[Int(root)] = Int32(position) }
      return lowest[Int(root)]
    }
  }

  private init(sizes: [Float], pins: [Int32], links: [Link], cut: Float) {
    self.cut = cut
    self.pins = pins
    self.sizes = sizes
    parents = sizes.indices.map { Int32($0) }
    var counts = [Int](repeating: 0, count: sizes.count)
    for link in links {
      counts[Int(link.first)] += 1
      counts[Int(link.second)] += 1
    }
    neighbours = counts.map { count in
      var list: [Neighbour] = []
      list.reserveCapacity(count)
      return list
    }
    best = Array(repeating: Best(), count: sizes.count)
    positions = Array(repeating: 0, count: sizes.count)
    for link in links {
      neighbours[Int(link.first)].append(Neighbour(group: link.second, sum: link.sum))
      neighbours[Int(link.second)].append(Neighbour(group: link.first, sum: link.sum))
    }
    for group in sizes.indices where !neighbours[group].isEmpty { findBest(of: Int32(group)) }
  }

  private func root(of position: Int32) -> Int32 {
    var position = position
    while parents[Int(position)] != position { position = parents[Int(position)] }
    return position
  }

  /// The mean likeness of two groups, by the sum over their pairs and their sizes; lowered where they have few pairs.
  static func mean(_ sum: Float, _ first: Float, _ second: Float) -> Float {
    let large = max(first, second)
    let pairs = min(first, second) * min(large, max(reach, (large * reach).squareRoot()))
    return sum / pairs / (1 + caution / (first * second))
  }

  private func mean(_ sum: Float, _ first: Int32, _ second: Int32) -> Float {
    Self.mean(sum, sizes[Int(first)], sizes[Int(second)])
  }

  private func canMerge(_ first: Int32, _ second: Int32) -> Bool {
    pins[Int(first)] < 0 || pins[Int(second)] < 0 || pins[Int(first)] == pins[Int(second)]
  }

  /// Joins groups until no pair's mean reaches a cut.
  private mutating func run(downTo least: Float) {
    while let next = candidates.first, next.mean >= least {
      candidates.pop()
      let group = next.group
      let best = best[Int(group)]
      guard parents[Int(group)] == group, next.mean == best.mean else { continue }
      if best.isExact, parents[Int(best.other)] == best.other, canMerge(group, best.other) {
        merge(group, best.other)
      } else {
        findBest(of: group)
      }
    }
  }

  /// Sums up what a group knows of each other group, so that each is there once.
  private mutating func tidy(_ list: inout [Neighbour], of group: Int32) {
    var kept = 0
    for position in list.indices {
      let other = root(of: list[position].group)
      guard other != group else { continue }
      let known = Int(positions[Int(other)])
      if known > 0 {
        list[known - 1].sum += list[position].sum
      } else {
        list[kept] = Neighbour(group: other, sum: list[position].sum)
        kept += 1
        positions[Int(other)] = Int32(kept)
      }
    }
    list.removeLast(list.count - kept)
    for neighbour in list { positions[Int(neighbour.group)] = 0 }
  }

  /// Finds the best pair of a group and enters it.
  private mutating func findBest(of group: Int32) {
    var list = neighbours[Int(group)]
    neighbours[Int(group)] = []
    tidy(&list, of: group)
    var found = Best()
    for neighbour in list where canMerge(group, neighbour.group) {
      let mean = mean(neighbour.sum, group, neighbour.group)
      if mean > found.mean || mean == found.mean && neighbour.group < found.other {
        found = Best(other: neighbour.group, mean: mean)
      }
    }
    neighbours[Int(group)] = list
    enter(found, of: group)
  }

  private mutating func enter(_ pair: Best, of group: Int32) {
    best[Int(group)] = pair
    if pair.mean >= cut { candidates.push(Candidate(mean: pair.mean, group: group)) }
  }

  /// Makes two groups one, which has the lower number.
  private mutating func merge(_ first: Int32, _ second: Int32) {
    let (kept, dropped) = (min(first, second), max(first, second))
    parents[Int(dropped)] = kept
    sizes[Int(kept)] += sizes[Int(dropped)]
    pins[Int(kept)] = max(pins[Int(kept)], pins[Int(dropped)])
    if neighbours[Int(kept)].count < neighbours[Int(dropped)].count {
      neighbours.swapAt(Int(kept), Int(dropped))
    }
    let moved = neighbours[Int(dropped)]
    neighbours[Int(dropped)] = []
    neighbours[Int(kept)] += moved
    findBest(of: kept)
    for neighbour in neighbours[Int(kept)] where canMerge(kept, neighbour.group) {
      let mean = mean(neighbour.sum, kept, neighbour.group)
      let pair = best[Int(neighbour.group)]
      if mean > pair.mean || mean == pair.mean && kept <= pair.other {
        enter(Best(other: kept, mean: mean), of: neighbour.group)
      } else if pair.other == kept || pair.other == dropped {
        best[Int(neighbour.group)].isExact = false
      }
    }
  }
}
