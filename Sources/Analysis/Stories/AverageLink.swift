/// Groups items by average linkage: the two groups with the highest mean likeness become one, until no mean
/// reaches the cut.
///
/// Likenesses that are not given count as 0. Every item knows only its nearest neighbours, so in a large
/// group most pairs have no likeness although they would be alike; the mean is therefore taken over no more
/// than ``reach`` pairs for each item of the smaller group (more, by the root, where both are large).
/// Without this, stories of hundreds of items fall apart.
struct AverageLink {
  /// The likeness of two items, by their positions.
  struct Link {
    var first: Int32
    var second: Int32
    var likeness: Float
  }

  private struct Candidate {
    var mean: Float
    var first: Int32
    var second: Int32
    var size: Float

    /// A total order, so that the result does not depend on the order of the links.
    func precedes(_ other: Candidate) -> Bool {
      if mean != other.mean { return mean > other.mean }
      if first != other.first { return first < other.first }
      return second < other.second
    }
  }

  private struct Neighbour {
    var group: Int32
    var sum: Float
  }

  private let cut: Float
  private let reach: Float = 30
  private var parents: [Int32]
  private var sizes: [Float]
  /// Each group's neighbours in the order of their numbers.
  private var neighbours: [[Neighbour]]
  private var heap: [Candidate] = []

  /// For each item the lowest position of an item in its group.
  ///
  /// - Parameters:
  ///   - sizes: How many equal items each position stands for.
  ///   - links: Each pair at most once.
  ///   - cut: The lowest mean likeness at which two groups become one.
  static func groups(sizes: [Float], links: [Link], cut: Float) -> [Int32] {
    var linkage = AverageLink(sizes: sizes, links: links, cut: cut)
    linkage.run()
    var lowest = [Int32](repeating: -1, count: sizes.count)
    return sizes.indices.map { position in
      let root = linkage.root(of: Int32(position))
      if lowest[Int(root)] < 0 { lowest[Int(root)] = Int32(position) }
      return lowest[Int(root)]
    }
  }

  private init(sizes: [Float], links: [Link], cut: Float) {
    self.cut = cut
    self.sizes = sizes
    parents = sizes.indices.map { Int32($0) }
    neighbours = Array(repeating: [], count: sizes.count)
    for link in links {
      let first = Int(link.first), second = Int(link.second)
      let sum = link.likeness * sizes[first] * sizes[second]
      neighbours[first].append(Neighbour(group: link.second, sum: sum))
      neighbours[second].append(Neighbour(group: link.first, sum: sum))
    }
    for group in neighbours.indices {
      neighbours[group].sort { $0.group < $1.group }
      for neighbour in neighbours[group] where neighbour.group > group { consider(group, neighbour) }
    }
  }

  private func root(of position: Int32) -> Int32 {
    var position = position
    while parents[Int(position)] != position { position = parents[Int(position)] }
    return position
  }

  private func mean(_ sum: Float, _ first: Int, _ second: Int) -> Float {
    let small = min(sizes[first], sizes[second])
    let large = max(sizes[first], sizes[second])
    return sum / (small * min(large, max(reach, (large * reach).squareRoot())))
  }

  private mutating func consider(_ group: Int, _ neighbour: Neighbour) {
    let other = Int(neighbour.group)
    let mean = mean(neighbour.sum, group, other)
    guard mean >= cut else { return }
    push(
      Candidate(
        mean: mean, first: Int32(min(group, other)), second: Int32(max(group, other)),
        size: sizes[group] + sizes[other]))
  }

  private mutating func run() {
    while let best = pop() {
      let first = Int(best.first), second = Int(best.second)
      // A candidate is out of date once one of its groups has grown or gone.
      guard parents[first] == best.first, parents[second] == best.second,
        sizes[first] + sizes[second] == best.size
      else { continue }
      let isFirstLarger = neighbours[first].count >= neighbours[second].count
      merge(isFirstLarger ? second : first, into: isFirstLarger ? first : second)
    }
  }

  private mutating func merge(_ dropped: Int, into kept: Int) {
    parents[dropped] = Int32(kept)
    sizes[kept] += sizes[dropped]
    let moved = neighbours[dropped]
    neighbours[dropped] = []
    for neighbour in moved where neighbour.group != kept {
      replace(dropped, by: kept, of: Int(neighbour.group), adding: neighbour.sum)
    }
    neighbours[kept] = Self.union(neighbours[kept], moved, without: Int32(dropped), Int32(kept))
    for neighbour in neighbours[kept] { consider(kept, neighbour) }
  }

  /// Turns a group's link to `dropped` into one to `kept`.
  private mutating func replace(_ dropped: Int, by kept: Int, of group: Int, adding sum: Float) {
    if let old = position(of: Int32(dropped), in: group).found { neighbours[group].remove(at: old) }
    let new = position(of: Int32(kept), in: group)
    if let found = new.found {
      neighbours[group][found].sum += sum
    } else {
      neighbours[group].insert(Neighbour(group: Int32(kept), sum: sum), at: new.insertion)
    }
  }

  private func position(of group: Int32, in owner: Int) -> (found: Int?, insertion: Int) {
    var low = 0
    var high = neighbours[owner].count
    while low < high {
      let middle = (low + high) / 2
      if neighbours[owner][middle].group < group { low = middle + 1 } else { high = middle }
    }
    let isFound = low < neighbours[owner].count && neighbours[owner][low].group == group
    return (isFound ? low : nil, low)
  }

  private static func union(
    _ left: [Neighbour], _ right: [Neighbour], without dropped: Int32, _ kept: Int32
  ) -> [Neighbour] {
    var result: [Neighbour] = []
    result.reserveCapacity(left.count + right.count)
    var i = 0
    var j = 0
    while i < left.count || j < right.count {
      var next: Neighbour
      if j == right.count || (i < left.count && left[i].group < right[j].group) {
        next = left[i]
        i += 1
      } else if i == left.count || right[j].group < left[i].group {
        next = right[j]
        j += 1
      } else {
        next = Neighbour(group: left[i].group, sum: left[i].sum + right[j].sum)
        i += 1
        j += 1
      }
      if next.group != dropped && next.group != kept { result.append(next) }
    }
    return result
  }

  private mutating func push(_ candidate: Candidate) {
    heap.append(candidate)
    var child = heap.count - 1
    while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func pop() -> Candidate? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return top }
    heap[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].precedes(heap[best]) { best = child }
      }
      if best == parent { return top }
      heap.swapAt(parent, best)
      parent = best
    }
  }
}
