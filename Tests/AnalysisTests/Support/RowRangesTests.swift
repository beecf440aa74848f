import Testing

@testable import Analysis

@Suite struct RowRangesTests {
  @Test func rowsFollowOneAnother() {
    var rows = RowRanges()
    for end in [2, 2, 5] { rows.append(end: end) }
    #expect(rows.count == 3)
    #expect([rows[0], rows[1], rows[2]] == [0..<2, 2..<2, 2..<5])
  }

  @Test func elementsAreSortedByRowsAndStayInOrder() {
    let elements: [Int32] = [2, 0, 2, 4, 0, 2]
    var rows = RowRanges(for: elements, count: 5)
    var sorted = [Int](repeating: -1, count: elements.count)
    for (position, row) in elements.enumerated() { sorted[rows.place(in: Int(row))] = position }
    #expect(sorted == [1, 4, 0, 2, 5, 3])
    #expect((0..<5).map { Array(sorted[rows[$0]]) } == [[1, 4], [], [0, 2, 5], [], [3]])
  }

  @Test func withoutRowsThereIsNothing() {
    #expect(RowRanges(for: [], count: 0).count == 0)
    #expect(RowRanges(for: [], count: 2)[1].isEmpty)
  }
}
