internal import Foundation

/// Which entries are near which, and how strong the link of each such pair is.
///
/// Shared neighbours tell a story from a chance likeness of words (Jarvis & Patrick 1973): half of a link is the
/// likeness itself, half the cosine of both entries' rows of likenesses, each row with 1 for the entry itself. A
/// likeness counts for more where neither entry has a better one (local scaling, Zelnik-Manor & Perona 2004), so
/// that one granularity serves terse headlines and long texts alike.
struct NeighbourGraph: Sendable {
  /// One entry's view of another, in four bytes: what is read most is kept smallest.
  struct Edge: Sendable {
    /// The root of the likeness in parts of 255, and below it the other entry.
    private let bits: UInt32

    /// The nearer comes first, of the equally near the earlier entry.
    static func isNearer(_ left: Edge, _ right: Edge) -> Bool { left.order > right.order }

    private var order: UInt32 { bits ^ 0x00FF_FFFF }
    @inline(__always)
    var to: Int32 { Int32(bits & 0x00FF_FFFF) }
    /// How alike both texts are, time counted in, 0 to 1.
    @inline(__always)
    var likeness: Float {
      let root = Float(bits >> 24)
      return root * root * (1 / 65_025)
    }

    init(to: Int32, likeness: Float) {
      bits = UInt32((max(0, min(1, likeness)).squareRoot() * 255).rounded()) << 24 | UInt32(to)
    }

    private init(bits: UInt32) { self.bits = bits }

    /// The same edge to an entry that has got another number.
    func renamed(_ to: Int32) -> Edge { Edge(bits: bits & 0xFF00_0000 | UInt32(to)) }
  }

  /// Entries from this number on have no neighbours: there is no room for them in an edge.
  static let capacity = 1 << 24

  /// Less than this is noise.
  static let leastLikeness: Float = 0.08

  private var rows = RowPool<Edge>()
  /// Each entry's neighbours in other languages: they tell which groups to compare, and are nobody's shared neighbours.
  private var bridges = RowPool<Edge>()
  /// By what an entry's likenesses are multiplied, by half of each pair's entries.
  private var scales: [Float] = []
  /// The row of the entry whose links are computed; 0 at other times.
  private var row: [Float] = []

  /// How many neighbours an entry keeps.
  private let limit: Int

  /// How many it keeps for a while, before the furthest are dropped.
  var longestRow: Int { limit + limit / 4 }

  init(limit: Int) { self.limit = limit }

  /// Adds the next entry, which has no neighbours yet.
  mutating func append() {
    rows.append()
    bridges.append()
    scales.append(Self.scale(0))
  }

  /// The neighbours of an entry, in no order.
  func neighbours(of slot: Int32) -> ArraySlice<Edge> { rows[Int(slot)] }

  /// The neighbours of an entry that are at least so much like it, the nearest first.
  func neighbours(of slot: Int32, from likeness: Float) -> [Int32] {
    rows[Int(slot)].filter { $0.likeness >= likeness }.sorted(by: Edge.isNearer).map(\.to)
  }

  /// How many neighbours of an entry are at least so much like it that they could be shared ones, scaling left aside.
  func neighbourCount(of slot: Int32) -> Int {
    rows[Int(slot)].count { $0.likeness >= Self.leastShared }
  }

  /// The neighbours of an entry in other languages.
  func bridges(of slot: Int32) -> ArraySlice<Edge> { bridges[Int(slot)] }

  /// How many neighbours in other languages an entry keeps.
  private static let bridgeLimit = 24

  /// Gives an entry its neighbours.
  mutating func connect(_ slot: Int32, _ edges: [Edge], bridges: [Edge]) {
    rows.set(Int(slot), Self.nearest(limit, of: edges))
    self.bridges.set(Int(slot), Self.nearest(Self.bridgeLimit, of: bridges))
    scales[Int(slot)] = Self.scale(edges.reduce(0) { max($0, $1.likeness) })
  }

  private static func nearest(_ count: Int, of edges: [Edge]) -> [Edge] {
    edges.count <= count ? edges : Array(edges.sorted(by: Edge.isNearer).prefix(count))
  }

  /// Tells an entry's neighbours of it.
  ///
  /// - Parameter isConnected: Whether an entry has its neighbours; the others will find this one by themselves.
  mutating func announce(_ slot: Int32, isConnected: (Int32) -> Bool) {
    guard slot < Self.capacity else { return }
    let edges = withView { view in
      let edges = view.edges(of: slot)
      view.prefetch(edges.lazy.map(\.to))
      return Array(edges)
    }
    for edge in edges where isConnected(edge.to) {
      let other = Int(edge.to)
      rows.append(edge.renamed(slot), to: other)
      if rows.count(of: other) > longestRow { rows.keepFirst(limit, of: other, by: Edge.isNearer) }
      scales[other] = min(scales[other], Self.scale(edge.likeness))
    }
    for edge in bridges(of: slot) where isConnected(edge.to) {
      let other = Int(edge.to)
      bridges.append(edge.renamed(slot), to: other)
      if bridges.count(of: other) > 2 * Self.bridgeLimit {
        bridges.keepFirst(Self.bridgeLimit, of: other, by: Edge.isNearer)
      }
    }
  }

