internal import Dispatch

extension Array where Element: Sendable {
  /// What `transform` makes of each element, in order, worked out on all processors.
  ///
  /// - Parameter transform: Depends on nothing but its element, so that the result is that of `map`.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    // Below this, starting threads costs more than they save.
    guard count >= 256 else { return map(transform) }
    let chunk = 64
    return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      nonisolated(unsafe) let results = buffer
      DispatchQueue.concurrentPerform(iterations: (count + chunk - 1) / chunk) { number in
        for position in (number * chunk)..<Swift.min(count, (number + 1) * chunk) {
          results.initializeElement(at: position, to: transform(self[position]))
        }
      }
      initialized = count
    }
  }
}
