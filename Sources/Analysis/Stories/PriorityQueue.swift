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
    // It looks for its place from below; what it precedes moves down.
    heap.withUnsafeMutableBufferPointer { heap in
      var child = heap.count - 1
      while child > 0, element.precedes(heap[(child - 1) / 2]) {
        heap[child] = heap[(child - 1) / 2]
        child = (child - 1) / 2
      }
      heap[child] = element
    }
  }

  /// Removes the first element.
  @discardableResult
  mutating func pop() -> Element? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    // The last one looks for its place from above; what precedes it moves up.
    heap.withUnsafeMutableBufferPointer { heap in
      var parent = 0
      while 2 * parent + 1 < heap.count {
        var child = 2 * parent + 1
        if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
        guard heap[child].precedes(last) else { break }
        heap[parent] = heap[child]
        parent = child
      }
      heap[parent] = last
    }
    return first
  }
}
