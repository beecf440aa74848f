extension Array {
  /// Appends an element until there are at least so many: a quarter more, so that it seldom has to be done again.
  mutating func fill(upTo count: Int, with element: Element) {
    guard self.count < count else { return }
    append(contentsOf: repeatElement(element, count: count + count / 4 - self.count))
  }
}
