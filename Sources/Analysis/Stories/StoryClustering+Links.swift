extension StoryClustering {
  /// The links between nodes, each pair once, and which nodes have neighbours in other languages in which others.
  ///
  /// Half of a link is the likeness of direct neighbours, half the cosine of both entries' rows. The sum of those
  /// cosines over all pairs of two nodes is the product of the sums of their rows, so it takes in every pair
  /// although only neighbours are known.
  ///
  /// - Complexity: Linear in the neighbours of the nodes' samples and, for each neighbour, in the nodes that have it.
  mutating func links(
    among nodes: [Node]
  ) -> (links: [AverageLink.Link], bridges: Set<Bridge>) {
    let (shared, direct, bridges) = rows(of: nodes)
    let columns = shared.transposed()
    let incoming = direct.transposed()
    let isSingle = nodes.map { $0.members.count == 1 }
    let isQuiet = nodes.indices.map {
      isSingle[$0] && graph.neighbourCount(of: nodes[$0].members[0]) <= Self.fewNeighbours
    }
    var links: [AverageLink.Link] = []
    // For the pair of the present node and each later one.
    var sums = [Pair](repeating: Pair(), count: nodes.count)
    var touched: [Int32] = []
    sums.withUnsafeMutableBufferPointer { sums in
      for first in nodes.indices {
        shared.cells.withUnsafeBufferPointer { cells in
          columns.cells.withUnsafeBufferPointer { columnCells in
            for cell in UnsafeBufferPointer(rebasing: cells[shared.ranges[first]]) {
              let range = columns.ranges[Int(cell.column)]
              var position = range.upperBound - 1
              while position >= range.lowerBound, columnCells[position].column > first {
                let other = columnCells[position]
                if sums[Int(other.column)].isUntouched { touched.append(other.column) }
                sums[Int(other.column)].shared += cell.value * other.value
                position -= 1
              }
            }
          }
        }
        for cell in direct.cells[direct.ranges[first]] where cell.column > first {
          if sums[Int(cell.column)].isUntouched { touched.append(cell.column) }
          sums[Int(cell.column)].outgoing += cell.value
        }
        for cell in incoming.cells[incoming.ranges[first]] where cell.column > first {
          if sums[Int(cell.column)].isUntouched { touched.append(cell.column) }
          sums[Int(cell.column)].incoming += cell.value
        }
        for second in touched {
          let pair = sums[Int(second)]
          sums[Int(second)] = Pair()
          // Either may have dropped the other from its nearest; the larger sum misses less.
          let sum = (pair.shared + max(pair.outgoing, pair.incoming)) / 2
          let mean = AverageLink.mean(sum, nodes[first].size, nodes[Int(second)].size)
          guard mean >= Self.leastLink else { continue }
          // Where it is too weak for the linkage to join them, what they share need not be looked at.
          let isDoubtful =
            mean >= settings.granularity && isSingle[first] && isSingle[Int(second)]
            && (isQuiet[first] || isQuiet[Int(second)])
          let trust =
            isDoubtful
            ? Self.trust(
              inLinkOf: nodes[first].members[0], nodes[Int(second)].members[0], documents: documents,
              mean: mean, granularity: settings.granularity) : 1
          links.append(AverageLink.Link(first: Int32(first), second: second, sum: trust * sum))
        }
        touched.removeAll(keepingCapacity: true)
      }
    }
    return (links, bridges)
  }

  /// Two nodes with entries that are neighbours across languages.
  struct Bridge: Hashable {
    var first: Int32
    var second: Int32
  }

  /// Less than this changes hardly a group.
  private static let leastLink: Float = 0.04

  /// What is left of a link that would join two texts, of which one has few neighbours: there the name of a club or a
  /// parliament, which weighs most in both, makes one story of two events. Where an event has many reports, each is like many
  /// others by a word or two.
  ///
  /// It goes by how many words the texts share; where one of those is nearly all of it, that one alone counts. The link is left
  /// just beneath the granularity at least, so that it still counts in the mean of a group.
  private static func trust(
    inLinkOf first: Int32, _ second: Int32, documents: DocumentPool, mean: Float, granularity: Float
  ) -> Float {
    let shared = documents.sharedWords(of: first, and: second)
    let isOfOneWord =
      shared.largest > mostOfOneWord * shared.product
      && max(documents.wordCount(of: first), documents.wordCount(of: second)) >= wordsOfText
    let count = isOfOneWord ? 1 : shared.count
    return count < linkTrusts.count ? max(linkTrusts[count], justBeneath * granularity / mean) : 1
  }

  private static let fewNeighbours = 16
  /// By how many words that weigh something two texts share.
  private static let linkTrusts: [Float] = [0.6, 0.6, 0.9, 0.95]
  /// More than this part of what two texts have in common is not to come of one word, where one of them has at least so many
  /// words that it could share others.
  private static let mostOfOneWord: Float = 0.7, wordsOfText = 10
  private static let justBeneath: Float = 0.99

  private struct Pair {
    var shared: Float = 0
    var outgoing: Float = 0
    var incoming: Float = 0

    var isUntouched: Bool { shared == 0 && outgoing == 0 && incoming == 0 }
  }

  /// A sparse matrix, row by row.
  private struct Rows {
    struct Cell {
      var column: Int32
      var value: Float
    }

    var cells: [Cell] = []
    var ranges = RowRanges()
    var columnCount = 0

    /// Adds to the cell of an entry in the row that starts at a cell.
    ///
    /// - Parameters:
    ///   - marks: By entry, where its column was last written.
    ///   - columns: The entries that have a column.
    @inline(__always)
    mutating func add(
      _ value: Float, of slot: Int32, from start: Int32, _ marks: UnsafeMutableBufferPointer<Mark>,
      _ columns: inout [Int32]
    ) {
      let mark = marks[Int(slot)]
      if mark.cell >= start {
        cells[Int(mark.cell)].value += value
        return
      }
      marks[Int(slot)].cell = Int32(cells.count)
      if mark.column < 0 {
        marks[Int(slot)].column = Int32(columns.count)
        columns.append(slot)
      }
      cells.append(Cell(column: marks[Int(slot)].column, value: value))
    }

    /// Within each row of the result the columns are in order.
    func transposed() -> Rows {
      var result = Rows(
        cells: [Cell](repeating: Cell(column: 0, value: 0), count: cells.count),
        ranges: RowRanges(for: cells.lazy.map(\.column), count: columnCount), columnCount: ranges.count)
      for row in 0..<ranges.count {
        for cell in cells[ranges[row]] {
          let place = result.ranges.place(in: Int(cell.column))
          result.cells[place] = Cell(column: Int32(row), value: cell.value)
        }
      }
      return result
    }
  }

  /// For each node the sum of its entries' unit rows and its likenesses to other nodes, each entry counted as often as
  /// there are items that it stands for; and the pairs across languages.
  private mutating func rows(
    of nodes: [Node]
  ) -> (shared: Rows, direct: Rows, bridges: Set<Bridge>) {
    for node in nodes {
      for slot in node.sample { connect(slot) }
    }
    marks.fill(upTo: entries.count, with: Mark())
    for (number, node) in nodes.enumerated() {
      for slot in node.members { marks[Int(slot)].node = Int32(number) }
    }
    var shared = Rows()
    var direct = Rows(columnCount: nodes.count)
    var bridges: Set<Bridge> = []
    var columnSlots: [Int32] = []
    withUnsafeTemporaryAllocation(of: NeighbourGraph.Shared.self, capacity: graph.longestRow) { row in
      marks.withUnsafeMutableBufferPointer { marks in
        profiles.withUnsafeBufferPointer { profiles in
          graph.withView { view in
            for node in nodes.prefix(Self.askedAhead) { view.prefetch(node.sample) }
            for (number, node) in nodes.enumerated() {
              if number + Self.askedAhead < nodes.count {
                view.prefetch(nodes[number + Self.askedAhead].sample)
              }
              let start = Int32(shared.cells.count)
              for slot in node.sample {
                UnsafeBufferPointer(marks).prefetch(view.edges(of: slot).lazy.map(\.to))
                let weight = profiles[Int(slot)].size * node.sampleWeight
                let (count, length) = view.read(slot, into: row)
                let unit = weight / length
                shared.add(unit, of: slot, from: start, marks, &columnSlots)
                for cell in row[..<count] {
                  shared.add(unit * cell.value, of: cell.slot, from: start, marks, &columnSlots)
                  let other = marks[Int(cell.slot)].node
                  if other >= 0, Int(other) != number {
                    direct.cells.append(
                      Rows.Cell(column: other, value: cell.value * weight * profiles[Int(cell.slot)].size))
                  }
                }
              }
              shared.ranges.append(end: shared.cells.count)
              direct.ranges.append(end: direct.cells.count)
            }
          }
        }
      }
    }
    for (number, node) in nodes.enumerated() {
      for slot in node.sample {
        for edge in graph.bridges(of: slot) {
          let other = marks[Int(edge.to)].node
          guard other >= 0, Int(other) != number else { continue }
          bridges.insert(Bridge(first: min(Int32(number), other), second: max(Int32(number), other)))
        }
      }
    }
    shared.columnCount = columnSlots.count
    for slot in columnSlots { marks[Int(slot)] = Mark() }
    for node in nodes {
      for slot in node.members { marks[Int(slot)] = Mark() }
    }
    return (shared, direct, bridges)
  }

  /// So many nodes ahead rows are asked for, so that they are there when it is their turn.
  private static let askedAhead = 4

  /// What is known of an entry while links are computed.
  struct Mark {
    /// The node it is in; -1 when in none.
    var node: Int32 = -1
    /// Its column in the rows; -1 when it has none yet.
    var column: Int32 = -1
    /// Where its column was last written.
    var cell: Int32 = -1
  }
}
