/// A table for keys whose bits are already mixed: open addressing, one probe for most look-ups.
///
/// A `Dictionary` would hash the key again, which takes as long as all else that is done with a term.
struct HashTable<Value: Sendable>: Sendable {
  /// Key and value side by side, so that a look-up reads one line of memory.
  fileprivate struct Place {
    var key: UInt64
    var value: Value?
  }

  private var places: [Place]
  private var count = 0

  /// - Parameter expected: For how many keys there is room at first.
  init(expected: Int) {
    var size = 64
    while size < 2 * expected { size *= 2 }
    places = Self.empty(size)
  }

  private static func empty(_ count: Int) -> [Place] {
    [Place](repeating: Place(key: 0, value: nil), count: count)
  }

  /// Asks for the memory that a look-up of a key reads, for when many are to be looked up.
  @inline(__always)
  func prefetch(_ key: UInt64) {
    places.withUnsafeBufferPointer { $0.prefetch(Int(truncatingIfNeeded: key) & ($0.count - 1)) }
  }

  subscript(key: UInt64) -> Value? { places[place(of: key)].value }

  /// Changes the value of a key, which is `initial` where there is none yet, and returns what it is then.
  @discardableResult
  mutating func update(_ key: UInt64, from initial: Value, _ change: (inout Value) -> Void) -> Value {
    var position = place(of: key)
    if places[position].value == nil {
      if 4 * (count + 1) > 3 * places.count {
        rebuild(Self.empty(2 * places.count)) { _ in true }
        position = place(of: key)
      }
      count += 1
    }
    var value = places[position].value ?? initial
    change(&value)
    places[position] = Place(key: key, value: value)
    return value
  }

  /// Whether all values satisfy a condition.
  func allSatisfy(_ condition: (Value) -> Bool) -> Bool {
    places.allSatisfy { $0.value.map(condition) ?? true }
  }

  /// Removes the keys whose values satisfy a condition, and returns those values.
  mutating func removeAll(where isDropped: (Value) -> Bool) -> [Value] {
    var dropped: [Value] = []
    rebuild(Self.empty(places.count)) { value in
      guard isDropped(value) else { return true }
      dropped.append(value)
      return false
    }
    return dropped
  }

  private mutating func rebuild(_ places: [Place], keeping isKept: (Value) -> Bool) {
    let old = self.places
    self.places = places
    count = 0
    for place in old {
      guard let value = place.value, isKept(value) else { continue }
      self.places[self.place(of: place.key)] = place
      count += 1
    }
  }

  /// Where a key stands, or the empty place where it would.
  private func place(of key: UInt64) -> Int {
    let mask = places.count - 1
    var position = Int(truncatingIfNeeded: key) & mask
    while places[position].value != nil, places[position].key != key { position = (position + 1) & mask }
    return position
  }
}

extension HashTable.Place: BitwiseCopyable where Value: BitwiseCopyable {}

extension HashTable where Value: BitwiseCopyable {
  init(from snapshot: inout SnapshotReader) throws {
    places = try snapshot.readArray()
    count = places.reduce(0) { $0 + ($1.value == nil ? 0 : 1) }
    // Places are found by the low bits of a key.
    guard places.count.nonzeroBitCount == 1, count < places.count else { throw DamagedSnapshot() }
  }

  func write(to snapshot: SnapshotWriter) throws { try snapshot.write(places) }
}
