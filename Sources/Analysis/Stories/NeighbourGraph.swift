internal import Foundation

/// Which entries are near which, and how strong the link of each such pair is.
///
/// Shared neighbours tell a story from a chance likeness of words (Jarvis & Patrick 1973): half of a link is the
/// likeness itself, half the cosine of both entries' rows of likenesses, each row with 1 for the entry itself. A
/// likeness counts for more where neither entry has a better one (local scaling, Zelnik-Manor & Perona 2004), so
/// that one granularity serves terse headlines and long texts alike.
struct NeighbourGraph: Sendable {
  /// One entry's view of another; both figures 0 to 1 in parts of 65,535.
  struct Edge: Sendable {
    var to: Int32
    fileprivate let storedLikeness: UInt16
    private var storedLink: UInt16

    /// How alike both texts are, time counted in.
    var likeness: Float { Float(storedLikeness) * Self.unit }
    /// How strong the link is, as it was when it was last refreshed.
    var link: Float { Float(storedLink) * Self.unit }

    private static let unit: Float = 1 / 65_535

    init(to: Int32, likeness: Float) {
      self.to = to
      storedLikeness = Self.stored(likeness)
      storedLink = 0
    }

    fileprivate mutating func setLink(_ link: Float) { storedLink = Self.stored(link) }

    private static func stored(_ figure: Float) -> UInt16 { UInt16(max(0, min(1, figure)) * 65_535) }
  }

  /// Less than this is noise.
  static let leastLikeness: Float = 0.05

  private var rows: [[Edge]] = []
  /// Each entry's neighbours in other languages: they make links, and are nobody's shared neighbours.
  private var bridges: [[Edge]] = []
  /// By what an entry's likenesses are multiplied, by half of each pair's entries.
  private var scales: [Float] = []
  /// The row of the entry being refreshed; 0 between two refreshes.
  private var row: [Float] = []

  /// How many neighbours an entry keeps; a quarter more before the furthest are dropped.
  private let limit: Int

  init(limit: Int) { self.limit = min(limit, 192) }

  /// The neighbours of an entry, in no order.
  func edges(of slot: Int32) -> [Edge] { rows[Int(slot)] }

  /// Adds the next entry, which has no neighbours yet.
  mutating func append() {
    rows.append([])
    bridges.append([])
    scales.append(Self.scale(0))
  }

  /// The neighbours of an entry in other languages; their links are their likenesses.
  func bridges(of slot: Int32) -> [Edge] { bridges[Int(slot)] }

  /// How many neighbours in other languages an entry keeps.
  private static let bridgeLimit = 24

  /// Gives an entry its neighbours.
  mutating func connect(_ slot: Int32, _ edges: [Edge], bridges: [Edge]) {
    var edges = edges
    Self.keepNearest(limit, of: &edges)
    // Copied, because an array that has grown holds more than it needs.
    rows[Int(slot)] = Array(edges[...])
    self.bridges[Int(slot)] = bridges
    Self.keepNearest(Self.bridgeLimit, of: &self.bridges[Int(slot)])
    scales[Int(slot)] = Self.scale(rows[Int(slot)].reduce(0) { max($0, $1.likeness) })
  }

  /// Tells an entry's neighbours of it.
  ///
  /// - Parameter isConnected: Whether an entry has its neighbours; the others will find this one by themselves.
  mutating func announce(_ slot: Int32, isConnected: (Int32) -> Bool) {
    for edge in rows[Int(slot)] where isConnected(edge.to) {
      let other = Int(edge.to)
      if rows[other].count == rows[other].capacity {
        rows[other].reserveCapacity(rows[other].count + limit / 8)
      }
      rows[other].append(Edge(to: slot, likeness: edge.likeness))
      if rows[other].count > limit + limit / 4 { Self.keepNearest(limit, of: &rows[other]) }
      scales[other] = min(scales[other], Self.scale(edge.likeness))
    }
    for edge in bridges[Int(slot)] where isConnected(edge.to) {
      let other = Int(edge.to)
      bridges[other].append(Edge(to: slot, likeness: edge.likeness))
      if bridges[other].count > 2 * Self.bridgeLimit {
        Self.keepNearest(Self.bridgeLimit, of: &bridges[other])
      }
    }
  }

  private static func keepNearest(_ count: Int, of edges: inout [Edge]) {
    guard edges.count > count else { return }
    edges.sort {
      $0.storedLikeness != $1.storedLikeness ? $0.storedLikeness > $1.storedLikeness : $0.to < $1.to
    }
    edges.removeLast(edges.count - count)
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

  /// A likeness, scaled.
  func scaled(_ edge: Edge, of slot: Int32) -> Float {
    min(1, edge.likeness * scales[Int(slot)] * scales[Int(edge.to)])
  }

  /// The length of an entry's row as a vector.
  func length(of slot: Int32) -> Float {
    var square: Float = 1
    for edge in rows[Int(slot)] {
      let value = scaled(edge, of: slot)
      if value >= Self.leastShared { square += value * value }
    }
    return square.squareRoot()
  }

  /// Computes the links of an entry to all its neighbours anew.
  ///
  /// - Complexity: Quadratic in the neighbours an entry keeps.
  mutating func refresh(_ slot: Int32) {
    if row.count < rows.count {
      row.append(contentsOf: repeatElement(0, count: rows.count + rows.count / 4 - row.count))
    }
    var edges = rows[Int(slot)]
    let length = length(of: slot)
    row[Int(slot)] = 1
    for edge in edges {
      let value = scaled(edge, of: slot)
      if value >= Self.leastShared { row[Int(edge.to)] = value }
    }
    // Each neighbour reads a few lines of memory from anywhere; pointers keep the rest of the cost down.
    row.withUnsafeBufferPointer { row in
      scales.withUnsafeBufferPointer { scales in
        for position in edges.indices {
          let edge = edges[position]
          let scale = scales[Int(edge.to)]
          var product = row[Int(edge.to)]
          var square: Float = 1
          rows[Int(edge.to)].withUnsafeBufferPointer { others in
            for other in others {
              let to = Int(other.to)
              let value = min(1, other.likeness * scale * scales[to])
              guard value >= Self.leastShared else { continue }
              square += value * value
              product += value * row[to]
            }
          }
          let own = min(1, edge.likeness * scale * scales[Int(slot)])
          edges[position].setLink((own + product / (length * square.squareRoot())) / 2)
        }
      }
    }
    row[Int(slot)] = 0
    for edge in edges { row[Int(edge.to)] = 0 }
    rows[Int(slot)] = edges
  }

  // MARK: Forgetting

  /// Drops the entries that map to a negative number and renames the others.
  mutating func compact(_ renamed: [Int32]) {
    func kept(_ rows: [[Edge]]) -> [[Edge]] {
      rows.indices.filter { renamed[$0] >= 0 }.map { slot in
        rows[slot].compactMap { edge in
          guard renamed[Int(edge.to)] >= 0 else { return nil }
          var edge = edge
          edge.to = renamed[Int(edge.to)]
          return edge
        }
      }
    }
    rows = kept(rows)
    bridges = kept(bridges)
    scales = scales.indices.filter { renamed[$0] >= 0 }.map { scales[$0] }
    row = []
  }
}
