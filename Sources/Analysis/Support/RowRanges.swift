/// The ranges of rows that are stored one after the other.
struct RowRanges: Sendable {
  private var ends: [Int] = []

  /// No rows.
  init() {}

  /// Rows for elements that are to be sorted by them (counting sort). Until each element has been given its
  /// ``place(in:)``, the ranges are not those of the rows.
  ///
  /// - Parameters:
  ///   - elements: The row of each element, less than `count`.
  ///   - count: How many rows there are.
  init(for elements: some Sequence<Int32>, count: Int) {
    // First how many elements there are of the row before; then where the next one of the row belongs, which is behind
    // its last one in the end.
    ends = [Int](repeating: 0, count: count + 1)
    for row in elements { ends[Int(row) + 1] += 1 }
    ends.removeLast()
    for row in ends.indices.dropFirst() { ends[row] += ends[row - 1] }
  }

  /// Where the next one of the elements of a row belongs.
  @inline(__always)
  mutating func place(in row: Int) -> Int {
    defer { ends[row] += 1 }
    return ends[row]
  }

  /// How many rows there are.
  var count: Int { ends.count }

  @inline(__always)
  subscript(row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

  mutating func reserveCapacity(_ count: Int) { ends.reserveCapacity(count) }

  /// Adds the next row, which ends before a position; no earlier than the row before it.
  mutating func append(end: Int) { ends.append(end) }
}