  // MARK: Links

  /// How much of a likeness local scaling takes; 0 for none.
  private static let scaling: Float = 0.6
  /// Where the best likeness is less than this, it counts as this.
  private static let leastBest: Float = 0.35

  /// The root of what a likeness is multiplied by where the best one of both entries is `best`.
  private static func scale(_ best: Float) -> Float { pow(0.5 / max(best, leastBest), scaling / 2) }

  /// A likeness less than this makes no shared neighbour.
  static let leastShared: Float = 0.1

  /// A neighbour that can be a shared one, and its likeness, scaled.
  struct Shared {
    var slot: Int32
    var value: Float
  }

  /// All rows and scales, to be read.
  struct View {
    fileprivate let rows: RowPool<Edge>.Rows
    fileprivate let scales: UnsafeBufferPointer<Float>

    /// The neighbours of an entry, in no order.
    @inline(__always)
    func edges(of slot: Int32) -> UnsafeBufferPointer<Edge> { rows[Int(slot)] }

    /// Asks for the rows of some entries together: each lies somewhere else in memory.
    @inline(__always)
    func prefetch(_ slots: some Sequence<Int32>) {
      rows.places.prefetch(slots)
      for slot in slots { rows.storage.prefetch(rows.places[Int(slot)].range) }
    }

    /// A likeness, scaled.
    @inline(__always)
    func scaled(_ edge: Edge, by scale: Float) -> Float {
      min(1, edge.likeness * scale * scales[Int(edge.to)])
    }

    @inline(__always)
    func scale(of slot: Int32) -> Float { scales[Int(slot)] }

    /// Reads the neighbours of an entry that can be shared ones, and tells how many they are and the length of its row as a
    /// vector.
    ///
    /// - Parameter row: Has room for ``NeighbourGraph/longestRow``.
    @inline(__always)
    func read(_ slot: Int32, into row: UnsafeMutableBufferPointer<Shared>) -> (count: Int, length: Float) {
      var count = 0
      var square: Float = 1
      let scale = scales[Int(slot)]
      for edge in rows[Int(slot)].prefix(row.count) {
        let value = scaled(edge, by: scale)
        guard value >= NeighbourGraph.leastShared else { continue }
        square += value * value
        row[count] = Shared(slot: edge.to, value: value)
        count += 1
      }
      return (count, square.squareRoot())
    }
  }

  /// Calls `body` with all rows at once.
  @inline(__always)
  func withView<Result>(_ body: (View) -> Result) -> Result {
    rows.withRows { rows in scales.withUnsafeBufferPointer { body(View(rows: rows, scales: $0)) } }
  }

  /// The links of an entry to some of its neighbours, in their order.
  ///
  /// - Complexity: For each of them linear in the neighbours that it keeps.
  mutating func links(of slot: Int32, to neighbours: [Edge]) -> [Float] {
    guard !neighbours.isEmpty else { return [] }
    var row = row
    self.row = []
    defer { self.row = row }
    row.fill(upTo: scales.count, with: 0)
    return row.withUnsafeMutableBufferPointer { row in
      withUnsafeTemporaryAllocation(of: Shared.self, capacity: longestRow) { others in
        withView { view in
          view.prefetch(neighbours.lazy.map(\.to))
          let (count, length) = view.read(slot, into: others)
          row[Int(slot)] = 1
          for other in others[..<count] { row[Int(other.slot)] = other.value }
          defer {
            row[Int(slot)] = 0
            for edge in view.edges(of: slot) { row[Int(edge.to)] = 0 }
          }
          let scale = view.scale(of: slot)
          return neighbours.map { edge in
            let (count, otherLength) = view.read(edge.to, into: others)
            var product = row[Int(edge.to)]
            for other in others[..<count] { product += other.value * row[Int(other.slot)] }
            return (view.scaled(edge, by: scale) + product / (length * otherLength)) / 2
          }
        }
      }
    }
  }

  // MARK: Forgetting

  /// Drops the entries that map to a negative number and renames the others.
  mutating func compact(_ renamed: [Int32]) {
    func kept(_ rows: RowPool<Edge>) -> RowPool<Edge> {
      rows.compacted(keeping: { renamed[$0] >= 0 }) { edge in
        renamed[Int(edge.to)] >= 0 ? edge.renamed(renamed[Int(edge.to)]) : nil
      }
    }
    rows = kept(rows)
    bridges = kept(bridges)
    scales = scales.indices.filter { renamed[$0] >= 0 }.map { scales[$0] }
    row = []
  }
}

extension NeighbourGraph {
  init(limit: Int, from snapshot: inout SnapshotReader) throws {
    self.init(limit: limit)
    rows = try RowPool(from: &snapshot)
    bridges = try RowPool(from: &snapshot)
    scales = try snapshot.readArray()
  }

  func write(to snapshot: SnapshotWriter) throws {
    try rows.write(to: snapshot)
    try bridges.write(to: snapshot)
    try snapshot.write(scales)
  }
}
