extension StoryClustering {
  /// The likeness of each pair of entries: half of it their own, half how much their neighbours are the same.
  ///
  /// Shared neighbours tell a story from a chance likeness of words (Jarvis & Patrick 1973). With S the
  /// likenesses and I for each item's likeness to itself, it is the cosine of the rows of S + I.
  ///
  /// - Parameter members: Slots of entries that are in the window.
  /// - Complexity: Quadratic in the neighbours each entry keeps, linear in the members.
  func links(among members: [Int32]) -> [AverageLink.Link] {
    let rows = rows(of: members)
    let columns = rows.transposed()
    var links: [AverageLink.Link] = []
    // For the pair of the present member and each later one: the product of their rows, their own likeness.
    var shared = [Float](repeating: 0, count: members.count)
    var direct = [Float](repeating: 0, count: members.count)
    var touched: [Int32] = []
    shared.withUnsafeMutableBufferPointer { shared in
      direct.withUnsafeMutableBufferPointer { direct in
        rows.edges.withUnsafeBufferPointer { rowEdges in
          columns.edges.withUnsafeBufferPointer { columnEdges in
            for first in members.indices {
              for edge in rowEdges[rows.range(first)] {
                let column = Int(edge.to)
                // Members are the first columns, so a column tells whose it is.
                if column > first && column < members.count { direct[column] = edge.likeness }
                for other in columnEdges[columns.range(column)] where other.to > first {
                  let second = Int(other.to)
                  if shared[second] == 0 { touched.append(other.to) }
                  shared[second] += edge.likeness * other.likeness
                  // Either may have dropped the other from its nearest; the likeness holds for both.
                  if column == first { direct[second] = max(direct[second], other.likeness) }
                }
              }
              for second in touched.lazy.map({ Int($0) }) {
                let cosine = shared[second] / (rows.lengths[first] * rows.lengths[second])
                let likeness = (direct[second] + cosine) / 2
                shared[second] = 0
                direct[second] = 0
                guard likeness >= Self.leastLink else { continue }
                links.append(
                  AverageLink.Link(first: Int32(first), second: Int32(second), likeness: likeness))
              }
              touched.removeAll(keepingCapacity: true)
            }
          }
        }
      }
    }
    return links
  }

  /// Less than this changes no group.
  private static let leastLink: Float = 0.02

  /// A sparse matrix, row by row.
  private struct Rows {
    /// In each row the columns and their values.
    var edges: [Edge] = []
    /// Where each row ends.
    var ends: [Int] = []
    var columnCount = 0
    /// The length of each row as a vector.
    var lengths: [Float] = []

    func range(_ row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

    func transposed() -> Rows {
      var result = Rows(columnCount: ends.count)
      var next = [Int](repeating: 0, count: columnCount + 1)
      for edge in edges { next[Int(edge.to) + 1] += 1 }
      for column in 0..<columnCount { next[column + 1] += next[column] }
      result.ends = Array(next.dropFirst())
      result.edges = Array(repeating: Edge(to: 0, likeness: 0), count: edges.count)
      for row in ends.indices {
        for edge in edges[range(row)] {
          result.edges[next[Int(edge.to)]] = Edge(to: Int32(row), likeness: edge.likeness)
          next[Int(edge.to)] += 1
        }
      }
      return result
    }
  }

  /// The neighbours of each member and itself, with the members as the first columns.
  private func rows(of members: [Int32]) -> Rows {
    let horizon = horizon
    var rows = Rows(columnCount: members.count)
    var columnOf = [Int32](repeating: -1, count: entries.count)
    for (position, slot) in members.enumerated() { columnOf[Int(slot)] = Int32(position) }
    for (position, slot) in members.enumerated() {
      var square: Float = 1
      rows.edges.append(Edge(to: Int32(position), likeness: 1))
      for edge in entries[Int(slot)].edges where entries[Int(edge.to)].lastTime >= horizon {
        if columnOf[Int(edge.to)] < 0 {
          columnOf[Int(edge.to)] = Int32(rows.columnCount)
          rows.columnCount += 1
        }
        rows.edges.append(Edge(to: columnOf[Int(edge.to)], likeness: edge.likeness))
        square += edge.likeness * edge.likeness
      }
      rows.ends.append(rows.edges.count)
      rows.lengths.append(square.squareRoot())
    }
    return rows
  }
}
