/// What is put into a ``PriorityQueue``: of any two unequal ones one comes first, so that the order in which they were put
/// in decides nothing.
protocol Prioritised {
  func precedes(_ other: Self) -> Bool
}

/// A binary heap: the first of its elements is at hand.
struct PriorityQueue<Element: Prioritised> {
  private var heap: [Element] = []

  /// The element that precedes all others.
  var first: Element? { heap.first }

  mutating func push(_ element: Element) {
    heap.append(element)
    var child = heap.count - 1
    while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Removes the first element.
  @discardableResult
  mutating func pop() -> Element? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].precedes(heap[best]) { best = child }
      }
      if best == parent { return first }
      heap.swapAt(parent, best)
      parent = best
    }
  }
}
