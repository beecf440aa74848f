/// A value several elements can give, of which the best one wins and, among equals, the first.
struct Ranked<Value> {
  private(set) var value: Value?
  private var rank = Int.max

  /// Hands the value over, which costs less than a copy.
  mutating func take() -> Value? {
    var taken: Value?
    swap(&taken, &value)
    return taken
  }

  func hasValue(ofRank rank: Int) -> Bool { self.rank == rank }

  /// Like ``offer(_:rank:)``, but among equals the last one wins.
  mutating func replace(_ candidate: @autoclosure () -> Value?, rank: Int) {
    guard rank <= self.rank, let candidate = candidate() else { return }
    value = candidate
    self.rank = rank
  }

  /// - Parameter rank: 0 for the element made for this value, higher for its stand-ins.
  mutating func offer(_ candidate: @autoclosure () -> Value?, rank: Int) {
    guard rank < self.rank, let candidate = candidate() else { return }
    value = candidate
    self.rank = rank
  }
}

extension Array where Element: Hashable {
  /// Appends a value that is there and not yet in the list, as long as the list is short enough.
  mutating func add(_ value: Element?, limit: Int) {
    // Only the last few are compared: lists are short, and a hostile one must not cost n².
    guard let value, count < limit, !suffix(50).contains(value) else { return }
    append(value)
  }
}
