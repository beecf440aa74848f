extension Array {
  /// Hands over the stretches of neighbouring elements with equal keys, in order.
  func forEachRun<Key: Equatable>(of key: (Element) -> Key, _ body: (ArraySlice<Element>) -> Void) {
    var start = startIndex
    while start < endIndex {
      let first = key(self[start])
      var end = start + 1
      while end < endIndex, key(self[end]) == first { end += 1 }
      body(self[start..<end])
      start = end
    }
  }
}
