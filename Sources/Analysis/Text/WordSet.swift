/// A fixed set of words by their hashes, whose bits are mixed already: a `Set` would hash them once more, which takes
/// longer than to cut a word.
struct WordSet: Sendable {
  /// Open addressing, at most half full; 0 stands in empty places.
  private let places: [UInt64]

  init(_ words: [UInt64]) {
    var count = 8
    while count < 2 * words.count { count *= 2 }
    var places = [UInt64](repeating: 0, count: count)
    for word in words where word != 0 { places[Self.place(of: word, in: places)] = word }
    self.places = places
  }

  @inline(__always)
  func contains(_ word: UInt64) -> Bool { word != 0 && places[Self.place(of: word, in: places)] == word }

  /// All of them, in no order.
  var words: [UInt64] { places.filter { $0 != 0 } }

  @inline(__always)
  private static func place(of word: UInt64, in places: [UInt64]) -> Int {
    var position = Int(truncatingIfNeeded: word) & (places.count - 1)
    while places[position] != 0, places[position] != word { position = (position + 1) & (places.count - 1) }
    return position
  }
}
