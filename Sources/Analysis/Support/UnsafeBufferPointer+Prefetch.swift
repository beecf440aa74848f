internal import CPrefetch

/// Asking for memory before it is read, for when much is to be read that lies far apart.
extension UnsafeBufferPointer {
  @inline(__always)
  func prefetch(_ position: Int) {
    guard let first = baseAddress else { return }
    CPrefetch.prefetch(first + position)
  }

  @inline(__always)
  func prefetch(_ positions: some Sequence<Int32>) {
    for position in positions { prefetch(Int(position)) }
  }

  /// All lines of memory that elements side by side lie in.
  @inline(__always)
  func prefetch(_ range: Range<Int>) {
    for position in stride(from: range.lowerBound, to: range.upperBound, by: Self.elementsInLine) {
      prefetch(position)
    }
  }

  static var elementsInLine: Int { Swift.max(1, 64 / MemoryLayout<Element>.stride) }
}
