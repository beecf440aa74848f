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

  private struct Candidate {
    var mean: Float
    var first: Int32
    var second: Int32

    /// A total order, so that the result does not depend on the order of the links.
    func precedes(_ other: Candidate) -> Bool {
      if mean != other.mean { return mean > other.mean }
      if first != other.first { return first < other.first }
      return second < other.second
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
  /// Each group's neighbours as they were when the link was found; some have joined others since.
  private var neighbours: [[Int32]]
  /// The sum of each pair of groups.
  private var sums: HashTable<Float>
  /// Pairs by a mean that theirs does not exceed: groups only grow, and each growth of a sum is entered anew.
  private var heap: [Candidate] = []

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
  ///   - bridges: Links that join only the groups which the others have made; a pair can occur more than once.
  ///   - cut: The lowest mean likeness at which two groups become one.
  ///   - blockCut: The higher one of the blocks.
  /// - Complexity: O(*n* log *n*) in the links; at each merge only those of one group are moved.
  static func groups(
    sizes: [Float], pins: [Int32], links: [Link], bridges: [Link], cut: Float, blockCut: Float
  ) -> Groups {
    var linkage = AverageLink(sizes: sizes, pins: pins, links: links, cut: cut)
    linkage.run(downTo: blockCut)
    let blocks = linkage.groups()
    linkage.run(downTo: cut)
    linkage.add(bridges)
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
    neighbours = Array(repeating: [], count: sizes.count)
    sums = HashTable(expected: links.count)
    for link in links {
      neighbours[Int(link.first)].append(link.second)
      neighbours[Int(link.second)].append(link.first)
      add(link.sum, to: link.first, link.second)
      consider(link.first, link.second, sum: link.sum)
    }
  }

  /// Adds to the sum of two groups and returns what it is then.
  @discardableResult
  private mutating func add(_ sum: Float, to first: Int32, _ second: Int32) -> Float {
    sums.update(Self.key(first, second), from: 0) { $0 += sum }
  }

  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    WordScanner.mixed(
      UInt64(UInt32(bitPattern: min(first, second))) << 32 | UInt64(UInt32(bitPattern: max(first, second))))
  }

  private mutating func add(_ bridges: [Link]) {
    for link in bridges {
      let (first, second) = (root(of: link.first), root(of: link.second))
      guard first != second else { continue }
      let sum = add(link.sum, to: first, second)
      neighbours[Int(first)].append(second)
      neighbours[Int(second)].append(first)
      consider(first, second, sum: sum)
    }
  }

  private func root(of position: Int32) -> Int32 {
    var position = position
    while parents[Int(position)] != position { position = parents[Int(position)] }
    return position
  }

  /// The mean likeness of two groups, by the sum over their pairs and their sizes; lowered where they have few pairs.
  static func mean(_ sum: Float, _ first: Float, _ second: Float) -> Float {
    let small = min(first, second)
    let large = max(first, second)
    let pairs = small * min(large, max(reach, (large * reach).squareRoot()))
    return sum / pairs / (1 + caution / (small * large))
  }

  private func mean(_ sum: Float, _ first: Int32, _ second: Int32) -> Float {
    Self.mean(sum, sizes[Int(first)], sizes[Int(second)])
  }

  private func canMerge(_ first: Int32, _ second: Int32) -> Bool {
    pins[Int(first)] < 0 || pins[Int(second)] < 0 || pins[Int(first)] == pins[Int(second)]
  }

  private mutating func consider(_ first: Int32, _ second: Int32, sum: Float) {
    let mean = mean(sum, first, second)
    if mean >= cut { push(Candidate(mean: mean, first: min(first, second), second: max(first, second))) }
  }

  private mutating func run(downTo least: Float) {
    while let best = heap.first, best.mean >= least {
      pop()
      guard parents[Int(best.first)] == best.first, parents[Int(best.second)] == best.second,
        canMerge(best.first, best.second)
      else { continue }
      let sum = sums[Self.key(best.first, best.second)] ?? 0
      if mean(sum, best.first, best.second) < best.mean {
        consider(best.first, best.second, sum: sum)
      } else {
        let isFirstLarger = neighbours[Int(best.first)].count >= neighbours[Int(best.second)].count
        merge(isFirstLarger ? best.second : best.first, into: isFirstLarger ? best.first : best.second)
      }
    }
  }

  private mutating func merge(_ dropped: Int32, into kept: Int32) {
    parents[Int(dropped)] = kept
    sizes[Int(kept)] += sizes[Int(dropped)]
    pins[Int(kept)] = max(pins[Int(kept)], pins[Int(dropped)])
    let moved = neighbours[Int(dropped)]
    neighbours[Int(dropped)] = []
    for neighbour in moved {
      let other = root(of: neighbour)
      guard other != kept else { continue }
      // Taken, so that it is not added again where two neighbours have become one.
      let key = Self.key(dropped, other)
      guard let sum = sums[key], sum > 0 else { continue }
      sums.update(key, from: 0) { $0 = 0 }
      let total = add(sum, to: kept, other)
      // A pair that is new to the group kept.
      if total == sum { neighbours[Int(kept)].append(other) }
      neighbours[Int(other)].append(kept)
      consider(kept, other, sum: total)
    }
  }

  private mutating func push(_ candidate: Candidate) {
    heap.append(candidate)
    var child = heap.count - 1
    while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Removes the first candidate.
  private mutating func pop() {
    guard let last = heap.popLast(), !heap.isEmpty else { return }
    heap[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].precedes(heap[best]) { best = child }
      }
      if best == parent { return }
      heap.swapAt(parent, best)
      parent = best
    }
  }
}
