/// A table from hashes to numbers, for hashes whose bits are already mixed.
///
/// A `Dictionary` would hash the hash again, which takes as long as all else that is done with a term.
struct HashNumbers: Sendable {
  /// Hash and number side by side, so that a look-up reads one line of memory. A number below 0 is an empty place.
  private struct Place {
    var hash: UInt64
    var number: Int32
  }

  private var places: [Place]
  private var count = 0

  init() { places = Self.empty(1_024) }

  private static func empty(_ count: Int) -> [Place] {
    [Place](repeating: Place(hash: 0, number: -1), count: count)
  }

  subscript(hash: UInt64) -> Int32? {
    let place = places[place(of: hash)]
    return place.number >= 0 ? place.number : nil
  }

  /// - Parameter hash: One that has no number yet.
  mutating func insert(_ hash: UInt64, number: Int32) {
    if 4 * (count + 1) > 3 * places.count { rebuild(Self.empty(2 * places.count)) { _ in true } }
    places[place(of: hash)] = Place(hash: hash, number: number)
    count += 1
  }

  /// Removes the hashes whose numbers satisfy a condition, and returns those numbers.
  mutating func removeAll(where isDropped: (Int32) -> Bool) -> [Int32] {
    var dropped: [Int32] = []
    rebuild(Self.empty(places.count)) { number in
      guard isDropped(number) else { return true }
      dropped.append(number)
      return false
    }
    return dropped
  }

  private mutating func rebuild(_ larger: [Place], keeping isKept: (Int32) -> Bool) {
    let old = places
    places = larger
    count = 0
    for place in old where place.number >= 0 && isKept(place.number) {
      places[self.place(of: place.hash)] = place
      count += 1
    }
  }

  /// Where a hash stands, or the empty place where it would.
  private func place(of hash: UInt64) -> Int {
    let mask = places.count - 1
    var position = Int(truncatingIfNeeded: hash) & mask
    while places[position].number >= 0, places[position].hash != hash { position = (position + 1) & mask }
    return position
  }
}
