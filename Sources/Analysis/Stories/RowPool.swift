/// Rows of few or many elements, all in one piece of memory: where most rows are short, an array for each would cost
/// more for the keeping than for what it keeps.
struct RowPool<Element: Sendable>: Sendable {
  /// Where a row is.
  struct Place: Sendable {
    fileprivate(set) var start: UInt32 = 0
    fileprivate var storedCount: UInt16 = 0
    /// Which of the capacities it has: none, then 1, 2, 3, 4, 6, 8, 12, 16 and so on.
    fileprivate var size: UInt8 = 0

    @inline(__always)
    var count: Int { Int(storedCount) }
    fileprivate var capacity: Int {
      if size < 2 { return Int(size) }
      return size & 1 == 0 ? 1 << Int(size / 2) : 3 << Int((size - 3) / 2)
    }
    @inline(__always)
    var range: Range<Int> { Int(start)..<(Int(start) + count) }
  }

  private var places: [Place] = []
  private var storage: [Element] = []
  /// Where rows have moved away from, by their size.
  private var free = [[UInt32]](repeating: [], count: 33)

  /// How many rows there are.
  var count: Int { places.count }

  /// How many elements the rows have together.
  var elementCount: Int { places.reduce(0) { $0 + $1.count } }

  /// Adds rows, which are empty.
  mutating func append(rows count: Int = 1) {
    places.append(contentsOf: repeatElement(Place(), count: count))
  }

  @inline(__always)
  func count(of row: Int) -> Int { places[row].count }

  /// The elements of a row.
  subscript(row: Int) -> ArraySlice<Element> { storage[places[row].range] }

  /// All rows, to be read.
  struct Rows {
    let places: UnsafeBufferPointer<Place>
    let storage: UnsafeBufferPointer<Element>

    @inline(__always)
    subscript(row: Int) -> UnsafeBufferPointer<Element> {
      UnsafeBufferPointer(rebasing: storage[places[row].range])
    }

    /// Asks for the last `count` elements of some rows before they are read in their order: for the first two lines of
    /// them, from which on the processor sees by itself how it goes on.
    @inline(__always)
    func prefetchLast(_ count: Int, of rows: some Collection<Int32>) {
      places.prefetch(rows)
      for row in rows {
        let range = places[Int(row)].range.suffix(count)
        storage.prefetch(range.prefix(2 * UnsafeBufferPointer<Element>.elementsInLine))
      }
    }

  }

  /// Calls `body` with all rows at once; they are valid until then only.
  @inline(__always)
  func withRows<Result>(_ body: (Rows) -> Result) -> Result {
    places.withUnsafeBufferPointer { places in
      storage.withUnsafeBufferPointer { body(Rows(places: places, storage: $0)) }
    }
  }

  /// Gives a row its elements.
  mutating func set(_ row: Int, _ elements: some Collection<Element>) {
    places[row].storedCount = 0
    for element in elements { append(element, to: row, expecting: elements.count) }
  }

  /// Adds an element to a row.
  @inline(__always)
  mutating func append(_ element: Element, to row: Int, expecting expected: Int = 0) {
    let place = places[row]
    if place.count == place.capacity {
      makeRoom(for: max(place.count + 1, expected), in: row, filler: element)
    }
    storage[Int(places[row].start) + place.count] = element
    places[row].storedCount += 1
  }

  /// Moves a row to where it can have so many elements.
  private mutating func makeRoom(for count: Int, in row: Int, filler: Element) {
    let old = places[row]
    var place = old
    while place.capacity < count { place.size += 1 }
    if let start = free[Int(place.size)].popLast() {
      place.start = start
    } else {
      place.start = UInt32(storage.count)
      storage.append(contentsOf: repeatElement(filler, count: place.capacity))
    }
    for offset in 0..<old.count { storage[Int(place.start) + offset] = storage[Int(old.start) + offset] }
    if old.size > 0 { free[Int(old.size)].append(old.start) }
    places[row] = place
  }

  /// Keeps those elements of a row that come first in an order.
  mutating func keepFirst(_ count: Int, of row: Int, by precedes: (Element, Element) -> Bool) {
    guard places[row].count > count else { return }
    storage[places[row].range].sort(by: precedes)
    places[row].storedCount = UInt16(count)
  }

  /// Keeps the last elements of a row.
  mutating func keepLast(_ count: Int, of row: Int) {
    let range = places[row].range
    guard range.count > count else { return }
    for offset in 0..<count {
      storage[range.lowerBound + offset] = storage[range.upperBound - count + offset]
    }
    places[row].storedCount = UInt16(count)
  }

  /// The same rows in as little memory as they need.
  ///
  /// - Parameters:
  ///   - isKept: Whether a row stays; those after one that does not move up.
  ///   - renamed: What becomes of an element; `nil` where it is dropped.
  func compacted(keeping isKept: (Int) -> Bool, _ renamed: (Element) -> Element?) -> RowPool {
    var result = RowPool()
    result.places.reserveCapacity(places.count)
    result.storage.reserveCapacity(storage.count)
    for (row, place) in places.enumerated() where isKept(row) {
      result.append()
      result.set(result.count - 1, storage[place.range].compactMap(renamed))
    }
    return result
  }
}

extension RowPool where Element: BitwiseCopyable {
  init(from snapshot: inout SnapshotReader) throws {
    places = try snapshot.readArray()
    storage = try snapshot.readArray()
    for size in free.indices { free[size] = try snapshot.readArray() }
  }

  func write(to snapshot: SnapshotWriter) throws {
    try snapshot.write(places)
    try snapshot.write(storage)
    for starts in free { try snapshot.write(starts) }
  }
}
