internal import CPrefetch

extension UnsafeBufferPointer {
  /// Asks for the memory of an element before it is read, for when many are to be read that lie far apart.
  @inline(__always)
  func prefetch(_ position: Int) {
    guard let first = baseAddress else { return }
    CPrefetch.prefetch(first + position)
  }
}
